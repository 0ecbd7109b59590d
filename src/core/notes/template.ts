import type { Day } from './day.ts';
import { readFrontMatter } from './frontMatter.ts';
import { taskKey } from './gist.ts';
import { readItems } from './item.ts';
import type { Task } from './task.ts';
import { lineEnding } from './span.ts';

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

const slot = /\{\{[ \t]*(\w+)[ \t]*\}\}/g;

/** A line that is nothing but the place for parked points or carried commitments, with or without a bullet. */
const slotLine = /^([ \t]*)(?:[-*+][ \t]+)?\{\{[ \t]*(parked|carried)[ \t]*\}\}[ \t]*$/;

/**
 * Fills in `template`. `{{first}}` is the name's first word. Parked points and carried commitments go where
 * `{{parked}}` and `{{carried}}` stand on lines of their own; what has no such place is put at the end under a
 * heading of its own: none is ever lost. The cursor stands at `{{cursor}}`, else behind the last line.
 */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const eol = lineEnding(template);
  const filled: string[] = [];
  const waiting = new Map([
    ['parked', { heading: 'Talking points', lines: values.parked }],
    ['carried', { heading: 'Carried over', lines: values.carried }],
  ]);
  let cursor: { line: number; column: number } | undefined;
  let skipBlank = false;
  for (const line of template.split(/\r\n?|\n/)) {
    const [, indent = '', key] = slotLine.exec(line) ?? [];
    if (key === undefined) {
      const [before, ...behind] = line
        .split(/\{\{[ \t]*cursor[ \t]*\}\}/)
        .map((part) => fillLine(part, values));
      if (behind.length > 0) cursor ??= { line: filled.length, column: before?.length ?? 0 };
      if (!skipBlank || line.trim() !== '') filled.push([before, ...behind].join(''));
      skipBlank = false;
      continue;
    }
    const lines = waiting.get(key)?.lines ?? '';
    waiting.delete(key);
    const indented = lines.split('\n').map((each) => (each === '' ? '' : indent + each));
    if (lines !== '') filled.push(indented.join(eol));
    // The slot's own line goes when there is nothing to put there, and does not leave two blank lines.
    else skipBlank = (filled.at(-1) ?? '').trim() === '';
  }
  for (const { heading, lines } of waiting.values()) {
    if (lines === '') continue;
    while (filled.at(-1) === '' && filled.length - 1 !== cursor?.line) filled.pop();
    if (filled.length > 0) filled.push('');
    filled.push(`## ${heading}`, '', lines.replaceAll('\n', eol), '');
  }
  const text = filled.join(eol);
  if (!cursor) return { text, cursor: text.trimEnd().length };
  const above = filled.slice(0, cursor.line).map((line) => line + eol);
  return { text, cursor: above.join('').length + cursor.column };
}

/** A template's own line with its placeholders filled; unknown ones stay. */
function fillLine(line: string, { person, name, date }: TemplateValues): string {
  const known: Readonly<Record<string, string>> = {
    person,
    name,
    date,
    first: firstName(name),
    parked: '',
    carried: '',
  };
  return line.replace(slot, (all: string, key: string) =>
    Object.hasOwn(known, key) ? (known[key] ?? all) : all,
  );
}

/** What people are called to their face: the name's first word. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/** Somebody whom a note may have been made for. */
export interface Addressee {
  /** Their handle. */
  readonly id: string;
  readonly name: string;
}

/** Tells whether an item only stands in its note because the template put it there. */
export interface IsBoilerplate {
  (item: { readonly text: string; readonly task: Pick<Task, 'state'> | undefined }): boolean;
  /** The same of an open task of which the key alone is known; undefined where it takes its text to tell. */
  readonly ofKey?: (key: number) => boolean | undefined;
}

/**
 * Tells what only stands in a note because its template put it there. `templates` are the texts of all
 * templates in use; the returned test is true for an item that is one of theirs, its placeholders filled with a
 * day, or for one of `people`: other words in their place are somebody's own. A ticked box is somebody's doing,
 * and so never boilerplate.
 */
export function boilerplate(templates: readonly string[], people: readonly Addressee[]): IsBoilerplate {
  const fillings = fillingsFor(people);
  const fixed = new Set<string>();
  const withSlots: RegExp[] = [];
  for (const template of templates) {
    // Nothing stands in it but places to fill in, and to find that out anew takes a tenth of a start.
    if (template === builtInTemplate) continue;
    for (const { text } of readItems(template, readFrontMatter('', template).bodyStart).items) {
      const words = bare(text.replace(/\{\{[ \t]*(?:cursor|parked|carried)[ \t]*\}\}/g, ''));
      const pattern = words.split(/(\{\{ ?\w+ ?\}\})/).map((part, index) => {
        const filling = index % 2 === 1 ? fillings[part.replace(/\W/g, '')] : undefined;
        return filling ?? escaped(part);
      });
      if (pattern.length === 1) fixed.add(words);
      else withSlots.push(new RegExp(`^${pattern.join('')}$`, 'u'));
    }
  }
  const isFixed = ({ text, task }: Parameters<IsBoilerplate>[0]): boolean => {
    if (fixed.size + withSlots.length === 0 || (task && task.state !== 'open')) return false;
    const words = bare(text);
    return fixed.has(words) || withSlots.some((pattern) => pattern.test(words));
  };
  const keys = new Set(Array.from(fixed, taskKey));
  const ofKey = (key: number): boolean | undefined =>
    keys.has(key) || (withSlots.length > 0 ? undefined : false);
  return Object.assign(isFixed, { ofKey });
}

/** What each placeholder can have been filled with, as a regular expression. */
function fillingsFor(people: readonly Addressee[]): Readonly<Record<string, string>> {
  const oneOf = (texts: readonly string[]): string => {
    const known = [...new Set(texts.map((text) => escaped(bare(text))))].filter((text) => text !== '');
    return known.length > 0 ? `(?:${known.join('|')})` : '(?!)';
  };
  return {
    date: String.raw`\d{4}-\d{2}-\d{2}`,
    person: oneOf(people.map(({ id }) => id)),
    name: oneOf(people.map(({ name }) => name)),
    first: oneOf(people.map(({ name }) => firstName(name))),
  };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
