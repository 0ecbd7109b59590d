import type { ComponentChildren } from 'preact';
import type { LineRef } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';

interface Props {
  readonly line: LineRef;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

/** A line of a note, as the user wrote it: pressing it opens the file there. */
export function LineButton({ line, text = line.text, children }: Props) {
  const { post } = useDesk();
  return (
    <button type="button" class="row-main line" onClick={() => post({ type: 'open', ref: line })}>
      <span class="said" dir="auto">
        {text}
      </span>
      {children}
    </button>
  );
}
