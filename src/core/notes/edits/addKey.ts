import { readFrontMatter } from '../frontMatter.ts';
import { lineEnding, type TextEdit } from '../span.ts';
import { stringify } from 'yaml';

/**
 * Adds `key: value` as the last line of the front matter of `text`, which is made where there is none. Empty
 * when the key is there already (whatever its value) or the front matter is broken: it is not ours to mend.
 */
export function addKeyEdits(text: string, key: string, value: string | number): readonly TextEdit[] {
  const front = readFrontMatter('', text);
  if (front.findings.length > 0 || key in front.values) return [];
  const eol = lineEnding(text);
  const line = stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
  if (front.inside) {
    const at = front.inside.end;
    return [{ start: at, end: at, newText: `${line}${eol}` }];
  }
  const at = front.bodyStart;
  const gap = text.length > at ? eol : '';
  return [{ start: at, end: at, newText: `---${eol}${line}${eol}---${eol}${gap}` }];
}
