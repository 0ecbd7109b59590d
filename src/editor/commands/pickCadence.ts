import * as vscode from 'vscode';
import { parseCadence } from '../../core/cadence/cadence.ts';
import { cadenceChoices, type CadenceChoice } from '../words/cadences.ts';

/** Asks for a rhythm: one of the common ones, or whatever is typed and can be read as one. Undefined on Escape. */
export async function pickCadence(title: string, placeholder: string): Promise<CadenceChoice | undefined> {
  const choices = cadenceChoices();
  const pick = vscode.window.createQuickPick<CadenceChoice>();
  Object.assign(pick, { title, placeholder, items: choices });
  pick.onDidChangeValue((value) => {
    const written = value.replace(/\s+/g, ' ').trim();
    const isNew =
      written.length > 2 &&
      parseCadence(written) &&
      !choices.some(({ label }) => label.toLowerCase() === written.toLowerCase());
    // What is typed stands last: Enter takes what VS Code finds among the common ones, if it finds any.
    pick.items = isNew ? [...choices, { label: written, alwaysShow: true, written }] : choices;
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
