import type { Document } from '../notes/document.ts';
import type { Notebook } from '../team/notebook.ts';
import { sampleState } from './mark.ts';
import type { SampleFile } from './sampleFile.ts';

/** What there is of the sample team. */
export interface SampleIn {
  readonly asMade: readonly SampleFile[];
  /** What somebody has changed since it was made. */
  readonly changed: readonly SampleFile[];
}

/** The files of the sample team in `notebook`. */
export function sampleIn(notebook: Notebook): SampleIn {
  const documents = [...notebook.documents.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const those = (state: 'asMade' | 'changed'): readonly Document[] =>
    documents.filter((document) => sampleState(document) === state);
  return { asMade: those('asMade'), changed: those('changed') };
}
