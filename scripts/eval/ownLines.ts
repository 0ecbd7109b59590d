import { readFileSync } from 'node:fs';
import { labels } from '../../src/core/balance/labeller.ts';
import type { Line } from '../train/lines.ts';

/**
 * Labelled lines of a file, one JSON object a line: `text`, `label`, and `hard` where a line is. Empty lines are left out.
 *
 * @throws Error that says what is wrong: no file named, none that can be read, no lines in it; or which line cannot be read, and
 *   what one looks like.
 */
export function ownLines(path: string): readonly Line[] {
  const lines = textOf(path)
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [lineIn(text, `${path}:${index + 1}`)]));
  if (lines.length === 0) throw new Error(`${path} holds no lines to measure on. ${example}`);
  return lines;
}

const example = `One looks like this: {"text": "Ana to send the plan", "label": "process"}; labels are ${labels.join(', ')}.`;

function textOf(path: string): string {
  if (path === '') throw new Error('Which file? npm run eval -- --file lines.jsonl');
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function lineIn(text: string, where: string): Line {
  const { hard, ...line } = parsed(text) ?? {};
  const label = labels.find((each) => each === line.label);
  if (typeof line.text !== 'string' || label === undefined) {
    throw new Error(`${where} is no labelled line. ${example}`);
  }
  return { text: line.text, label, hard: hard === true, voice: where, theme: where, plain: false };
}

function parsed(text: string): Partial<Record<keyof Line, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
