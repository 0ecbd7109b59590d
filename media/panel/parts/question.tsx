import type { QuestionCard } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** Something to ask, why now, where the idea comes from, and a way to keep it for next time. */
export function Question({ question }: { readonly question: QuestionCard }) {
  const { words, ask, waiting, readOnly } = useDesk();
  const { id, text, reason, person, parked } = question;
  const key = `park ${person} ${id}`;
  return (
    <div class="question">
      <p class="asked" dir="auto">
        {text}
      </p>
      <p class="meta">
        {reason} <From source={question.from} />
      </p>
      {person !== undefined && (parked || !readOnly) && (
        <Button
          kind={parked ? 'quiet' : 'secondary'}
          off={parked}
          busy={waiting.has(key)}
          onPress={() => ask(key, { type: 'park', person, text })}
        >
          <Icon name={parked ? 'check' : 'pin'} />
          <span>{parked ? words.parked : words.parkForNextTime}</span>
        </Button>
      )}
    </div>
  );
}

/** Where an idea comes from: "after Leslie Kossoff, From Manager To Leader". */
export function From({ source }: { readonly source: string | undefined }) {
  return source === undefined || source === '' ? null : <cite>{source}</cite>;
}
