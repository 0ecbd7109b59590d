import type { PersonRow as Row } from '../../../src/protocol.ts';
import { personMenu } from '../contextMenu.ts';
import { useDesk } from '../desk.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { PersonRow } from './personRow.tsx';

/** One person of the team: the row leads to their page, the button on it into today's note. */
export function TeamRow({ row, canStart }: { readonly row: Row; readonly canStart: boolean }) {
  const { words, post, ask, waiting, readOnly } = useDesk();
  const { person, name } = row;
  const starting = `start ${person}`;
  return (
    <PersonRow
      row={row}
      mark={`person:${person}`}
      onPress={() => post({ type: 'show', place: { kind: 'person', person } })}
      menu={personMenu(person)}
    >
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
    </PersonRow>
  );
}
