import type { IntendedCard } from '../../../src/protocol.ts';
import { keyed } from '../keyed.ts';
import { LineButton } from './lineButton.tsx';
import { TickBox } from './tickBox.tsx';

/** What one said one would do: the first thing that one's own week is asked about. */
export function Intended({ card: { heading, when, lines } }: { readonly card: IntendedCard }) {
  return (
    <section class="intended">
      <h2>{heading}</h2>
      <p class="meta">{when}</p>
      <ul class="lines">
        {keyed(lines, ({ ref, text }) => `${ref.path} ${text}`).map(({ key, item: { ref, text, done } }) => (
          <li key={key} class={done === true ? 'commitment done' : 'commitment'}>
            {done !== undefined && <TickBox line={ref} text={text} done={done} />}
            <LineButton line={ref} text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
