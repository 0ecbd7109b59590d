import type { MoodTrend } from '../../../src/protocol.ts';

/** Room for the lowest and the highest dot. */
const [width, height, edge] = [64, 16, 3];

/** How the mood went, as a line with a dot for each meeting, the last one larger; and in words. */
export function Mood({ mood: { moods, text, spoken } }: { readonly mood: MoodTrend }) {
  const step = (width - 2 * edge) / Math.max(1, moods.length - 1);
  const points = moods.map((mood, index) => ({
    x: edge + index * step,
    y: height - edge - ((mood - 1) / 4) * (height - 2 * edge),
  }));
  return (
    <p class="meta mood">
      {moods.length > 1 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spoken}>
          <title>{spoken}</title>
          <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
          {points.map(({ x, y }, index) => (
            <circle key={index} cx={x} cy={y} r={index === moods.length - 1 ? 2.75 : 1.5} />
          ))}
        </svg>
      )}
      <span>{text}</span>
    </p>
  );
}
