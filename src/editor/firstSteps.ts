import * as vscode from 'vscode';
import { firstSteps } from '../core/sample/firstSteps.ts';
import { openDocument } from './change.ts';
import type { House } from './house.ts';
import { contexts } from './ids.ts';

/**
 * Tells VS Code how far somebody has come, for the walkthrough to tick off. Its steps wait for what was done, and not for
 * commands: a command can be left with Escape, and those that the panel calls are not heard of.
 */
export function registerFirstSteps(house: House): vscode.Disposable {
  const told = new Map<string, boolean>();
  const tell = (name: keyof typeof contexts, value: boolean): void => {
    if (told.get(name) === value) return;
    told.set(name, value);
    void vscode.commands.executeCommand('setContext', contexts[name], value);
  };
  const refresh = (): void => {
    const { session } = house;
    if (session.isLoading) return;
    const { folder, notebook } = session;
    const isSaved = (path: string): boolean =>
      folder !== undefined && !openDocument(vscode.Uri.joinPath(folder.uri, path))?.isDirty;
    const steps = firstSteps(notebook, house.reader().isBoilerplate, isSaved);
    tell('hasNotesFolder', folder?.exists ?? false);
    tell('hasPerson', steps.person);
    tell('hasNote', steps.note);
    tell('hasReflection', steps.reflection);
  };
  return vscode.Disposable.from(
    house.session.onDidChange(refresh),
    // What is saved has been read before, while it was typed: the session has no news then.
    vscode.workspace.onDidSaveTextDocument(refresh),
  );
}
