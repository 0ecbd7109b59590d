import type { WeekMark, WeekStrip as Strip } from '../../../src/protocol.ts';

/** A week's width, and how high a mark stands. */
const [week, height] = [9, 14];

/**
 * The last weeks at a glance, this one last: a mark for each note, filled from below as far as it is about people, hatched where it is
 * about process, hollow where nothing counts. Two notes of one week share its width.
 */
export function WeekStrip({ strip: { length, marks, text } }: { readonly strip: Strip }) {
  const width = length * week;
  return (
    <svg class="weeks" width={width} height={height} role="img" aria-label={text}>
      <title>{text}</title>
      <line class="ground" x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
      {marks.map((mark, index) => {
        const same = marks.filter(({ weeksAgo }) => weeksAgo === mark.weeksAgo);
        const wide = (week - 2) / same.length;
        const left = (length - 1 - mark.weeksAgo) * week + 1 + same.indexOf(mark) * wide;
        return <Mark key={index} mark={mark} left={left} wide={wide} />;
      })}
    </svg>
  );
}

interface MarkProps {
  readonly mark: WeekMark;
  readonly left: number;
  readonly wide: number;
}

function Mark({ mark: { people, process, text }, left, wide }: MarkProps) {
  const all = people + process;
  const tall = height - 1;
  const filled = all === 0 ? 0 : (tall * people) / all;
  return (
    <g>
      <title>{text}</title>
      {process > 0 && <rect fill="url(#hatching)" x={left} y="0" width={wide} height={tall} />}
      {people > 0 && <rect class="people" x={left} y={tall - filled} width={wide} height={filled} />}
      <rect class="frame" x={left + 0.5} y="0.5" width={Math.max(1, wide - 1)} height={tall - 1} />
    </g>
  );
}
