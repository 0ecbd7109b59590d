import assert from 'node:assert/strict';
import { sitDown, type Person } from '../support/person.ts';
import { until } from './support/until.ts';

/** A step of a command: a row to pick, or an answer to type. */
type Step = { readonly pick: string } | { readonly answer: string };

const commands: readonly (readonly [title: string, ...steps: Step[]])[] = [
  ['Add Person…', { answer: 'Grace Hopper' }, { answer: 'Rear admiral' }, { pick: 'Every week' }],
  ['Start One-on-One…', { pick: 'Ben Whitlock' }],
  ['Park a Talking Point…', { pick: 'Ben Whitlock' }, { answer: 'His empty page' }],
  ['Suggest a Question…', { pick: 'Ben Whitlock' }, { pick: 'What' }],
  ['Gather Evidence…', { pick: 'Ben Whitlock' }, { answer: '2026-01-01' }, { answer: '2026-06-30' }],
  ['Reflect…', { answer: 'Led' }, { answer: 'The rota' }, { answer: 'On mute' }, { answer: 'Names' }],
  ['Open Person…', { pick: 'Ben Whitlock' }],
  ['Set Up Notes Folder', { answer: 'elsewhere' }, { pick: 'Put the template there' }],
];

describe('Escape at any step of a command writes nothing', () => {
  let person: Person;

  before(async () => {
    person = await sitDown();
  });
  after(() => person.leave());

  for (const [title, ...steps] of commands) {
    for (const at of steps.keys()) {
      it(`${title} left at step ${at + 1} of ${steps.length}`, async () => {
        await person.runCommand(`One on One: ${title}`);
        for (const step of steps.slice(0, at)) await take(step);
        const asked = await question();
        // What was typed at the step that is left is not taken for an answer.
        const left = steps[at];
        if (left && 'answer' in left) await person.type(left.answer);
        await person.cancel();
        await until('nothing more is asked', async () => (await person.quickInput.count()) === 0);
        assert.notEqual(asked, '', 'something was asked');
        assert.equal(await person.git('status', '--porcelain'), '');
        assert.equal(await person.page.locator('.tab').count(), 0, 'no file is opened');
        assert.deepEqual(await person.notifications(), [], 'and no fuss is made of it');
      });
    }
  }

  it('and at the very end nothing was written late', async () => {
    const panel = await person.openPanel();
    await panel.getByRole('button', { name: /^Ben Whitlock/ }).waitFor();
    assert.equal(await person.git('status', '--porcelain'), '');
    assert.equal(await panel.getByRole('list', { name: 'Team' }).getByRole('listitem').count(), 6);
  });

  async function take(step: Step): Promise<void> {
    if ('pick' in step) await person.pick(step.pick);
    else await person.answer(step.answer);
  }

  /** What the command asks now. */
  async function question(): Promise<string> {
    await person.quickInput.waitFor();
    return person.quickInput.innerText();
  }
});
