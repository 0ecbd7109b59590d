import { plainText } from '../../../src/core/balance/plainText.ts';
import type { Label } from '../../../src/core/balance/labeller.ts';
import { splitOf, writtenLines } from '../../../scripts/train/lines.ts';

/** The written lines of which nothing was learned and that may be looked at: those of the development voices and themes. */
export function heldLines(): readonly {
  readonly text: string;
  readonly task: boolean;
  readonly label: Label;
}[] {
  return writtenLines()
    .filter((line) => splitOf(line) === 'development')
    .map((line) => ({ ...plainText(line.text), label: line.label }));
}
