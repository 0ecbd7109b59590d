import * as vscode from 'vscode';
import type { House } from '../house.ts';
import { registerGutterMarks } from './gutterMarks.ts';
import { registerLineActions } from './lineActions.ts';
import { registerHover } from './hover.ts';

/** Everything that shows in a note that is open in the editor. */
export function registerNote(house: House): vscode.Disposable {
  return vscode.Disposable.from(registerGutterMarks(house), registerHover(house), registerLineActions(house));
}
