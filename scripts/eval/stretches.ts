import { makeLabeller } from '../../src/core/balance/label.ts';
import { defaultFlagSettings, recent } from '../../src/core/balance/flag.ts';
import { noCorrections } from '../../src/core/balance/corrections.ts';
import { asDay } from '../../src/core/notes/day.ts';
import { readDocument } from '../../src/core/notes/document.ts';
import { builtInTemplate } from '../../src/core/notes/template.ts';
import { balanceOf } from '../../src/core/team/figures.ts';
import { makeReader } from '../../src/core/team/labelled.ts';
import type { Stretch } from '../train/lines.ts';

/** A stretch of notes with what the flag made of it. */
export interface Judged {
  readonly stretch: Stretch;
  readonly raised: boolean;
  readonly people: number;
  readonly process: number;
  readonly certainty: number;
}

/** Reads the notes of a stretch as those of one person in a notes folder are read, on the day of the last of them. */
export function judgeStretch(stretch: Stretch): Judged {
  const reader = makeReader(makeLabeller(noCorrections), [builtInTemplate], []);
  const notes = stretch.notes.map(({ date, text }) => {
    const note = readDocument(`somebody/${date}.md`, text);
    if (note?.kind !== 'note') throw new Error(`${stretch.id}: ${date} is no note.`);
    return note;
  });
  const last =
    stretch.notes
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const today = asDay(last);
  if (!today) throw new Error(`${stretch.id}: ${last} is no day.`);
  const { raised, counts, certainty } = balanceOf(recent(notes, today), reader, defaultFlagSettings);
  return { stretch, raised, people: counts.people, process: counts.process, certainty };
}

/** How many of those raised should be, and how many of those that should be are; 0 to 1. */
export function precisionAndRecall(judged: readonly Judged[]): readonly [precision: number, recall: number] {
  const right = judged.filter(({ raised, stretch }) => raised && stretch.flag).length;
  return [
    right / judged.filter(({ raised }) => raised).length,
    right / judged.filter(({ stretch }) => stretch.flag).length,
  ];
}
