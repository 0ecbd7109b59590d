/** Where things are, so that no other file counts `../`. */
import { resolve } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** What may be thrown away and is made again: the installed VS Code, screenshots of failures. Not in git. */
export const cache = resolve(root, '.vscode-test');

/** Screenshots of what a failing test left on the screen. */
export const failures = resolve(cache, 'failures');

/** The team that the examples are about. Its dates stand still; `scripts/sample.ts` moves them. */
export const sample = resolve(root, 'test/fixtures/sample');
