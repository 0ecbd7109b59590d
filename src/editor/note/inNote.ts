import * as vscode from 'vscode';
import type { House } from '../house.ts';
import { inNote } from '../ids.ts';
import { noteShown } from './noteShown.ts';

/** Tells VS Code whether a note is in front, so that what is for notes alone shows up in no other file's menus. */
export function registerInNote(house: House): vscode.Disposable {
  let told = false;
  const tell = (): void => {
    const editor = vscode.window.activeTextEditor;
    const isNote = editor !== undefined && noteShown(house, editor.document) !== undefined;
    if (isNote === told) return;
    told = isNote;
    void vscode.commands.executeCommand('setContext', inNote, isNote);
  };
  return vscode.Disposable.from(
    house.session.onDidChange(tell),
    vscode.window.onDidChangeActiveTextEditor(tell),
  );
}
