import type { LabelledNote } from './labelled.ts';

/** A question or a field, with or without emphasis. */
const asks = /[?:][*_~]*$/u;

/**
 * `notes` without the questions and fields that stand word for word in more than one of them: what a template asks, its file
 * unknown to us, was not talked about because it stands there. Answers stand in lines of their own.
 */
export function withoutPrompts(notes: readonly LabelledNote[]): readonly LabelledNote[] {
  const notesWith = new Map<string, number>();
  for (const { items } of notes) {
    const texts = new Set(items.map(({ item }) => item.text).filter((text) => asks.test(text)));
    for (const text of texts) notesWith.set(text, (notesWith.get(text) ?? 0) + 1);
  }
  return notes.map((note) => ({
    ...note,
    items: note.items.filter(({ item }) => (notesWith.get(item.text) ?? 0) < 2),
  }));
}
