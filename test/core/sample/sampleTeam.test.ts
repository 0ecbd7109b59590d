import assert from 'node:assert/strict';
import { defaultFlagSettings } from '../../../src/core/balance/flag.ts';
import { makeLabeller } from '../../../src/core/balance/label.ts';
import { noCorrections } from '../../../src/core/balance/corrections.ts';
import { addDays, daysBetween, type Day } from '../../../src/core/notes/day.ts';
import { readDocument } from '../../../src/core/notes/document.ts';
import { slug } from '../../../src/core/notes/folderName.ts';
import { builtInTemplate } from '../../../src/core/notes/template.ts';
import { lastIntention } from '../../../src/core/prompts/intention.ts';
import { isMarked, sampleState } from '../../../src/core/sample/mark.ts';
import { sampleTeam } from '../../../src/core/sample/sampleTeam.ts';
import { openCommitments } from '../../../src/core/team/commitments.ts';
import { figuresOf } from '../../../src/core/team/figures.ts';
import { makeReader } from '../../../src/core/team/labelled.ts';
import { personOf, teamOf, type Team } from '../../../src/core/team/notebook.ts';
import { notebookOf } from '../../support/notebook.ts';

/** A week, so that each weekday is today once; a leap day; the turn of a year. */
const days = [
  ...Array.from({ length: 7 }, (_, at) => addDays('2026-11-23' as Day, at)),
  '2028-02-29' as Day,
  '2027-01-01' as Day,
];

describe('the sample team', () => {
  for (const today of days) {
    describe(`on ${today}`, () => {
      const files = sampleTeam(today);
      const team = teamOn(today);

      it('is three people with three meetings each, and one reflection', () => {
        assert.deepEqual(
          team.people.map(({ name, notes }) => `${name}: ${notes.length}`),
          ['Leila Osman: 3', 'Nora Quill: 3', 'Tomas Varga: 3'],
        );
        assert.equal(team.reflections.length, 1);
        assert.equal(files.length, 13);
        assert.equal(new Set(files.map(({ path }) => path)).size, files.length, 'each file once');
      });

      it('raises the flag for one of them, and clearly not for the others', () => {
        const reader = makeReader(makeLabeller(noCorrections), [builtInTemplate], team.people);
        const shares = team.people.map((person) => {
          const { balance } = figuresOf(person, reader, today, defaultFlagSettings);
          return { id: person.id, raised: balance.raised, share: balance.share ?? 0 };
        });
        assert.deepEqual(
          shares.filter(({ raised }) => raised).map(({ id }) => id),
          ['tomas-varga'],
        );
        for (const { id, share } of shares) assert.ok(id === 'tomas-varga' ? share === 0 : share > 0.4, id);
      });

      it('was met on working days, lately, and never after today', () => {
        for (const { notes } of team.people) {
          for (const { day } of notes) {
            assert.ok(!isWeekend(day), day);
            assert.ok(day < today && daysBetween(day, today) <= 56, day);
          }
        }
        const [reflection] = team.reflections;
        assert.ok(reflection && reflection.day < today);
        assert.equal(new Date(`${reflection.day}T12:00Z`).getUTCDay(), 5);
      });

      it('owes and is owed, one thing late', () => {
        const leila = personOf(team, 'leila-osman') ?? assert.fail();
        const open = openCommitments(leila, today, () => false);
        assert.deepEqual([...new Set(open.map(({ owner }) => owner))].sort(), ['me', 'them']);
        assert.equal(open.filter(({ task: { due } }) => due !== undefined && due < today).length, 1);
      });

      it('has nothing wrong with it, and every file is as it was made', () => {
        assert.deepEqual(team.findings, []);
        for (const { path, text } of files) {
          const document = readDocument(path, text) ?? assert.fail(path);
          assert.ok(isMarked(document), path);
          assert.equal(sampleState(document), 'asMade', path);
        }
      });

      it('remembers what its manager meant to do', () => {
        assert.match(lastIntention(team.reflections, today)?.text ?? '', /Tomas/);
      });
    });
  }

  it('stays in its own folders, which are called after nobody else', () => {
    for (const { path } of sampleTeam('2026-11-23' as Day)) {
      const [folder = ''] = path.split('/');
      assert.match(path, /^[a-z-]+\/(?:README|\d{4}-\d{2}-\d{2})\.md$/);
      if (folder !== 'reflections') assert.equal(slug(folder), folder);
    }
  });

  it('says on each page that nobody is meant', () => {
    for (const { text } of sampleTeam('2026-11-23' as Day).filter(({ path }) => path.endsWith('README.md'))) {
      assert.match(text, /^role: .* \(sample\)$/m);
      assert.match(text, /Not a real person\./);
    }
  });
});

function teamOn(today: Day): Team {
  return teamOf(notebookOf(Object.fromEntries(sampleTeam(today).map(({ path, text }) => [path, text]))));
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(`${day}T12:00Z`).getUTCDay());
}
