import { daysBetween, type Day } from '../notes/day.ts';
import { certaintyOf, type Certainty } from './certainty.ts';
import { counted, countLabels, countsAs, shareOf, type Counts, type LabelledItem } from './share.ts';

export type { LabelledItem };

/** When the flag goes up. No tested threshold exists; these are stated, adjustable defaults (docs/balance.md). */
export interface FlagSettings {
  /** How many of the latest notes are recent, at most. */
  readonly notes: number;
  /** How many weeks back a note is recent. */
  readonly weeks: number;
  /** How many counted items (people and process) it takes. */
  readonly minItems: number;
  /** How many notes with a counted item it takes. */
  readonly minNotes: number;
  /** The flag is up while the share of people items is under this, 0 to 1. */
  readonly threshold: number;
}

export const defaultFlagSettings: FlagSettings = {
  notes: 4,
  weeks: 8,
  minItems: 6,
  minNotes: 2,
  threshold: 0.15,
};

/** How sure the labels have to be that the share is under the threshold: the flag is silent when it could well be wrong. */
const leastSure = 0.6;

/** A note as far as the balance is concerned; callers hand in their own items and get them back as evidence. */
export interface DatedNote<Item extends LabelledItem> {
  readonly day: Day;
  readonly items: readonly Item[];
}

/** Facts about a stretch of notes. The edges of the program put them into words. */
export interface Flag<Item extends LabelledItem, Note extends DatedNote<Item> = DatedNote<Item>> {
  readonly raised: boolean;
  /** People items among the counted ones, 0 to 1; undefined when nothing is counted. */
  readonly share: number | undefined;
  readonly counts: Counts;
  /** People and process items together. */
  readonly counted: number;
  /** The notes that were looked at, newest first. */
  readonly notes: readonly Note[];
  /** The day of the earliest of them; undefined when there are none. */
  readonly since: Day | undefined;
  /** How sure it is that the balance really is under the threshold, 0 to 1: see {@link certaintyOf}. */
  readonly certainty: number;
  /** The counted items, newest note first, in the order in which they stand in their note. */
  readonly evidence: readonly Item[];
}

/**
 * Whether the recent ones of one person's `notes` are process with next to no people in them.
 *
 * @param notes In any order; of two notes of one day the later in the list is the newer.
 * @param today The day it is for the user; the core has no clock.
 */
export function flag<Item extends LabelledItem, Note extends DatedNote<Item>>(
  notes: readonly (Note & DatedNote<Item>)[],
  today: Day,
  settings: FlagSettings = defaultFlagSettings,
): Flag<Item, Note> {
  return judge<Item, Note>(recent(notes, today, settings), settings);
}

/** The latest `settings.notes` notes of the last `settings.weeks` weeks up to `today`, newest first. */
export function recent<Note extends { readonly day: Day }>(
  notes: readonly Note[],
  today: Day,
  settings: FlagSettings = defaultFlagSettings,
): readonly Note[] {
  const inTime = notes.filter(({ day }) => {
    const age = daysBetween(day, today);
    return age >= 0 && age <= settings.weeks * 7;
  });
  return newestFirst(inTime).slice(0, settings.notes);
}

/**
 * The flag over exactly these `notes`. For the whole team hand in the union of what {@link recent} gives for each person: then
 * someone who is met weekly does not hide someone who is met monthly.
 */
export function judge<Item extends LabelledItem, Note extends DatedNote<Item>>(
  notes: readonly (Note & DatedNote<Item>)[],
  settings: FlagSettings = defaultFlagSettings,
): Flag<Item, Note> {
  const sorted = newestFirst(notes);
  const items = sorted.flatMap((note) => note.items);
  const evidence = items.filter(isCounted);
  const counts = countLabels(items);
  const share = shareOf(counts);
  let known: Certainty | undefined;
  const certainty = (): Certainty => (known ??= certaintyOf(settings.threshold, evidence.map(peopleChance)));
  const withCounted = sorted.filter((note) => note.items.some(isCounted)).length;
  return {
    raised:
      share !== undefined &&
      share < settings.threshold &&
      evidence.length >= settings.minItems &&
      withCounted >= settings.minNotes &&
      certainty().labels >= leastSure,
    share,
    counts,
    counted: counted(counts),
    notes: sorted,
    since: sorted.at(-1)?.day,
    // Over a whole team this takes longer than all else, and hardly anybody asks.
    get certainty() {
      return certainty().all;
    },
    evidence,
  };
}

function isCounted(item: LabelledItem): boolean {
  return countsAs(item) !== 'neither';
}

/** How likely a counted item is about people: what a label about process leaves open is half people, half neither. */
function peopleChance({ labelled: { label, score } }: LabelledItem): number {
  return label === 'people' ? score : (1 - score) / 2;
}

function newestFirst<Note extends { readonly day: Day }>(notes: readonly Note[]): readonly Note[] {
  return [...notes].reverse().sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
