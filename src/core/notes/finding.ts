import type { Span } from './span.ts';

/** What can be wrong with a file. Never thrown: a bad file is reported, and everything else goes on. */
export type FindingCode =
  | 'frontMatterBroken'
  | 'frontMatterUnclosed'
  | 'dateInvalid'
  | 'taskDateInvalid'
  | 'cadenceUnknown'
  | 'moodOutOfRange'
  | 'personTwice'
  | 'noteWithoutPerson'
  | 'noteWithoutDay'
  | 'conflictMarkers'
  | 'tooLarge'
  | 'notUtf8'
  | 'unreadable'
  | 'correctionsBroken'
  | 'correctionInvalid';

/** A fact about a file that its owner should know; the editor says it in words and offers the remedy. */
export interface Finding {
  readonly code: FindingCode;
  /** Path within the notes folder. */
  readonly path: string;
  /** Where in the file, as far as known; the file's first character otherwise. */
  readonly span: Span;
  /** What the words need: the value that was found, the other file, the parser's message. */
  readonly data: Readonly<Record<string, string>>;
}

/** The finding at `start`–`end` of the file at `path`. */
export function finding(
  code: FindingCode,
  path: string,
  data: Finding['data'] = {},
  start = 0,
  end = start,
): Finding {
  return { code, path, span: { start, end }, data };
}
