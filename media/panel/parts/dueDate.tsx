import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Commitment } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** A commitment's due date, to change in place: closed until asked for, written with Enter or a press, left with Escape. */
export function DueDate({ commitment: { ref, text, dueDay = '' } }: { readonly commitment: Commitment }) {
  const { words, ask } = useDesk();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(dueDay);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLSpanElement>(null);
  const group = useId();

  useEffect(() => setDay(dueDay), [dueDay]);
  useLayoutEffect(() => {
    if (open) field.current?.focus();
  }, [open]);

  const close = (): void => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  const set = (wanted: string): void => {
    if (wanted !== dueDay) ask(`due ${ref.path} ${ref.start} ${ref.text}`, { type: 'due', ref, day: wanted });
    close();
  };

  return (
    <>
      <span ref={opener} class="opener">
        <Button
          kind="icon"
          label={`${words.changeDue}: ${text}`}
          tip={words.changeDue}
          expands={group}
          expanded={open}
          onPress={() => setOpen(!open)}
        >
          <Icon name="calendar" />
        </Button>
      </span>
      <div
        id={group}
        class="due-date"
        role="group"
        aria-label={words.changeDue}
        hidden={!open}
        onKeyDown={({ key }) => {
          if (key === 'Escape') close();
        }}
      >
        <label>
          <span>{words.dueOn}</span>
          <input
            ref={field}
            class="field"
            type="date"
            value={day}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || day === '') return;
              // Or the same key would press the button that has the focus by then.
              event.preventDefault();
              set(day);
            }}
          />
        </label>
        <Button kind="secondary" off={day === '' || day === dueDay} onPress={() => set(day)}>
          {words.setDue}
        </Button>
        <Button kind="quiet" off={dueDay === ''} onPress={() => set('')}>
          {words.noDue}
        </Button>
      </div>
    </>
  );
}
