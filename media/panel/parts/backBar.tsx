import type { Place, Way } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

const icons: Readonly<Record<Place['kind'], string>> = {
  team: 'organization',
  person: 'person',
  reflect: 'lightbulb',
};

interface Props {
  readonly back: Way;
  readonly others: readonly Way[];
}

/** The way back to where one came from and the ways to the other places, always in reach. */
export function BackBar({ back, others }: Props) {
  const { post } = useDesk();
  // What is read out has to hold what is seen (WCAG 2.5.3).
  const holds = back.spoken.toLowerCase().includes(back.label.toLowerCase());
  return (
    <nav class="back-bar">
      <Button
        kind="quiet"
        label={holds ? back.spoken : `${back.spoken}: ${back.label}`}
        onPress={() => post({ type: 'show', place: back.place })}
      >
        <Icon name="chevron-left" />
        <bdi>{back.label}</bdi>
      </Button>
      {others.map(({ place, label, spoken }) => (
        <Button
          key={place.kind}
          kind="icon"
          label={spoken}
          tip={label}
          onPress={() => post({ type: 'show', place })}
        >
          <Icon name={icons[place.kind]} />
        </Button>
      ))}
    </nav>
  );
}
