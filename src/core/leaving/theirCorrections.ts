import { isMap, isScalar } from 'yaml';
import { entriesOf, parseBalance, readCorrections, sectionsOf } from '../balance/corrections.ts';
import type { Label } from '../balance/labeller.ts';
import { lineKey } from '../balance/lineKey.ts';
import { hasConflictMarkers } from '../notes/conflict.ts';
import type { Document } from '../notes/document.ts';
import { applyEdits, lineEnd, lineStart, type TextEdit } from '../notes/span.ts';

/** A line that the user relabelled, in the form in which balance.yml has it. */
export interface Correction {
  readonly key: string;
  readonly label: Label;
}

/** The corrections of lines that stand in `own` documents and in none of the `others`. */
export function correctionsOf(
  yaml: string,
  own: readonly Document[],
  others: readonly Document[],
): readonly Correction[] {
  const [theirs, elsewhere] = [keysIn(own), keysIn(others)];
  return [...readCorrections(yaml).corrections.lines]
    .filter(([key]) => theirs.has(key) && !elsewhere.has(key))
    .map(([key, label]) => ({ key, label }));
}

/**
 * The edits on balance.yml that take these lines out, each with the whole line of the file that it stands on. Undefined where
 * that would take anything else with it, or where the file is broken or in the middle of a merge: then it is left alone.
 */
export function withoutCorrections(yaml: string, keys: readonly string[]): readonly TextEdit[] | undefined {
  const document = hasConflictMarkers(yaml) ? undefined : parseBalance(yaml);
  if (!document || document.errors.length > 0) return undefined;
  const gone = new Set(keys);
  const entries = sectionsOf(document, 'lines').flatMap(entriesOf);
  const edits = entries
    .filter(({ key }) => gone.has(key))
    .map(({ pair, start, end }) => {
      const value = isScalar(pair.value) || isMap(pair.value) ? pair.value.range : undefined;
      const last = value && value[1] > value[0] ? value[1] : end;
      return { start: lineStart(yaml, start), end: lineEnd(yaml, last), newText: '' };
    });
  return takesOnly(yaml, edits, gone) ? edits : undefined;
}

/** Reads the edited file again: nothing but those entries may be missing. */
function takesOnly(yaml: string, edits: readonly TextEdit[], gone: ReadonlySet<string>): boolean {
  const apart = edits.every(({ start }, index) => start >= (edits[index - 1]?.end ?? 0));
  if (!apart) return false;
  const before = readCorrections(yaml).corrections;
  const after = readCorrections(applyEdits(yaml, edits));
  const lines = [...before.lines].filter(([key]) => !gone.has(key));
  return (
    !after.findings.some(({ code }) => code === 'correctionsBroken') &&
    same(lines, [...after.corrections.lines]) &&
    same([...before.words], [...after.corrections.words])
  );
}

function same(
  one: readonly (readonly [string, Label])[],
  other: readonly (readonly [string, Label])[],
): boolean {
  const labels = new Map(other);
  return one.length === labels.size && one.every(([key, label]) => labels.get(key) === label);
}

function keysIn(documents: readonly Document[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ items, bare }) => [...items, ...bare].map(({ text }) => lineKey(text))),
  );
}
