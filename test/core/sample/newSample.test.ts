import assert from 'node:assert/strict';
import type { Day } from '../../../src/core/notes/day.ts';
import { newSample } from '../../../src/core/sample/newSample.ts';
import { sampleIn } from '../../../src/core/sample/sampleIn.ts';
import { sampleTeam } from '../../../src/core/sample/sampleTeam.ts';
import { notebookOf, type Files } from '../../support/notebook.ts';

const today = '2026-11-23' as Day;
const people = ['leila-osman', 'tomas-varga', 'nora-quill'];

describe('making the sample team', () => {
  const fit = (files: Files): ReturnType<typeof newSample> => newSample(notebookOf(files), today);

  it('is all of it in an empty folder', () => {
    assert.deepEqual(fit({}), { files: sampleTeam(today), folders: people, taken: [] });
  });

  it('leaves its reflection out where there are others', () => {
    const { files, folders } = fit({ 'reflections/2026-11-13.md': '- Listened\n' });
    assert.deepEqual(
      files,
      sampleTeam(today).filter(({ path }) => !path.startsWith('reflections/')),
    );
    assert.deepEqual(folders, people);
  });

  const namesakes: Readonly<Record<string, Files>> = {
    'a page': { 'tomas-varga/README.md': '---\nname: Tomas Varga\n---\n' },
    'a page of another layout': { 'people/Tomas Varga.md': '' },
    'a folder in other letters': { 'Tomas Varga/2026-11-20.md': '- Wants to teach\n' },
  };
  for (const [what, files] of Object.entries(namesakes)) {
    it(`knows a namesake by ${what}`, () => assert.deepEqual(fit(files).taken, ['tomas-varga']));
  }
});

describe('finding the sample team', () => {
  it('tells what is as it was made from what was changed, and from everything else', () => {
    const files = Object.fromEntries(sampleTeam(today).map(({ path, text }) => [path, text]));
    const path = 'leila-osman/2026-11-18.md';
    const changed = { [path]: `${files[path]}- One more\n` };
    const own = { 'leila-osman/2026-11-23.md': '- Today\n', 'mia-wolf/README.md': '---\nname: Mia\n---\n' };
    const found = sampleIn(notebookOf({ ...files, ...changed, ...own }));
    assert.deepEqual(
      found.changed.map((file) => [file.path, file.text]),
      Object.entries(changed),
    );
    assert.deepEqual(
      found.asMade.map((file) => file.path),
      Object.keys(files)
        .filter((each) => each !== path)
        .sort(),
    );
  });
});
