import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findVsix } from '../support/vsix.ts';
import { zipNames } from './zipNames.ts';

/** Everything that runs, and what a person reads about it. */
const expected = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/dist/extension.js',
  'extension/dist/panel/codicon.css',
  'extension/dist/panel/codicon.ttf',
  'extension/dist/panel/panel.css',
  'extension/dist/panel/panel.js',
  'extension/dist/web/extension.js',
  'extension/l10n/bundle.l10n.de.json',
  'extension/media/icon.png',
  'extension/media/marks/people-dark.svg',
  'extension/media/marks/people-light.svg',
  'extension/media/one-on-one.svg',
  'extension/media/readme/team.webp',
  'extension/media/walkthrough/balance-dark.webp',
  'extension/media/walkthrough/balance-hc.webp',
  'extension/media/walkthrough/balance-hcLight.webp',
  'extension/media/walkthrough/balance-light.webp',
  'extension/media/walkthrough/folder-dark.webp',
  'extension/media/walkthrough/folder-hc.webp',
  'extension/media/walkthrough/folder-hcLight.webp',
  'extension/media/walkthrough/folder-light.webp',
  'extension/media/walkthrough/note-dark.webp',
  'extension/media/walkthrough/note-hc.webp',
  'extension/media/walkthrough/note-hcLight.webp',
  'extension/media/walkthrough/note-light.webp',
  'extension/media/walkthrough/person-dark.webp',
  'extension/media/walkthrough/person-hc.webp',
  'extension/media/walkthrough/person-hcLight.webp',
  'extension/media/walkthrough/person-light.webp',
  'extension/media/walkthrough/reflect-dark.webp',
  'extension/media/walkthrough/reflect-hc.webp',
  'extension/media/walkthrough/reflect-hcLight.webp',
  'extension/media/walkthrough/reflect-light.webp',
  'extension/package.json',
  'extension/package.nls.de.json',
  'extension/package.nls.json',
  'extension/readme.md',
];

describe('the packaged extension', () => {
  it('holds what runs and nothing else', async () => {
    assert.deepEqual(zipNames(readFileSync(await findVsix())).sort(), expected);
  });
});
