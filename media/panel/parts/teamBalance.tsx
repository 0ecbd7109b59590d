import type { BalanceBar as Balance } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { BalanceBar, Swatch } from './balanceBar.tsx';

interface Props {
  readonly balance: Balance;
  /** Sentences on whom the time went to. */
  readonly fairness: readonly string[];
}

/** The whole team's balance, with a key to the marks above it, and who got time for themselves. */
export function TeamBalance({ balance, fairness }: Props) {
  const { words } = useDesk();
  return (
    <>
      <figure class="team-balance">
        <BalanceBar balance={balance} />
        <figcaption class="meta" aria-hidden="true">
          <span>{balance.text}</span>
          <span class="key">
            <Swatch side="people" /> {words.aboutPeople}
          </span>{' '}
          <span class="key">
            <Swatch side="process" /> {words.aboutProcess}
          </span>
        </figcaption>
      </figure>
      {fairness.length > 0 && <p class="fairness">{fairness.join(' ')}</p>}
    </>
  );
}
