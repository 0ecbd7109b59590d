import type { LabelledNote } from './labelled.ts';

/**
 * `notes` without the questions and fields that stand word for word in more than one of them: what a template asks, its file
 * unknown to us, was not talked about because it stands there. Answers stand in lines of their own.
 */
export function withoutPrompts(notes: readonly LabelledNote[]): readonly LabelledNote[] {
  const once = new Set<number>();
  const again = new Set<number>();
  for (const { asking } of notes) {
    if (asking.length === 0) continue;
    const own = new Set(asking.map(({ prompt }) => prompt));
    for (const prompt of own) (once.has(prompt) ? again : once).add(prompt);
  }
  if (again.size === 0) return notes;
  return notes.map((labelled) => {
    const { note, day, items, asking } = labelled;
    if (!asking.some(({ prompt }) => again.has(prompt))) return labelled;
    const left = (lines: typeof items): typeof items => lines.filter(({ prompt }) => !again.has(prompt));
    return { note, day, items: left(items), asking: left(asking) };
  });
}
