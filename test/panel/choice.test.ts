import assert from 'node:assert/strict';
import { choose, chosenIn } from '../../media/panel/choice.ts';

const words = ['Front', 'Side'];

describe('choosing a word to begin an answer with', () => {
  const table: [text: string, word: string, becomes: string][] = [
    ['', 'Side', 'Side'],
    ['Front', 'Side', 'Side'],
    ['Front: with a map', 'Side', 'Side: with a map'],
    ['with Zoë', 'Side', 'Side: with Zoë'],
    ['Side: with Zoë', 'Side', 'with Zoë'],
    ['Side', 'Side', ''],
    ['side, with Zoë', 'Front', 'Front: with Zoë'],
    ['Sideways', 'Front', 'Front: Sideways'],
    ['Side by side with Zoë', 'Side', 'Side: Side by side with Zoë'],
    ['Front:\nfirst\nsecond', 'Side', 'Side: first\nsecond'],
  ];
  for (const [text, word, becomes] of table) {
    it(`${word} in ${JSON.stringify(text)}`, () => assert.equal(choose(text, word, words), becomes));
  }

  it('knows the word that a text begins with', () => {
    assert.equal(chosenIn('side: with Zoë', words), 'Side');
    assert.equal(chosenIn('Beside', words), undefined);
  });
});
