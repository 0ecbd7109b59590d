import type { BalanceBar as Balance } from '../../../src/protocol.ts';

/** The hatching of the process side, once for the whole page. */
export function Hatching() {
  return (
    <svg class="hatching" width="0" height="0" aria-hidden="true">
      <pattern
        id="hatching"
        width="3.5"
        height="3.5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="hatch" width="1" height="3.5" />
      </pattern>
    </svg>
  );
}

/** How much of the notes is about people (solid) and how much about process (hatched); its text says the same. */
export function BalanceBar({ balance: { people, process, text } }: { readonly balance: Balance }) {
  const all = people + process;
  const share = all === 0 ? 0 : Math.round((people / all) * 1000) / 10;
  return (
    <svg class="balance" role="img" aria-label={text} height="7">
      <title>{text}</title>
      {all > 0 && <rect fill="url(#hatching)" width="100%" height="7" />}
      <rect class="people" width={`${share}%`} height="7" />
      <rect class="frame" width="100%" height="7" />
    </svg>
  );
}

/** A small sample of one side of the bar: before its name, or with its name when it stands alone. */
export function Swatch({ side, name }: { readonly side: 'people' | 'process'; readonly name?: string }) {
  const spoken =
    name === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': name } as const);
  return (
    <svg class="swatch" width="10" height="10" {...spoken}>
      {name !== undefined && <title>{name}</title>}
      <rect class={side} fill="url(#hatching)" width="10" height="10" />
      <rect class="frame" width="10" height="10" />
    </svg>
  );
}
