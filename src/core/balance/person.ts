import { fold } from './stem.ts';
import type { Word } from './words.ts';

const pronouns = setOf(
  `he she him her his hers himself herself i me my mine myself you your yours yourself someone somebody nobody anyone
  everybody everyone they them their themselves i'm i've i'd i'll he's he'd he'll she's she'd she'll you're they're
  er sie ihn ihm ihr ich mich mir`,
);

/** Notes drop the subject: a line that begins with one of these speaks of whoever the note is about. */
const subjectless = setOf(
  `feels felt feeling wants wanted would hopes hoped thinks thought says said told asks asked needs needed loves loved
  likes liked hates seems seemed sounds looks looked struggles finds found gets got has had is was isn't wasn't doesn't didn't
  misses takes took worries doubts wonders admits admitted enjoys prefers values really still not never very back too
  more less no i'm proud happy sad tired excited mood energy`,
);

/** Whose feelings a line may speak of without speaking of somebody in the team. */
const outsiders = setOf('customer customers client clients user users audience market');

const noNames: readonly string[] = [];

/** One list of names serves thousands of lines. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of `names` as they are compared with the words of a line. */
export function nameWords(names: readonly string[] = noNames): ReadonlySet<string> {
  let words = known.get(names);
  if (!words) {
    words = new Set(names.flatMap((name) => fold(name).split(/[\s-]+/u)).filter((word) => word.length > 1));
    known.set(names, words);
  }
  return words;
}

/** Whether `word` is one of the known `names`: "Joy" and "Will" are, "joy" and "will" are not. */
export function isName(word: Word, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const capital = word.raw.charAt(0) !== word.folded.charAt(0);
  const handle = word.raw.startsWith('@');
  return (capital || handle) && names.has(word.folded.replace(/^@|'s$/gu, ''));
}

/**
 * Whether a line speaks of a person of the team: a pronoun, a known name, a capitalised word inside the line that is no
 * known word, or a note-taker's line without a subject ("Feels stuck"). It does not make the line about people (rule 1); it
 * decides what "growth" or "confidence" means in it.
 *
 * @param inLexicon Whether a word is in the lexicon, so that "Jira" and "Monday" are not taken for names.
 */
export function speaksOfPerson(
  words: readonly Word[],
  names: ReadonlySet<string>,
  inLexicon: (word: Word) => boolean,
): boolean {
  const first = words[0];
  if (first && subjectless.has(first.folded)) return true;
  const someone = words.some(
    (word, index) =>
      pronouns.has(word.folded) ||
      isName(word, names) ||
      (index > 0 && looksLikeName(word) && !inLexicon(word)),
  );
  return someone || (words.length > 1 && first !== undefined && opensWithName(words) && !inLexicon(first));
}

/** Whether the feelings a line may speak of are a customer's. */
export function speaksOfOutsiders(words: readonly Word[]): boolean {
  return words.some((word) => outsiders.has(word.folded));
}

/** "Omar", "Omar's", but not "OKR", "iOS", "Q3". */
function looksLikeName(word: Word): boolean {
  return /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(word.raw) && !calendar.has(word.folded);
}

/** A line that opens with a name says something of it at once: "Omar is …", "Omar's …", "Omar to …". */
function opensWithName(words: readonly Word[]): boolean {
  const [first, second] = words;
  return (
    first !== undefined &&
    looksLikeName(first) &&
    (first.folded.endsWith("'s") || (second !== undefined && verbsOfNames.has(second.folded)))
  );
}

const verbsOfNames = setOf(
  'is was feels felt wants says said seems has had will would to and needs likes loves gets takes thinks asked told',
);

const calendar = setOf(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
