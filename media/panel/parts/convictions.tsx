import type { ConvictionsCard, ConvictionRow } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { keyed } from '../keyed.ts';
import { Button } from './button.tsx';
import { DatedLines } from './datedLines.tsx';
import { Fold } from './fold.tsx';
import { Icon } from './icon.tsx';
import { Reflection } from './reflection.tsx';
import { Section } from './section.tsx';

/** What the manager believes in, each beside the lines that speak of it, and one change to make. */
export function Convictions({ card }: { readonly card: ConvictionsCard }) {
  const { post } = useDesk();
  const { heading, text, openLabel, rows, missing, change } = card;
  return (
    <Section name="convictions" title={heading} open={rows.length > 0}>
      <p class="nothing">{text}</p>
      {keyed(rows, ({ ref }) => ref.text).map(({ key, item }) => (
        <Row key={key} row={item} />
      ))}
      {missing !== undefined && <p class="nothing">{missing}</p>}
      <div class="actions">
        <Button kind="quiet" onPress={() => post({ type: 'openConvictions' })}>
          <Icon name="go-to-file" />
          <span>{openLabel}</span>
        </Button>
      </div>
      {change && <Reflection card={change} />}
    </Section>
  );
}

function Row({ row: { ref, summary, lines } }: { readonly row: ConvictionRow }) {
  const title = (
    <span class="conviction">
      <span dir="auto">{ref.text}</span> <span class="meta">{summary}</span>
    </span>
  );
  if (lines.length === 0) return <p class="nothing">{title}</p>;
  return (
    <Fold kind="inline" name={`conviction ${ref.text}`} open={false} title={title}>
      <DatedLines lines={lines} />
    </Fold>
  );
}
