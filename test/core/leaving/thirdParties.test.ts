import assert from 'node:assert/strict';
import type { Named } from '../../../src/core/leaving/mentions.ts';
import { thirdParties } from '../../../src/core/leaving/thirdParties.ts';

const ana: Named = { id: 'ana-lima', name: 'Ana Lima', aliases: [] };
const ben: Named = { id: 'ben-whitlock', name: 'Ben Whitlock', aliases: [] };
const cho: Named = { id: 'jiwoo-cho', name: 'Jiwoo Cho', aliases: ['Cho'] };

describe('others who are named in what is handed out', () => {
  const rows: [lines: string[], known: string[], maybe: string[]][] = [
    [['Ana met Ben, and Ben was late', 'ask @ben'], ['Ben Whitlock 2'], []],
    [['Cho and @jiwoo-cho'], ['Jiwoo Cho 1'], []],
    [['Said that Marcus Webb shouts', 'Marcus again'], [], ['Marcus 1', 'Marcus Webb 1']],
    [['Marcus’s plan, Marcus'], [], ['Marcus 1']],
    [['asked @marcus and @me'], [], ['@marcus 1']],
    [['Planning went well, planning is hard', 'The plan. On Monday in October'], [], []],
    [['PAY-1412 and the RFC'], [], []],
    [['- Zoë O’Neill-Çelik'], [], ['Zoë O’Neill Çelik 1']],
    [['nobody'], [], []],
  ];
  for (const [lines, known, maybe] of rows) {
    it(JSON.stringify(lines), () => {
      const found = thirdParties(lines, ana, [ben, cho]);
      const said = (list: typeof found.known): string[] => list.map((each) => `${each.name} ${each.lines}`);
      assert.deepEqual([said(found.known), said(found.maybe)], [known, maybe]);
    });
  }

  it('comes with those who are named most first', () => {
    const { known } = thirdParties(['Ben', 'Cho', 'Cho'], ana, [ben, cho]);
    assert.deepEqual(
      known.map(({ name }) => name),
      ['Jiwoo Cho', 'Ben Whitlock'],
    );
  });
});
