import type { LineRef } from '../../../src/protocol.ts';
import { keyed } from '../keyed.ts';
import { LineButton } from './lineButton.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly heading: string;
  readonly lines: readonly LineRef[];
}

/** What the last note says, in a few lines. */
export function LastTime({ heading, lines }: Props) {
  return (
    <Section name="lastTime" title={heading}>
      <ul class="lines bulleted">
        {keyed(lines, ({ path, text }) => `${path} ${text}`).map(({ key, item }) => (
          <li key={key}>
            <LineButton line={item} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
