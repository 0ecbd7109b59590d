import assert from 'node:assert/strict';
import { isShelf, placeOf } from '../../../src/core/notes/place.ts';

describe('A path in the notes folder', () => {
  const notes: [
    path: string,
    folder: string | undefined,
    day: string | undefined,
    sequence: number,
    name?: string,
  ][] = [
    ['ana-lima/2026-11-22.md', 'ana-lima', '2026-11-22', 1],
    ['ana-lima/2026-11-22-2.md', 'ana-lima', '2026-11-22', 2],
    ['ana-lima/2026-11-22-12.md', 'ana-lima', '2026-11-22', 12],
    ['ana-lima/2026-11-22T093000.md', 'ana-lima', '2026-11-22', 93000],
    ['ana-lima/2026-11-22T0930.md', 'ana-lima', '2026-11-22', 93000],
    ['ana-lima/2026-11-22T09-30-15.md', 'ana-lima', '2026-11-22', 93015],
    ['ana-lima/2026-11-22 0930.md', 'ana-lima', '2026-11-22', 93000],
    ['ana-lima/2026.11.22.md', 'ana-lima', '2026-11-22', 1],
    ['ana-lima/20261122.md', 'ana-lima', '2026-11-22', 1],
    ['ana-lima/20261122-2.md', 'ana-lima', '2026-11-22', 2],
    ['ana-lima/20261122T0930.md', 'ana-lima', '2026-11-22', 93000],
    ['ana-lima/22.11.2026.md', 'ana-lima', '2026-11-22', 1],
    ['ana-lima/2.1.2026.md', 'ana-lima', '2026-01-02', 1],
    ['22.11.2026 - Ana Lima.md', undefined, '2026-11-22', 1, 'Ana Lima'],
    ['Ana Lima 20261122.md', undefined, '2026-11-22', 1, 'Ana Lima'],
    ['ana-lima/30.02.2026.md', 'ana-lima', undefined, 1],
    ['ana-lima/20261322.md', 'ana-lima', undefined, 1],
    ['ana-lima/202611220930.md', 'ana-lima', undefined, 1],
    ['ana-lima/11-22-2026.md', 'ana-lima', undefined, 1],
    ['ana-lima/2026-11-22 - walk.markdown', 'ana-lima', '2026-11-22', 1, 'walk'],
    ['ana-lima/2026-11-22 - 3rd meeting.MD', 'ana-lima', '2026-11-22', 1, '3rd meeting'],
    ['Ana Lima/2026-11-22.md', 'Ana Lima', '2026-11-22', 1],
    ['2026-11-22 - Ana Lima.md', undefined, '2026-11-22', 1, 'Ana Lima'],
    ['2026-11-22 Ana Lima.md', undefined, '2026-11-22', 1, 'Ana Lima'],
    ['2026-11-22_ana-lima.md', undefined, '2026-11-22', 1, 'ana-lima'],
    ['2026-11-22-ana-lima.md', undefined, '2026-11-22', 1, 'ana-lima'],
    ['2026-11-22-2 - Ana.md', undefined, '2026-11-22', 2, 'Ana'],
    ['2026-11-22T0930 Ana.md', undefined, '2026-11-22', 93000, 'Ana'],
    ['Ana Lima - 2026-11-22.md', undefined, '2026-11-22', 1, 'Ana Lima'],
    ['Ana Lima 2026-11-22.md', undefined, '2026-11-22', 1, 'Ana Lima'],
    ['ana-lima-2026-11-22-2.md', undefined, '2026-11-22', 2, 'ana-lima'],
    ['ana-lima.2026.11.22.md', undefined, '2026-11-22', 1, 'ana-lima'],
    ['李伟 2026-11-22.md', undefined, '2026-11-22', 1, '李伟'],
    ['2026-11-22-10-30.md', undefined, '2026-11-22', 10],
    ['people/2026-11-22 - Ana.md', undefined, '2026-11-22', 1, 'Ana'],
    ['1-1s/2026-11-22 - Ana.md', undefined, '2026-11-22', 1, 'Ana'],
    ['1-1s/Ana Lima/2026-11-22.md', 'Ana Lima', '2026-11-22', 1],
    ['ana-lima/1-1s/2026-11-22.md', 'ana-lima', '2026-11-22', 1],
    ['ana-lima/2026/2026-11-22.md', 'ana-lima', '2026-11-22', 1],
    ['ana-lima/2026/11/2026-11-22.md', 'ana-lima', '2026-11-22', 1],
    ['ana-lima/2026-11/2026-11-22.md', 'ana-lima', '2026-11-22', 1],
    ['2026/ana-lima/2026-11-22.md', 'ana-lima', '2026-11-22', 1],
    ['ana-lima/2026-02-30.md', 'ana-lima', undefined, 1],
    ['ana-lima/on our walk.md', 'ana-lima', undefined, 1],
  ];
  for (const [path, folder, day, sequence, name] of notes) {
    it(`${path} is a note of ${day ?? 'no known day'} in ${folder ?? 'no folder'}`, () => {
      const place = placeOf(path);
      assert.ok(place?.kind === 'note');
      assert.deepEqual([place.folder, place.name, place.day, place.sequence], [folder, name, day, sequence]);
    });
  }

  const others: [path: string, kind: string | undefined][] = [
    ['ana-lima/README.md', 'page'],
    ['ana-lima/readme.md', 'page'],
    ['ana-lima/_profile.md', 'page'],
    ['ana-lima/index.md', 'page'],
    ['people/Ana Lima.md', 'page'],
    ['1-1s/people/Ana Lima.md', 'page'],
    ['reflections/2026-11-20.md', 'reflection'],
    ['reflections/convictions.md', 'convictions'],
    ['templates/one-on-one.md', 'template'],
    ['1-1s/Templates/One on one.md', 'template'],
    ['prompts.md', 'prompts'],
    ['balance.yml', 'corrections'],
    ['balance.yaml', 'corrections'],
    ['people/README.md', undefined],
    ['people/index.md', undefined],
    ['people/_profile.md', undefined],
    ['people/_template.md', undefined],
    ['people/Template.md', undefined],
    ['1-1s/people/README.md', undefined],
    ['people/ana-lima/README.md', 'page'],
    ['people/Templeton.md', 'page'],
    ['README.md', undefined],
    ['ideas.md', undefined],
    ['1-1s/1-1s MOC.md', undefined],
    ['2026/ideas.md', undefined],
    ['ana-lima/cv.pdf', undefined],
    ['leavers/ana-lima/README.md', undefined],
    ['leavers/ana-lima/2026-11-22.md', undefined],
    ['leavers/people/Ana Lima.md', undefined],
    ['ana-lima/leavers/2026-11-22.md', 'note'],
    ['ana-lima/.trash/2026-11-22.md', undefined],
    ['.git/2026-11-22.md', undefined],
    ['node_modules/x/README.md', undefined],
    ['ana-lima/balance.yml', undefined],
    ['', undefined],
  ];
  for (const [path, kind] of others) {
    it(`${path === '' ? '(nothing)' : path} is ${kind ?? 'none of ours'}`, () => {
      assert.equal(placeOf(path)?.kind, kind);
    });
  }

  it('tells all folders that may be a person’s', () => {
    const folders = (path: string): unknown => {
      const place = placeOf(path);
      return place?.kind === 'note' ? place.folders : undefined;
    };
    assert.deepEqual(folders('1-1s/Ana Lima/archive/2025/2026-10-01.md'), ['Ana Lima', 'archive']);
    assert.deepEqual(folders('people/ana/old/walk.md'), ['ana', 'old']);
    assert.deepEqual(folders('ana/people/2026-10-01.md'), []);
    assert.deepEqual(folders('2026-10-01.md'), []);
  });

  it('may lead over shelves for years, months, quarters and weeks, which are nobody', () => {
    for (const shelf of ['2026', '2026-11', '11', '2026-Q4', '2026-w47']) assert.ok(isShelf(shelf), shelf);
    for (const folder of ['ana', '2026-11-22', '2026-ana', '']) assert.ok(!isShelf(folder), folder);
  });
});
