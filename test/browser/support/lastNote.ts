import type { Person } from '../../support/person.ts';

/** The path of somebody's newest note as it was committed, within the workspace. */
export async function lastNote(person: Person, folder: string): Promise<string> {
  const notes = (await person.git('ls-files', `one-on-ones/${folder}/2*`)).trim().split('\n');
  return notes.at(-1) ?? '';
}
