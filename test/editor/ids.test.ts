import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands, panelView } from '../../src/editor/ids.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default?: unknown; readonly scope?: string }>>;
    };
  };
}

const source = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(source) as Manifest;
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;

describe('package.json and the code', () => {
  it('name the same commands, all in one category', () => {
    assert.deepEqual(
      manifest.contributes.commands.map(({ command }) => command).sort(),
      Object.values(commands).sort(),
    );
    for (const { category } of manifest.contributes.commands) assert.equal(category, 'One on One');
  });

  it('name the same view', () => {
    assert.deepEqual(
      manifest.contributes.views['oneOnOne']?.map(({ id }) => id),
      [panelView],
    );
  });

  it('name the same settings, each with a default and a scope', () => {
    const read = readFileSync('src/editor/settings.ts', 'utf8').matchAll(/read\('([\w.]+)'/g);
    assert.deepEqual(
      Object.keys(manifest.contributes.configuration.properties).sort(),
      Array.from(read, ([, key]) => `oneOnOne.${key}`).sort(),
    );
    for (const [key, setting] of Object.entries(manifest.contributes.configuration.properties)) {
      assert.notEqual(setting.default, undefined, key);
      assert.equal(setting.scope, 'resource', key);
    }
  });

  it('have words for every placeholder, and no word too many', () => {
    const used = Array.from(source.matchAll(/"%([\w.]+)%"/g), ([, key]) => key ?? '');
    assert.deepEqual(Object.keys(words).sort(), [...new Set(used)].sort());
  });
});
