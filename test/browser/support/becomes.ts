import assert from 'node:assert/strict';
import { until } from './until.ts';

/** Waits until a file's text, or whatever else is read, is as expected; shows the difference when it never is. */
export async function becomes(read: () => Promise<string>, expected: string): Promise<void> {
  await until('as expected', async () => (await read()) === expected).catch(() => undefined);
  assert.equal(await read(), expected);
}
