import type { Span } from './span.ts';

/** Who a task's line says it belongs to: the manager, the person the note is about, or perhaps somebody else. */
export type Owner = 'me' | 'them' | Handle;

/** A handle where an owner's can stand. Whose it is, only those know who know whom the note is about. */
export interface Handle {
  readonly handle: string;
  /** Before the words it names the owner, whoever that is; behind them only one of the two who meet. */
  readonly isFirst: boolean;
  /** The task's words without it. */
  readonly others: string;
}

const handle = String.raw`@([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}\p{M}_])?)`;
const atStart = new RegExp(String.raw`^${handle}[:,]?(?=\s|$)`, 'u');
const inBrackets = new RegExp(String.raw`(?<!\S)\(${handle}\)`, 'gu');
const lastWord = new RegExp(String.raw`^${handle}[.,;:!]?$`, 'u');

/** "sync with @omar, @priya": words that make a handle part of what is to be done. */
const leadingUp = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:with|without|w/|to|for|from|by|and|or|of|about|on|at|in|via|like|than|between|against|behind|cc|mit|ohne|für|von|vom|zu|bei|und|oder|über|an|nach|[&+])(?: @\S+)*$`,
  'iu',
);

/** How much of the words before a handle is looked at: lines are read in linear time. */
const before = 200;

/** A handle in a task's words, with the brackets or the colon that belong to it. */
interface Found extends Span {
  readonly name: string;
}

/** A task's words and who they belong to. */
interface OwnedWords {
  readonly words: string;
  readonly owner: Owner | undefined;
  /** Where an owner before the words ends; undefined when none stands there. */
  readonly ownerEnd: number | undefined;
}

/**
 * Reads who `text`, a task without its box and signs, belongs to. A handle is an owner before the words; in
 * brackets of its own or as the last word it may be one, unless the words lead up to it. Anywhere else it is part
 * of what is to be done. `@me` and `@them` are taken out of the words, any other handle stays in them.
 */
export function readOwner(text: string): OwnedWords {
  const words = text.replace(/\s+/g, ' ').trim();
  if (!words.includes('@')) return { words: tidy(words), owner: undefined, ownerEnd: undefined };
  const first = atStart.exec(words);
  const found = first ? [foundBy(first)] : behindWords(words);
  const one = found.find(({ name }) => pronounOf(name)) ?? found[0];
  if (!one) return { words: tidy(words), owner: undefined, ownerEnd: undefined };
  const ownerEnd = first ? text.length - text.trimStart().length + one.end : undefined;
  const others = tidy(`${words.slice(0, one.start)} ${words.slice(one.end)}`);
  const pronoun = pronounOf(one.name);
  if (pronoun) return { words: others, owner: pronoun, ownerEnd };
  return { words: tidy(words), owner: { handle: one.name, isFirst: first !== null, others }, ownerEnd };
}

/** Handles that may name an owner behind the words, the last word first. */
function behindWords(words: string): readonly Found[] {
  const at = words.lastIndexOf(' ') + 1;
  const last = lastWord.exec(words.slice(at));
  const bracketed = Array.from(words.matchAll(inBrackets), (match) => foundBy(match));
  return [...(last ? [foundBy(last, at)] : []), ...bracketed].filter(
    ({ start }) => !leadingUp.test(words.slice(Math.max(0, start - before), start).trimEnd()),
  );
}

function foundBy(match: RegExpExecArray, offset = 0): Found {
  const start = offset + match.index;
  return { name: match[1] ?? '', start, end: start + match[0].length };
}

function pronounOf(name: string): 'me' | 'them' | undefined {
  const lower = name.toLowerCase();
  return lower === 'me' || lower === 'them' ? lower : undefined;
}

/** Closes the gaps that taken words leave. */
function tidy(words: string): string {
  if (!/\s\s|[^\S ]|^\s|\s$| [,.;:)]/.test(words)) return words;
  return words
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)])/g, '$1')
    .trim();
}
