import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writtenLines } from '../../../scripts/train/lines.ts';
import { label } from '../../../src/core/balance/label.ts';
import type { Label, LineContext, Reason } from '../../../src/core/balance/labeller.ts';
import { readLimit } from '../../../src/core/balance/words.ts';

const isLanguage = (reason: Reason): boolean => reason.kind === 'fact' && reason.fact === 'language';

type Table = readonly (readonly [Label, string, LineContext?])[];

const rules: Readonly<Record<string, Table>> = {
  'a name does not make a line about people': [
    ['process', 'Ben: PR backlog at 14'],
    ['people', 'Ben is drowning in reviews and close to burning out'],
    ['process', 'Joy to review the release notes', { names: ['Joy Tran'] }],
    ['process', 'Will: deploy on Friday', { names: ['Will'] }],
    ['process', '@me update the roadmap'],
  ],
  'focus decides a mixed line': [
    ['people', 'The release is out and Omar is exhausted'],
    ['people', 'Deadlines make her anxious'],
    ['process', 'Omar owns the release'],
  ],
  'a measurement of a person is process': [
    ['process', 'velocity 21 → 17'],
    ['process', 'performance log updated'],
    ['process', '2 days WFH per policy'],
    ['people', 'Talked about how the velocity chart makes her feel watched'],
  ],
  'a task is process unless it is done for the person': [
    ['people', 'find Priya a conference talk slot', { task: true }],
    ['people', 'thank Omar in all-hands', { task: true }],
    ['process', 'book the flights', { task: true }],
    ['process', 'send Omar the numbers', { task: true }],
  ],
  'negation does not change the topic': [
    ['people', 'Did not get to career goals again'],
    ['process', 'no blockers this week'],
    ['people', 'She is not happy with how I spoke to her'],
  ],
  'the person is people and the paperwork is process': [
    ['people', 'Hopes for the promotion and fears the committee'],
    ['process', 'Promotion packet due on Monday'],
    ['process', 'Headcount approved'],
    ['process', 'Calibration on 9 December'],
  ],
  'a question takes the label of what it asks about': [
    ['people', 'What would make you proud of this year?'],
    ['process', 'Which tickets slip?'],
  ],
  'a line without content is neither': [
    ['neither', 'How are you? Fine.'],
    ['neither', 'Wellbeing: tbd'],
    ['neither', 'Blockers: n/a'],
    ['neither', 'Moved to 15:30, room 4'],
    ['neither', 'Rain all day'],
    ['neither', 'turn on recording'],
    ['neither', ''],
    ['neither', '   '],
    ['neither', '🎉'],
  ],
  'whole words count, not parts of them': [
    ['process', 'Reorder the laptop stickers for the steam pipeline'],
    ['neither', 'Steamed artichokes'],
  ],
  'tickets, percentages and versions are process': [
    ['process', 'OPS-311'],
    ['process', '#4711 again'],
    ['process', 'at 60 %'],
    ['process', '3.1.4 is out'],
  ],
};

describe('labels', () => {
  for (const [rule, table] of Object.entries(rules)) {
    describe(rule, () => {
      for (const [expected, text, context] of table) {
        it(`${expected}: ${text}`, () => assert.equal(label(text, context).label, expected));
      }
    });
  }

  it('reads no words in where a link leads', () => {
    const { because, label: given } = label(
      'See [her page](https://example.com/happy/proud) https://x.org/mentoring',
    );
    assert.equal(given, 'neither');
    for (const reason of because)
      assert.ok(reason.kind !== 'words' || ['See', 'her', 'page'].includes(reason.words));
  });

  it('says that it does not read the language, and is not sure', () => {
    for (const text of [
      '今日は元気がない',
      'Она устала',
      'היא עייפה',
      'Elle est très fatiguée et les enfants sont malades',
    ]) {
      const { label: given, score, because } = label(text);
      assert.equal(given, 'neither');
      assert.ok(score < 0.5);
      assert.deepEqual(because, [{ kind: 'fact', fact: 'language' }]);
    }
  });

  it('reads English and German, whatever their words are elsewhere', () => {
    for (const text of [
      'Una met Des on Friday',
      'met con team, est 3d',
      'Los Angeles met des',
      'Nie wieder Überstunden, nie wieder Wochenende',
      'Status des Releases und des Tickets',
    ]) {
      assert.notDeepEqual(label(text).because, [{ kind: 'fact', fact: 'language' }], text);
    }
    const unread = writtenLines().filter(({ text }) => label(text).because.some(isLanguage));
    assert.ok(unread.length <= 1, unread.map(({ text }) => text).join('\n'));
  });

  it('takes for a courtesy only what says nothing', () => {
    for (const text of ['How are you? Fine.', 'Not bad', 'How are things? Not much new.', 'Mood: -'])
      assert.equal(label(text).score, 0.95, text);
    for (const text of [
      'How are you? Not good.',
      'Had a bad week',
      'Not well today',
      'Mood: 😢',
      'Platform: X',
    ])
      assert.notEqual(label(text).score, 0.95, text);
  });

  it('says who does what only of somebody', () => {
    const facts = (text: string, names: readonly string[] = []): readonly Reason[] =>
      label(text, { names }).because.filter((reason) => reason.kind === 'fact' && reason.fact === 'owner');
    for (const text of ['Mood: low', 'Platform: the new one', 'Link to the slides', 'Back to normal'])
      assert.deepEqual(facts(text), [], text);
  });

  it('never gives a name of the team as a reason', () => {
    const names = ['Joy', 'Hope', 'Will'];
    for (const text of ['Joy and Hope', 'Will is tired', 'Hope wants to lead'])
      for (const reason of label(text, { names }).because)
        assert.ok(reason.kind !== 'words' || !names.includes(reason.words), text);
  });

  it('reads decomposed letters and typographic apostrophes like plain ones', () => {
    assert.equal(label('Fu\u0308hlt sich einsam').label, 'people');
    assert.equal(label('She’s burned out').label, label("She's burned out").label);
  });

  it('leans on the heading only when the line says something of its own', () => {
    assert.equal(label('asdf qwer', { heading: 'Wellbeing' }).label, 'neither');
    const [under, alone] = [label('Growth', { heading: 'Wellbeing' }), label('Growth')];
    assert.equal(under.label, 'people');
    assert.ok(under.score > alone.score);
  });

  it('takes an answer nested below a question for one to it, and lets no question outweigh what the line says', () => {
    const parent = 'How are you feeling about your growth here?';
    assert.equal(label('better than last month', { parent }).label, 'people');
    assert.equal(label('better than last month', { parent: 'Error rate of the API' }).label, 'process');
    assert.equal(label('PR 412 merged, release on Friday', { parent }).label, 'process');
    assert.equal(label('asdf qwer', { parent }).label, 'neither');
  });
});

describe('reasons', () => {
  it('are words as they stand in the line, and facts', () => {
    assert.deepEqual(label('PROUD of the Mentoring she did').because, [
      { kind: 'words', words: 'PROUD' },
      { kind: 'words', words: 'Mentoring' },
    ]);
    const { because } = label('Ben: OPS-311', { names: ['Ben'] });
    const facts = because.flatMap((reason) => (reason.kind === 'fact' ? [reason.fact] : []));
    assert.ok(facts.includes('ticket') && facts.every((fact) => ['ticket', 'owner'].includes(fact)));
    assert.ok(because.every((reason) => reason.kind !== 'words' || reason.words === 'OPS'));
  });

  it('say that it is what the line stands under, where that decided, and only there', () => {
    const isAbove = (reason: Reason): boolean => reason.kind === 'fact' && reason.fact === 'above';
    for (const { text, parent, heading } of writtenLines().filter((line) => line.parent)) {
      const above = { ...(parent && { parent }), ...(heading && { heading }) };
      const [under, alone] = [label(text, above), label(text)];
      assert.equal(under.because.some(isAbove), under.label !== alone.label, text);
    }
  });

  it('say that a task is done for the person', () => {
    const { because } = label('thank Omar for his patience', { task: true });
    assert.ok(because.some((reason) => reason.kind === 'fact' && reason.fact === 'growthTask'));
  });

  it('are one to three, in any line, and stand in it; the score is within 0 and 1', () => {
    const words = fc.constantFrom(
      'proud',
      'Ben',
      'sprint',
      'tbd',
      ':',
      '-',
      '60 %',
      'OPS-1',
      'she',
      '\u0301',
      '🎉',
      'İ',
      "'s",
      '15:30',
    );
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(line, fc.boolean(), fc.string(), line, (text, task, heading, parent) => {
        const { because, score } = label(text, { task, heading, parent });
        assert.ok(because.length >= 1 && because.length <= 3);
        assert.ok(score >= 0 && score < 1);
        for (const reason of because) {
          if (reason.kind === 'words') assert.ok(reason.words !== '' && text.includes(reason.words));
        }
      }),
    );
  });
});

describe('what a line stands under', () => {
  it('is read as far as a line is, however long it is', () => {
    const parent = 'How are you feeling about your growth here? '.repeat(25_000);
    const start = performance.now();
    assert.equal(label('still unsure', { parent, heading: parent }).label, 'people');
    assert.ok(performance.now() - start < 1000);
  });
});

describe('a line without end', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['of one letter', 'a'],
    ['of digits', '1'],
    ['of spaces', ' '],
    ['of colons', ':'],
    ['of quote marks', '> '],
    ['of brackets', '['],
    ['of apostrophes', "a'"],
    ['of numbers and points', '1.'],
    ['of combining accents', '\u0301'],
    ['of capitals and dashes', 'AB-'],
    ['of one word', 'proud '],
    ['of one phrase begun again and again', 'to be '],
  ];
  for (const [what, piece] of lines) {
    it(`${what} is labelled at once`, () => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const start = performance.now();
      const long = label(text);
      assert.ok(performance.now() - start < 1000);
      assert.equal(long.label, label(text.slice(0, readLimit)).label);
    });
  }
});
