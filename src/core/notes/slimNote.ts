import { asideOf, type Aside } from './aside.ts';
import type { Note } from './document.ts';
import type { Finding } from './finding.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import type { Gist, OpenTask } from './gist.ts';
import { readItems, type Items } from './item.ts';

/**
 * Where the text of notes is had from again that do not keep it. What it returns is the very text that the note was read from; where that
 * is no longer to be had, the empty one: it is known to nobody as what the file holds, so nothing is written by it.
 */
export interface Source {
  readonly text: (path: string, print: number | undefined) => string;
}

/** All of a note but what stands in it. */
export interface Slim
  extends Gist, Pick<Note, 'path' | 'folder' | 'folders' | 'person' | 'day' | 'sequence' | 'conflicted'> {
  readonly findings: readonly Finding[];
  /** Tells its bytes from others, where they are read again to be compared. */
  readonly print: number | undefined;
  /** Tells how its file was stamped then; undefined where it may have been written to since without that showing. */
  readonly stamp: number | undefined;
  /** Undefined where it is read when it is asked for. */
  readonly aside: Aside | undefined;
}

/** A note without its text and lines, which are read again when they are asked for: years of notes hold many times what is shown of them. */
export class SlimNote implements Note {
  declare readonly kind: 'note';
  readonly path: string;
  readonly conflicted: boolean;
  readonly findings: readonly Finding[];
  readonly folder: string | undefined;
  readonly folders: readonly string[];
  readonly person: string | undefined;
  readonly day: Note['day'];
  readonly sequence: number;
  readonly open: readonly OpenTask[];
  readonly carriedAhead: boolean;
  readonly print: number | undefined;
  readonly stamp: number | undefined;
  readonly #source: Source;
  #aside: Aside | undefined;
  #items: Items | undefined;

  constructor(slim: Slim, source: Source) {
    this.path = slim.path;
    this.conflicted = slim.conflicted;
    this.findings = slim.findings.length === 0 ? none : slim.findings;
    this.folder = slim.folder;
    this.folders = slim.folders;
    this.person = slim.person;
    this.day = slim.day;
    this.sequence = slim.sequence;
    this.open = slim.open;
    this.carriedAhead = slim.carriedAhead;
    this.print = slim.print;
    this.stamp = slim.stamp;
    this.#aside = slim.aside;
    this.#source = source;
  }

  get text(): string {
    return this.#source.text(this.path, this.print);
  }

  get front(): FrontMatter {
    return readFrontMatter(this.path, this.text);
  }

  get mood(): Aside['mood'] {
    return this.#beside().mood;
  }

  get tags(): Aside['tags'] {
    return this.#beside().tags;
  }

  get headings(): Items['headings'] {
    return this.#lines().headings;
  }

  get items(): Items['items'] {
    return this.#lines().items;
  }

  get bare(): Items['bare'] {
    return this.#lines().bare;
  }

  #beside(): Aside {
    if (this.#aside) return this.#aside;
    const { text } = this;
    const aside = asideOf(readFrontMatter(this.path, text).values);
    if (text !== '') this.#aside = aside;
    return aside;
  }

  /** Kept from then on: the same lines are the same objects, and what is shown once is shown again. */
  #lines(): Items {
    if (this.#items) return this.#items;
    const { text } = this;
    const items = readItems(text, readFrontMatter(this.path, text).bodyStart);
    // Not to be had just now is not for good.
    if (text !== '') this.#items = items;
    return items;
  }

  once(): Items {
    if (this.#items) return this.#items;
    const { text } = this;
    return readItems(text, readFrontMatter(this.path, text).bodyStart);
  }
}

// The same for all of them, and so none of theirs.
Object.defineProperty(SlimNote.prototype, 'kind', { value: 'note' });

const none: readonly never[] = [];
