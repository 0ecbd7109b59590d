import type { LettingGoCard, MonthRow } from '../../../src/protocol.ts';
import { Swatch } from './balanceBar.tsx';
import { FoldedLines } from './datedLines.tsx';
import { Section } from './section.tsx';

/** Who carries the promises, month by month; which were handed on for growth, and which came back. */
export function LettingGo({ card }: { readonly card: LettingGoCard }) {
  const { heading, summary, months, forGrowth, cameBack } = card;
  const most = Math.max(...months.map(({ mine, theirs }) => mine + theirs));
  return (
    <Section name="lettingGo" title={heading} open={false}>
      <p class="nothing">{summary}</p>
      <table class="months">
        <tbody>
          {months.map((month) => (
            <Month key={month.month} month={month} most={most} />
          ))}
        </tbody>
      </table>
      <FoldedLines name="forGrowth" fold={forGrowth} />
      <FoldedLines name="cameBack" fold={cameBack} />
    </Section>
  );
}

/** The month's bar is as long as there were promises; mine are hatched, as what is managed is everywhere here. */
function Month({
  month: { month, mine, theirs, mineText, theirsText },
  most,
}: {
  readonly month: MonthRow;
  readonly most: number;
}) {
  const part = (count: number): string => `${(100 * count) / most}%`;
  return (
    <tr>
      <th scope="row">{month}</th>
      <td>
        <svg class="balance" height="7" aria-hidden="true">
          <rect class="people" width={part(theirs)} height="7" />
          <rect fill="url(#hatching)" x={part(theirs)} width={part(mine)} height="7" />
          <rect class="frame" width={part(mine + theirs)} height="7" />
        </svg>
        <span class="meta">
          <Swatch side="people" /> {theirsText} <Swatch side="process" /> {mineText}
        </span>
      </td>
    </tr>
  );
}
