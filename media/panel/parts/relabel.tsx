import { useId, useState } from 'preact/hooks';
import type { EvidenceLine } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly text: string;
  readonly label: EvidenceLine['label'];
}

/** "This line is about …": closed until asked for. */
export function Relabel({ text, label }: Props) {
  const { words, ask, waiting } = useDesk();
  const [open, setOpen] = useState(false);
  const menu = useId();
  const choices = [
    { choice: 'people', word: words.aboutPeople },
    { choice: 'process', word: words.aboutProcess },
    { choice: 'neither', word: words.aboutNeither },
  ] as const;
  return (
    <>
      <Button
        kind="icon"
        label={`${words.relabel}: ${text}`}
        tip={words.relabel}
        expands={menu}
        expanded={open}
        onPress={() => setOpen(!open)}
      >
        <Icon name="tag" />
      </Button>
      <div id={menu} class="choices" role="group" aria-label={words.relabel} hidden={!open}>
        {choices.map(({ choice, word }) => (
          <Button
            key={choice}
            kind="secondary"
            pressed={choice === label}
            busy={waiting.has(`relabel ${choice} ${text}`)}
            onPress={() => ask(`relabel ${choice} ${text}`, { type: 'relabel', text, label: choice })}
          >
            {choice === label && <Icon name="check" />}
            <span>{word}</span>
          </Button>
        ))}
      </div>
    </>
  );
}
