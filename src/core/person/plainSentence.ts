import { readLimit } from '../balance/words.ts';
import type { Called } from './themselves.ts';

/** Stands in a plain sentence for the person where they can be its subject. */
export const they = '§';
/** Stands for the person where they own something or something is done to them. */
export const them = '¶';

/** One clause of a line, in a form that rules can be written for. */
export interface PlainSentence {
  /** Lower-case words parted by one space, commas among them; the person is {@link they} or {@link them}. */
  readonly words: string;
  /** What ended it: `?`, `:`, another mark, or nothing. */
  readonly end: string;
}

const spokenBySomebodyElse = /\b(?:i|\p{Lu}\p{L}+|she|he|they) (?:said|says|told|asked|wrote|thinks)\b/u;
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}]+)*|,/gu;

/**
 * The clauses of `text`, without code, links and names of files. "I" in a quotation that nobody else is named as the
 * speaker of is the person.
 */
export function plainSentences(text: string, called: Called): readonly PlainSentence[] {
  const sentences: PlainSentence[] = [];
  const clean = text
    .slice(0, readLimit)
    .replace(/`[^`]*`/g, ' _ ')
    .replace(/\]\([^()\s]*\)/g, ' ')
    .replace(/\S*(?:[\\_=@#]|:\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}])\S*/gu, ' _ ');
  const unquoted = clean.replace(/["“”][^"“”]*["“”]/g, ' ');
  const speaker = spokenBySomebodyElse.exec(unquoted)?.[0].split(' ')[0];
  const own = speaker === undefined || called.subjects.has(speaker.toLowerCase());
  let quoted = false;
  for (const [part] of clean.matchAll(/[^.!?;:…"“”()–—\n]+|[.!?;:…"“”()–—\n]/gu)) {
    if (/^["“”]$/.test(part)) quoted = !quoted;
    const last = sentences.at(-1);
    if (/^[^\p{L}\p{N}]+$/u.test(part)) {
      // A dash has spaces around it, and is no mark that ends anything by itself.
      if (last?.end === '' && /\S/.test(part)) sentences.splice(-1, 1, { ...last, end: part.trim() });
      continue;
    }
    sentences.push({ words: plain(part, called, quoted && own), end: '' });
  }
  return sentences;
}

function plain(part: string, called: Called, speaks: boolean): string {
  const all = part.match(words) ?? [];
  return all.map((word, index) => plainWord(word, all[index + 1] ?? '', called, speaks)).join(' ');
}

/** Behind "Ana's" these make it "Ana is"; before anything else she owns it. */
const behindIs = /^(?:an?|the|not|been|so|very|really|too|still|always|never|good|great|keen|happy|bored)$/i;

function plainWord(
  written: string,
  next: string,
  { subjects, others, selves }: Called,
  speaks: boolean,
): string {
  const word = written.toLowerCase().replaceAll('’', "'");
  const [bare = word, ending] = word.split("'");
  if (ending === undefined) {
    if (subjects.has(word)) return they;
    if (others.has(word)) return them;
    if (selves.has(word)) return `${them}self`;
    if (speaks && word === 'i') return they;
    if (speaks && (word === 'me' || word === 'my' || word === 'mine')) return them;
    return word;
  }
  const isPronoun = /^(?:she|he|they)$/.test(bare);
  const subject = subjects.has(bare) || (speaks && bare === 'i');
  if (ending === 's' && subject && !isPronoun && !behindIs.test(next)) return them;
  const who = subject ? they : bare;
  const verbs: Readonly<Record<string, string>> = {
    d: 'would',
    s: 'is',
    re: 'is',
    m: 'is',
    ve: 'has',
    ll: 'will',
  };
  return subject && verbs[ending] !== undefined ? `${who} ${verbs[ending]}` : word;
}
