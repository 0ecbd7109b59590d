import type { LabelledNote } from './labelled.ts';

/**
 * `notes` without the questions and fields that stand word for word in more than one of them: what a template asks, its file
 * unknown to us, was not talked about because it stands there. Answers stand in lines of their own.
 */
export function withoutPrompts(notes: readonly LabelledNote[]): readonly LabelledNote[] {
  const once = new Set<number>();
  const again = new Set<number>();
  for (const { items } of notes) {
    const own = new Set<number>();
    for (const { prompt } of items) if (prompt !== 0) own.add(prompt);
    for (const prompt of own) (once.has(prompt) ? again : once).add(prompt);
  }
  if (again.size === 0) return notes;
  return notes.map((note) => ({ ...note, items: note.items.filter(({ prompt }) => !again.has(prompt)) }));
}
