import type { TeamScreen } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';
import { FlagCard } from '../parts/flagCard.tsx';
import { Icon } from '../parts/icon.tsx';
import { Reflection } from '../parts/reflection.tsx';
import { Section } from '../parts/section.tsx';
import { TeamBalance } from '../parts/teamBalance.tsx';
import { TeamRow } from '../parts/teamRow.tsx';

/** The first screen: who needs you first, and what the notes have lost sight of. */
export function Team({ screen }: { readonly screen: TeamScreen }) {
  const { words, post, readOnly } = useDesk();
  return (
    <>
      <header class="heading">
        <h1 tabIndex={-1}>{screen.title}</h1>
        <Button
          kind="quiet"
          mark="reflect"
          onPress={() => post({ type: 'show', place: { kind: 'reflect' } })}
        >
          <Icon name="lightbulb" />
          <span>{words.reflect}</span>
        </Button>
      </header>
      {screen.flags.map((flag, index) => (
        <FlagCard key={flag.person ?? ''} flag={flag} open={index === 0} canSnooze />
      ))}
      <ul class="people-list" aria-label={words.team}>
        {screen.people.map((row) => (
          <TeamRow key={row.person} row={row} canStart />
        ))}
      </ul>
      {screen.teamBalance && <TeamBalance balance={screen.teamBalance} fairness={screen.fairness} />}
      {!readOnly && (
        <div class="actions">
          <Button kind="quiet" onPress={() => post({ type: 'addPerson' })}>
            <Icon name="person-add" />
            <span>{words.addPerson}</span>
          </Button>
          <Button kind="quiet" onPress={() => post({ type: 'commit' })}>
            <Icon name="git-commit" />
            <span>{words.commitNotes}</span>
          </Button>
        </div>
      )}
      {screen.leavers.length > 0 && (
        <Section name="leavers" title={words.leavers} count={screen.leavers.length} open={false}>
          <ul class="people-list">
            {screen.leavers.map((row) => (
              <TeamRow key={row.person} row={row} canStart={false} />
            ))}
          </ul>
        </Section>
      )}
      {screen.reflection && <Reflection key={screen.reflection.id} card={screen.reflection} />}
    </>
  );
}
