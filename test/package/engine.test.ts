import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Editors that are built on VS Code lag behind it, and VS Code for the web, as npm has it, is 1.91. */
const newest = [1, 91] as const;

describe('the VS Code that is asked for', () => {
  const { engines, devDependencies } = manifest('package.json');
  const [major = 0, minor = 0] = numbers(engines['vscode'] ?? '');

  it('is 1.91 or older', () => {
    assert.match(engines['vscode'] ?? '', /^\^\d+\.\d+\.0$/);
    assert.equal(major, newest[0]);
    assert.ok(minor <= newest[1]);
  });

  it('is the one whose API we are compiled against: what came later is no name that we could call', () => {
    const types = devDependencies['@types/vscode'] ?? '';
    assert.deepEqual(numbers(types).slice(0, 2), [major, minor]);
    assert.equal(manifest('node_modules/@types/vscode/package.json').version, types);
  });

  it('is asked for nothing that is only proposed, and for nothing behind the back of the types', () => {
    assert.equal('enabledApiProposals' in manifest('package.json'), false);
    const around = /\(vscode(?:\.\w+)? as |@ts-(?:ignore|expect-error|nocheck)|\bas any\b/;
    const ours = globSync(['src/editor/**/*.ts', 'src/protocol.ts']).filter((path) =>
      around.test(readFileSync(path, 'utf8')),
    );
    assert.deepEqual(ours, []);
  });
});

function manifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

function numbers(version: string): readonly number[] {
  return version.replace(/^\D+/, '').split('.').map(Number);
}
