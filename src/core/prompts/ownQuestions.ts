import { readBlocks } from '../notes/blocks.ts';
import { readFrontMatter } from '../notes/frontMatter.ts';
import { hash } from './hash.ts';
import { topics, type Question, type Topic } from './question.ts';
import { topicsOf } from './topics.ts';
import { wording } from './wording.ts';

/** What the user's `prompts.md` says. */
export interface OwnQuestions {
  readonly questions: readonly Question[];
  /** False when its front matter has `builtin: false`: then only the user's own questions are suggested. */
  readonly builtin: boolean;
}

/**
 * Reads `prompts.md`: each bullet is a question. A heading that names a topic (`## Growth`, `## Feedback for me`)
 * gives it to the bullets below it; without one a question's own words tell its topic, if they do.
 *
 * @returns each wording once, in the file's order; the id lasts as long as the wording
 */
export function ownQuestions(text: string): OwnQuestions {
  const front = readFrontMatter('prompts.md', text);
  const questions = new Map<string, Question>();
  let under: Topic | undefined;
  for (const block of readBlocks(text, front.bodyStart)) {
    if (block.kind === 'heading') under = topicNamed(block.text);
    if (block.kind !== 'bullet') continue;
    const words = text
      .slice(block.span.start, block.span.end)
      .replace(/^\[[ xX]\][ \t]+|<!--[^]*?(?:-->|$)/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const key = wording(words);
    if (key === '' || questions.has(key)) continue;
    const id = `own-${hash(key).toString(36)}`;
    questions.set(key, { id, text: words, topic: under ?? topicsOf(words)[0], depth: 'light' });
  }
  return { questions: [...questions.values()], builtin: !saysNo(front.values['builtin']) };
}

function topicNamed(heading: string): Topic | undefined {
  const words = wording(heading).replace('well being', 'wellbeing').split(' ');
  return topics.find((topic) => words.includes(topic)) ?? topicsOf(heading)[0];
}

function saysNo(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:no|off|false)$/i.test(value));
}
