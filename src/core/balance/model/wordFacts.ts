import { functionWords } from './functionWords.ts';
import { formOfWord, type Form } from './forms.ts';
import { hashText } from './hash.ts';
import { takeWord } from './pieces.ts';

/** What is the same about a word wherever it stands. */
export interface WordFacts {
  readonly hash: number;
  /** Whether it may carry a topic, as function words do not. */
  readonly carries: boolean;
  readonly form: Form | undefined;
  /** The hashes of the features that it has by itself. */
  readonly features: Int32Array;
  /** What these add up to, once that was asked. */
  worth: Int32Array | undefined;
}

/** Words come again and again. */
const known = new Map<string, WordFacts>();

/** So many words are kept; each takes about half a KB. */
const most = 20_000;

/** @param folded The word as fold() returns it. */
export function factsOf(folded: string): WordFacts {
  let facts = known.get(folded);
  if (facts) return facts;
  const features: number[] = [];
  takeWord(folded, (hash) => features.push(hash));
  facts = {
    hash: hashText(folded),
    carries: !functionWords.has(folded),
    form: formOfWord(folded),
    features: Int32Array.from(features),
    worth: undefined,
  };
  if (known.size >= most) known.clear();
  known.set(folded, facts);
  return facts;
}
