import assert from 'node:assert/strict';
import { readItems } from '../../../src/core/notes/item.ts';
import { sectionsMissing, sectionsOf } from '../../../src/core/notes/sections.ts';
import { builtInTemplate } from '../../../src/core/notes/template.ts';

describe('the sections of a template', () => {
  it('are those of ours, with commitments where they are carried over', () => {
    assert.deepEqual(sectionsOf(builtInTemplate), [
      { heading: 'Talking points', level: 2, isForTasks: false },
      { heading: 'Notes', level: 2, isForTasks: false },
      { heading: 'Commitments', level: 2, isForTasks: true },
    ]);
  });

  it('are not its title, nor those with a name in them', () => {
    const template = '---\nperson: x\n---\n# {{name}}\n\n## About {{first}}\n\n### Was $tun?\n\n**Bold**\n';
    assert.deepEqual(sectionsOf(template), [{ heading: 'Was $tun?', level: 3, isForTasks: false }]);
  });

  it('are offered where a note has none of that name', () => {
    const { headings } = readItems('# Ana\n\n## notes\n\n- text\n', 0);
    assert.deepEqual(
      sectionsMissing(sectionsOf(builtInTemplate), headings).map(({ heading }) => heading),
      ['Talking points', 'Commitments'],
    );
  });
});
