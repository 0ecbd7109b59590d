import assert from 'node:assert/strict';
import { asDay } from '../../../src/core/notes/day.ts';
import { checkedOverTime, choiceIn, placing, reactivity } from '../../../src/core/prompts/checks.ts';

const day = (text: string) => asDay(text)!;

describe('an answer that begins with a choice', () => {
  const answers: [answer: string, choice: string | undefined][] = [
    ['Side', 'side'],
    ['side: with Zoë', 'side'],
    ['**Back**, mostly', 'back'],
    ['Within. I listened.', 'within'],
    ['Back\n\nI listened.', 'back'],
    ['Front - a map', 'front'],
    ['Side – Zoë', 'side'],
    ['_Field_.', 'field'],
    ['Sideways', undefined],
    ['Back to back meetings all week', undefined],
    ['Front-end work', undefined],
    ['From the side', undefined],
    ['', undefined],
  ];
  for (const [answer, choice] of answers) {
    it(`${JSON.stringify(answer)} is ${choice ?? 'none'}`, () =>
      assert.equal(choiceIn(placing, answer), choice));
  }

  it('is read over time, the newest kept, those without one left out', () => {
    const reflections = [
      { day: day('2026-10-02'), text: `## ${reactivity.text}\n\nCalm\n` },
      { day: day('2026-10-09'), text: `## ${reactivity.text}\n\n` },
      { day: day('2026-10-16'), text: `## ${reactivity.text}\n\nComplying: Ingrid asked\n` },
      { day: day('2026-10-23'), text: `## ${placing.text}\n\nCalm\n` },
      { day: day('2026-10-30'), text: `## ${reactivity.text}\n\nprotecting\n` },
    ];
    assert.deepEqual(checkedOverTime(reactivity, reflections, 2), [
      { day: '2026-10-16', choice: 'complying' },
      { day: '2026-10-30', choice: 'protecting' },
    ]);
  });
});
