import type { Commitment } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { keyed } from '../keyed.ts';
import { LineButton } from './lineButton.tsx';
import { Late } from './meeting.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly name: string;
  readonly title: string;
  readonly list: readonly Commitment[];
}

/** What one of the two has promised. */
export function Commitments({ name, title, list }: Props) {
  const { words } = useDesk();
  return (
    <Section name={name} title={title} count={list.length}>
      {list.length === 0 && <p class="meta nothing">{words.nothingOpen}</p>}
      <ul class="lines">
        {keyed(list, ({ ref }) => `${ref.path} ${ref.text}`).map(({ key, item }) => (
          <CommitmentLine key={key} commitment={item} />
        ))}
      </ul>
    </Section>
  );
}

/** The box never ticks itself: the next snapshot does, which may come ahead of the file. */
function CommitmentLine({
  commitment: { ref, text, due, late, since, done },
}: {
  readonly commitment: Commitment;
}) {
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
    </li>
  );
}
