import { stringify } from 'yaml';
import { keyIn, readFrontMatter, valueSpan } from '../frontMatter.ts';
import { applyEdits, type TextEdit } from '../span.ts';

/**
 * Puts `value` in the place of the one word or phrase that stands under `key` in the front matter of `text`; comments and all other
 * keys stay. Empty where the key is not there, holds a list, or the front matter is broken: that is not ours to mend.
 */
export function setKeyEdits(text: string, key: string, value: string): readonly TextEdit[] {
  const front = readFrontMatter('', text);
  const known = keyIn(front.values, key);
  if (known === undefined || typeof front.values[known] !== 'string') return [];
  const [start, end] = valueSpan(text, front, key);
  const edits = [{ start, end, newText: stringify(value, { lineWidth: 0 }).trimEnd() }];
  const after = readFrontMatter('', applyEdits(text, edits));
  return after.findings.length === 0 && after.values[known] === value ? edits : [];
}
