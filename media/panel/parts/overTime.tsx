import type { OverTime as Chosen } from '../../../src/protocol.ts';

/** Room for a mark. */
const [column, line] = [10, 16];

/** What was chosen, reflection by reflection: a dot where it was this, a faint one where it was another. */
export function OverTime({ overTime: { rows, period, text } }: { readonly overTime: Chosen }) {
  const columns = rows[0]?.marks.length ?? 0;
  return (
    <figure class="over-time">
      <span class="spoken">{text}</span>
      <div aria-hidden="true">
        {rows.map(({ label, marks }) => (
          <div key={label} class="choice">
            <span>{label}</span>
            <svg width={columns * column} height={line}>
              {marks.map((mark, index) => (
                <circle
                  key={index}
                  class={mark ? 'mark' : 'gap'}
                  cx={index * column + column / 2}
                  cy={line / 2}
                  r={mark ? 4 : 1}
                />
              ))}
            </svg>
          </div>
        ))}
        <p class="meta">{period}</p>
      </div>
    </figure>
  );
}
