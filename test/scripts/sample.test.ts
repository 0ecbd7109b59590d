import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitByDate } from '../../scripts/history.ts';
import { copyMoved, moveDates, weeksToMove } from '../../scripts/sample.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary.ts';

describe('the sample’s dates move towards today', () => {
  const latest = ['ana/2026-11-18.md', 'ben/2026-11-20-2.md', 'ben/README.md', 'reflections/2026-11-20.md'];
  const days: [day: string, weeks: number, becomes: string][] = [
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-26', 0, '2026-11-20'],
    ['2026-11-27', 1, '2026-11-27'],
    ['2027-03-01', 14, '2027-02-26'],
    ['2026-11-19', -1, '2026-11-13'],
    ['2028-02-29', 66, '2028-02-25'],
  ];
  for (const [day, weeks, becomes] of days) {
    it(`on ${day} the latest note becomes ${becomes}`, () => {
      assert.equal(weeksToMove(latest, day), weeks);
      assert.equal(moveDates('2026-11-20', weeks), becomes);
    });
  }

  const texts: [text: string, moved: string][] = [
    ['- [ ] @me find a slot 📅 2026-12-01', '- [ ] @me find a slot 📅 2026-12-08'],
    ['date: 2026-11-20T10:00', 'date: 2026-11-27T10:00'],
    ['2026-11-20-2.md', '2026-11-27-2.md'],
    ['2026-12-28', '2027-01-04'],
    ['2026-02-30 and 2026-13-45', '2026-02-30 and 2026-13-45'],
    ['ticket 12026-11-201', 'ticket 12026-11-201'],
  ];
  for (const [text, moved] of texts) {
    it(`a week on, "${text}" is "${moved}"`, () => assert.equal(moveDates(text, 1), moved));
  }

  it('stays where it is without dated notes', () =>
    assert.equal(weeksToMove(['README.md'], '2026-11-22'), 0));
});

describe('the copied sample', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder('sample')));
  afterEach(() => folder.remove());

  const original = (name: string): string => join(folder.path, 'from', name);
  const copied = (name: string): string => join(folder.path, 'to', name);

  beforeEach(() => {
    mkdirSync(original('ana'), { recursive: true });
    writeFileSync(original('README.md'), 'Since 2026-11-02');
    writeFileSync(original('ana/2026-11-02.md'), Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff]));
    writeFileSync(original('ana/2026-11-16.md'), 'Last: 2026-11-02');
  });

  it('has new dates in names and contents', async () => {
    await copyMoved(original(''), copied(''), '2026-12-01');
    assert.deepEqual(readdirSync(copied('ana')).sort(), ['2026-11-16.md', '2026-11-30.md']);
    assert.equal(readFileSync(copied('ana/2026-11-30.md'), 'utf8'), 'Last: 2026-11-16');
  });

  it('keeps every other byte', async () => {
    await copyMoved(original(''), copied(''), '2026-12-01');
    const bytes = readFileSync(copied('ana/2026-11-16.md'));
    assert.deepEqual([...bytes], [0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff]);
  });

  it('has a commit for each day, by a neutral author', async () => {
    await copyMoved(original(''), copied(''), '2026-12-01');
    await commitByDate(copied(''));
    const log = execFileSync('git', ['log', '--reverse', '--format=%as %an %s'], {
      cwd: copied(''),
      encoding: 'utf8',
    });
    assert.deepEqual(log.trim().split('\n'), [
      '2026-11-16 A Manager Set up notes',
      '2026-11-16 A Manager Add notes',
      '2026-11-30 A Manager Add notes',
    ]);
  });
});
