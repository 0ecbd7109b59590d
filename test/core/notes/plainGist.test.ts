import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../../src/core/notes/day.ts';
import { gistOf, headingSign } from '../../../src/core/notes/gist.ts';
import { readItems } from '../../../src/core/notes/item.ts';
import { plainGist } from '../../../src/core/notes/plainGist.ts';
import { anyText, nastyLines } from '../../support/markdown.ts';
import '../../support/properties.ts';

const day = '2026-11-20' as Day;

const starts = fc.constantFrom(
  ...[
    '',
    '- ',
    '- [ ] ',
    '- [ ] ',
    '- [ ] ',
    '- [x] ',
    '- [x] ',
    '  - [ ] ',
    '  - [/] ',
    '    - [-] ',
    '* [>] ',
    '- [ ]',
  ],
  ...['# ', '# ', '## ', '## ', '### ', '#', '  ', '- **', '', ''],
);
const words = fc.constantFrom(
  ...[
    'Wants to lead.',
    'ask',
    '@me',
    '@them',
    '@ana-lima',
    '(@ana)',
    'for Ana',
    'by @ben',
    'Mine',
    'What they do',
    'Bold**',
    '__a__',
  ],
  ...[
    '📅 2026-12-01',
    '📅 2026-02-30',
    '📅 2026-1-1',
    '📅 someday',
    '📅',
    '⏳ 2026-12-01',
    '✅ 2026-11-30',
    'due: 2026-12-40',
    '🗓️2026-12-01',
  ],
  ...[
    '(carried from 2026-11-01)',
    '(carried from 2026-12-01)',
    '[due:: 2026-13-01]',
    '(due:: x)',
    '#task',
    '^b1',
    '⏫',
    '{{carried}}',
    'ü',
    '日本',
    '[',
    ':',
    '…',
    'Status: done',
    'due: soon',
    'Due:2026-12-40',
    'due:',
    'key:: x',
    '– a → b',
  ],
);
const line = fc
  .tuple(starts, fc.array(words, { maxLength: 4 }))
  .map(([start, rest]) => start + rest.join(' '));
const tasks = fc.array(line, { maxLength: 10 }).map((lines) => lines.join('\n'));

describe('The gist of a plain note, read without all else,', () => {
  for (const [what, texts, runs] of [
    ['of tasks', tasks, 8000],
    ['of any kind', anyText, 800],
    ['of nasty lines', nastyLines.map((lines) => lines.join('\n')), 800],
  ] as const) {
    it(`is what is read with it, ${what}`, () => {
      fc.assert(
        fc.property(texts, fc.nat(40), (text, from) => {
          const plain = plainGist(text, from, day);
          if (!plain) return;
          const items = readItems(' '.repeat(from) + text, from);
          const badDates = items.items.flatMap(({ task }) => task?.badDates ?? []);
          assert.deepEqual(plain, { ...gistOf(items, day), badDates });
        }),
        { numRuns: runs },
      );
    });
  }

  it('is that of most notes', () => {
    const text =
      '\n# 2026-11-20\n\nWith *Ana*, at noon.\n\n## Notes\n- Wants to lead\n  - the review\n    and more\n\n## For Ana\n\n- [x] @me ask 📅 2026-12-01\n- [ ] read [this](a.md) 📅 2026-12-01\n';
    const plain = plainGist(text, 0, day);
    assert.deepEqual(
      plain?.open.map(({ start, due, over }) => ({ text: text.slice(start, start + 8), due, over })),
      [{ text: '[ ] read', due: '2026-12-01', over: [headingSign('For Ana')] }],
    );
  });
});
