import type { PersonScreen } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { BalanceBar } from './balanceBar.tsx';
import { Button } from './button.tsx';
import { personMenu } from '../contextMenu.ts';
import { Icon } from './icon.tsx';
import { Meeting } from './meeting.tsx';
import { Mood } from './mood.tsx';

/** Who this is, when you meet, and the one button that starts it. */
export function PersonHead({ screen }: { readonly screen: PersonScreen }) {
  const { words, post, ask, waiting, readOnly } = useDesk();
  const { person, name, role, lastMet, nextDue, overdue, balance, mood, startLabel } = screen;
  const starting = `start ${person}`;
  return (
    <header class="person-head" {...personMenu(person)}>
      <div class="heading">
        <h1 tabIndex={-1} dir="auto">
          {name}
        </h1>
        <Button
          kind="icon"
          label={words.openPage}
          tip={words.openPage}
          onPress={() => post({ type: 'openPage', person })}
        >
          <Icon name="go-to-file" />
        </Button>
      </div>
      {role !== undefined && (
        <p class="meta" dir="auto">
          {role}
        </p>
      )}
      <p>
        <Meeting lastMet={lastMet} nextDue={nextDue} overdue={overdue} />
      </p>
      {balance && (
        <figure class="head-balance">
          <BalanceBar balance={balance} />
          <figcaption class="meta" aria-hidden="true">
            {balance.text}
          </figcaption>
        </figure>
      )}
      {mood && <Mood mood={mood} />}
      {!readOnly && (
        <Button
          kind="primary"
          busy={waiting.has(starting)}
          onPress={() => ask(starting, { type: 'start', person })}
        >
          <Icon name="comment-discussion" />
          <span>{startLabel}</span>
        </Button>
      )}
    </header>
  );
}
