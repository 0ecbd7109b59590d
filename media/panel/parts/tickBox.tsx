import type { LineRef } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';

interface Props {
  readonly line: LineRef;
  /** What is done when it is ticked. */
  readonly text: string;
  readonly done: boolean;
}

/** The box never ticks itself: the next snapshot does, which may come ahead of the file. */
export function TickBox({ line, text, done }: Props) {
  const { ask, waiting, readOnly } = useDesk();
  const key = `tick ${line.path} ${line.start} ${line.text}`;
  return (
    <label class="box">
      <input
        type="checkbox"
        checked={done}
        aria-label={text}
        aria-busy={waiting.has(key) || undefined}
        aria-disabled={readOnly || undefined}
        onClick={(event) => {
          event.preventDefault();
          if (!readOnly) ask(key, { type: 'tick', ref: line, done: !done });
        }}
      />
    </label>
  );
}
