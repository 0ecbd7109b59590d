import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { findVsix } from '../support/vsix.ts';

/** What a bundle could reach out with, or run text with. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a request',
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b/g,
  ],
  ['a module of Node for the network', /["'](?:node:)?(?:https?|http2|net|tls|dgram|dns)["']/g],
  ['text that is run', /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]|\bimportScripts\b/g],
  ['a module that is not named', /\brequire\s*\(\s*(?!["'])|\bimport\s*\(\s*(?!["'])/g],
  ['an address', /\b(?:https?|wss?):\/\/[^\s"'`)]*/g],
];

/** What is known to be harmless, with the reason. */
const harmless: readonly (readonly [why: string, pattern: RegExp])[] = [
  // Preact names the namespaces of SVG and MathML when it makes such elements.
  ['a namespace', /^http:\/\/www\.w3\.org\/(?:2000\/svg|1998\/Math\/MathML|1999\/xhtml)$/],
];

const files = ['dist/extension.js', 'dist/web/extension.js', 'dist/panel/panel.js', 'dist/panel/panel.css'];

const markup =
  /\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b|dangerouslySetInnerHTML|\bsetHTML\w*\b/;

describe('the bundles', () => {
  before(findVsix);

  for (const file of files) {
    for (const [what, pattern] of forbidden) {
      it(`${file} holds no sign of ${what}`, () => {
        const code = readFileSync(file, 'utf8');
        const found = [...code.matchAll(pattern)].filter(
          ([match]) => !harmless.some(([, each]) => each.test(match)),
        );
        assert.deepEqual(
          found.map(({ index }) => code.slice(Math.max(0, index - 60), index + 80)),
          [],
        );
      });
    }
  }

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
