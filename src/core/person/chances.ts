import type { Day } from '../notes/day.ts';
import { ownerOf } from '../team/commitments.ts';
import { labelNote, type LabelledLine, type LabelledNote, type Reader } from '../team/labelled.ts';
import type { Person } from '../team/notebook.ts';
import { perPerson } from '../team/perPerson.ts';
import { chances, chancesAtStart, leadingTask, notGiven } from './leadWords.ts';
import { plainSentences } from './plainSentence.ts';
import { calledOf, type Called } from './themselves.ts';

/**
 * The chances to lead that somebody was given, newest first: lines that say so ("let her lead the review"), and promises of
 * theirs with authority or in a visible role. Growing leaders is the aim (after "Management v Leadership", Choose Leadership); what
 * was delegated for growth is told apart from what was handed over as work (after Linda Linfield, DecisionWise).
 *
 * @param from the first day that is looked at; all of them without it
 */
export const chancesOf = perPerson(
  (person, reader: Reader, today: Day, from?: Day): readonly LabelledLine[] => {
    const called = calledOf(person);
    return person.notes
      .filter(({ day }) => day <= today && (from === undefined || day >= from))
      .toReversed()
      .flatMap((note) => chancesIn(labelNote(note, reader), person, called).toReversed());
  },
);

const read = new WeakMap<LabelledNote, { readonly as: string; readonly lines: readonly LabelledLine[] }>();

/** Worked out once for each note, however often the panel is drawn. */
function chancesIn(note: LabelledNote, person: Person, called: Called): readonly LabelledLine[] {
  const before = read.get(note);
  if (before?.as === called.key) return before.lines;
  const lines = note.items.filter(({ note: document, item }) => {
    const { task } = item;
    if (!task) return givesLead(item.text, called);
    if (task.state === 'cancelled' || ownerOf(document, item, task, person) !== 'them') return false;
    return isLeadingTask(typeof task.owner === 'object' ? task.owner.others : task.words, called);
  });
  read.set(note, { as: called.key, lines });
  return lines;
}

const said = new RegExp(`(?<![^ ])(?:${chances.join('|')})(?![^ ])`, 'u');
const saidAtStart = new RegExp(`^(?:${chancesAtStart.join('|')})(?![^ ])`, 'u');
/** Whoever is left out of a line with these in it may be the manager. */
const mine = /(?<![^ ])(?:i|me|my)(?![^ ])/u;
const denied = new RegExp(`(?<![^ ])${notGiven}(?![^ ])`, 'u');
const inFront = new RegExp(`^${leadingTask}(?![^ ])`, 'u');

/**
 * Whether a line says that the person was given the lead in something, or took it. What should, could or did not happen
 * is no chance, and no question is.
 */
export function givesLead(text: string, called: Called): boolean {
  return plainSentences(text, called).some(({ words, end }) => {
    if (end === '?') return false;
    const match = (mine.test(words) ? null : saidAtStart.exec(words)) ?? said.exec(words);
    if (!match) return false;
    // "Asked whether she would lead" gives what "she would lead" does not.
    return (
      !denied.test(words.slice(0, match.index)) && !denied.test(words.slice(match.index + match[0].length))
    );
  });
}

/** Whether doing what a promise says means to lead. */
export function isLeadingTask(words: string, called: Called): boolean {
  const [first] = plainSentences(words, called);
  return first !== undefined && inFront.test(first.words);
}
