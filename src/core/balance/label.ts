import { noCorrections, type Corrections } from './corrections.ts';
import { emptiness } from './empty.ts';
import { evidenceIn } from './gather.ts';
import type { Labeller } from './labeller.ts';
import { lineKey } from './lineKey.ts';
import { teach } from './taught.ts';
import { decided, verdictOn } from './verdict.ts';
import { wordsOf } from './words.ts';

/**
 * A labeller that knows `corrections`. A line the user labelled has that label with score 1; lines like it lean the same way,
 * and so do lines with a word the user taught (taught.ts). Of the rest the trained model decides (model/), for which the lexicon's
 * sums are three features among many (docs/balance.md). Reads the first 2,000 characters of a line, in time linear in them.
 */
export function makeLabeller(corrections: Corrections): Labeller {
  const taught = teach(corrections);
  return (text, context = {}) => {
    const key = corrections.lines.size > 0 ? lineKey(text) : '';
    const corrected = corrections.lines.get(key);
    if (corrected) return decided(corrected, 1, [{ kind: 'correction', line: key }]);
    const words = wordsOf(text);
    const empty = emptiness(text, words);
    if (empty) return decided('neither', 0.95, [{ kind: 'fact', fact: empty }]);
    const evidence = [...evidenceIn(text, words, context, taught.lexicon), ...taught.evidence(words, context)];
    return verdictOn(text, words, context.task === true, evidence);
  };
}

/** Labels one line by what the extension comes with. */
export const label: Labeller = makeLabeller(noCorrections);
