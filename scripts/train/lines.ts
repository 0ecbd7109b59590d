import { readdirSync, readFileSync } from 'node:fs';
import type { Label } from '../../src/core/balance/labeller.ts';

/** A written line with its label, as it stands in data/balance/voices (README there). */
export interface Line {
  readonly text: string;
  readonly label: Label;
  readonly voice: string;
  readonly theme: string;
  readonly hard: boolean;
  /** Written in bulk, for training alone: it never measures anything. */
  readonly plain: boolean;
  /** What it stands under and what it is nested in, where that is measured. */
  readonly heading?: string;
  readonly parent?: string;
  /** What it is there for, where its voice and theme do not say. */
  readonly part?: Held;
}

/**
 * Nothing is learned of these. `fresh` was written when all else was there, by a hand that knew none of it; `german` is German; `nested`
 * are items within others, and on the voices of `nestedChoice` it was chosen how much those count.
 */
export type Held = 'development' | 'test' | 'fresh' | 'german' | 'nested' | 'nestedChoice';

export type Split = 'train' | Held;

interface HeldBack {
  readonly voices: readonly string[];
  readonly themes: readonly string[];
  readonly stretches: readonly string[];
}

const folder = new URL('../../data/balance/', import.meta.url);

/** Which voices and themes are held back; frozen before the first model was trained. */
const held = readJson('split.json') as Readonly<Record<'development' | 'test', HeldBack>> &
  Readonly<Partial<Record<Held, HeldBack>>>;

/** All written lines, voice by voice; the first lines and the plain ones count as voices of their own. */
export function writtenLines(): readonly Line[] {
  return [
    ...linesIn('', 'first.jsonl'),
    ...folderLines('plain/'),
    ...folderLines('voices/'),
    ...linesIn('', 'fresh.jsonl'),
    ...linesIn('', 'german.jsonl'),
    ...linesIn('', 'nested.jsonl'),
  ];
}

function folderLines(name: string): readonly Line[] {
  return readdirSync(new URL(name, folder))
    .sort()
    .flatMap((file) => linesIn(name, file));
}

/** The lines of a file, most of which say whose voice they are in. */
function linesIn(within: string, file: string): readonly Line[] {
  const voice = file.replace(/\.jsonl$/, '');
  return (readLines(within + file) as readonly Line[]).map((line) => ({
    ...line,
    voice: line.voice ?? voice,
    theme: line.theme ?? voice,
    hard: line.hard ?? false,
    plain: within === 'plain/',
  }));
}

/** A line of a held voice or of a held theme is held: nothing of either is ever trained on. */
export function splitOf({ voice, theme, part }: Line): Split {
  if (part) return part;
  const isHeld = ({ voices, themes }: HeldBack): boolean => voices.includes(voice) || themes.includes(theme);
  if (isHeld(held.test)) return 'test';
  return isHeld(held.development) ? 'development' : 'train';
}

/** Whole notes, with the flag that they should raise. */
export interface Stretch {
  readonly id: string;
  readonly kind: string;
  readonly hard: boolean;
  readonly flag: boolean;
  readonly why: string;
  readonly notes: readonly { readonly date: string; readonly text: string }[];
}

export function stretches(split: Held): readonly Stretch[] {
  return (held[split]?.stretches ?? []).flatMap(
    (name) => readLines(`stretches/${name}.jsonl`) as readonly Stretch[],
  );
}

function readLines(path: string): readonly unknown[] {
  return readFileSync(new URL(path, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}
