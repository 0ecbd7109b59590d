import type { ReflectScreen } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Convictions } from '../parts/convictions.tsx';
import { Intended } from '../parts/intended.tsx';
import { Ledger } from '../parts/ledger.tsx';
import { LettingGo } from '../parts/lettingGo.tsx';
import { NoteList } from '../parts/noteList.tsx';
import { Reflection } from '../parts/reflection.tsx';
import { Section } from '../parts/section.tsx';
import { Themes } from '../parts/themes.tsx';

/** This week's questions to oneself, what the notes show of how one leads, and the answers of other weeks. */
export function Reflect({ screen }: { readonly screen: ReflectScreen }) {
  const { words } = useDesk();
  const { title, intended, cards, checks, convictions, themes, lettingGo, ledger, past } = screen;
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {intended && <Intended card={intended} />}
      {cards.map((card) => (
        <Reflection key={card.id} card={card} />
      ))}
      <Section name="checks" title={checks.heading} open={false}>
        {checks.cards.map((card) => (
          <Reflection key={card.id} card={card} />
        ))}
      </Section>
      <Convictions card={convictions} />
      {themes && <Themes themes={themes} />}
      {lettingGo && <LettingGo card={lettingGo} />}
      {ledger && <Ledger ledger={ledger} />}
      {past.length > 0 && (
        <Section name="past" title={words.pastReflections} count={past.length}>
          <NoteList notes={past} />
        </Section>
      )}
    </>
  );
}
