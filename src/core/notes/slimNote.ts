import type { Note } from './document.ts';
import type { OpenTask } from './gist.ts';
import { readItems, type Items } from './item.ts';

/**
 * `note` without its text and lines, which are read again when they are asked for: years of notes hold many times what is shown of them.
 *
 * @param again the same text as `note` was read from, each time it is called
 */
export function slimNote(note: Note, again: () => string): Note {
  return new SlimNote(note, again);
}

class SlimNote implements Note {
  readonly kind = 'note';
  readonly path: Note['path'];
  readonly front: Note['front'];
  readonly conflicted: Note['conflicted'];
  readonly findings: Note['findings'];
  readonly folder: Note['folder'];
  readonly folders: Note['folders'];
  readonly person: Note['person'];
  readonly day: Note['day'];
  readonly sequence: Note['sequence'];
  readonly mood: Note['mood'];
  readonly tags: Note['tags'];
  readonly open: Note['open'];
  readonly carriedAhead: Note['carriedAhead'];
  readonly #again: () => string;
  #items: Items | undefined;

  constructor(note: Note, again: () => string) {
    const { values, inside, bodyStart, findings } = note.front;
    this.path = note.path;
    this.front = { values: ownedValues(values), inside, bodyStart, findings };
    this.conflicted = note.conflicted;
    this.findings = note.findings;
    this.folder = note.folder;
    this.folders = note.folders;
    this.person = note.person === undefined ? undefined : owned(note.person);
    this.day = owned(note.day);
    this.sequence = note.sequence;
    this.mood = note.mood;
    this.tags = note.tags.length === 0 ? none : note.tags.map(owned);
    this.open = note.open.map(ownedTask);
    this.carriedAhead = note.carriedAhead;
    this.#again = again;
  }

  get text(): string {
    return this.#again();
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

  /** Kept from then on: the same lines are the same objects, and what is shown once is shown again. */
  #lines(): Items {
    return (this.#items ??= this.once());
  }

  once(): Items {
    return this.#items ?? readItems(this.text, this.front.bodyStart);
  }
}

const none: readonly string[] = [];

/** Engines keep the whole of a text for as long as any piece of it: a copy of the piece lets go of it. Short pieces are copies anyway. */
function owned<Text extends string>(text: Text): Text {
  return text.length < 13 ? text : (` ${text}`.slice(1) as Text);
}

function ownedTask(open: OpenTask): OpenTask {
  const { owner } = open;
  return {
    ...open,
    text: owned(open.text),
    owner:
      typeof owner === 'object'
        ? { ...owner, handle: owned(owner.handle), others: owned(owner.others) }
        : owner,
    over: open.over.map(owned),
  };
}

function ownedValues(values: Note['front']['values']): Note['front']['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? owned(value) : value]),
  );
}
