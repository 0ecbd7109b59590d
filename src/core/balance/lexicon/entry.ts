import type { Label } from '../labeller.ts';

/**
 * A group of words and phrases that speak for a label with the same weight.
 *
 * `words` is a list parted by commas. Each word stands for its inflections ("plan": plans, planned, planning); a "!"
 * behind it means this form only ("left!"). A phrase matches across single spaces and hyphens, and the longest phrase
 * wins: "health check" takes "health" away from the people words.
 */
export interface WordGroup {
  readonly label: Label;
  /** 1 a hint, 2 good evidence, 3 nearly decides on its own. Set by hand; `npm run eval` measures what they are worth. */
  readonly weight: number;
  /** Whether the words mean a person only if one is spoken of: "growth" may be a database's. */
  readonly needsPerson?: boolean;
  /** Whether the user taught the words. */
  readonly taught?: boolean;
  readonly words: string;
}
