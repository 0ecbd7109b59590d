import type { BalanceBar as Balance } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { BalanceBar, Swatch } from './balanceBar.tsx';

/** The whole team's balance, with a key to the bars above it. */
export function TeamBalance({ balance }: { readonly balance: Balance }) {
  const { words } = useDesk();
  return (
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
  );
}
