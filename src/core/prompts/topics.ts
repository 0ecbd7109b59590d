import { topics, type Topic } from './question.ts';
import { noEvidence, topicPhrases, topicWords } from './topicWords.ts';

interface Phrase {
  readonly words: readonly string[];
  /** Undefined for a phrase that only keeps its words from being evidence. */
  readonly topic: Topic | undefined;
}

/** All phrases (single words too) by their first word, the longest first. */
const phrases = new Map<string, Phrase[]>();
for (const topic of topics) {
  for (const word of topicWords[topic].split(' ')) add(word, topic);
  for (const phrase of topicPhrases[topic].split('/')) add(phrase, topic);
}
for (const phrase of noEvidence.split('/')) add(phrase, undefined);
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

/**
 * Which topics a line speaks of, by whole words only: "grow" is evidence, `growth_rate`, `feedback.ts` and a link
 * are not. For lines that are about people; a line about process may hold the same words and mean a machine.
 *
 * @returns in the order of `topics`, each once; usually none or one
 */
export function topicsOf(text: string): readonly Topic[] {
  const words = plainWords(text);
  const found = new Set<Topic>();
  for (let at = 0; at < words.length;) {
    const from = at;
    const phrase = phrases
      .get(words[from] ?? '')
      ?.find((each) => each.words.every((word, index) => words[from + index] === word));
    if (phrase?.topic) found.add(phrase.topic);
    at += phrase?.words.length ?? 1;
  }
  return topics.filter((topic) => found.has(topic));
}

/** The words of `text`, lowercase, without code, links, handles, and names of files and variables. */
function plainWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/`[^`]*`/g, ' . ')
    .replace(/\]\([^()\s]*\)/g, '] ')
    .split(/[\s\u2013\u2014]+/)
    .flatMap((chunk) => (/^[a-z]+$/.test(chunk) ? chunk : wordsIn(chunk)));
}

/** The words of what stands between two spaces; one empty word, which no phrase goes across, if it is a name. */
function wordsIn(chunk: string): readonly string[] {
  const bare = chunk.replace(/^[^\p{L}\p{N}@#]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');
  if (/[@#_\\=]|:\/\/|[^\s/]\.[^\s/]|\(\)|\/[^/]*\//.test(bare)) return [''];
  return bare.split(/[-/,:;]+/).map((word) => word.replace(/['’]s$/, ''));
}

function add(phrase: string, topic: Topic | undefined): void {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  const list = phrases.get(first);
  if (list) list.push({ words, topic });
  else phrases.set(first, [{ words, topic }]);
}
