import type { Document } from '../core/notes/document.ts';
import { keyOf } from '../core/notes/key.ts';
import type { Reader } from '../core/team/labelled.ts';
import { decodeIndex, encodeIndex, type NoteIndex } from '../core/team/noteIndex.ts';
import { decode } from './decode.ts';
import type { KeptFiles } from './platform.ts';
import { printOf } from './print.ts';
import type { Slices } from './slices.ts';

/** What the names of our files begin with. */
const start = 'notes-';

/**
 * Keeps what is known of notes from one start to the next, in a file for each notes folder: a first line that tells whether the rest are
 * the very bytes that were written, and the lines of an index.
 */
export class NoteStore {
  readonly #files: KeptFiles;
  readonly #folder: string;
  readonly #version: string;
  /** Counts how often all was to be forgotten: what was begun before must not be written after it. */
  #forgotten = 0;

  /**
   * @param folder where the files go
   * @param version of the program: what another one wrote is not read
   */
  constructor(files: KeptFiles, folder: string, version: string) {
    this.#files = files;
    this.#folder = folder;
    this.#version = version;
  }

  /** What is known of the notes folder at `uri`; undefined where nothing is, or nothing that can be trusted. */
  async load(uri: string, slices: Slices): Promise<NoteIndex | undefined> {
    const bytes = this.#files.read(this.#fileOf(uri));
    const head = bytes?.indexOf(10) ?? -1;
    if (!bytes || head < 0) return undefined;
    const body = new Uint8Array(bytes.subarray(head + 1));
    if (decode(bytes.subarray(0, head)) !== String(printOf(body))) return undefined;
    try {
      return await inSlices(decodeIndex((decode(body) ?? '').split('\n'), this.#version, uri), slices);
    } catch {
      // Somebody else's.
      return undefined;
    }
  }

  /** Writes down what is known, unless `isCurrent` says no more when it has been put into words. Throws what the disk says. */
  async save(
    uri: string,
    documents: Iterable<Document>,
    reader: Reader,
    slices: Slices,
    isCurrent: () => boolean = () => true,
  ): Promise<boolean> {
    const forgotten = this.#forgotten;
    const lines = await inSlices(encodeIndex(documents, reader, this.#version, uri), slices);
    if (forgotten !== this.#forgotten || !isCurrent()) return false;
    const body = new TextEncoder().encode(lines.join('\n'));
    const head = new TextEncoder().encode(`${printOf(body)}\n`);
    const bytes = new Uint8Array(head.length + body.length);
    bytes.set(head);
    bytes.set(body, head.length);
    this.#files.write(this.#fileOf(uri), bytes);
    return true;
  }

  /** Takes away all that is kept, of every notes folder. */
  forget(): void {
    this.#forgotten++;
    this.#files.remove(this.#folder, start);
  }

  #fileOf(uri: string): string {
    return `${this.#folder}/${start}${keyOf(uri).toString(36)}.json`;
  }
}

async function inSlices<Result>(steps: Generator<undefined, Result>, slices: Slices): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slices.isUsedUp) await slices.pause();
  }
}
