import type { Link } from '../../../src/core/notes/links.ts';
import type { LineRef } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Icon } from './icon.tsx';

interface Props {
  /** Where the address stands. */
  readonly line: LineRef;
  readonly link: Link;
}

/** The way to an address in a line, which is followed on a click alone: it says the host that it leads to. */
export function WebLink({ line, link }: Props) {
  const { words, post } = useDesk();
  return (
    <button
      type="button"
      class="button quiet web-link"
      aria-label={`${words.openInBrowser} ${link.host}`}
      title={link.url}
      onClick={() => post({ type: 'openLink', ref: line, url: link.url })}
    >
      <Icon name="link-external" />
      <span dir="ltr">{link.host}</span>
    </button>
  );
}
