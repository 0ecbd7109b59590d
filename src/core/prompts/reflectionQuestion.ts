/** A question that a manager answers in writing, to themselves. */
export interface ReflectionQuestion {
  readonly id: string;
  readonly text: string;
  readonly from?: string;
}
