/** What the bundles are looked through for each time they are built. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../test/support/paths.ts';

export const bundles = [
  'dist/extension.js',
  'dist/web/extension.js',
  'dist/panel/panel.js',
  'dist/panel/panel.css',
  'dist/panel/codicon.css',
] as const;

/** What a bundle could reach out with, or run text with. */
export const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a request',
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b/g,
  ],
  ['a module of Node for the network', /["'](?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/[a-z]+)?["']/g],
  [
    'text that is run',
    /\beval\b|\bnew Function\b|\bFunction\s*\(\s*["'`]|\bimportScripts\b|\bnew (?:Shared)?Worker\b/g,
  ],
  ['a module of Node that runs text', /["'](?:node:)?(?:vm|repl|inspector)(?:\/[a-z]+)?["']/g],
  ['a module that is not named', /\brequire\s*\(\s*(?!["'])|\bimport\s*\(\s*(?!["'])|\bcreateRequire\b/g],
  ['an address', /\b(?:https?|wss?):\/\/[^\s"'`)]*/g],
];

/** What is known to be harmless, with the reason. */
const harmless: readonly (readonly [why: string, pattern: RegExp])[] = [
  // Preact names the namespaces of SVG and MathML when it makes such elements.
  ['a namespace', /^http:\/\/www\.w3\.org\/(?:2000\/svg|1998\/Math\/MathML|1999\/xhtml)$/],
];

/** Every sign of these in a text, with what stands around it. */
export function signsIn(text: string, patterns = forbidden): readonly string[] {
  return patterns.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => !harmless.some(([, each]) => each.test(match)))
      .map(({ index }) => `${what}: ${text.slice(Math.max(0, index - 60), index + 80)}`),
  );
}

/** The same in the bundles as they were built. */
export function signsInBundles(): readonly string[] {
  return bundles.flatMap((file) =>
    signsIn(readFileSync(resolve(root, file), 'utf8')).map((sign) => `${file} holds ${sign}`),
  );
}
