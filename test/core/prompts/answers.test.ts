import assert from 'node:assert/strict';
import { asDay } from '../../../src/core/notes/day.ts';
import { reflectionWith, withAnswers } from '../../../src/core/prompts/answers.ts';
import { convictionQuestions, weekQuestions } from '../../../src/core/prompts/weekly.ts';

const monday = asDay('2026-11-23') ?? assert.fail();
const which = 'Looking at this week: was I leading, or was I managing?';
const where = 'Where am I managing what I should be leading?';

describe('answers to reflection questions', () => {
  it('make a reflection, each under its own heading', () => {
    assert.equal(
      reflectionWith(monday, [
        { id: 'scan-which', answer: 'Led' },
        { id: 'scan-where', answer: 'The rota\nand the credit' },
      ]),
      `---\ndate: 2026-11-23\n---\n\n## ${which}\n\nLed\n\n## ${where}\n\nThe rota\nand the credit\n`,
    );
  });

  it('stand under their own headings when another week asked', () => {
    const asked = weekQuestions(monday, false);
    for (const { id, text } of convictionQuestions.filter((question) => !asked.includes(question))) {
      assert.equal(withAnswers('', [{ id, answer: 'Led' }]), `## ${text}\n\nLed\n`);
    }
  });

  it('cannot be given to a question that there is not', () => {
    assert.throws(() => withAnswers('', [{ id: 'scan-why', answer: 'Led' }]), /no question .*scan-why/);
    assert.throws(
      () => reflectionWith(monday, [{ id: 'scan-why', answer: 'Led' }]),
      /no question .*scan-why/,
    );
  });

  describe('typed over what the file said', () => {
    const file = (answer: string): string => `## ${which}\n\n${answer}\n\n## ${where}\n\nThe rota\n`;
    const typed = (over: string) => [{ id: 'scan-which', answer: 'Led, mostly', over }];

    it('replace it', () => {
      assert.equal(withAnswers(file('Led'), typed('Led')), file('Led, mostly'));
    });

    it('stand below what came since', () => {
      assert.equal(withAnswers(file('Managed'), typed('Led')), file('Managed\n\nLed, mostly'));
      assert.equal(withAnswers(file('Managed'), typed('')), file('Managed\n\nLed, mostly'));
    });

    it('leave what came since as it was written, boxes or none', () => {
      const how = (answer: string): string => `## How will I do it?\n\n${answer}\n`;
      const since = '- ask Ana\n- [x] call Ben ✅ 2026-11-22\nperhaps more';
      const [id, answer] = ['scan-how', 'Hand on the rota'];
      assert.equal(withAnswers(how(since), [{ id, answer, over: '' }]), how(`${since}\n\n- [ ] ${answer}`));
      const both = how(`${since}\n\n- [ ] Hand on`);
      const later = withAnswers(both, [{ id, answer, over: 'Hand on' }]);
      assert.equal(later, how(`${since}\n\n- [ ] ${answer}`));
    });

    it('stand once below what came since when they are saved again', () => {
      const both = withAnswers(file('Managed'), [{ id: 'scan-which', answer: 'Led', over: '' }]);
      assert.equal(withAnswers(both, typed('Led')), file('Managed\n\nLed, mostly'));
    });

    it('stand there once when the file says the same by now', () => {
      assert.equal(withAnswers(file('Led, mostly'), typed('Led')), file('Led, mostly'));
    });

    it('stand alone when what they were typed over is gone', () => {
      assert.equal(withAnswers('', typed('Led')), `## ${which}\n\nLed, mostly\n`);
    });
  });
});
