import assert from 'node:assert/strict';
import type { Day } from '../../../src/core/notes/day.ts';
import { firstSteps, type FirstSteps } from '../../../src/core/sample/firstSteps.ts';
import { sampleTeam } from '../../../src/core/sample/sampleTeam.ts';
import { newNote } from '../../../src/core/team/newNote.ts';
import { newPage } from '../../../src/core/team/newPage.ts';
import { builtInTemplate } from '../../../src/core/notes/template.ts';
import { personOf, teamOf } from '../../../src/core/team/notebook.ts';
import { boilerplateOf, notebookOf, type Files } from '../../support/notebook.ts';

const today = '2026-11-23' as Day;
const sample: Files = Object.fromEntries(sampleTeam(today).map(({ path, text }) => [path, text]));
const page = { 'mia-wolf/README.md': newPage({ name: 'Mia Wolf', role: '', cadence: undefined }) };

describe('the first steps', () => {
  it('are none in an empty folder, and none with the sample team alone', () => {
    assert.deepEqual(done({}), []);
    assert.deepEqual(done(sample), []);
  });

  it('begin with a person of one’s own', () => {
    assert.deepEqual(done({ ...sample, ...page }), ['person']);
    assert.deepEqual(done({ 'mia-wolf/2026-11-20.md': '' }), ['person'], 'known by their notes alone');
  });

  it('go on when something is typed into a note, and saved', () => {
    const notebook = notebookOf(page);
    const mia = personOf(teamOf(notebook), 'mia-wolf') ?? assert.fail();
    const { path, text } = newNote(notebook, mia, today, builtInTemplate, boilerplateOf(notebook));
    assert.deepEqual(done({ ...page, [path]: text }), ['person'], 'the template is nobody’s typing');
    const typed = { ...page, [path]: text.replace('- \n', '- Wants to teach\n') };
    assert.deepEqual(done(typed), ['person', 'note']);
    assert.deepEqual(done(typed, [path]), ['person'], 'not saved yet');
  });

  it('count a note of one’s own with somebody of the sample team', () => {
    assert.deepEqual(done({ ...sample, 'leila-osman/2026-11-23.md': '- Wants to teach\n' }), ['note']);
  });

  it('end with a reflection', () => {
    const reflection = { 'reflections/2026-11-27.md': '## How will I do it?\n\nAsk first.\n' };
    assert.deepEqual(done({ ...sample, ...reflection }), ['reflection']);
  });
});

/** The steps that are done; what lies at `unsaved` is being typed. */
function done(files: Files, unsaved: readonly string[] = []): readonly string[] {
  const notebook = notebookOf(files);
  const steps = firstSteps(notebook, boilerplateOf(notebook), (path) => !unsaved.includes(path));
  return Object.keys(steps).filter((step) => steps[step as keyof FirstSteps]);
}
