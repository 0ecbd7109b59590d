import type { ThemesCard } from '../../../src/protocol.ts';
import { DatedLines } from './datedLines.tsx';
import { Fold } from './fold.tsx';
import { Section } from './section.tsx';

/** What came up with several people, each with the lines on demand. */
export function Themes({ themes: { heading, none, rows } }: { readonly themes: ThemesCard }) {
  return (
    <Section name="themes" title={heading} count={rows.length} open={false}>
      {none !== undefined && <p class="nothing">{none}</p>}
      {rows.map(({ name, people, lines }) => (
        <Fold
          key={name}
          kind="inline"
          name={`theme ${name}`}
          open={false}
          title={
            <span class="theme">
              <bdi>{name}</bdi> <span class="meta">{people}</span>
            </span>
          }
        >
          <DatedLines lines={lines} />
        </Fold>
      ))}
    </Section>
  );
}
