import type { LineRef } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { keyed } from '../keyed.ts';
import { LineButton } from './lineButton.tsx';
import { ParkPoint } from './parkPoint.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly person: string;
  readonly points: readonly LineRef[];
}

/** What waits for the next one-on-one, and room for one point more. */
export function Parked({ person, points }: Props) {
  const { words, readOnly } = useDesk();
  return (
    <Section name="parked" title={words.parkedPoints} count={points.length}>
      <ul class="lines bulleted">
        {keyed(points, ({ path, text }) => `${path} ${text}`).map(({ key, item }) => (
          <li key={key}>
            <LineButton line={item} />
          </li>
        ))}
      </ul>
      {!readOnly && <ParkPoint person={person} />}
      {readOnly && points.length === 0 && <p class="meta nothing">{words.nothingOpen}</p>}
    </Section>
  );
}
