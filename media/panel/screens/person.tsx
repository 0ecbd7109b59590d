import type { PersonScreen } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';
import { Chances } from '../parts/chances.tsx';
import { Commitments } from '../parts/commitments.tsx';
import { FlagCard } from '../parts/flagCard.tsx';
import { Icon } from '../parts/icon.tsx';
import { Known } from '../parts/known.tsx';
import { NoteList } from '../parts/noteList.tsx';
import { LastTime } from '../parts/lastTime.tsx';
import { Parked } from '../parts/parked.tsx';
import { PersonHead } from '../parts/personHead.tsx';
import { Question } from '../parts/question.tsx';
import { Section } from '../parts/section.tsx';
import { Silences } from '../parts/silences.tsx';

/** One person: what was, what was promised, what to talk about next. */
export function Person({ screen }: { readonly screen: PersonScreen }) {
  const { words, ask, waiting } = useDesk();
  const { person, flag, lastTime, mine, theirs, parked, known, silence, chances, questions, notes } = screen;
  const gathering = `gather ${screen.person}`;
  return (
    <>
      <PersonHead screen={screen} />
      {flag && <FlagCard flag={flag} open />}
      {lastTime && <LastTime heading={lastTime.heading} lines={lastTime.lines} />}
      <Commitments name="mine" title={words.mine} list={mine} ledger={screen.ledger} />
      <Commitments name="theirs" title={words.theirs} list={theirs} />
      <Parked person={person} points={parked} />
      <Known known={known} />
      {silence && <Silences silence={silence} />}
      <Chances chances={chances} />
      {questions.length > 0 && (
        <Section name="questions" title={words.questions} count={questions.length}>
          {questions.map((question) => (
            <Question key={question.id} question={question} />
          ))}
        </Section>
      )}
      {notes.length > 0 && (
        <Section name="notes" title={words.notes} count={notes.length}>
          <NoteList notes={notes} />
          <div class="actions">
            <Button
              kind="quiet"
              busy={waiting.has(gathering)}
              onPress={() => ask(gathering, { type: 'gatherEvidence', person })}
            >
              <Icon name="checklist" />
              <span>{words.gatherEvidence}</span>
            </Button>
          </div>
        </Section>
      )}
    </>
  );
}
