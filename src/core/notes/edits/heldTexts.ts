/** Letters that gave way to others, counted in the text before. */
interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** All texts that a document has held since one moment. Only the first is kept, and what was changed in it. */
export class HeldTexts {
  readonly first: string;
  readonly #strokes: (readonly Change[])[] = [];

  constructor(first: string) {
    this.first = first;
  }

  /** What was changed at one stroke: each is counted in the text that those before it have left. */
  add(changes: readonly Change[]): void {
    this.#strokes.push(changes);
  }

  /** Whether there is more than one. */
  get isSeveral(): boolean {
    return this.#strokes.length > 0;
  }

  /** The one that `isIt` tells, if it is among them. */
  find(isIt: (text: string) => boolean): string | undefined {
    let text = this.first;
    for (const changes of this.#strokes) {
      if (isIt(text)) return text;
      text = changed(text, changes);
    }
    return isIt(text) ? text : undefined;
  }

  /** The texts before and after the stroke that `isIt` tells, if there was one. */
  around(
    isIt: (before: string, after: string) => boolean,
  ): { readonly before: string; readonly after: string } | undefined {
    let before = this.first;
    for (const changes of this.#strokes) {
      const after = changed(before, changes);
      if (isIt(before, after)) return { before, after };
      before = after;
    }
    return undefined;
  }
}

function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce(
    (now, { rangeOffset: start, rangeLength, text: put }) =>
      now.slice(0, start) + put + now.slice(start + rangeLength),
    text,
  );
}
