import { useDesk } from '../desk.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** The way back to the team, always in reach. */
export function BackBar() {
  const { words, post } = useDesk();
  const label = words.back.includes(words.team) ? words.back : `${words.back}: ${words.team}`;
  return (
    <nav class="back-bar">
      <Button kind="quiet" label={label} onPress={() => post({ type: 'show', place: { kind: 'team' } })}>
        <Icon name="chevron-left" />
        <span>{words.team}</span>
      </Button>
    </nav>
  );
}
