import type { Screen } from '../../src/protocol.ts';

/** A place's own name: what was folded, scrolled and focused is remembered under it. */
export function placeName(screen: Screen): string {
  return screen.kind === 'person' ? `person:${screen.person}` : screen.kind;
}
