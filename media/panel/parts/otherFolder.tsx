import type { FolderChoice } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { PersonRow } from './personRow.tsx';
import { Section } from './section.tsx';

/**
 * The people of a notes folder that is not in front: a click on one brings it there, with their page. Their rows are without what is
 * done in the folder in front: the button and the menu.
 */
export function OtherFolder({ choice: { folder, name, people } }: { readonly choice: FolderChoice }) {
  const { post } = useDesk();
  return (
    <Section name={`folder ${folder}`} title={name} count={people.length}>
      <ul class="people-list" aria-label={name}>
        {people.map((row) => (
          <PersonRow
            key={row.person}
            row={row}
            mark={`${folder}:${row.person}`}
            onPress={() => post({ type: 'chooseFolder', folder, person: row.person })}
          />
        ))}
      </ul>
    </Section>
  );
}
