import type { KnownCard, KnownLine } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { keyed } from '../keyed.ts';
import { Facts } from './facts.tsx';
import { Fold } from './fold.tsx';
import { Section } from './section.tsx';

/** What is known of somebody: one line on each facet, the rest of the page on demand. */
export function Known({ known: { heading, rows, missing, onPage } }: { readonly known: KnownCard }) {
  const { words } = useDesk();
  const title = (
    <>
      <span>{words.alsoOnPage}</span>
      <span class="count">{onPage.length}</span>
    </>
  );
  return (
    <Section name="known" title={heading} names>
      {rows.length > 0 && <Lines lines={rows} />}
      {missing !== undefined && <p class="meta nothing">{missing}</p>}
      {onPage.length > 0 && (
        <Fold kind="inline" name="onPage" open={false} title={title}>
          <Lines lines={onPage} />
        </Fold>
      )}
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly KnownLine[] }) {
  return (
    <ul class="lines known">
      {keyed(lines, ({ ref, facet }) => `${facet} ${ref.path} ${ref.text}`).map(({ key, item }) => (
        <li key={key}>
          <KnownButton line={item} />
        </li>
      ))}
    </ul>
  );
}

function KnownButton({ line: { ref, facet, when } }: { readonly line: KnownLine }) {
  const { post } = useDesk();
  return (
    <button type="button" class="row-main line" onClick={() => post({ type: 'open', ref })}>
      <span class="meta">
        <Facts>
          <span class="facet">{facet}</span>
          {when}
        </Facts>
      </span>{' '}
      <span class="said" dir="auto">
        {ref.text}
      </span>
    </button>
  );
}
