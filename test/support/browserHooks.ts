/**
 * Given to mocha with `--require`: a failing browser test leaves a screenshot of what was on the screen, and nobody stays
 * when a file's own `after` did not come to send them home. At the end of all, no request may have gone beyond this machine.
 */
import assert from 'node:assert/strict';
import { failures } from './paths.ts';
import { present, strangers } from './person.ts';

export const mochaHooks = {
  async afterEach(this: Mocha.Context): Promise<void> {
    if (this.currentTest?.state !== 'failed') return;
    for (const person of present) {
      const path = await person.screenshot(this.currentTest.fullTitle(), failures);
      console.log(`      Screenshot: ${path}`);
    }
  },
  async afterAll(): Promise<void> {
    for (const person of present) await person.leave();
    assert.deepEqual(strangers, [], 'nothing was asked of anybody beyond this machine');
  },
};
