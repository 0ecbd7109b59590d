/** What is being typed just before the cursor that can be completed, and from where in the line. */
export interface Completing {
  readonly kind: 'handle' | 'due' | 'tag' | 'question' | 'section';
  /** Column at which that begins which a completion replaces. */
  readonly start: number;
  /** What was typed so far; for a handle or a tag without its sign. */
  readonly typed: string;
}

/** Longer lines are nobody's typing; the end of one is looked at all the same. */
const longest = 400;

/** Signs of a due date (taskSigns.ts) with words behind them, up to the cursor. */
const due = /(?:(?:📅|📆|🗓)\uFE0F?|(?<![\p{L}\p{N}])due::?)([ \t]*)([\p{L}\d][\p{L}\d. /-]{0,30})?$/iu;
const handle = /(?<![^\s([])@([\p{L}\p{N}\p{M}_.-]*)$/u;
const tag = /(?<=[\s(])#([\p{L}\p{N}_-]*)$/u;
const question = /^([ \t]*(?:[-*+][ \t]+)?)\?[ \t]+(.*)$/u;
const section = /^(?:#{1,6}[ \t]*)?((?:\p{L}[\p{L}-]*(?: [\p{L}-]*){0,3})?)$/u;

/**
 * Tells what is being typed at the end of `before`, a line up to the cursor: a handle, a due date in words, a topic's
 * tag, a question behind `? ` at the line's start, or a section's heading. Cheap: it runs on every `@`, `#` and space.
 */
export function completing(before: string): Completing | undefined {
  if (before.length > longest) return undefined;
  const owner = handle.exec(before);
  if (owner) return { kind: 'handle', start: owner.index, typed: owner[1] ?? '' };
  const topic = tag.exec(before);
  if (topic) return { kind: 'tag', start: topic.index, typed: topic[1] ?? '' };
  const date = due.exec(before);
  if (date) {
    const typed = date[2] ?? '';
    return { kind: 'due', start: before.length - typed.length, typed };
  }
  const asked = question.exec(before);
  if (asked) return { kind: 'question', start: asked[1]?.length ?? 0, typed: asked[2] ?? '' };
  const heading = section.exec(before);
  return heading ? { kind: 'section', start: 0, typed: heading[1] ?? '' } : undefined;
}
