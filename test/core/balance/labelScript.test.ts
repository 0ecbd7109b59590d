import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';

const script = 'scripts/label.ts';

describe('npm run label', () => {
  it('answers line for line, in order, and goes on after a malformed one', () => {
    const input = [
      '{"text":"- [ ] thank Omar"}',
      'x',
      '',
      '{"text":"OPS-311 is late","names":["Omar"]}',
      '{"text":"\u2028"}',
    ].join('\n');
    const output = execFileSync(process.execPath, [script], { input, encoding: 'utf8' });
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      lines.map(({ label, line }) => label ?? line),
      ['people', 2, 'process', 'neither'],
    );
    const { because, score, ...rest } = lines[0] ?? {};
    assert.deepEqual(rest, { text: '- [ ] thank Omar', label: 'people' });
    assert.ok(typeof score === 'number' && score > 0.5 && score < 1);
    assert.deepEqual((because as string[]).slice(0, 2), ["'thank'", 'is a task done for a person']);
  });

  it('reads a line in the light of the item that it is nested in, with that one’s marks or without', () => {
    const parents = [undefined, 'PR backlog', '- [ ] PR backlog', 'Career'];
    const input = parents.map((parent) => JSON.stringify({ text: 'still unsure', parent })).join('\n');
    const output = execFileSync(process.execPath, [script], { input, encoding: 'utf8' });
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      lines.map(({ label }) => label),
      ['people', 'process', 'process', 'people'],
    );
    assert.deepEqual(lines[1]?.['because'], ['stands under something that is']);
  });

  it('stops quietly when nobody reads on', () => {
    const many = '{"text":"Ana is proud"}\n'.repeat(20_000);
    const { stdout, stderr, status } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; '${process.execPath}' ${script} | head -n 1`],
      { input: many, encoding: 'utf8' },
    );
    assert.equal(stdout.split('\n').length, 2);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});
