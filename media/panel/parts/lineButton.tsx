import type { ComponentChildren } from 'preact';
import { linksIn } from '../../../src/core/notes/links.ts';
import type { LineRef } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { WebLink } from './webLink.tsx';

interface Props {
  readonly line: LineRef;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

/** A line of a note, as the user wrote it: pressing it opens the file there. What it links to stands below. */
export function LineButton({ line, text = line.text, children }: Props) {
  const { post } = useDesk();
  const links = linksIn(line.text);
  const button = (
    <button type="button" class="row-main line" onClick={() => post({ type: 'open', ref: line })}>
      <span class="said" dir="auto">
        {text}
      </span>
      {children}
    </button>
  );
  if (links.length === 0) return button;
  return (
    <div class="linked">
      {button}
      {links.map((link) => (
        <WebLink key={link.url} line={line} link={link} />
      ))}
    </div>
  );
}
