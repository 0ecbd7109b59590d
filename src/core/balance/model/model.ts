import type { Word } from '../words.ts';
import { takeFeatures, type Source } from './features.ts';
import type { Form } from './forms.ts';
import { place } from './hash.ts';
import { networkOn } from './network.ts';
import { shares, sum, type Triple } from './triple.ts';
import { weights } from './weights.ts';

/** What the model makes of a line. */
export interface Opinion {
  /** The logarithms of the odds of each label, up to a constant. */
  readonly logits: Triple;
  /** What each word adds to them, word by word: three numbers each. */
  readonly words: Float64Array;
  /** What each form of writing adds to them. */
  readonly forms: ReadonlyMap<Form, Triple>;
}

/**
 * What the trained weights say about a line: two models that look at it differently, added up. One counts its features
 * (features.ts), the other knows what words mean and looks at them in their places (network.ts). Sums and products alone: the
 * same on every machine.
 *
 * @param words The words of `text`.
 * @param isName Whether a word is known to be a name.
 */
export function opinionOn(
  text: string,
  words: readonly Word[],
  task: boolean,
  isName: (word: Word) => boolean,
): Opinion {
  const { bits, features, featureScale } = weights();
  const credit = new Float64Array(words.length * 3);
  const forms = new Map<Form, Triple>();
  let [people, process, neither] = [0, 0, 0];
  takeFeatures(text, words, task, isName, (hash: number, source: Source) => {
    const at = place(hash, bits) * 3;
    const [a, b, c] = [features[at] ?? 0, features[at + 1] ?? 0, features[at + 2] ?? 0];
    people += a;
    process += b;
    neither += c;
    if (typeof source === 'number') {
      const to = source * 3;
      credit[to] = (credit[to] ?? 0) + a * featureScale;
      credit[to + 1] = (credit[to + 1] ?? 0) + b * featureScale;
      credit[to + 2] = (credit[to + 2] ?? 0) + c * featureScale;
    } else if (source !== undefined) {
      forms.set(source, [a * featureScale, b * featureScale, c * featureScale]);
    }
  });
  const counted: Triple = [people * featureScale, process * featureScale, neither * featureScale];
  return { logits: sum(counted, networkOn(words, isName, credit)), words: credit, forms };
}

/** How likely each label is: softened so that what is said with a probability of 0.8 is right 8 times of 10 (Guo et al. 2017). */
export function probabilitiesOf(logits: Readonly<Triple>): Triple {
  const { temperature } = weights();
  return shares([logits[0] / temperature, logits[1] / temperature, logits[2] / temperature]);
}
