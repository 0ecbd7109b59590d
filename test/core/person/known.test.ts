import assert from 'node:assert/strict';
import { asDay } from '../../../src/core/notes/day.ts';
import type { Facet } from '../../../src/core/person/facet.ts';
import { knownOf } from '../../../src/core/person/known.ts';
import type { Files } from '../../support/notebook.ts';
import { personWith, readerFor } from '../../support/someone.ts';

const today = asDay('2026-11-22')!;

/** `day: text` of the newest line in the notes, then the lines of the page. */
function known(facet: Facet, files: Files): readonly string[] {
  const person = personWith('ana', files);
  const found = knownOf(person, readerFor(person), today).find((each) => each.facet === facet);
  assert.ok(found);
  const { newest, onPage } = found;
  return [...(newest ? [`${newest.note.day}: ${newest.item.text}`] : []), ...onPage.map(({ text }) => text)];
}

describe('what is known of somebody', () => {
  const page = (body: string): Files => ({
    'ana/README.md': `---\nname: Ana\npronouns: she/her\n---\n${body}`,
  });

  it('is the newest line of the notes, up to today', () => {
    const files = {
      'ana/2026-10-01.md': '- She wants to mentor somebody\n',
      'ana/2026-11-01.md': '- She wants to be heard, and feels ignored\n- She wants to grow as a mentor\n',
      'ana/2026-11-15.md': '- Proud of the talk\n',
      'ana/2026-12-01.md': '- She wants to grow as a coach\n',
    };
    assert.deepEqual(known('wants', files), ['2026-11-01: She wants to grow as a mentor']);
    assert.deepEqual(known('needs', files), []);
  });

  it('is no line about process, and no task', () => {
    const files = {
      'ana/2026-11-01.md':
        '- She wants PAY-12 deployed to staging by Friday, ticket 88\n- [ ] @ana say what she wants to learn\n',
    };
    assert.deepEqual(known('wants', files), []);
  });

  it('is what the page says, under a heading or in free text', () => {
    const files = page(
      'Mondays. Loves the sea.\n\n## Wants\n\n- a team of her own\n- [ ] @me ask\n\n## Hopes & dreams\n\n- Porto\n\n## Next time\n\n- she wants a desk\n',
    );
    assert.deepEqual(known('wants', files), ['a team of her own']);
    assert.deepEqual(known('hopes', files), ['Porto']);
    assert.deepEqual(known('motivations', files), ['Loves the sea.']);
  });

  it('stands under a heading of a note too, but not under any heading with the word in it', () => {
    const files = {
      'ana/2026-11-01.md':
        '## What she needs\n\n- quiet mornings\n\n## Needs review\n\n- the mentoring page\n',
    };
    assert.deepEqual(known('needs', files), ['2026-11-01: quiet mornings']);
  });

  it('is nobody else’s, whatever the heading over it', () => {
    const files = {
      'ana/2026-11-01.md':
        '## Omar’s wants\n\n- more money\n\n## Hopes and fears of the team\n\n- no more layoffs\n\n## Ana’s wants\n\n- to teach\n',
    };
    assert.deepEqual(known('wants', files), ['2026-11-01: to teach']);
    assert.deepEqual(known('hopes', files), []);
  });

  it('is read again when somebody is called differently', () => {
    const note = { 'ana/2026-11-01.md': '- They want to grow as a mentor\n' };
    assert.deepEqual(known('wants', note), []);
    const they = { 'ana/README.md': '---\nname: Ana\npronouns: they/them\n---\n' };
    assert.deepEqual(known('wants', { ...note, ...they }), ['2026-11-01: They want to grow as a mentor']);
  });
});
