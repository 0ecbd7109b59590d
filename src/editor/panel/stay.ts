import type { Place } from '../../protocol.ts';

/** Where the panel is, and the places one came through since the team, the last one last. */
export interface Stay {
  readonly place: Place;
  readonly before: readonly Place[];
  /** Whose page was shown last, be it before the team. */
  readonly person?: string;
}

export const atTeam: Stay = { place: { kind: 'team' }, before: [] };

/** How far back one can go. */
const mostBefore = 20;

/** Goes to `place`: the team is where every way begins, and the place one has just come from is a step back. */
export function goTo({ place: here, before, person }: Stay, place: Place): Stay {
  const last = before.at(-1);
  const isBack = last !== undefined && same(last, place);
  const way = same(place, here) ? before : isBack ? before.slice(0, -1) : [...before, here];
  const seen = place.kind === 'person' ? place.person : person;
  return {
    place,
    before: place.kind === 'team' ? [] : way.slice(-mostBefore),
    ...(seen === undefined ? {} : { person: seen }),
  };
}

/** Where the way back leads: the last place that `isThere` still, at least the team; undefined on the team. */
export function backFrom(
  { place: here, before }: Stay,
  isThere: (place: Place) => boolean,
): Place | undefined {
  if (here.kind === 'team') return undefined;
  return before.findLast((place) => isThere(place) && !same(place, here)) ?? atTeam.place;
}

export function same(a: Place, b: Place): boolean {
  return a.kind === b.kind && (a.kind !== 'person' || b.kind !== 'person' || a.person === b.person);
}
