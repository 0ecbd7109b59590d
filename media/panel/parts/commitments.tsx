import type { Commitment } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { keyed } from '../keyed.ts';
import { DueDate } from './dueDate.tsx';
import { Facts } from './facts.tsx';
import { LineButton } from './lineButton.tsx';
import { Late } from './meeting.tsx';
import { Section } from './section.tsx';
import { TickBox } from './tickBox.tsx';

interface Props {
  readonly name: string;
  readonly title: string;
  readonly list: readonly Commitment[];
  /** What became of others, in a sentence. */
  readonly ledger?: string | undefined;
}

/** What one of the two has promised. */
export function Commitments({ name, title, list, ledger }: Props) {
  const { words } = useDesk();
  return (
    <Section name={name} title={title} count={list.length}>
      {list.length === 0 && <p class="meta nothing">{words.nothingOpen}</p>}
      <ul class="lines">
        {/* By its words alone: a new due date must not take the focus away. */}
        {keyed(list, ({ ref, text }) => `${ref.path} ${text}`).map(({ key, item }) => (
          <CommitmentLine key={key} commitment={item} />
        ))}
      </ul>
      {ledger !== undefined && <p class="meta nothing">{ledger}</p>}
    </Section>
  );
}

function CommitmentLine({ commitment }: { readonly commitment: Commitment }) {
  const { ref, text, due, late, since, done } = commitment;
  const { words, readOnly } = useDesk();
  return (
    <li class={done ? 'commitment done' : 'commitment'}>
      <TickBox line={ref} text={text} done={done} />
      <LineButton line={ref} text={text}>
        <span class="meta">
          <Facts>
            {late ? <Late text={due ?? words.late} /> : due}
            {since}
          </Facts>
        </span>
      </LineButton>
      {!done && !readOnly && <DueDate commitment={commitment} />}
    </li>
  );
}
