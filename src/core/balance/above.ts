import { logitsOf } from './model/model.ts';
import { shares, type Triple } from './model/triple.ts';
import { wordsOf } from './words.ts';

/** How much a heading that is surely of one side counts, in logits: it can tip a line that says little, and no other. */
const headingWeight = 0.42;

/**
 * The same for the item that a line is nested in, which is closer to it: what stands below "How are you?" answers it. Chosen on half
 * of the voices of data/balance/nested.jsonl: the most that costs no line which says something of its own (docs/decisions.md).
 */
const parentWeight = 2;

const none: Readonly<Triple> = [0, 0, 0];
const nobody = (): boolean => false;

const known = new Map<string, Readonly<Triple>>();

/** So many texts are kept: a notes folder has a few dozen headings, and lines of one parent come one after the other. */
const most = 1000;

/**
 * What the heading that a line stands under ("## Wellbeing", "## Status") and the item that it is nested in add to each label: what
 * they would be labelled themselves, as weak evidence.
 */
export function leanOfAbove(heading: string | undefined, parent: string | undefined): Readonly<Triple> {
  if (!heading && !parent) return none;
  const [people, process] = heading ? sharesOf(heading) : none;
  const [peopleAbove, processAbove] = parent ? sharesOf(parent) : none;
  return [
    people * headingWeight + peopleAbove * parentWeight,
    process * headingWeight + processAbove * parentWeight,
    0,
  ];
}

function sharesOf(text: string): Readonly<Triple> {
  let found = known.get(text);
  if (!found) {
    found = shares(logitsOf(text, wordsOf(text), false, nobody));
    if (known.size >= most) known.clear();
    known.set(text, found);
  }
  return found;
}
