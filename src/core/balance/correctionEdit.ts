import { isMap, isScalar, type Document, type Pair } from 'yaml';
import { hasConflictMarkers } from '../notes/conflict.ts';
import { applyEdits, lineEnd, lineEnding, lineStart, type TextEdit } from '../notes/span.ts';
import {
  entriesOf,
  parseBalance,
  readCorrections,
  sectionsOf,
  type Corrections,
  type Section,
} from './corrections.ts';
import type { Label } from './labeller.ts';
import { lineKey } from './lineKey.ts';

/** Why balance.yml is left alone: `cannotEdit` is a form of YAML that no single line can be put into. */
export type Refusal = 'conflictMarkers' | 'broken' | 'nothingToKeep' | 'cannotEdit';

export type CorrectionEdit = { readonly edits: readonly TextEdit[] } | { readonly refused: Refusal };

const opening = '# Lines and words you taught One on One. Delete an entry to undo it.';

/**
 * The edits on balance.yml that make `line` have `label`: one new line at its sorted place, or the label of the line that is
 * there already, or the whole of a new file. Everything else stays to the letter. A file that is broken, or in the middle of
 * a merge, is refused and not touched.
 */
export function correctionEdit(yaml: string, line: string, label: Label): CorrectionEdit {
  return entryEdit(yaml, 'lines', line, label);
}

/** The same for a word or phrase: whatever line it stands in, it will speak for `label`. */
export function wordEdit(yaml: string, word: string, label: Label): CorrectionEdit {
  return entryEdit(yaml, 'words', word, label);
}

function entryEdit(yaml: string, section: Section, text: string, label: Label): CorrectionEdit {
  const key = lineKey(text);
  if (key === '') return { refused: 'nothingToKeep' };
  if (hasConflictMarkers(yaml)) return { refused: 'conflictMarkers' };
  const document = parseBalance(yaml);
  if (!document || document.errors.length > 0) return { refused: 'broken' };
  const edit =
    replacement(yaml, document, section, key, label) ?? insertion(yaml, document, section, key, label);
  const edits = yaml.slice(edit.start, edit.end) === edit.newText ? [] : [edit];
  return changesOnly(yaml, applyEdits(yaml, edits), section, key, label)
    ? { edits }
    : { refused: 'cannotEdit' };
}

/** Another label for a key that is there; of several entries for it the last holds, so the last is changed. */
function replacement(
  yaml: string,
  document: Document,
  section: Section,
  key: string,
  label: Label,
): TextEdit | undefined {
  const entry = sectionsOf(document, section)
    .flatMap(entriesOf)
    .findLast((each) => each.key === key);
  if (!entry) return undefined;
  const value = isScalar(entry.pair.value) ? entry.pair.value : undefined;
  if (entry.label === label) return { start: entry.end, end: entry.end, newText: '' };
  if (value?.range && value.range[1] > value.range[0]) {
    return { start: value.range[0], end: value.range[1], newText: label };
  }
  const colon = yaml.indexOf(':', entry.end) + 1;
  return { start: colon, end: colon, newText: ` ${label}` };
}

function insertion(yaml: string, document: Document, section: Section, key: string, label: Label): TextEdit {
  const line = `${keyText(section, key)}: ${label}`;
  const found = sectionsOf(document, section)[0];
  if (!found) return newSection(yaml, document, section, line);
  if (isMap(found.value) && found.value.flow === true) {
    const inside = (found.value.range?.[0] ?? 0) + 1;
    return { start: inside, end: inside, newText: ` ${line},` };
  }
  const entries = entriesOf(found);
  const next = entries.findIndex((each) => each.key > key);
  const before = entries.at(next < 0 ? -1 : next - 1);
  const first = entries[0];
  const indent = first ? indentAt(yaml, first.start) : `${indentAt(yaml, keyEnd(found))}  `;
  // Behind the entry before it, not in front of the next one: a comment above an entry stays with it.
  const behind = before && next !== 0 ? valueEnd(before.pair) : keyEnd(found);
  return insertLine(yaml, lineEnd(yaml, behind), indent + line);
}

function newSection(yaml: string, document: Document, section: Section, line: string): TextEdit {
  const first = isMap(document.contents) ? document.contents.items[0] : undefined;
  const indent = first ? indentAt(yaml, keyEnd(first)) : '';
  const head = yaml.trim() === '' ? `${opening}\n` : '';
  const lines = `${head}${indent}${section}:\n${indent}  ${line}`;
  return insertLine(yaml, yaml.length, lines.replaceAll('\n', lineEnding(yaml)));
}

/** Puts `line` at `at`, the start of a line or the end of a file whose last line may want its ending. */
function insertLine(yaml: string, at: number, line: string): TextEdit {
  const ending = lineEnding(yaml);
  const open = at === yaml.length && at > 0 && yaml[at - 1] !== '\n';
  return { start: at, end: at, newText: open ? `${ending}${line}` : `${line}${ending}` };
}

/** The white space that the line of `offset` begins with. */
function indentAt(yaml: string, offset: number): string {
  return /[ ]*/y.exec(yaml.slice(lineStart(yaml, offset)))?.[0] ?? '';
}

function keyEnd(pair: Pair): number {
  return isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0;
}

function valueEnd(pair: Pair): number {
  const value = isScalar(pair.value) || isMap(pair.value) ? pair.value.range : undefined;
  return value && value[1] > value[0] ? value[1] : keyEnd(pair);
}

/** Lines are always quoted, so that they look alike; a plain word is not. JSON's escapes are YAML's too. */
function keyText(section: Section, key: string): string {
  const plain = section === 'words' && /^\p{L}{3,}(?: \p{L}{3,})*$/u.test(key);
  return plain && !/^(?:yes|true|false|null|off)$/u.test(key) ? key : JSON.stringify(key);
}

/** Reads the edited file again: nothing but the one entry may differ. */
function changesOnly(before: string, after: string, section: Section, key: string, label: Label): boolean {
  const was = readCorrections(before).corrections;
  const read = readCorrections(after);
  const wanted: Corrections = { ...was, [section]: new Map(was[section]).set(key, label) };
  const broken = read.findings.some((each) => each.code === 'correctionsBroken');
  return !broken && same(read.corrections.lines, wanted.lines) && same(read.corrections.words, wanted.words);
}

function same(a: ReadonlyMap<string, Label>, b: ReadonlyMap<string, Label>): boolean {
  return a.size === b.size && [...a].every(([key, label]) => b.get(key) === label);
}
