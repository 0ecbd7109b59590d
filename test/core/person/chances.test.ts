import assert from 'node:assert/strict';
import { asDay } from '../../../src/core/notes/day.ts';
import { chancesOf, givesLead } from '../../../src/core/person/chances.ts';
import { calledOf } from '../../../src/core/person/themselves.ts';
import { personWith, readerFor } from '../../support/someone.ts';

const today = asDay('2026-11-22')!;
const readme = { 'ana-lima/README.md': '---\nname: Ana Lima\npronouns: she/her\n---\n' };

describe('a chance to lead', () => {
  const ana = calledOf(personWith('ana-lima', readme));
  const given = [
    'Let her lead the design review on the 26th',
    'Gave Ana the demo to run',
    'I gave her the slot at the all-hands',
    'Handed the retro over to her',
    'Handed the weekly demo to Ana for good',
    'Asked her to chair the steering group',
    'Then I asked her whether she’d lead the load test',
    'She led the cutover call, I was on mute',
    'Ana will present to the board',
    'She gets to decide which vendor',
    'Put her in charge of the incident reviews',
    'The hiring loop is Ana’s now',
    'Delegated the vendor talks to her, for growth',
    'Ran the retro on her own',
    'Something real at last: leading the incident reviews',
    'Left her to run the workshop',
    'It was her call, and she made it',
  ];
  for (const line of given) it(`is ${line}`, () => assert.ok(givesLead(line, ana)));

  const none = [
    'She wants to lead the design review',
    'I should let her lead more',
    'I didn’t let her lead',
    'Could give her the demo next time',
    'Would she lead the review?',
    'Omar led the review, and she took notes',
    'Let Omar lead the demo',
    'Gave her feedback on the lead time',
    'Handed her the ticket',
    'Led by Omar the retro went well',
    'Presented with a cake',
    'Ran into the demo session late',
    'She ran a fever during the demo',
    'She ran the tests again',
    'The lead time went down',
    'She decided to move to Porto',
    'Gave her the laptop',
    'I led the call, she listened',
    'Her lead in the race was short',
    'If she leads the review I will stay out',
    '',
  ];
  for (const line of none) it(`is not ${JSON.stringify(line)}`, () => assert.ok(!givesLead(line, ana)));

  it('is listed with the newest first; promises count when they are theirs and put them in front', () => {
    const person = personWith('ana-lima', {
      ...readme,
      'ana-lima/2026-10-01.md':
        '- Let her lead the review\n- [x] @ana-lima chair the guild\n- [>] @ana-lima present PAY-12 at the all-hands\n',
      'ana-lima/2026-11-01.md':
        '- [ ] @ana-lima present PAY-12 at the all-hands (carried from 2026-10-01)\n- [x] @me lead the planning\n' +
        '- [-] @ana-lima lead the offsite\n- [ ] @ana-lima close PAY-13\n- [ ] @them run the next retro 📅 2026-11-20\n',
      'ana-lima/2026-12-01.md': '- She led the talk\n',
    });
    assert.deepEqual(
      chancesOf(person, readerFor(person), today).map(
        ({ note, item }) => `${note.day} ${item.task?.words ?? item.text}`,
      ),
      [
        '2026-11-01 run the next retro',
        '2026-10-01 @ana-lima present PAY-12 at the all-hands',
        '2026-10-01 @ana-lima chair the guild',
        '2026-10-01 Let her lead the review',
      ],
    );
  });
});
