import * as vscode from 'vscode';
import type { House } from '../house.ts';
import { questionsFor } from '../panel/questions.ts';
import { said } from '../words/commands.ts';
import { parkAndTell } from './park.ts';
import { pickPerson } from './pickPerson.ts';

/** More are a list, not a suggestion. */
const most = 7;

/** Offers questions worth asking somebody now; the one that is picked is parked for the next time. */
export async function suggestQuestion(house: House, id?: unknown): Promise<void> {
  const person = await pickPerson(house, said.suggestWhom(), id);
  if (!person) return;
  const items = questionsFor(house, { person }, most).map(({ text, reason, from }) => ({
    label: text,
    detail: from === undefined ? reason : `${reason} · ${from}`,
  }));
  if (items.length === 0) return void vscode.window.showInformationMessage(said.noQuestions());
  const picked = await vscode.window.showQuickPick(items, { title: said.suggestPick(person.name) });
  if (picked) await parkAndTell(house, person, picked.label);
}
