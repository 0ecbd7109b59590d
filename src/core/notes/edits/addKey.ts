import { stringify } from 'yaml';
import { keyIn, readFrontMatter } from '../frontMatter.ts';
import { applyEdits, lineEnding, type TextEdit } from '../span.ts';

/**
 * Adds `key: value` as the last line of the front matter of `text`, which is made where there is none. Empty
 * when the key is there already (whatever its value), or the front matter is broken or of a form (`{a: 1}`) that
 * takes no more lines: it is not ours to mend.
 */
export function addKeyEdits(text: string, key: string, value: string | number): readonly TextEdit[] {
  const front = readFrontMatter('', text);
  if (front.findings.length > 0 || keyIn(front.values, key) !== undefined) return [];
  const eol = lineEnding(text);
  const line =
    stringify({ [key]: value }, { lineWidth: 0 })
      .trimEnd()
      .replaceAll('\n', eol) + eol;
  const at = front.inside?.end ?? front.bodyStart;
  const newText = front.inside ? line : `---${eol}${line}---${eol}${text.length > at ? eol : ''}`;
  const edits = [{ start: at, end: at, newText }];
  const after = readFrontMatter('', applyEdits(text, edits));
  return after.findings.length === 0 && after.values[key] === value ? edits : [];
}
