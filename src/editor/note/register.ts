import * as vscode from 'vscode';
import type { House } from '../house.ts';
import { registerAllProcess } from './allProcess.ts';
import { registerBullets } from './bullets.ts';
import { registerCompletion } from './completion.ts';
import { registerGutterMarks } from './gutterMarks.ts';
import { registerHandles } from './handles.ts';
import { registerHover } from './hover.ts';
import { registerInNote } from './inNote.ts';
import { registerLineActions } from './lineActions.ts';
import { registerNoteLens } from './noteLens.ts';
import { registerPrivateMatters } from './privateMatters.ts';

/** Everything that shows in a note that is open in the editor. */
export function registerNote(house: House): vscode.Disposable {
  return vscode.Disposable.from(
    registerGutterMarks(house),
    registerHover(house),
    registerLineActions(house),
    registerNoteLens(house),
    registerAllProcess(house),
    registerCompletion(house),
    registerHandles(house),
    registerInNote(house),
    registerBullets(house),
    registerPrivateMatters(house),
  );
}
