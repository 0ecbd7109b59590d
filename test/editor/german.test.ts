import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';

const said = /l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`)/g;

describe('in German', () => {
  const source = globSync('src/editor/**/*.ts').map((path) => readFileSync(path, 'utf8'));
  const english = new Set(
    source.flatMap((text) => Array.from(text.matchAll(said), ([, a, b, c]) => a ?? b ?? c ?? '')),
  );
  const german = read('l10n/bundle.l10n.de.json');

  it('there is a word for all that is said, and none too many', () => {
    assert.ok(english.size > 300);
    assert.deepEqual(Object.keys(german).sort(), [...english].sort());
  });

  it('whatever is filled in has its place', () => {
    for (const [from, to] of Object.entries(german)) assert.deepEqual(places(to), places(from), from);
  });

  it('nobody is called du in one place and Sie in another', () => {
    for (const words of [german, read('package.nls.de.json')]) {
      for (const to of Object.values(words)) assert.doesNotMatch(to, /\b(?:du|dir|dich|deine?[mnrs]?)\b/i);
    }
  });

  it('commands, settings and the walkthrough are there too, with the same links', () => {
    const [from, to] = [read('package.nls.json'), read('package.nls.de.json')];
    assert.deepEqual(Object.keys(to), Object.keys(from));
    const links = (text = ''): readonly string[] => text.match(/\]\(command:[\w.]+\)|`[^`]*`/g) ?? [];
    for (const key of Object.keys(from)) assert.deepEqual(links(to[key]), links(from[key]), key);
  });

  function places(text: string): readonly string[] {
    return [...new Set(text.match(/\{\d\}/g))].sort();
  }

  function read(path: string): Readonly<Record<string, string>> {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  }
});
