import type { EvidenceLine } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { keyed } from '../keyed.ts';
import { Swatch } from './balanceBar.tsx';
import { Facts } from './facts.tsx';
import { Fold } from './fold.tsx';
import { LineButton } from './lineButton.tsx';
import { Relabel } from './relabel.tsx';

/** The lines that a flag counted. */
export function Evidence({
  name,
  lines,
}: {
  readonly name: string;
  readonly lines: readonly EvidenceLine[];
}) {
  const { words } = useDesk();
  const title = (
    <>
      <span>{words.evidence}</span>
      <span class="count">{lines.length}</span>
    </>
  );
  return (
    <Fold kind="inline" name={name} open={false} title={title}>
      <ul class="lines">
        {keyed(lines, ({ ref }) => `${ref.path} ${ref.text}`).map(({ key, item }) => (
          <EvidenceItem key={key} line={item} />
        ))}
      </ul>
    </Fold>
  );
}

/** One line, with what decided its side and a way to put it right. */
function EvidenceItem({ line: { ref, label, when, because } }: { readonly line: EvidenceLine }) {
  const { words, readOnly } = useDesk();
  const side = label === 'people' ? words.aboutPeople : words.aboutProcess;
  return (
    <li class="evidence">
      <LineButton line={ref}>
        <span class="meta">
          <Facts>
            <>
              <Swatch side={label} name={side} /> {when}
            </>
            {because}
          </Facts>
        </span>
      </LineButton>
      {!readOnly && <Relabel text={ref.text} label={label} />}
    </li>
  );
}
