import { readFileSync } from 'node:fs';
import { readDocument } from '../src/core/notes/document.ts';
import type { Facet } from '../src/core/person/facet.ts';
import { facetsOf } from '../src/core/person/facetsOf.ts';
import { calledOf } from '../src/core/person/themselves.ts';

interface Row {
  readonly text: string;
  readonly known: readonly Facet[];
  readonly split: 'dev' | 'test';
}

/** How many facets the finder named, how many of them rightly, and how many there are to find. */
export interface Found {
  readonly lines: number;
  readonly precision: number;
  readonly recall: number;
  /** Lines of which it said too much or too little; those of the test half are not for looking at. */
  readonly wrong: readonly string[];
}

const page = readDocument('ana-lima/README.md', '---\nname: Ana Lima\npronouns: she/her\n---\n');

/** Measures what the finder of wants, needs, hopes, strengths and motivations makes of half of data/known/lines.jsonl. */
export function measureKnown(half: 'dev' | 'test'): Found {
  if (page?.kind !== 'page') throw new Error('A page is a page.');
  const called = calledOf({ id: 'ana-lima', name: 'Ana Lima', page, notes: [] });
  const rows = readFileSync(new URL('../data/known/lines.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ split }) => split === half);
  let [hit, said, right] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { text, known } of rows) {
    const given = facetsOf(text, called);
    const hits = given.filter((facet) => known.includes(facet)).length;
    hit += hits;
    said += given.length;
    right += known.length;
    if (hits < Math.max(given.length, known.length)) {
      wrong.push(`${known.join(' ') || 'nothing'} > ${given.join(' ') || 'nothing'}  ${text}`);
    }
  }
  return { lines: rows.length, precision: hit / said, recall: hit / right, wrong };
}

/** Prints the figures of both halves, and what is wrong in the dev half. */
export function reportKnown(): void {
  console.log('\nwhat a line says somebody wants, needs, hopes, is good at or is moved by (data/known)');
  for (const half of ['dev', 'test'] as const) {
    const { lines, precision, recall, wrong } = measureKnown(half);
    console.log(
      `${half.padEnd(5)} ${lines} lines  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}`,
    );
    if (half === 'dev') for (const each of wrong) console.log(`      ${each}`);
  }
}
