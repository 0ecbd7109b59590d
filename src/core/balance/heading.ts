import { opinionOn } from './model/model.ts';
import { shares, type Triple } from './model/triple.ts';
import { wordsOf } from './words.ts';

/** How much a heading that is surely of one side counts, in logits: it can tip a line that says little, and no other. */
const weight = 0.42;

const none: Readonly<Triple> = [0, 0, 0];
const nobody = (): boolean => false;

const known = new Map<string, Readonly<Triple>>();

/** So many headings are kept; a notes folder has a few dozen. */
const most = 1000;

/**
 * What the heading that a line stands under adds to each label ("## Wellbeing", "## Status"): what the heading would be labelled
 * itself, as weak evidence.
 */
export function headingLean(heading: string | undefined): Readonly<Triple> {
  if (heading === undefined || heading === '') return none;
  let lean = known.get(heading);
  if (!lean) {
    const [people, process] = shares(opinionOn(heading, wordsOf(heading), false, nobody).logits);
    lean = [people * weight, process * weight, 0];
    if (known.size >= most) known.clear();
    known.set(heading, lean);
  }
  return lean;
}
