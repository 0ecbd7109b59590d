import type { LedgerCard } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Section } from './section.tsx';

/** What became of what was promised to each; a name leads to its page. */
export function Ledger({ ledger: { heading, caption, rows } }: { readonly ledger: LedgerCard }) {
  const { post } = useDesk();
  return (
    <Section name="ledger" title={heading} open={false}>
      <p class="meta nothing">{caption}</p>
      <ul class="lines">
        {rows.map(({ person, name, text }) => (
          <li key={person}>
            <button
              type="button"
              class="row-main note"
              data-mark={`ledger:${person}`}
              onClick={() => post({ type: 'show', place: { kind: 'person', person } })}
            >
              <bdi>{name}</bdi> <span class="meta">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
