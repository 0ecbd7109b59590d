import { isMap, isScalar, parseDocument } from 'yaml';
import { finding, type Finding } from './finding.ts';
import { withLineFeeds } from './lineFeeds.ts';
import { plainYaml } from './plainYaml.ts';

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

const opening = /^\uFEFF?---[ \t]*(?:\n|\r\n|$)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/m;
const blankLine = /\n[ \t]*\r?\n/;
/** A first line that was meant as front matter, and not as words under a ruler. */
const firstKey = /^(?:[ \t]*(?:#.*)?\r?\n)*[\p{L}_"'][\p{L}\p{N}_."'-]*[ \t]*:(?:\s|$)/u;
/** Lines that can go on such front matter where its closing line is missing. */
const keyLine = /(?:(?![#>*+-])\S.*|[ \t]+\S.*)(?:\r?\n|$)/gy;

/** Longer than any front matter written by a person or a tool; parsing more would only take time. */
const longest = 16_384;

/**
 * Reads the front matter of the file at `path`. Never throws: what is wrong becomes a finding. Broken or unclosed
 * front matter ends with its first blank line, so that no note is swallowed with it.
 */
export function readFrontMatter(path: string, text: string): FrontMatter {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const none = { values: {}, inside: undefined, bodyStart: bom, findings: [] };
  // Offsets in `plain` are those of `text`.
  const plain = withLineFeeds(text);
  const start = opening.exec(plain)?.[0].length;
  if (start === undefined) return none;
  const rest = plain.slice(start);
  const close = closing.exec(rest);
  if (!close) {
    if (!firstKey.test(rest)) return none;
    const keys = [...rest.matchAll(keyLine)].reduce((length, [line]) => length + line.length, 0);
    const missing = finding('frontMatterUnclosed', path, {}, bom, bom + 3);
    return { ...none, bodyStart: start + keys, findings: [missing] };
  }
  const yaml = rest.slice(0, close.index);
  const inside = { start, end: start + yaml.length };
  const bodyStart = inside.end + close[0].length;
  const { values, error } = readYaml(yaml);
  if (values) return { values, inside, bodyStart, findings: [] };
  if (!error || !firstKey.test(yaml)) return none;
  const blank = blankLine.exec(yaml);
  const [from, to] = error.pos.map((at) => start + Math.min(at, yaml.length));
  const broken = finding('frontMatterBroken', path, { message: error.message }, from, to);
  return { values: {}, inside, bodyStart: blank ? start + blank.index + 1 : bodyStart, findings: [broken] };
}

interface Yaml {
  /** Undefined when the YAML is broken, or is no list of keys: then the `---` were only rulers. */
  readonly values?: FrontMatter['values'];
  readonly error?: { readonly message: string; readonly pos: readonly [start: number, end: number] };
}

function readYaml(yaml: string): Yaml {
  const values = yaml.length > longest ? undefined : plainYaml(yaml);
  return values ? { values } : parseYaml(yaml);
}

/** The same by the YAML library, whatever it is. */
export function parseYaml(yaml: string): Yaml {
  if (yaml.length > longest) return { error: { message: 'too long', pos: [0, 0] } };
  try {
    const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' });
    const error = document.errors[0];
    if (error) return { error };
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (value === null) return { values: {} };
    return typeof value === 'object' && !Array.isArray(value)
      ? { values: value as Record<string, unknown> }
      : {};
  } catch (error) {
    // Nested too deeply, or with too many aliases: somebody's YAML bomb.
    return { error: { message: error instanceof Error ? error.message : String(error), pos: [0, 0] } };
  }
}

/** The key that is meant by `key`: itself, else one that differs in capitals alone; undefined if there is none. */
export function keyIn(values: FrontMatter['values'], key: string): string | undefined {
  if (Object.hasOwn(values, key)) return key;
  return Object.keys(values).find((each) => each.toLowerCase() === key.toLowerCase());
}

/** The value under `key`, in capitals or not. */
export function valueOf(values: FrontMatter['values'], key: string): unknown {
  const known = keyIn(values, key);
  return known === undefined ? undefined : values[known];
}

/** The value under `key` as a non-empty string (numbers are spelled out), else undefined. */
export function textValue(values: FrontMatter['values'], key: string): string | undefined {
  let value = valueOf(values, key);
  // A list of one; and without quotes, YAML takes the brackets of a [[wiki link]] for a list in a list.
  while (Array.isArray(value) && value.length === 1) value = (value as readonly unknown[])[0];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The value under `key` as a list of strings: a YAML list, or one string with commas. */
export function listValue(values: FrontMatter['values'], key: string): readonly string[] {
  const value = valueOf(values, key);
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [];
  return list.flatMap((each) => (typeof each === 'string' && each.trim() !== '' ? [each.trim()] : []));
}

/** Offset range of the value of `key`, for findings that point at it; the whole front matter if not found. */
export function valueSpan(
  text: string,
  front: FrontMatter,
  key: string,
): readonly [start: number, end: number] {
  if (!front.inside) return [0, 0];
  const { start, end } = front.inside;
  const known = keyIn(front.values, key);
  const document = parseDocument(withLineFeeds(text.slice(start, end)), { prettyErrors: false });
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) {
      const range = isScalar(pair.value) ? pair.value.range : undefined;
      if (isScalar(pair.key) && pair.key.value === known && range)
        return [start + range[0], start + range[1]];
    }
  }
  return [start, end];
}
