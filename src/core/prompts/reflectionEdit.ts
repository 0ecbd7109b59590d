import type { Day } from '../notes/day.ts';
import { applyEdits, lineEnding, type TextEdit } from '../notes/span.ts';
import { plainAnswer, writeAnswer } from './answerLines.ts';
import { readLines } from './lines.ts';
import { findAnswer, headingWords, readReflection } from './reflection.ts';

/**
 * Sets the answer to `question` in a reflection's text, whoever wrote it: the answer alone is replaced, or a new
 * section is added at the end. Reading the result gives `answer` back, trimmed; every other character stays.
 *
 * @param answer any text; empty takes the answer away and leaves the question
 * @returns one edit, or none if there is nothing to change
 */
export function reflectionEdit(text: string, question: string, answer: string): readonly TextEdit[] {
  const reflection = readReflection(text);
  const section = findAnswer(reflection, question);
  const plain = plainAnswer(answer);
  if (plain === (section?.answer ?? '')) return [];
  const eol = lineEnding(text);
  const written = plain === '' ? '' : writeAnswer(plain).join(eol);
  if (section && section.answer !== '') return [{ ...section.span, newText: written }];
  if (section) {
    const { start, end } = section.span;
    const closing = end === text.length ? closingLine(text, eol) : '';
    const before = gapAfter(text.slice(0, start) + closing, eol);
    const newText = closing + before + written + gapBefore(text.slice(end), eol);
    return [{ start, end, newText }];
  }
  return [{ ...endOf(text), newText: newSection(text, reflection[0]?.level ?? 2, question, written, eol) }];
}

/** A new reflection of `day`, with its first question; the answer may be empty. */
export function newReflection(day: Day, question: string, answer: string): string {
  const head = `---\ndate: ${day}\n---\n`;
  const asked = head + newSection(head, 2, question, '', '\n');
  return applyEdits(asked, reflectionEdit(asked, question, answer));
}

function newSection(text: string, level: number, question: string, written: string, eol: string): string {
  const closing = closingLine(text, eol);
  const body = written === '' ? '' : eol + written + eol;
  return (
    closing + gapAfter(text + closing, eol) + `${'#'.repeat(level)} ${headingWords(question)}${eol}${body}`
  );
}

/** A fence or comment left open at the file's end would swallow what is added there. */
function closingLine(text: string, eol: string): string {
  const { open } = readLines(text);
  return open ? gapLine(text, eol) + open.closing + eol : '';
}

function endOf(text: string): { start: number; end: number } {
  return { start: text.length, end: text.length };
}

/** What parts `before` from a paragraph that follows: enough for one blank line. */
function gapAfter(before: string, eol: string): string {
  if (/^\uFEFF?$/.test(before)) return '';
  return gapLine(before, eol) + (/(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(before) ? '' : eol);
}

function gapLine(before: string, eol: string): string {
  return /[\r\n]$/.test(before) ? '' : eol;
}

/** What parts a paragraph from `behind`, which may be empty. */
function gapBefore(behind: string, eol: string): string {
  return behind === '' || /^[ \t]*(?:[\r\n]|$)/.test(behind) ? eol : eol + eol;
}
