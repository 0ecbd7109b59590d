import { isMap, isPair, isScalar, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';
import { hasConflictMarkers } from '../notes/conflict.ts';
import { finding, type Finding } from '../notes/finding.ts';
import { labels, type Label } from './labeller.ts';
import { lineKey } from './lineKey.ts';

/** What the user taught: lines by their {@link lineKey}, and words or phrases in the same form. */
export interface Corrections {
  readonly lines: ReadonlyMap<string, Label>;
  readonly words: ReadonlyMap<string, Label>;
}

/** The two lists of balance.yml. */
export type Section = keyof Corrections;

export const noCorrections: Corrections = { lines: new Map(), words: new Map() };

/** One readable or unreadable entry of a list, with where it stands. */
export interface CorrectionEntry {
  readonly pair: Pair;
  readonly key: string;
  readonly label: Label | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads balance.yml. Never throws: what cannot be read is a finding, and everything else is used. Conflict markers are
 * passed over, so that both sides of a merge hold until somebody resolves it; of two labels for one line the last holds.
 *
 * @param path The file's path within the notes folder, for the findings.
 */
export function readCorrections(
  text: string,
  path = 'balance.yml',
): { readonly corrections: Corrections; readonly findings: readonly Finding[] } {
  const conflict = hasConflictMarkers(text);
  const findings: Finding[] = conflict ? [finding('conflictMarkers', path)] : [];
  const document = parseBalance(conflict ? text.replace(/^(?:<{7}|={7}|>{7})/gm, '#######') : text);
  if (!document)
    return { corrections: noCorrections, findings: [...findings, finding('correctionsBroken', path)] };
  for (const error of document.errors) {
    findings.push(
      finding('correctionsBroken', path, { message: error.message, at: error.code }, ...error.pos),
    );
  }
  const read = (section: Section): ReadonlyMap<string, Label> => {
    const map = new Map<string, Label>();
    for (const { key, label, start, end } of sectionsOf(document, section).flatMap(entriesOf)) {
      const twice = key !== '' && label !== undefined && map.has(key) && map.get(key) !== label;
      if (key === '' || label === undefined || twice) {
        const why = twice ? 'twice' : key === '' ? 'key' : 'label';
        findings.push(finding('correctionInvalid', path, { section, key, why }, start, end));
      }
      if (key !== '' && label !== undefined) map.set(key, label);
    }
    return map;
  };
  return { corrections: { lines: read('lines'), words: read('words') }, findings };
}

/** The document of balance.yml with its ranges; undefined when the parser itself gave up (nesting without end). */
export function parseBalance(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  } catch {
    return undefined;
  }
}

/** The entries of the file's top level for `section`: one, or none, or two after a merge of files made on two machines. */
export function sectionsOf(document: Document, section: Section): readonly Pair[] {
  if (!isMap(document.contents)) return [];
  return document.contents.items.filter((pair) => isScalar(pair.key) && pair.key.value === section);
}

/** The entries of a list in the order of the file, the unreadable ones included. */
export function entriesOf(section: Pair): readonly CorrectionEntry[] {
  if (!isMap(section.value)) return [];
  const map: YAMLMap = section.value;
  return map.items.filter(isPair).map((pair) => {
    const range = isScalar(pair.key) ? pair.key.range : undefined;
    const [start, end] = [range?.[0] ?? 0, range?.[1] ?? 0];
    return { pair, key: keyIn(pair.key), label: labelIn(pair.value), start, end };
  });
}

function keyIn(node: unknown): string {
  // Written by hand, a key may be a number, a date or `yes`; its source is what the user meant.
  if (!isScalar(node)) return '';
  const { value, source } = node;
  return lineKey(typeof value === 'string' ? value : (source ?? ''));
}

function labelIn(node: unknown): Label | undefined {
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const written = node.value.trim().toLowerCase();
  return labels.find((label) => label === written);
}
