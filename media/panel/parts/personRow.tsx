import type { PersonRow as Row } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Button } from './button.tsx';
import { personMenu } from '../contextMenu.ts';
import { Icon } from './icon.tsx';
import { Late, Meeting } from './meeting.tsx';
import { WeekStrip } from './weekStrip.tsx';

interface Props {
  readonly row: Row;
  /** Why there is a heart by the name: the flag's own words. */
  readonly flag: string | undefined;
  readonly canStart: boolean;
}

/** One person of the team: the row leads to their page, the button on it into today's note. */
export function PersonRow({ row, flag, canStart }: Props) {
  const { words, post, ask, waiting, readOnly } = useDesk();
  const { person, name, role, commitments, weeks } = row;
  const starting = `start ${person}`;
  return (
    <li class="person-row" {...personMenu(person)}>
      <button
        type="button"
        class="row-main"
        data-mark={`person:${person}`}
        onClick={() => post({ type: 'show', place: { kind: 'person', person } })}
      >
        <span class="who">
          <bdi class="name">{name}</bdi>{' '}
          {row.flagged && (
            <span class="heart" title={flag}>
              <Icon name="heart" />
              <span class="spoken">{flag}</span>
            </span>
          )}{' '}
          {role !== undefined && (
            <span class="role">
              <bdi>{role}</bdi>
            </span>
          )}
        </span>{' '}
        <Meeting lastMet={row.lastMet} nextDue={row.nextDue} overdue={row.overdue} />{' '}
        {(commitments.text ?? weeks) !== undefined && (
          <span class="figures">
            {weeks && <WeekStrip strip={weeks} />}{' '}
            {commitments.text !== undefined && (
              <span class="meta">
                {commitments.late > 0 ? <Late text={commitments.text} /> : commitments.text}
              </span>
            )}
          </span>
        )}
      </button>
      {canStart && !readOnly && (
        <Button
          kind="icon"
          label={`${words.start}: ${name}`}
          tip={words.start}
          busy={waiting.has(starting)}
          onPress={() => ask(starting, { type: 'start', person })}
        >
          <Icon name="comment-discussion" />
        </Button>
      )}
    </li>
  );
}
