import { leanOfAbove } from './above.ts';
import { noCorrections, type Corrections } from './corrections.ts';
import { emptiness } from './empty.ts';
import type { Labeller } from './labeller.ts';
import { isUnread } from './language.ts';
import { lineKey } from './lineKey.ts';
import { isName, nameWords } from './names.ts';
import { teach } from './taught.ts';
import { decided, verdictOn } from './verdict.ts';
import { wordsOf } from './words.ts';

/**
 * A labeller that knows `corrections`. A line the user labelled has that label with score 1; lines like it lean the same way,
 * and so do lines with a word the user taught (taught.ts). Of the rest the trained model decides (model/), with what stands above as weak
 * evidence (docs/balance.md). Reads the first 2,000 characters of a line, in time linear in them.
 */
export function makeLabeller(corrections: Corrections): Labeller {
  const taught = teach(corrections);
  return (text, { heading, parent, task = false, names: people } = {}) => {
    const key = corrections.lines.size > 0 ? lineKey(text) : '';
    const corrected = corrections.lines.get(key);
    if (corrected) return decided(corrected, 1, [{ kind: 'correction', line: key }]);
    const words = wordsOf(text);
    const empty = emptiness(text, words);
    if (empty) return decided('neither', 0.95, [{ kind: 'fact', fact: empty }]);
    const names = nameWords(people);
    const lesson = taught(words, names);
    if (lesson.reasons.length === 0 && isUnread(text, words))
      return decided('neither', 0.4, [{ kind: 'fact', fact: 'language' }]);
    return verdictOn(text, words, {
      task,
      isName: (word) => isName(word, names),
      lesson,
      above: leanOfAbove(heading, parent),
    });
  };
}

/** Labels one line by what the extension comes with. */
export const label: Labeller = makeLabeller(noCorrections);
