import { labels, type Label } from '../../src/core/balance/labeller.ts';
import { hashPair, hashText, place } from '../../src/core/balance/model/hash.ts';
import { plainText } from '../../src/core/balance/plainText.ts';
import { wordsOf } from '../../src/core/balance/words.ts';
import type { Example } from '../train/examples.ts';
import { logitsOf, trainLinear } from '../train/linear.ts';
import type { Line } from '../train/lines.ts';

const bits = 17;

/** A labeller by single words and pairs of words alone, trained on `shown`, with what suits so few features: what everything else is worth. */
export function trainOnWords(shown: readonly Line[]): (text: string) => Label {
  const weights = trainLinear(shown.map(exampleOf), 2 ** bits, [1, 1, 2], [1]);
  return (text) => {
    const logits = logitsOf(exampleOf({ text, label: 'neither' }), weights);
    return labels[logits.indexOf(Math.max(...logits))] ?? 'neither';
  };
}

function exampleOf({ text, label }: Pick<Line, 'text' | 'label'>): Example {
  const words = wordsOf(plainText(text).text).map(({ folded }) => hashText(folded));
  const pairs = words.slice(1).map((word, index) => hashPair(words[index] ?? 0, word));
  return {
    places: Int32Array.from([...words, ...pairs], (hash) => place(hash, bits)),
    class: labels.indexOf(label),
  };
}
