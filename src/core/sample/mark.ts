import type { Document } from '../notes/document.ts';
import { valueOf } from '../notes/frontMatter.ts';
import { hash } from '../prompts/hash.ts';

/** How a file stands to the sample team: made as a part of it and left as it was, `changed` since, or none of it. */
export type SampleState = 'asMade' | 'changed' | 'none';

/** As YAML it is a word whatever its digits are: `1e100` would be a number. */
const mark = /^made-[0-9a-f]{8}$/;
const markLine = /^sample: made-[0-9a-f]{8}\n/m;

/**
 * `text`, which begins with front matter, with the mark of the sample team as its last key. The mark is a fingerprint of
 * path and text: with it a file tells by itself whether it is as it was made, wherever it was cloned to.
 */
export function marked(path: string, text: string): string {
  const end = text.indexOf('\n---\n', 3) + 1;
  const print = hash(`${path}\n${text}`).toString(16).padStart(8, '0');
  return `${text.slice(0, end)}sample: made-${print}\n${text.slice(end)}`;
}

/** Whether a file was made as a part of the sample team. Whoever takes the mark out makes the file their own. */
export function isMarked({ front }: Pick<Document, 'front'>): boolean {
  const written = valueOf(front.values, 'sample');
  return typeof written === 'string' && mark.test(written);
}

/** What a file is to the sample team. Git may have changed its line endings, which is nobody's doing. */
export function sampleState(file: Pick<Document, 'path' | 'text' | 'front'>): SampleState {
  if (!isMarked(file)) return 'none';
  const plain = file.text.replace(/\r\n/g, '\n');
  return marked(file.path, plain.replace(markLine, '')) === plain ? 'asMade' : 'changed';
}
