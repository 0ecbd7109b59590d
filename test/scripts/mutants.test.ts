import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mutants } from '../mutants/mutants.ts';
import { root } from '../support/paths.ts';

describe('the bugs that are put in by hand', () => {
  it('each fit the source as it is: one that fits no more is tried by nobody', () => {
    const misfits = mutants.filter(
      ({ file, find, replace }) =>
        find === replace || readFileSync(resolve(root, file), 'utf8').split(find).length !== 2,
    );
    assert.deepEqual(
      misfits.map(({ name, file }) => `${name}: ${file}`),
      [],
    );
  });

  it('each have a name of their own', () => {
    assert.equal(new Set(mutants.map(({ name }) => name)).size, mutants.length);
  });
});
