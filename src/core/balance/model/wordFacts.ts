import { smallWordOf } from '../smallWords.ts';
import { functionWords } from './functionWords.ts';
import { formOfWord, type Form } from './forms.ts';
import { hashText } from './hash.ts';
import type { Triple } from './triple.ts';

/** What is the same about a word wherever it stands. */
export interface WordFacts {
  readonly hash: number;
  /** Whether it may carry a topic, as function words do not. */
  readonly carries: boolean;
  readonly form: Form | undefined;
  /** Whether it is one of the commonest small words of a language. */
  readonly small: 'foreign' | 'read' | undefined;
  /** What these add up to, once that was asked. */
  worth: Readonly<Triple> | undefined;
}

/** Words come again and again. */
const known = new Map<string, WordFacts>();

/** So many words are kept, and none so long that it is none. */
const most = 20_000;
const longest = 24;

/** @param folded The word as fold() returns it. */
export function factsOf(folded: string): WordFacts {
  let facts = known.get(folded);
  if (facts) return facts;
  facts = {
    hash: hashText(folded),
    carries: !functionWords.has(folded),
    form: formOfWord(folded),
    small: smallWordOf(folded),
    worth: undefined,
  };
  if (folded.length > longest) return facts;
  if (known.size >= most) known.clear();
  known.set(folded, facts);
  return facts;
}
