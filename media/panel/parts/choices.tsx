import type { Choice } from '../../../src/protocol.ts';
import { chosenIn } from '../choice.ts';
import { Button } from './button.tsx';

interface Props {
  readonly choices: readonly Choice[];
  readonly text: string;
  /** What the choices are for. */
  readonly label: string;
  readonly onChoose: (word: string) => void;
}

/** Words to begin an answer with; the one that it begins with is pressed, and says what is meant by it. */
export function Choices({ choices, text, label, onChoose }: Props) {
  const chosen = chosenIn(
    text,
    choices.map(({ word }) => word),
  );
  const hint = choices.find(({ word }) => word === chosen)?.hint;
  return (
    <>
      <div class="choices" role="group" aria-label={label}>
        {choices.map((choice) => (
          <Button
            key={choice.word}
            kind="secondary"
            tip={choice.hint}
            pressed={choice.word === chosen}
            onPress={() => onChoose(choice.word)}
          >
            {choice.label}
          </Button>
        ))}
      </div>
      {hint !== undefined && <p class="meta hint">{hint}</p>}
    </>
  );
}
