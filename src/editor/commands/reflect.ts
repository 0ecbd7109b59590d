import * as vscode from 'vscode';
import { difference } from '../../core/notes/edits/difference.ts';
import { applyEdits } from '../../core/notes/span.ts';
import { newReflection, reflectionEdit } from '../../core/prompts/reflectionEdit.ts';
import { weekQuestions } from '../../core/prompts/weekly.ts';
import { teamOf } from '../../core/team/notebook.ts';
import type { House } from '../house.ts';
import { weekCards } from '../panel/reflectScreen.ts';
import type { Session } from '../session.ts';
import { today } from '../today.ts';
import { said } from '../words/commands.ts';
import { write, type Written } from '../write.ts';
import { tellWritten } from './tellWritten.ts';

export interface Answer {
  /** The question's id. */
  readonly id: string;
  readonly answer: string;
}

/** Answers typed before the palette was left early: they wait for the next time, in memory only. */
const unfinished = new Map<string, string>();

/** Asks this week's questions one at a time; the answers are written together at the end. */
export async function reflect(house: House): Promise<void> {
  await house.session.settled();
  if (!house.session.folder) return void vscode.window.showInformationMessage(said.openFolderFirst());
  const cards = weekCards(house);
  const answers: Answer[] = [];
  for (const [index, card] of cards.entries()) {
    const answer = await vscode.window.showInputBox({
      title: `${said.reflectTitle()} (${index + 1}/${cards.length})`,
      prompt: [card.question, card.lastTime, said.reflectSkip()]
        .filter((part) => part !== undefined)
        .join(' — '),
      value: unfinished.get(card.id) ?? card.answer?.replace(/\n/g, ' ') ?? '',
      ignoreFocusOut: true,
    });
    if (answer === undefined) return;
    unfinished.set(card.id, answer);
    // An answer of several lines is shown on one here; unless it was changed, it stays as it stands.
    if (answer.trim() !== '' && answer !== card.answer?.replace(/\n/g, ' '))
      answers.push({ id: card.id, answer });
  }
  if (answers.length === 0) return void vscode.window.showInformationMessage(said.reflectionEmpty());
  if (!(await tellWritten(saveAnswers(house.session, answers)))) return;
  unfinished.clear();
  await house.show({ kind: 'reflect' });
  vscode.window.setStatusBarMessage(said.reflectionSaved(), 5000);
}

/** Writes answers into today's reflection, which is made with the first of them. */
export function saveAnswers(session: Session, answers: readonly Answer[]): Promise<Written> {
  const day = today();
  const asked = weekQuestions(day).flatMap((question) =>
    answers.flatMap(({ id, answer }) => (id === question.id ? [{ question: question.text, answer }] : [])),
  );
  const answered = (text: string): string =>
    asked.reduce((now, each) => applyEdits(now, reflectionEdit(now, each.question, each.answer)), text);
  return write(session, (notebook) => {
    const [first] = asked;
    if (!first) return {};
    const existing = teamOf(notebook).reflections.find((reflection) => reflection.day === day);
    if (existing) {
      return { changes: [{ path: existing.path, edit: ({ text }) => difference(text, answered(text)) }] };
    }
    const text = answered(newReflection(day, first.question, first.answer));
    return { newFiles: [{ path: `reflections/${day}.md`, text }] };
  });
}
