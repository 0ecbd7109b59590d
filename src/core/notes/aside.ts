import { listValue, textValue, type FrontMatter } from './frontMatter.ts';

/** What a note's front matter says besides whose it is and when: asked for on one person's page alone. */
export interface Aside {
  /** 1 (low) to 5 (high), if noted. */
  readonly mood: number | undefined;
  readonly tags: readonly string[];
}

const none: readonly string[] = [];

/** The same for all notes that say as little. */
const plain = [undefined, 1, 2, 3, 4, 5].map((mood): Aside => ({ mood, tags: none }));

export function asideOf(values: FrontMatter['values']): Aside {
  const tags = listValue(values, 'tags');
  const mood = moodOf(textValue(values, 'mood'));
  const shared = plain.find((each) => each.mood === mood);
  return tags.length === 0 && shared ? shared : { mood, tags };
}

/** The mood that is written there; undefined for what is none. */
export function moodOf(written: string | undefined): number | undefined {
  const mood = Number(written);
  return mood >= 1 && mood <= 5 ? mood : undefined;
}
