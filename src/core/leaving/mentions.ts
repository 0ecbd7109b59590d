import { slug } from '../notes/folderName.ts';
import { handlesIn } from '../notes/handleAt.ts';
import type { Team } from '../team/notebook.ts';
import { isWordToo } from './nameLikeWords.ts';
import { plainLetters } from './plainLetters.ts';

/** Somebody as they can be written of. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A line of a file that speaks of somebody, or may. */
export interface Mention {
  /** 1 for a file's first line; 0 for the file's own name. */
  readonly line: number;
  readonly text: string;
  /** False where it may be somebody or something else: a first name that two share, a name that is a word. */
  readonly sure: boolean;
}

/** How a line speaks of somebody; `undefined` where it does not. */
type Sureness = 'sure' | 'maybe' | undefined;

/** Looks for one person. Made once, it reads one line after the other. */
export type Finder = (line: string) => Sureness;

/** Everybody as they can be written of. */
export function namedIn({ people }: Team): readonly Named[] {
  return people.map(({ id, name, page }) => ({ id, name, aliases: page?.aliases ?? [] }));
}

/**
 * Looks for `person` by handle, name, aliases and each word of their name, whole words only, accents and capitals aside. What
 * can be read as something else is found too, and not sure: rather a line too many than one that is missed. Nicknames that no
 * page knows, initials and inflected forms are not found.
 *
 * @param others everybody else who may be meant
 */
export function finderOf(person: Named, others: readonly Named[]): Finder {
  const strangers = others.filter(({ id }) => id !== person.id);
  const handles = new Set([person.id, slug(person.name), ...person.aliases.map(slug)]);
  const otherIds = new Set(strangers.map(({ id }) => id));
  const foreignWords = new Set(strangers.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf)));
  const namesakes = new Set(strangers.flatMap(({ name, aliases }) => [name, ...aliases].map(folded)));
  const [first = '', ...rest] = wordsOf(person.name);
  const whole = [person.name, ...person.aliases].filter((name) => /[\p{L}\p{N}]/u.test(name));
  const patterns = [
    ...whole.map((name) => ({ pattern: wholeName(name), isSure: !isDoubtful(name) })),
    { pattern: wholeName(first), isSure: !isDoubtful(first) },
    ...rest.filter((word) => word.length > 1).map((word) => ({ pattern: wholeName(word), isSure: false })),
  ].filter(({ pattern }) => pattern.source !== wholeName('').source);

  function isDoubtful(name: string): boolean {
    const words = wordsOf(name);
    if (namesakes.has(folded(name))) return true;
    // Of two words, one shared with somebody else does not make the name theirs.
    return words.length < 2 && words.some((word) => foreignWords.has(word) || isWordToo(word));
  }

  return (line) => {
    const plain = plainLetters(line);
    let found: Sureness;
    for (const { handle } of handlesIn(line)) {
      const written = slug(handle);
      if (otherIds.has(written)) continue;
      if (written === person.id) return 'sure';
      if (handles.has(written) || written === first) found = isDoubtful(handle) ? (found ?? 'maybe') : 'sure';
    }
    if (found === 'sure') return found;
    for (const written of tokensIn(plain)) {
      if (written.includes('-') && handles.has(written) && !otherIds.has(written)) return 'sure';
    }
    for (const { pattern, isSure } of patterns) {
      for (const match of plain.matchAll(pattern)) {
        if (isSure && isWritten(match, plain)) return 'sure';
        if (!isOthersHandle(match, plain)) found = 'maybe';
      }
    }
    return found;
  };

  /** Whether a name is written as one: with a capital, if its script has any, and as no part of something longer. */
  function isWritten({ 0: match, index }: RegExpExecArray, line: string): boolean {
    const name = match.replace(/'?s$/iu, '');
    const lower = name === name.toLowerCase() && name !== name.toUpperCase();
    const [before, behind] = [line.slice(0, index), line.slice(index + match.length)];
    const joined = /[\p{L}\p{N}_-]$/u.test(before) || /^[\p{L}\p{N}_-]/u.test(behind);
    const isGenitive = match !== name && !match.includes("'");
    return !lower && !joined && !isGenitive && !followedByOther(name, behind);
  }

  /** "Ana Petrov" is not Ana Lima: a surname behind a first name that is not the person's. */
  function followedByOther(name: string, behind: string): boolean {
    const next = /^ (\p{Lu}[\p{L}'-]+)/u.exec(behind)?.[1]?.toLowerCase();
    return wordsOf(name).length === 1 && next !== undefined && foreignWords.has(next);
  }

  /** Whether a match belongs to another one's handle: `@ana`, or `ana-lima-2` where `ana-lima` is looked for. A lone word may be a name. */
  function isOthersHandle({ 0: match, index }: RegExpExecArray, line: string): boolean {
    const start = line.slice(0, index).search(/[\p{L}\p{N}_-]*$/u);
    const token = /^[\p{L}\p{N}_-]+/u.exec(line.slice(start))?.[0] ?? '';
    const isHandle = line[start - 1] === '@' || token.length > match.length;
    return isHandle && otherIds.has(slug(token));
  }
}

/** The lines of a text that speak of somebody, in their order. */
export function mentionsIn(text: string, find: Finder): readonly Mention[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    const sureness = find(line);
    return sureness ? [{ line: index + 1, text: line.trim(), sure: sureness === 'sure' }] : [];
  });
}

/** Scripts that are written without spaces, or hang their endings on names: no word ends where a name does. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A name as whole words, however they are joined: `Ana Lima`, `ana.lima`, `ana_lima`, `AnaLima`; with a genitive s or none. */
function wholeName(name: string): RegExp {
  const words = wordsOf(name);
  const source = words.map(escaped).join(String.raw`[\s._-]*`);
  const [start, end] = [words[0]?.[0] ?? '', words.at(-1)?.at(-1) ?? ''];
  const before = unspaced.test(start) ? '' : String.raw`(?<![\p{L}\p{N}])`;
  const behind = unspaced.test(end) ? '' : String.raw`(?:'?s)?(?![\p{L}\p{N}])`;
  return new RegExp(before + source + behind, 'giu');
}

function wordsOf(name: string): readonly string[] {
  return (
    plainLetters(name)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function folded(name: string): string {
  return wordsOf(name).join(' ');
}

/** Stretches of a line that can be a handle without its `@`, as in a path or in front matter. */
function tokensIn(line: string): readonly string[] {
  return line.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
