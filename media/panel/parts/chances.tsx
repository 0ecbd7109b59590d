import type { ChancesCard } from '../../../src/protocol.ts';
import { keyed } from '../keyed.ts';
import { LineButton } from './lineButton.tsx';
import { Section } from './section.tsx';

/** The chances to lead that somebody was given: how many and when the last was, the lines on demand. */
export function Chances({ chances: { heading, summary, none, lines } }: { readonly chances: ChancesCard }) {
  return (
    <Section name="chances" title={heading} aside={summary} open={false}>
      {none !== undefined && <p class="meta nothing">{none}</p>}
      <ul class="lines bulleted">
        {keyed(lines, ({ ref }) => `${ref.path} ${ref.text}`).map(({ key, item: { ref, when } }) => (
          <li key={key}>
            <LineButton line={ref}>
              <span class="meta">{when}</span>
            </LineButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
