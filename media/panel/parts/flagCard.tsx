import type { FlagCard as Flag } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Button } from './button.tsx';
import { Evidence } from './evidence.tsx';
import { Fold } from './fold.tsx';
import { Icon } from './icon.tsx';
import { Question } from './question.tsx';

interface Props {
  readonly flag: Flag;
  readonly open: boolean;
  /** Whether it can be put off: where it stands unasked. */
  readonly canSnooze?: boolean;
}

/** What is missing, since when, what was counted, and one thing to ask. */
export function FlagCard({ flag, open, canSnooze = false }: Props) {
  const { words, ask, waiting } = useDesk();
  const snoozing = `snooze ${flag.person ?? ''}`;
  const name = `flag ${flag.person ?? ''}`;
  const title = (
    <>
      <span class="heart">
        <Icon name="heart" />
      </span>
      <h2>{flag.title}</h2>
    </>
  );
  return (
    <Fold kind="card" name={name} open={open} title={title}>
      {flag.since !== undefined && <p class="since">{flag.since}</p>}
      {flag.question && (
        <section class="ask">
          <h3>{words.askThis}</h3>
          <Question question={flag.question} />
        </section>
      )}
      <p class="meta counted">{flag.counted}</p>
      {canSnooze && (
        <Button
          kind="quiet"
          busy={waiting.has(snoozing)}
          onPress={() => ask(snoozing, { type: 'snooze', person: flag.person })}
        >
          <Icon name="bell-slash" />
          <span>{words.notThisWeek}</span>
        </Button>
      )}
      {flag.evidence.length > 0 && <Evidence name={`evidence ${flag.person ?? ''}`} lines={flag.evidence} />}
    </Fold>
  );
}
