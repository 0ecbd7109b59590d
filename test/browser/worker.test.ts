import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { label } from '../../src/core/balance/label.ts';
import { launchChromium } from '../support/chromium.ts';
import { splitOf, writtenLines } from '../../scripts/train/lines.ts';
import { heldLines } from '../core/balance/held.ts';

describe('the labeller in a browser’s worker', () => {
  it('says the same as in Node.js, to the last bit', async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/core/balance/label.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'balance',
      footer: {
        // Reasons are worked out when they are asked for, and so are not copied by themselves.
        js: `const plain = ({ label, score, because }) => ({ label, score, because });
          onmessage = ({ data }) => postMessage(data.map((each) => plain(balance.label(each.text, each))));`,
      },
    });
    const nested = writtenLines().filter((line) => splitOf(line) === 'nestedChoice');
    const lines = [...heldLines(), ...nested];
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const found = await page.evaluate(
        ([code, all]) =>
          new Promise((resolve, reject) => {
            const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
            worker.addEventListener('message', ({ data }) => resolve(data));
            worker.addEventListener('error', ({ message }) => reject(new Error(message)));
            worker.postMessage(all);
          }),
        [outputFiles[0]?.text ?? '', lines] as const,
      );
      assert.deepEqual(
        found,
        lines.map((line) => {
          const { label: said, score, because } = label(line.text, line);
          return { label: said, score, because };
        }),
      );
    } finally {
      await browser.close();
    }
  });
});
