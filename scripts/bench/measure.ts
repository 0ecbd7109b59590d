/**
 * One measure in a process of its own: `node measure.ts MEASURE FOLDER` prints one line of JSON, names and numbers (milliseconds, or MB).
 * Nothing is warm but the machine's own cache of files.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/core/notes/document.ts';
import { withDocument } from '../../src/core/team/notebook.ts';
import { takeLabels } from '../../src/core/team/noteIndex.ts';
import { kept as keptFiles } from '../../src/editor/node/kept.ts';
import { NoteStore } from '../../src/editor/noteStore.ts';
import { Slices } from '../../src/editor/slices.ts';
import { readFolder } from '../readFolder.ts';
import { personFacts, readerFor, reflectFacts, teamFacts } from './model.ts';
import { peerHeadings } from './peer.ts';

const [, , measure = '', folder = '', kept = ''] = process.argv;

/** How often a note is changed: one each of so many. */
const changes = 40;

async function result(name: string): Promise<Readonly<Record<string, number>>> {
  switch (name) {
    case 'read':
      return { ms: took(() => readAll(folder)) };
    case 'stat':
      return { ms: took(() => filesIn(folder).map((file) => statSync(file))) };
    case 'keep':
      return keep();
    case 'parse': {
      // What a warm start cannot do without.
      const file = join(kept, readdirSync(kept)[0] ?? '');
      const ms = took(() => {
        for (const each of filesIn(folder)) statSync(each);
        for (const line of readFileSync(file, 'utf8').split('\n')) JSON.parse(line);
      });
      return { ms, bytes: statSync(file).size };
    }
    case 'warm':
      return warm();
    case 'index':
      return { ms: took(() => teamFacts(...read())) };
    case 'heap':
      return heap();
    case 'change':
      return change();
    case 'peer': {
      const paths = filesIn('').filter((path) => path.endsWith('.md'));
      const headings = await peerHeadings(folder, paths);
      const start = clock();
      const count = await headings();
      return { ms: clock() - start, count };
    }
    default:
      throw new Error(`There is no measure called ${name}.`);
  }
}

/** Writes down what is known, as at the end of a session some time after the last note was written. */
async function keep(): Promise<Readonly<Record<string, number>>> {
  const notebook = readFolder(folder, undefined, () => Date.now() + 60_000);
  const reader = readerFor(notebook);
  teamFacts(notebook, reader);
  const start = clock();
  await store().save(folder, notebook.documents.values(), reader, new OneSlice());
  return { ms: clock() - start };
}

/** From nothing but the files to the first screen, with what was known at the last session's end. */
async function warm(): Promise<Readonly<Record<string, number>>> {
  const start = clock();
  const index = await store().load(folder, new OneSlice());
  const loaded = clock();
  const notebook = readFolder(folder, index);
  const readAt = clock();
  const reader = readerFor(notebook);
  if (index) takeLabels(index, notebook.documents, reader);
  teamFacts(notebook, reader);
  const end = clock();
  return { ms: end - start, load: loaded - start, read: readAt - loaded, facts: end - readAt };
}

function store(): NoteStore {
  return new NoteStore(keptFiles, kept, 'bench');
}

/** Nothing else waits for this process. */
class OneSlice extends Slices {
  override get isUsedUp(): boolean {
    return false;
  }
}

function read(): readonly [Parameters<typeof teamFacts>[0], Parameters<typeof teamFacts>[1]] {
  const notebook = readFolder(folder);
  return [notebook, readerFor(notebook)];
}

/** What stays in memory once all is indexed: the heap, and what lies beside it. */
function heap(): Readonly<Record<string, number>> {
  const used = (): readonly number[] => {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return [heapUsed / 1e6, external / 1e6];
  };
  const [before = 0, besideBefore = 0] = used();
  const kept = read();
  teamFacts(...kept);
  const [after = 0, beside = 0] = used();
  // Keeps it all alive until here.
  return { heap: after - before, beside: beside - besideBefore, notes: kept[0].documents.size };
}

/** One note changed, again and again, each place of the panel drawn before: how long until it is drawn anew, the middle and the slow end. */
function change(): Readonly<Record<string, number>> {
  const [first, reader] = read();
  let notebook = first;
  const firstTeam = took(() => teamFacts(notebook, reader));
  const firstReflect = took(() => reflectFacts(notebook, reader));
  const firstPerson = took(() => personFacts(notebook, reader, 'person-0'));
  const times = { team: [] as number[], person: [] as number[], reflect: [] as number[] };
  const newest = [...notebook.documents.values()].filter(({ kind }) => kind === 'note').slice(-changes * 100);
  for (let at = 0; at < changes; at++) {
    const { path, text } = newest[Math.floor((at * newest.length) / changes)]!;
    const id = path.split('/')[0] ?? '';
    personFacts(notebook, reader, id);
    const make = took(() => {
      const changed = readDocument(path, `${text}\n- A new line ${at} about how she feels\n`);
      if (changed) notebook = withDocument(notebook, changed);
    });
    times.team.push(make + took(() => teamFacts(notebook, reader)));
    times.person.push(make + took(() => personFacts(notebook, reader, id)));
    times.reflect.push(make + took(() => reflectFacts(notebook, reader)));
  }
  const of = (name: keyof typeof times): Readonly<Record<string, number>> => {
    const sorted = times[name].toSorted((a, b) => a - b);
    return { [name]: sorted[changes / 2] ?? 0, [`${name}95`]: sorted[Math.floor(changes * 0.95)] ?? 0 };
  };
  return { firstTeam, firstReflect, firstPerson, ...of('team'), ...of('person'), ...of('reflect') };
}

function filesIn(base: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(base === '' ? entry.parentPath.slice(folder.length) : entry.parentPath, entry.name));
}

function readAll(under: string): number {
  return filesIn(under).reduce((bytes, file) => bytes + readFileSync(file).length, 0);
}

/** Milliseconds, by the clock on the wall or (of this thread) by the processor's. */
function clock(): number {
  if (process.env['BENCH_CLOCK'] !== 'processor') return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function took(work: () => unknown): number {
  const start = clock();
  work();
  return clock() - start;
}

console.log(JSON.stringify(await result(measure)));
