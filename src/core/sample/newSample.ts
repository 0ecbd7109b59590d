import type { Day } from '../notes/day.ts';
import { personOf, teamOf, type Notebook } from '../team/notebook.ts';
import type { SampleFile } from './sampleFile.ts';
import { sampleTeam } from './sampleTeam.ts';

/** The sample team as it fits into a notes folder. */
export interface NewSample {
  readonly files: readonly SampleFile[];
  /** The folders of its people. They must not be there yet: whoever is called so is somebody else. */
  readonly folders: readonly string[];
  /** Those of `folders` that somebody in the notebook is called by. */
  readonly taken: readonly string[];
}

/**
 * The sample team for somebody who has `notebook`. Its reflection stays away from reflections of one's own, which the next
 * one would return to.
 */
export function newSample(notebook: Notebook, today: Day): NewSample {
  const team = teamOf(notebook);
  const files = sampleTeam(today).filter(
    ({ path }) => !path.startsWith('reflections/') || team.reflections.length === 0,
  );
  const folders = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))].filter(
    (folder) => folder !== 'reflections',
  );
  return { files, folders, taken: folders.filter((folder) => personOf(team, folder) !== undefined) };
}
