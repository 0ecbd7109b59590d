import type { FolderChoice, OtherRow } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Icon } from './icon.tsx';
import { Late, Meeting } from './meeting.tsx';
import { Section } from './section.tsx';
import { WeekStrip } from './weekStrip.tsx';

/** The people of a notes folder that is not in front: a click on one brings it there, with their page. */
export function OtherFolder({ choice: { folder, name, people } }: { readonly choice: FolderChoice }) {
  return (
    <Section name={`folder ${folder}`} title={name} count={people.length}>
      <ul class="people-list" aria-label={name}>
        {people.map((row) => (
          <Row key={row.person} folder={folder} row={row} />
        ))}
      </ul>
    </Section>
  );
}

/** What stands on a row in front, less what would be done in the folder in front: the button and the menu. */
function Row({ folder, row }: { readonly folder: string; readonly row: OtherRow }) {
  const { post } = useDesk();
  const { person, name, role, commitments, weeks } = row;
  return (
    <li class="person-row">
      <button
        type="button"
        class="row-main"
        data-mark={`${folder}:${person}`}
        onClick={() => post({ type: 'chooseFolder', folder, person })}
      >
        <span class="who">
          <bdi class="name">{name}</bdi>{' '}
          {row.flag !== undefined && (
            <span class="heart" title={row.flag}>
              <Icon name="heart" />
              <span class="spoken">{row.flag}</span>
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
    </li>
  );
}
