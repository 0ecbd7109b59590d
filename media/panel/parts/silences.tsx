import type { SilenceCard } from '../../../src/protocol.ts';
import { Section } from './section.tsx';

/** When each topic was last spoken of; those to come back to stand out by their weight. */
export function Silences({ silence: { heading, never, rows } }: { readonly silence: SilenceCard }) {
  return (
    <Section name="silence" title={heading}>
      {never !== undefined && <p class="nothing">{never}</p>}
      {rows.length > 0 && (
        <ul class="silences">
          {rows.map(({ topic, text, long }) => (
            <li key={topic} class={long ? 'long' : undefined}>
              <span>{topic}</span> <span class="meta">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
