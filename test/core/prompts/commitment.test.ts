import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asDay } from '../../../src/core/notes/day.ts';
import { readDocument } from '../../../src/core/notes/document.ts';
import { tickEdits } from '../../../src/core/notes/edits/tick.ts';
import { applyEdits } from '../../../src/core/notes/span.ts';
import { reflectionWith, withAnswers } from '../../../src/core/prompts/answers.ts';
import { asCommitments, commitmentWords } from '../../../src/core/prompts/commitment.ts';
import { lastIntention } from '../../../src/core/prompts/intention.ts';

const friday = asDay('2026-11-20') ?? assert.fail();
const monday = asDay('2026-11-23') ?? assert.fail();

describe('what one says one will do', () => {
  const table: readonly (readonly [why: string, answer: string, written: string])[] = [
    ['a line', 'Bring nothing to Priya’s hour', '- [ ] Bring nothing to Priya’s hour'],
    ['each line', 'Names in every mail\nThank Zoë', '- [ ] Names in every mail\n- [ ] Thank Zoë'],
    ['lines in parts', 'One\n\nTwo', '- [ ] One\n\n- [ ] Two'],
    ['a list', '- One\n* Two\n3. Three', '- [ ] One\n- [ ] Two\n- [ ] Three'],
    [
      'what stands below a line',
      'One\n  because of it\n  - and so',
      '- [ ] One\n  because of it\n  - and so',
    ],
    ['boxes', '- [ ] One\n- [x] Two ✅ 2026-11-21', '- [ ] One\n- [x] Two ✅ 2026-11-21'],
    ['a due date', 'Ask Ingrid 📅 2026-12-01', '- [ ] Ask Ingrid 📅 2026-12-01'],
    ['nothing', '', ''],
    ['code, as it is', '```\nOne\n```', '```\nOne\n```'],
    ['a heading, as it is', 'One\n# Two', 'One\n# Two'],
    ['a quotation, as it is', '> One', '> One'],
  ];
  for (const [why, answer, written] of table) {
    it(`is a box to tick for ${why}`, () => assert.equal(asCommitments(answer), written));
  }

  it('is read back as it was typed, whatever was', () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab -*[]x#>`1.☂\t') });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const once = commitmentWords(asCommitments(lines.join('\n')));
        // List marks and boxes of one's own become ours; once that is so, nothing changes any more.
        assert.equal(commitmentWords(asCommitments(once)), commitmentWords(once));
      }),
    );
  });

  it('keeps its tick while other words change', () => {
    const before = '- [x] One ✅ 2026-11-21\n- [ ] Two';
    assert.equal(asCommitments('One\nThree', before), '- [x] One ✅ 2026-11-21\n- [ ] Three');
  });

  it('keeps its tick beside a quotation, where no new box is made', () => {
    const before = '- [x] One ✅ 2026-11-21\n- [ ] Two';
    assert.equal(
      asCommitments('One\nTwo\nThree\n\n> as she said', before),
      '- [x] One ✅ 2026-11-21\n- [ ] Two\nThree\n\n> as she said',
    );
  });

  it('keeps the ticks of two that say the same', () => {
    const before = '- [x] Call Ana ✅ 2026-11-21\n- [ ] Call Ana';
    assert.equal(asCommitments('Call Ana\nCall Ana', before), before);
  });

  describe('in a reflection', () => {
    const written = reflectionWith(friday, [
      { id: 'scan-how', answer: 'Names in every mail\nThank Zoë in front of all' },
    ]);

    it('stands as tasks', () => {
      assert.equal(
        written,
        '---\ndate: 2026-11-20\n---\n\n## How will I do it?\n\n- [ ] Names in every mail\n- [ ] Thank Zoë in front of all\n',
      );
    });

    it('is not written anew where the same is answered', () => {
      const ticked = written.replace('[ ] Names', '[x] Names');
      const same = { id: 'scan-how', answer: 'Names in every mail\nThank Zoë in front of all' };
      assert.equal(withAnswers(ticked, [same]), ticked);
    });

    it('stands below what came since, and keeps that', () => {
      const both = withAnswers(written, [{ id: 'scan-how', answer: 'Thank Omar', over: '' }]);
      assert.match(both, /\n- \[ \] Thank Zoë in front of all\n\n- \[ \] Thank Omar\n$/);
    });

    it('is what the next one opens with, in words, and can be ticked off where it stands', () => {
      const path = 'reflections/2026-11-20.md';
      const document = readDocument(path, written);
      assert.ok(document?.kind === 'reflection');
      const intention = lastIntention([document], monday);
      assert.equal(intention?.text, 'Names in every mail\nThank Zoë in front of all');
      const inside = document.items.filter(({ span }) => span.start >= intention.span.start);
      assert.deepEqual(
        inside.map(({ task }) => task?.words),
        ['Names in every mail', 'Thank Zoë in front of all'],
      );
      const [first] = inside;
      assert.ok(first?.task);
      const ticked = applyEdits(written, tickEdits(written, first, first.task, true, monday, 'emoji'));
      assert.match(ticked, /\n- \[x\] Names in every mail ✅ 2026-11-23\n- \[ \] Thank/);
      assert.equal(
        lastIntention([{ day: friday, text: ticked }], monday)?.text,
        'Names in every mail\nThank Zoë in front of all',
      );
    });
  });

  it('stays as it is in any other answer', () => {
    assert.match(reflectionWith(friday, [{ id: 'scan-where', answer: 'The rota' }]), /\n\nThe rota\n$/);
  });
});
