import type { Outcome } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { keyed } from '../keyed.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly outcomes: readonly Outcome[];
}

/** Says to a screen reader what was done. The key makes the same words twice a new message. */
export function Herald({ outcomes }: Props) {
  const said = outcomes.findLast(({ failed }) => !failed);
  return (
    <div class="spoken" aria-live="polite">
      {said && <p key={identity(said)}>{said.text}</p>}
    </div>
  );
}

/** What did not work, in sight until it is dismissed. */
export function Failures({ outcomes, dismiss }: Props & { readonly dismiss: (outcome: Outcome) => void }) {
  const { words } = useDesk();
  const failures = outcomes.filter(({ failed, text }) => failed && text !== '');
  return (
    <div class="failures">
      {keyed(failures, ({ text }) => text).map(({ key, item }) => (
        <div key={key} class="failure" role="alert">
          <Icon name="error" />
          <p>{item.text}</p>
          <Button kind="icon" label={words.dismiss} tip={words.dismiss} onPress={() => dismiss(item)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </div>
  );
}

const identities = new WeakMap<Outcome, number>();
let count = 0;

function identity(outcome: Outcome): number {
  const known = identities.get(outcome) ?? ++count;
  identities.set(outcome, known);
  return known;
}
