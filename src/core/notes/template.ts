import type { Day } from './day.ts';
import type { Item } from './item.ts';

/** What a new note is made from when the user has no `templates/one-on-one.md` of their own. */
export const builtInTemplate = `---
person: {{person}}
date: {{date}}
---

# {{name}}, {{date}}

## Talking points

{{parked}}

## Notes

- {{cursor}}

## Commitments

{{carried}}
`;

/** What a template's placeholders stand for. */
export interface TemplateValues {
  /** The person's handle, which is the name of their folder. */
  readonly person: string;
  readonly name: string;
  readonly date: Day;
  /** List lines for the parked points and the carried-over commitments, without a line ending at the end. */
  readonly parked: string;
  readonly carried: string;
}

/** A new note's text and where typing starts in it (UTF-16 offset). */
export interface FilledTemplate {
  readonly text: string;
  readonly cursor: number;
}

/**
 * Fills in `template`. `{{first}}` is the name's first word. Parked points and carried commitments that the
 * template has no place for are put at the end under headings of their own: none is ever lost. The cursor
 * stands at `{{cursor}}`, else behind the last line.
 */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const eol = template.includes('\r\n') ? '\r\n' : '\n';
  let text = template.replace(/\r\n/g, '\n');
  for (const [key, heading] of [
    ['parked', 'Talking points'],
    ['carried', 'Carried over'],
  ] as const) {
    const slot = `{{${key}}}`;
    if (!text.includes(slot) && values[key] !== '') text = `${text.trimEnd()}\n\n## ${heading}\n\n${slot}\n`;
    // A slot's own line goes with it when there is nothing to put there.
    if (values[key] === '') text = text.replaceAll(`${slot}\n\n`, '').replaceAll(`${slot}\n`, '');
  }
  const filled = text.replace(/\{\{(\w+)\}\}/g, (slot, key: string) => {
    if (key === 'cursor') return slot;
    if (key === 'first') return firstName(values.name);
    return key in values ? values[key as keyof TemplateValues] : slot;
  });
  const withEol = (part: string): string => part.replace(/\n/g, eol);
  const at = filled.indexOf('{{cursor}}');
  if (at < 0) return { text: withEol(filled), cursor: withEol(filled.trimEnd()).length };
  const before = withEol(filled.slice(0, at));
  return { text: before + withEol(filled.slice(at).replaceAll('{{cursor}}', '')), cursor: before.length };
}

/** What people are called to their face: the name's first word. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/**
 * Tells what only stands in a note because its template put it there. `templates` are the texts of all
 * templates in use; the returned test is true for an item whose words are one of their lines, whatever the
 * placeholders in that line were filled with. A ticked box is somebody's doing, and so never boilerplate.
 */
export function boilerplate(templates: readonly string[]): (item: Item) => boolean {
  const fixed = new Set<string>();
  const withSlots: (readonly string[])[] = [];
  for (const line of templates.flatMap((template) => template.split(/\r?\n/))) {
    const words = bare(line);
    const parts = words.split(/\{\{\w+\}\}/);
    if (parts.length === 1) fixed.add(words);
    else if (parts.some((part) => /\p{L}/u.test(part))) withSlots.push(parts);
  }
  return ({ text, task }) => {
    if (task && task.state !== 'open') return false;
    const words = bare(text);
    return fixed.has(words) || withSlots.some((parts) => fits(words, parts));
  };
}

function bare(line: string): string {
  return line
    .replace(/^[\s>]*(?:[-*+]|\d+[.)])?\s*(?:\[.\])?/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function fits(words: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (!words.startsWith(first) || !words.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = words.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at + last.length <= words.length;
}
