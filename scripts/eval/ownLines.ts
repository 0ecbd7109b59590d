import { readFileSync } from 'node:fs';
import { labels } from '../../src/core/balance/labeller.ts';
import type { Line } from '../train/lines.ts';

/**
 * Labelled lines of a file, one JSON object a line: `text`, `label`, and `hard` where a line is. Empty lines are left out.
 *
 * @throws Error that says which line of the file cannot be read, and what one looks like.
 */
export function ownLines(path: string): readonly Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [lineIn(text, `${path}:${index + 1}`)]));
}

function lineIn(text: string, where: string): Line {
  const { hard, ...line } = parsed(text) ?? {};
  const label = labels.find((each) => each === line.label);
  if (typeof line.text !== 'string' || label === undefined) {
    throw new Error(
      `${where} is no labelled line. One looks like this: {"text": "Ana to send the plan", "label": "process"}; labels are ${labels.join(', ')}.`,
    );
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
