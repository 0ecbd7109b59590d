import type { Commitment } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { keyed } from '../keyed.ts';
import { DueDate } from './dueDate.tsx';
import { LineButton } from './lineButton.tsx';
import { Late } from './meeting.tsx';
import { Section } from './section.tsx';

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

/** The box never ticks itself: the next snapshot does, which may come ahead of the file. */
function CommitmentLine({ commitment }: { readonly commitment: Commitment }) {
  const { ref, text, due, late, since, done } = commitment;
  const { words, ask, waiting } = useDesk();
  const key = `tick ${ref.path} ${ref.start} ${ref.text}`;
  const busy = waiting.has(key);
  return (
    <li class={done ? 'commitment done' : 'commitment'}>
      <label class="box">
        <input
          type="checkbox"
          checked={done}
          aria-label={text}
          aria-busy={busy || undefined}
          onClick={(event) => {
            event.preventDefault();
            ask(key, { type: 'tick', ref, done: !done });
          }}
        />
      </label>
      <LineButton line={ref} text={text}>
        <span class="meta">
          {late ? <Late text={due ?? words.late} /> : due}
          {(late || due !== undefined) && since !== '' && ' · '}
          {since}
        </span>
      </LineButton>
      {!done && <DueDate commitment={commitment} />}
    </li>
  );
}
