import { isMap, isScalar, parseDocument, type Document as YamlDocument } from 'yaml';
import { finding, type Finding } from './finding.ts';

/** The YAML between the `---` lines at a file's top. */
export interface FrontMatter {
  /** The keys and values as plain data; empty when there is none or it is broken. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where the YAML itself stands, without its `---` lines; undefined when the file has no front matter. */
  readonly inside: { readonly start: number; readonly end: number } | undefined;
  /** Where the body begins. */
  readonly bodyStart: number;
  readonly findings: readonly Finding[];
}

const opening = /^\uFEFF?---[ \t]*(?:\r?\n|$)/;
const closing = /^(?:---|\.\.\.)[ \t]*\r?$/m;

/** Reads the front matter of the file at `path`. Never throws: what is wrong becomes a finding. */
export function readFrontMatter(path: string, text: string): FrontMatter {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const none = { values: {}, inside: undefined, bodyStart: bom, findings: [] };
  const open = opening.exec(text);
  if (!open) return none;
  const start = open[0].length;
  const close = closing.exec(text.slice(start));
  if (!close) {
    // A lone `---` is a ruler; only one with a key below it was meant to open front matter.
    const meant = /^[A-Za-z_][\w-]*:(?:\s|$)/.test(text.slice(start));
    return meant ? { ...none, findings: [finding('frontMatterUnclosed', path, {}, bom, bom + 3)] } : none;
  }
  const inside = { start, end: start + close.index };
  const bodyStart = inside.end + close[0].length;
  const document = parseDocument(text.slice(inside.start, inside.end), { prettyErrors: false });
  const error = document.errors[0];
  if (error) {
    const at = inside.start + Math.min(error.pos[0], inside.end - inside.start);
    const broken = finding('frontMatterBroken', path, { message: error.message }, at, at);
    return { values: {}, inside, bodyStart, findings: [broken] };
  }
  return { values: plainValues(document), inside, bodyStart, findings: [] };
}

/** The value under `key` as a non-empty string (numbers are spelled out), else undefined. */
export function textValue(values: FrontMatter['values'], key: string): string | undefined {
  const value = values[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The value under `key` as a list of strings: a YAML list, or one string with commas. */
export function listValue(values: FrontMatter['values'], key: string): readonly string[] {
  const value = values[key];
  const list: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return list.flatMap((each) => (typeof each === 'string' && each.trim() !== '' ? [each.trim()] : []));
}

/** Offset range of the value of `key`, for findings that point at it; the whole front matter if not found. */
export function valueSpan(text: string, front: FrontMatter, key: string): readonly [start: number, end: number] {
  if (!front.inside) return [0, 0];
  const { start, end } = front.inside;
  const document = parseDocument(text.slice(start, end), { prettyErrors: false });
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) {
      const range = isScalar(pair.value) ? pair.value.range : undefined;
      if (isScalar(pair.key) && pair.key.value === key && range) return [start + range[0], start + range[1]];
    }
  }
  return [start, end];
}

function plainValues(document: YamlDocument): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    // Too many aliases: somebody's YAML bomb, or a mistake that no note needs.
    return {};
  }
}
