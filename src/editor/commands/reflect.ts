import * as vscode from 'vscode';
import type { Day } from '../../core/notes/day.ts';
import { difference } from '../../core/notes/edits/difference.ts';
import { reflectionWith, withAnswers, type Answer } from '../../core/prompts/answers.ts';
import { findAnswer, readReflection } from '../../core/prompts/reflection.ts';
import { convictionsPath, newConvictions } from '../../core/prompts/newConvictions.ts';
import { teamOf } from '../../core/team/notebook.ts';
import type { ReflectionCard } from '../../protocol.ts';
import type { House } from '../house.ts';
import { weekCards } from '../panel/reflectScreen.ts';
import type { Session } from '../session.ts';
import { today } from '../today.ts';
import { said } from '../words/commands.ts';
import { write, type Written } from '../write.ts';
import { tellWritten } from './tellWritten.ts';
import { Unfinished } from './unfinished.ts';

/** What was typed in the palette and not written yet. */
export const unfinished = new Unfinished();

/**
 * Asks this week's questions one at a time; the answers are written together at the end. An answer of several lines
 * does not fit into the palette: it stays as it is, or is opened in its file, which ends the asking.
 */
export async function reflect(house: House): Promise<void> {
  await house.session.settled();
  if (!house.session.folder) return void vscode.window.showInformationMessage(said.openFolderFirst());
  const day = today();
  const cards = weekCards(house);
  const answers: Answer[] = [];
  let toEdit: ReflectionCard | undefined;
  for (const [index, card] of cards.entries()) {
    const title = `${said.reflectTitle()} (${index + 1}/${cards.length})`;
    const over = card.answer ?? '';
    if (over.includes('\n')) {
      const choice = await keepOrEdit(card, over, title);
      if (choice === undefined) return;
      if (choice === 'keep') continue;
      toEdit = card;
      break;
    }
    const answer = await ask(card, unfinished.read(card.id, day, over) ?? over, title);
    if (answer === undefined) return;
    unfinished.keep(card.id, day, over, answer);
    if (answer.trim() !== '' && answer !== over) answers.push({ id: card.id, answer, over });
  }
  if (answers.length === 0 && !toEdit) {
    return void vscode.window.showInformationMessage(said.reflectionEmpty());
  }
  if (answers.length > 0) {
    if (!(await tellWritten(saveAnswers(house.session, answers)))) return;
    unfinished.clear();
  }
  if (toEdit) await openAnswer(house.session, toEdit, day);
  else await house.show({ kind: 'reflect' });
  if (answers.length > 0) vscode.window.setStatusBarMessage(said.reflectionSaved(), 5000);
}

/**
 * Writes answers into today's reflection, which is made with the first of them. The question may be another
 * week's: it was asked before midnight.
 */
export function saveAnswers(session: Session, answers: readonly Answer[]): Promise<Written> {
  const day = today();
  return write(session, (notebook) => {
    const [first, ...others] = answers;
    if (!first) return {};
    const existing = teamOf(notebook).reflections.find((reflection) => reflection.day === day);
    if (existing) {
      const edit = ({ text }: { readonly text: string }) => difference(text, withAnswers(text, answers));
      return { changes: [{ path: existing.path, edit }] };
    }
    return { newFiles: [{ path: `reflections/${day}.md`, text: reflectionWith(day, [first, ...others]) }] };
  });
}

/** Makes the file for what the manager believes in, where there is none yet. */
export function writeConvictions(session: Session): Promise<Written> {
  return write(session, (notebook) => {
    const exists = teamOf(notebook).supplements.some(({ kind }) => kind === 'convictions');
    return exists ? {} : { newFiles: [{ path: convictionsPath, text: newConvictions }] };
  });
}

function ask(card: ReflectionCard, value: string, title: string): Thenable<string | undefined> {
  const prompt = [card.question, card.lastTime, said.reflectSkip()]
    .filter((part) => part !== undefined)
    .join(' — ');
  return vscode.window.showInputBox({ title, prompt, value, ignoreFocusOut: true });
}

async function keepOrEdit(
  card: ReflectionCard,
  answer: string,
  title: string,
): Promise<'keep' | 'edit' | undefined> {
  const [firstLine = ''] = answer.split('\n');
  const rows = [
    { label: said.reflectKeep(), detail: `${firstLine} …`, choice: 'keep' as const },
    { label: said.reflectEdit(), choice: 'edit' as const },
  ];
  const options = { title, placeHolder: card.question, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick(rows, options))?.choice;
}

/** Opens the reflection of `day` that answers the card's question, the cursor behind the answer. */
async function openAnswer({ folder, notebook }: Session, card: ReflectionCard, day: Day): Promise<void> {
  const answerIn = (text: string) => findAnswer(readReflection(text), card.question);
  const file = teamOf(notebook).reflections.find((each) => each.day === day && answerIn(each.text)?.answer);
  if (!folder || !file) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file.path));
  const end = document.positionAt(answerIn(document.getText())?.span.end ?? 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
}
