import type { ReflectScreen } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { NoteList } from '../parts/noteList.tsx';
import { Reflection } from '../parts/reflection.tsx';
import { Section } from '../parts/section.tsx';

/** This week's questions to oneself, and the answers of other weeks. */
export function Reflect({ screen: { title, cards, past } }: { readonly screen: ReflectScreen }) {
  const { words } = useDesk();
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {cards.map((card) => (
        <Reflection key={card.id} card={card} />
      ))}
      {past.length > 0 && (
        <Section name="past" title={words.pastReflections} count={past.length}>
          <NoteList notes={past} />
        </Section>
      )}
    </>
  );
}
