import assert from 'node:assert/strict';
import { evidenceDocument, type EvidenceWords } from '../../../src/core/evidence/evidenceDocument.ts';
import { gatherEvidence, type Evidence } from '../../../src/core/evidence/gatherEvidence.ts';
import type { Gap } from '../../../src/core/evidence/gaps.ts';
import { asDay, type Day } from '../../../src/core/notes/day.ts';
import type { Files } from '../../support/notebook.ts';
import { personWith, readerFor } from '../../support/someone.ts';

const day = (text: string): Day => asDay(text)!;
const today = day('2026-11-22');
const whole = { from: day('2026-05-22'), to: today, today };

const page = {
  'ana/README.md': '---\nname: Ana\npronouns: she/her\n---\n\n## Wants\n\n- the page’s own words\n',
};

function gather(files: Files, stretch = whole): Evidence | undefined {
  const person = personWith('ana', { ...page, ...files });
  return gatherEvidence(person, readerFor(person), stretch);
}

function gapsOf(files: Files): readonly string[] {
  const text = (gap: Gap): string => {
    switch (gap.kind) {
      case 'inMerge':
      case 'notesBegin':
      case 'notesEnd':
        return `${gap.kind} ${gap.day}`;
      case 'monthsWithout':
        return `monthsWithout ${gap.months.join(' ')}`;
      case 'never':
        return `never ${gap.topics.length}`;
      case 'notBefore':
      case 'notSince':
        return `${gap.kind} ${gap.topic} ${gap.month}`;
    }
  };
  return gather(files)?.gaps.map(text) ?? [];
}

describe('gathered evidence', () => {
  it('is every line about people by topic, once, and the lines about the work', () => {
    const evidence = gather({
      'ana/2026-05-21.md': '- Too early: a mentor\n',
      'ana/2026-06-01.md':
        '- Grew as a mentor, and was praised\n- Swims a lot\n- PAY-12 is out\n- [ ] @ana mentor Ben\n',
      'ana/2026-11-22.md': '- Felt stressed\n',
      'ana/2026-11-23.md': '- Too late: a mentor\n',
      'reflections/2026-11-20.md': '## What did I do?\n\nAna grew as a mentor\n',
      'ben/2026-06-01.md': '- Ben grew as a mentor\n',
    });
    assert.deepEqual(
      evidence?.byTopic.map(({ topic, lines }) => [
        topic,
        ...lines.map(({ line, also }) => [line.note.day, line.item.text, ...also].join(' | ')),
      ]),
      [
        ['growth', '2026-06-01 | Grew as a mentor, and was praised | recognition'],
        ['wellbeing', '2026-11-22 | Felt stressed'],
      ],
    );
    assert.deepEqual(
      evidence?.others.map(({ item }) => item.text),
      ['Swims a lot'],
    );
    assert.deepEqual(
      evidence?.work.map(({ item }) => item.text),
      ['PAY-12 is out'],
    );
  });

  it('is nothing where there is no note in that time', () => {
    assert.equal(gather({ 'ana/2026-11-23.md': '- x\n', 'reflections/2026-11-20.md': 'Ana\n' }), undefined);
  });

  it('tells of each promise once, and how it ended', () => {
    const evidence = gather({
      'ana/2026-05-01.md': '- [x] @me too early\n',
      'ana/2026-06-01.md': [
        '- [x] @ana kept 📅 2026-06-05 ✅ 2026-06-05',
        '- [x] @ana kept without a day',
        '- [x] @me kept late 📅 2026-06-05 ✅ 2026-06-08',
        '- [>] @ana carried 📅 2026-06-05',
        '- [>] @me carried and lost',
        '- [-] @me dropped',
        '- [ ] @me open 📅 2026-12-01',
        '- [ ] @them late 📅 2026-11-20',
        '- [ ] twice',
        '- [ ] twice',
      ].join('\n'),
      'ana/2026-06-15.md': '- [x] @ana carried (carried from 2026-06-01) 📅 2026-06-05\n',
    });
    assert.deepEqual(
      evidence?.promises.map(({ words, owner, outcome, daysLate, since }) =>
        [words, owner, outcome, daysLate ?? '-', since].join(' '),
      ),
      [
        'kept them kept - 2026-06-01',
        'kept without a day them kept - 2026-06-01',
        'kept late me keptLate 3 2026-06-01',
        'carried them keptLate - 2026-06-01',
        'carried and lost me movedOn - 2026-06-01',
        'dropped me dropped - 2026-06-01',
        'open me open - 2026-06-01',
        'late them late 2 2026-06-01',
        'twice me open - 2026-06-01',
        'twice me open - 2026-06-01',
      ],
    );
  });

  it('tells of older promises that still stood in that time, and of two that read alike as two', () => {
    const evidence = gather(
      {
        'ana/2026-04-20.md': '- [>] @them write the RFC\n- [>] @me long forgotten\n',
        'ana/2026-05-20.md': '- [>] @them write the RFC (carried from 2026-04-20)\n- [x] @me too old\n',
        'ana/2026-06-19.md': [
          '- [x] @them write the RFC (carried from 2026-04-20)',
          '- [>] @me write it',
          '- [>] @them write it',
          '- [>] send slides',
          '- [>] send slides',
          '- Migration',
          '  - [>] write the script',
        ].join('\n'),
        'ana/2026-06-26.md': [
          '- [x] @me write it (carried from 2026-06-19)',
          '- [ ] @them write it (carried from 2026-06-19)',
          '- [x] send slides (carried from 2026-06-19)',
          '- [ ] send slides (carried from 2026-06-19)',
          '- [ ] Migration: write the script (carried from 2026-06-19)',
        ].join('\n'),
      },
      { from: day('2026-06-01'), to: day('2026-07-01'), today },
    );
    assert.deepEqual(
      evidence?.promises.map(({ words, owner, outcome }) => [words, owner, outcome].join(' ')),
      [
        'write the RFC them kept',
        'write it me kept',
        'write it them open',
        'send slides me kept',
        'send slides me open',
        'Migration: write the script me open',
      ],
    );
  });

  it('misses no topic that a promise or a line about the work has a word on', () => {
    const gaps = gapsOf({
      'ana/2026-06-01.md': '- [ ] @me talk about her promotion\n- Sick leave form is with HR\n',
    });
    assert.deepEqual(gaps, ['notesBegin 2026-06-01', 'notesEnd 2026-06-01', 'never 8']);
  });

  it('leaves a note in the middle of a merge out, and says so', () => {
    const evidence = gather({
      'ana/2026-06-01.md': '- She is tired\n',
      'ana/2026-06-08.md': '<<<<<<< HEAD\n- ours\n=======\n- theirs\n>>>>>>> other\n',
    });
    assert.equal(evidence?.notes.length, 1);
    assert.deepEqual(evidence.gaps[0], { kind: 'inMerge', day: '2026-06-08' });
  });

  it('counts every month, those without notes too', () => {
    const evidence = gather({
      'ana/2026-09-30.md': '- She is proud\n- PAY-12\n',
      'ana/2026-11-01.md': '- x\n',
      'ana/2026-11-02.md': '',
    });
    assert.deepEqual(
      evidence?.months.map(({ month, notes, people, lines }) => [month.slice(0, 7), notes, people, lines]),
      [
        ['2026-05', 0, 0, 0],
        ['2026-06', 0, 0, 0],
        ['2026-07', 0, 0, 0],
        ['2026-08', 0, 0, 0],
        ['2026-09', 1, 1, 2],
        ['2026-10', 0, 0, 0],
        ['2026-11', 2, 1, 1],
      ],
    );
  });

  it('says what is missing, and nothing else', () => {
    assert.deepEqual(
      gapsOf({
        'ana/2026-06-01.md': '- stressed\n- growth\n',
        'ana/2026-07-01.md': '- growth\n',
        'ana/2026-09-01.md': '- feedback\n- growth\n',
        'ana/2026-10-01.md': '- growth\n',
      }),
      [
        'notesBegin 2026-06-01',
        'monthsWithout 2026-08-01',
        'notesEnd 2026-10-01',
        'never 7',
        'notSince wellbeing 2026-06-01',
        'notBefore feedback 2026-09-01',
      ],
    );
    const everything =
      '- growth\n- motivated\n- stressed\n- praised\n- feedback\n- trust\n- strengths\n- purpose\n- delegated\n- morale\n';
    const months = ['05-30', '06-01', '07-01', '08-01', '09-01', '10-01', '11-01'];
    assert.deepEqual(
      gapsOf(Object.fromEntries(months.map((month) => [`ana/2026-${month}.md`, everything]))),
      [],
    );
  });
});

describe('the document for a review', () => {
  const words: EvidenceWords = {
    title: (name) => `On ${name}`,
    about: ({ notes }) => `${notes.length} notes`,
    coverage: 'Months',
    columns: ['month', 'notes', 'people', 'all'],
    month: (month) => month.slice(0, 7),
    recency: () => undefined,
    gaps: 'Gaps',
    gap: ({ kind }) => kind,
    topic: (topic) => topic,
    also: (topics) => `also ${topics.join()}`,
    others: () => 'Else',
    chances: 'Chances',
    promises: 'Promises',
    outcome: (outcome, count) => `${outcome} ${count}`,
    promise: ({ owner }) => owner,
    work: 'Work',
  };

  it('has each line with its day and a link to where it stands, as words alone', () => {
    const evidence = gather(
      {
        'ana/2026-11-01.md':
          '---\nmood: 4\n---\n\n- Grew as a *mentor*, was praised [x](http://evil.example)\n- [x] @ana lead the demo\n- PAY-12 | done\n',
      },
      { ...whole, from: day('2026-10-05') },
    );
    assert.ok(evidence);
    assert.equal(
      evidenceDocument(evidence, words, ({ path }, line) => `/notes/${path}#L${line}`),
      `# On Ana

1 notes

## Months

| month | notes | people | all |
| --- | ---: | ---: | ---: |
| 2026-10 | 0 | 0 | 0 |
| 2026-11 | 1 | 2 | 3 |

## Gaps

- notesBegin
- never

## growth

- [2026-11-01](/notes/ana/2026-11-01.md#L5) Grew as a \\*mentor\\*, was praised \\[x\\](http\\://evil.example) (also recognition)

## Chances

- [2026-11-01](/notes/ana/2026-11-01.md#L6) \\@ana lead the demo

## Promises

### kept 1

- [2026-11-01](/notes/ana/2026-11-01.md#L6) lead the demo (them)

## Work

- [2026-11-01](/notes/ana/2026-11-01.md#L7) PAY-12 \\| done

<!-- one-on-one: gathered evidence -->
`,
    );
  });
});
