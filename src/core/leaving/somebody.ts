import type { Document } from '../notes/document.ts';
import { teamOf, type Notebook } from '../team/notebook.ts';
import { archivedPath, liesIn, placesOf } from './archive.ts';
import { namedIn, type Named } from './mentions.ts';

/** Somebody with all that is theirs alone, in the archive and out of it. */
export interface Somebody extends Named {
  /** Files and folders within the notes folder. */
  readonly places: readonly string[];
}

/** Everybody of whom there are notes, by name; those who are archived, too. */
export function everybody(notebook: Notebook, archived: Notebook): readonly Somebody[] {
  const found = new Map<string, Somebody>();
  for (const [book, pathOf] of [
    [notebook, (path: string) => path] as const,
    [archived, archivedPath] as const,
  ]) {
    const people = new Map(teamOf(book).people.map((person) => [person.id, person]));
    for (const named of namedIn(teamOf(book))) {
      const person = people.get(named.id);
      const places = person ? placesOf(book, person).map(pathOf) : [];
      const before = found.get(named.id);
      // Who came back under the same handle is named as they are now.
      found.set(named.id, {
        id: named.id,
        name: before?.name ?? named.name,
        aliases: [...new Set([...(before?.aliases ?? []), named.name, ...named.aliases])],
        places: [...(before?.places ?? []), ...places].sort(),
      });
    }
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The documents of both that are somebody's own, and all others. */
export function documentsOf(
  { places }: Somebody,
  notebook: Notebook,
  archived: Notebook,
): { readonly own: readonly Document[]; readonly others: readonly Document[] } {
  const all = [
    ...[...notebook.documents.values()].map((document) => ({ document, path: document.path })),
    ...[...archived.documents.values()].map((document) => ({ document, path: archivedPath(document.path) })),
  ];
  return {
    own: all.filter(({ path }) => liesIn(places, path)).map(({ document }) => document),
    others: all.filter(({ path }) => !liesIn(places, path)).map(({ document }) => document),
  };
}
