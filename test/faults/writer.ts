/**
 * Writes to `note.md` in a folder until it is killed: `node writer.ts whole|editor|append FOLDER`. It says `ready` after the first
 * save, so that however slow the machine, what comes then is saving and not the start of a program.
 */
import * as promises from 'node:fs/promises';
import { join } from 'node:path';
import { keepCopies } from '../../src/editor/node/copies.ts';
import { putWhole } from '../../src/editor/node/wholeFile.ts';
import { version } from './version.ts';

const [way, folder = '', count = '0'] = process.argv.slice(2);
const path = join(folder, 'note.md');
const pieceBytes = 16 * 1024;

if (way === 'whole') await replaceForever();
else if (way === 'editor') await writeInPlaceForever();
else await append(Number(count));

async function replaceForever(): Promise<void> {
  let held = await promises.readFile(path);
  for (let number = 1; ; number++) {
    const next = Buffer.from(version(number));
    await done(putWhole({ path, bytes: next, expected: held }, promises));
    await done(
      putWhole({ path: join(folder, `new-${number}.md`), bytes: next, expected: undefined }, promises),
    );
    held = next;
    if (number === 1) process.stdout.write('ready\n');
  }
}

/** As VS Code writes what is open in it: it empties the file, then fills it. In pieces, so that a kill is likely to fall between two. */
async function writeInPlaceForever(): Promise<void> {
  for (let number = 1; ; number++) {
    const bytes = Buffer.from(version(number));
    const takeAway = await keepCopies([{ path, bytes }], promises);
    if (typeof takeAway !== 'function') throw new Error(takeAway.code);
    const file = await promises.open(path, 'w');
    for (let from = 0; from < bytes.length; from += pieceBytes)
      await file.write(bytes.subarray(from, from + pieceBytes));
    await file.close();
    await takeAway();
    if (number === 1) process.stdout.write('ready\n');
  }
}

/** Adds lines, each to what the file holds then; what has changed since it was read is read anew. */
async function append(lines: number): Promise<void> {
  for (let number = 1; number <= lines; number++) {
    for (;;) {
      const held = await promises.readFile(path);
      const bytes = Buffer.concat([held, Buffer.from(`- ${process.pid} said ${number}\n`)]);
      const put = await putWhole({ path, bytes, expected: held }, promises);
      if (put === 'done') break;
      if (put !== 'movedOn') throw new Error(JSON.stringify(put));
    }
  }
}

async function done(writing: ReturnType<typeof putWhole>): Promise<void> {
  const put = await writing;
  if (put !== 'done') throw new Error(JSON.stringify(put));
}
