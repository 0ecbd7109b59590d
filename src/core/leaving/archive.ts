import { slug } from '../notes/folderName.ts';
import { teamOf, type Notebook, type Person } from '../team/notebook.ts';

/** The folder within the notes folder for those who have left. Nothing in it is read for the team. */
export const archive = 'leavers';

/** Where what lies at `path` comes to when it is archived: the same path again, so that it says by itself where it was. */
export function archivedPath(path: string): string {
  return `${archive}/${path}`;
}

/**
 * The files and folders that are somebody's alone, which is what there is to move or to delete: folders that are called
 * like them with nobody else's notes in them, and their pages and notes elsewhere, each by itself. Sorted, none in another.
 */
export function placesOf(notebook: Notebook, person: Person): readonly string[] {
  const { own, others } = filesOf(notebook, person);
  const places = own.map((path) => {
    const parts = path.split('/');
    const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
    const isTheirs = (folder: string): boolean =>
      slug(folder.split('/').at(-1) ?? '') === person.id &&
      !others.some((other) => other.startsWith(`${folder}/`));
    return folders.find(isTheirs) ?? path;
  });
  return [...new Set(places)].sort();
}

/** Whether the file at `path` lies in one of `places`, or is one. */
export function liesIn(places: readonly string[], path: string): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`));
}

/** Paths of somebody's pages and notes, and of everybody else's. */
function filesOf(
  notebook: Notebook,
  person: Person,
): { readonly own: readonly string[]; readonly others: readonly string[] } {
  const { people } = teamOf(notebook);
  const owners = new Map<string, string>();
  const ids = new Set(people.map(({ id }) => id));
  for (const { id, notes } of people) for (const { path } of notes) owners.set(path, id);
  for (const document of notebook.documents.values()) {
    if (document.kind !== 'page') continue;
    const id = slug(document.folder ?? document.name ?? '');
    // Any other page is some folder's read-me.
    if (ids.has(id)) owners.set(document.path, id);
  }
  const paths = [...owners.keys()];
  return {
    own: paths.filter((path) => owners.get(path) === person.id),
    others: paths.filter((path) => owners.get(path) !== person.id),
  };
}
