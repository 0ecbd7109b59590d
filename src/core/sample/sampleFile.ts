import type { Day } from '../notes/day.ts';

/** A file of the sample team. */
export interface SampleFile {
  /** Path within the notes folder. */
  readonly path: string;
  readonly text: string;
}

/** The working day that is nearest to `offset` days from today without being later; negative for one in the past. */
export type Calendar = (offset: number) => Day;

/** A meeting of the sample team, without what every note of that person has in common. */
export interface SampleMeeting {
  readonly day: Day;
  /** Further lines of front matter. */
  readonly front?: string;
  readonly body: string;
}

/** Page and notes of one person. `page` goes on behind the front matter's `name`. */
export function filesOf(
  folder: string,
  name: string,
  page: string,
  meetings: readonly SampleMeeting[],
): readonly SampleFile[] {
  return [
    { path: `${folder}/README.md`, text: `---\nname: ${name}\n${page}` },
    ...meetings.map(({ day, front = '', body }) => ({
      path: `${folder}/${day}.md`,
      text: `---\nperson: ${folder}\ndate: ${day}\n${front}---\n\n# ${name}, ${day}\n\n${body}`,
    })),
  ];
}
