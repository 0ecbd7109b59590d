import * as vscode from 'vscode';
import { evidenceDocument } from '../../core/evidence/evidenceDocument.ts';
import { gatherEvidence } from '../../core/evidence/gatherEvidence.ts';
import { addMonths, readNoteDay, type Day } from '../../core/notes/day.ts';
import { personOf, teamOf } from '../../core/team/notebook.ts';
import type { House } from '../house.ts';
import { linkTo } from '../linkTo.ts';
import { today } from '../today.ts';
import { evidenceWords, gatherWords } from '../words/evidence.ts';
import { pickPerson } from './pickPerson.ts';

/** Long enough for a half-year's review. */
const monthsBack = 6;

/**
 * Gathers what is noted on somebody between two days into an untitled document: nothing is written anywhere until the user
 * saves it where they choose. Escape at any step does nothing at all.
 */
export async function gatherEvidenceOf(house: House, id?: unknown): Promise<void> {
  const { session } = house;
  const picked = await pickPerson(house, gatherWords.whose(), id, true);
  if (!picked || !session.folder) return;
  const day = today();
  const from = await askDay(picked.name, 1, gatherWords.from(), addMonths(day, -monthsBack));
  const to = from && (await askDay(picked.name, 2, gatherWords.to(), day, from));
  if (!from || !to) return;
  // Notes may have changed while the days were asked.
  await session.settled();
  const person = personOf(teamOf(session.notebook), picked.id);
  const evidence = person && gatherEvidence(person, house.reader(), { from, to, today: day });
  if (!evidence) {
    return void vscode.window.showInformationMessage(gatherWords.nothing(picked.name, from, to));
  }
  const { uri } = session.folder;
  const content = evidenceDocument(evidence, evidenceWords(day), ({ path }, line) =>
    linkTo(vscode.Uri.joinPath(uri, path), line),
  );
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
}

/** A day, as it was typed or suggested; undefined when the question was left. */
async function askDay(
  name: string,
  step: number,
  prompt: string,
  value: Day,
  notBefore?: Day,
): Promise<Day | undefined> {
  const trouble = (written: string): string | undefined => {
    const day = readNoteDay(written.trim());
    if (!day) return gatherWords.noDay();
    return notBefore !== undefined && day < notBefore ? gatherWords.tooEarly(notBefore) : undefined;
  };
  const title = gatherWords.title(name, step);
  const typed = await vscode.window.showInputBox({
    ...{ title, prompt, value, validateInput: trouble },
    // To look a day up in the notes is no answer.
    ignoreFocusOut: true,
  });
  return typed === undefined ? undefined : readNoteDay(typed.trim());
}
