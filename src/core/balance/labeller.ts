/** What a line of a note is about (see docs/balance.md for the definition). */
export type Label = 'people' | 'process' | 'neither';

export const labels: readonly Label[] = ['people', 'process', 'neither'];

/**
 * One reason for a label: either words of the line itself, exactly as they stand in it, or a fact about the
 * line. Facts are codes; the edges of the program put them into words.
 */
export type Reason =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'correction'; readonly line: string };

export type Fact =
  | 'dueDate'
  | 'owner'
  | 'task'
  | 'ticket'
  | 'measurement'
  | 'clockTime'
  | 'growthTask'
  | 'above'
  | 'empty'
  | 'courtesy'
  | 'language'
  | 'nothingFound';

export interface Labelled {
  readonly label: Label;
  /** How sure the labeller is of `label`, 0 to 1; 1 only for a line the user labelled. */
  readonly score: number;
  /** The reasons that decided it, strongest first; never empty, at most three. */
  readonly because: readonly Reason[];
}

/** What a labeller may know besides the line itself. All of it is optional: a line stands on its own. */
export interface LineContext {
  /** The heading that the line stands under, without its marks. */
  readonly heading?: string;
  /** The words of the item that it is nested in. */
  readonly parent?: string;
  /** Whether the line is a checkbox. */
  readonly task?: boolean;
  /** Names of the people in the notes folder: they are names, whatever else they may mean. */
  readonly names?: readonly string[];
}

/** Labels one line item, given as its text without bullet or checkbox. Pure, and the same on every machine. */
export type Labeller = (text: string, context?: LineContext) => Labelled;
