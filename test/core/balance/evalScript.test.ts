import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownLines } from '../../../scripts/eval/ownLines.ts';

describe('npm run eval -- --file', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'one-on-one-own-'))));
  after(() => rmSync(folder, { recursive: true }));

  it("measures the labeller on lines of one's own and shows where it is wrong", () => {
    const { stdout, status } = evaluate(
      [
        '{"text":"OPS-311 is late again","label":"process"}',
        '',
        '{"text":"She feels left out and wants to talk about it","label":"people"}',
        '{"text":"Ana to close the two P1s before Friday","label":"neither"}',
      ].join('\n'),
    );
    assert.equal(status, 0);
    assert.match(stdout, /^3 lines, /);
    assert.match(stdout, /the worst mistakes\n.*right: neither: Ana to close the two P1s/);
  });

  it('says which line it cannot read, and what one looks like', () => {
    const { stderr, status } = evaluate('{"text":"fine","label":"people"}\nnonsense');
    assert.equal(status, 1);
    assert.match(stderr, /lines\.jsonl:2 is no labelled line\. One looks like this: /);
    for (const wrong of ['{"text":"x","label":"person"}', '{"label":"people"}', 'null', '[]']) {
      writeFileSync(join(folder, 'lines.jsonl'), wrong);
      assert.throws(() => ownLines(join(folder, 'lines.jsonl')), /lines\.jsonl:1 is no labelled line/);
    }
  });

  it('says when there is no file, none that can be read, or nothing in it', () => {
    const { stderr, status } = evaluate('\n\n');
    assert.equal(status, 1);
    assert.match(stderr, /lines\.jsonl holds no lines to measure on\. One looks like this: /);
    assert.throws(() => ownLines(join(folder, 'gone.jsonl')), /gone\.jsonl cannot be read: ENOENT/);
    assert.throws(() => ownLines(''), /Which file\?/);
  });

  function evaluate(lines: string): { stdout: string; stderr: string; status: number | null } {
    const path = join(folder, 'lines.jsonl');
    writeFileSync(path, lines);
    return spawnSync(process.execPath, ['scripts/eval.ts', '--file', path], { encoding: 'utf8' });
  }
});
