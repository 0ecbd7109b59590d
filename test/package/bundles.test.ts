import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { bundles, forbidden, signsIn } from '../../scripts/bundles.ts';
import { findVsix } from '../support/vsix.ts';

const markup =
  /\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b|dangerouslySetInnerHTML|\bsetHTML\w*\b/;

describe('the bundles', () => {
  before(findVsix);

  for (const file of bundles) {
    for (const each of forbidden) {
      it(`${file} holds no sign of ${each[0]}`, () => {
        assert.deepEqual(signsIn(readFileSync(file, 'utf8'), [each]), []);
      });
    }
  }

  it('would not be built with any such sign', () => {
    const signs = [
      ...[
        'fetch("/x")',
        'new XMLHttpRequest',
        'new WebSocket(x)',
        'navigator.sendBeacon(x)',
        'new EventSource(x)',
      ],
      ...['require("https")', "require('node:net')", 'import"node:dns/promises"', 'require("http2")'],
      ...[
        'eval("1")',
        '(0,eval)(x)',
        'new Function("x")',
        'Function("x")()',
        'importScripts(x)',
        'new Worker(x)',
        'require("node:vm")',
        'require("repl")',
      ],
      ...['require(name)', 'import(name)', 'createRequire(import.meta.url)'],
      ...['"https://example.com"', '`wss://example.com/${x}`', 'url(http://example.com/a.png)'],
    ];
    for (const sign of signs) assert.equal(signsIn(`let a=1;${sign};`).length >= 1, true, sign);
    assert.deepEqual(
      signsIn('prefetch(x);a.evaluate(y);"https:";require("./x.js");h("http://www.w3.org/2000/svg")'),
      [],
    );
  });

  it('are made of code that makes no markup from text', () => {
    // Preact can, and nobody asks it to.
    const ours = globSync(['src/**/*.ts', 'media/panel/**/*.{ts,tsx}']);
    assert.ok(ours.length > 100);
    assert.deepEqual(
      ours.filter((path) => markup.test(readFileSync(path, 'utf8'))),
      [],
    );
  });
});
