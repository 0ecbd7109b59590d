import type { DatedLine, FoldOfLines } from '../../../src/protocol.ts';
import { keyed } from '../keyed.ts';
import { Fold } from './fold.tsx';
import { LineButton } from './lineButton.tsx';

/** Lines of several people's notes, each with whose it is and when. */
export function DatedLines({ lines }: { readonly lines: readonly DatedLine[] }) {
  return (
    <ul class="lines bulleted">
      {keyed(lines, ({ ref }) => `${ref.path} ${ref.text}`).map(({ key, item: { ref, when } }) => (
        <li key={key}>
          <LineButton line={ref}>
            <span class="meta">{when}</span>
          </LineButton>
        </li>
      ))}
    </ul>
  );
}

/** The same on demand; where there are none, only how many: none. */
export function FoldedLines({
  name,
  fold: { title, lines },
}: {
  readonly name: string;
  readonly fold: FoldOfLines;
}) {
  if (lines.length === 0) return <p class="nothing">{title}</p>;
  return (
    <Fold kind="inline" name={name} open={false} title={<span>{title}</span>}>
      <DatedLines lines={lines} />
    </Fold>
  );
}
