import { slug } from '../notes/folderName.ts';
import { namesOf } from './commitments.ts';
import type { Person, Team } from './notebook.ts';

/** The person whose note or page lies at `path`, if it is anybody's. */
export function personAt(team: Team, path: string): Person | undefined {
  return team.people.find(
    ({ page, notes }) => page?.path === path || notes.some((note) => note.path === path),
  );
}

/**
 * Whom `handle` (without its `@`) means: the one whose folder it is, else the only one who goes by it as a name, a
 * first name or an alias; `them` is `other`, whom the note is with. Undefined for `me`, and for what nobody goes by.
 */
export function personCalled(team: Team, handle: string, other?: Person): Person | undefined {
  if (handle.toLowerCase() === 'me') return undefined;
  if (handle.toLowerCase() === 'them') return other;
  const wanted = slug(handle);
  const exact = team.people.find(({ id }) => id === wanted);
  const called = exact ? [exact] : team.people.filter((person) => namesOf(person).has(wanted));
  return called.length === 1 ? called[0] : undefined;
}
