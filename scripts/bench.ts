/**
 * `npm run bench`: what reading a notes folder costs, as ratios to reading the same bytes and doing nothing with
 * them. Every figure is the median of five runs, taken in turns so that a slow moment of the machine hits all.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultFlagSettings } from '../src/core/balance/flag.ts';
import { noCorrections } from '../src/core/balance/corrections.ts';
import { makeLabeller } from '../src/core/balance/label.ts';
import { asDay, type Day } from '../src/core/notes/day.ts';
import { readDocument } from '../src/core/notes/document.ts';
import { builtInTemplate } from '../src/core/notes/template.ts';
import { figuresOf, teamBalance } from '../src/core/team/figures.ts';
import { makeReader, type Reader } from '../src/core/team/labelled.ts';
import { teamOf, withDocument, type Notebook } from '../src/core/team/notebook.ts';
import { readFolder } from './readFolder.ts';
import { writeVault } from './vault.ts';

const runs = 5;
const today = asDay('2026-11-22') as Day;

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log('notes  bytes/MB  read only/ms  first index/ms  ratio  one note changed/ms  ratio to read only');
for (const count of [1000, 10_000]) bench(count);

function bench(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'one-on-one-bench-'));
  try {
    writeVault(folder, count);
    const bytes = readAll(folder);
    const times = { read: [] as number[], index: [] as number[], change: [] as number[] };
    for (let run = 0; run < runs; run++) {
      times.read.push(took(() => readAll(folder)));
      const reader = makeReader(makeLabeller(noCorrections), [builtInTemplate], []);
      let notebook = readFolder(folder);
      times.index.push(took(() => figures((notebook = readFolder(folder)), reader)));
      const path = [...notebook.documents.keys()].findLast((each) => each.startsWith('person-0/20')) ?? '';
      const text = notebook.documents.get(path)?.text ?? '';
      times.change.push(
        took(() => {
          const changed = readDocument(path, `${text}\n- A new line about how she feels\n`);
          if (changed) figures(withDocument(notebook, changed), reader);
        }),
      );
    }
    const [read, index, change] = [median(times.read), median(times.index), median(times.change)];
    console.log(
      [
        String(count).padEnd(6),
        (bytes / 1e6).toFixed(1).padStart(8),
        read.toFixed(1).padStart(13),
        index.toFixed(1).padStart(15),
        (index / read).toFixed(1).padStart(6),
        change.toFixed(1).padStart(20),
        (change / read).toFixed(2).padStart(19),
      ].join(' '),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figures(notebook: Notebook, reader: Reader): void {
  const team = teamOf(notebook);
  for (const person of team.people) figuresOf(person, reader, today, defaultFlagSettings);
  teamBalance(team, reader, today, defaultFlagSettings);
}

function readAll(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((bytes, entry) => bytes + readFileSync(join(entry.parentPath, entry.name)).length, 0);
}

function took(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
