import { Facts } from './facts.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly lastMet: string;
  readonly nextDue: string | undefined;
  readonly overdue: boolean;
}

/** When you last met and when you meet next. */
export function Meeting({ lastMet, nextDue, overdue }: Props) {
  return (
    <span class="meta">
      <Facts>
        {lastMet}
        {nextDue !== undefined && nextDue !== '' && (overdue ? <Late text={nextDue} /> : nextDue)}
      </Facts>
    </span>
  );
}

/** Something that is late: said by a clock and in words. */
export function Late({ text }: { readonly text: string }) {
  return (
    <span class="late">
      <Icon name="clockface" />
      <span class="joined">{text}</span>
    </span>
  );
}
