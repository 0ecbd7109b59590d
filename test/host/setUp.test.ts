import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../../src/editor/ids.ts';
import { startAfresh, until, workspace } from './support/notes.ts';
import { set } from './support/settings.ts';

describe('Set Up Notes Folder', () => {
  before(startAfresh);
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    // The extension is told of it by then, as it is not of a settings file that git puts back.
    await set('notesFolder', undefined);
    await startAfresh();
  });

  it('can be accepted as it asks where the notes folder is the workspace folder itself', async () => {
    await set('notesFolder', '.');
    const template = join(workspace(), 'templates/one-on-one.md');
    let asking: Thenable<unknown> | undefined;
    // Enter takes the folder as it stands, and then, one row down, the template. A test does not see which of the two
    // it answers: where the first row was taken, the message at the end is dismissed, and all is asked again.
    await until('the template is there', async () => {
      asking ??= vscode.commands.executeCommand(commands.setUp).then(() => (asking = undefined));
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await vscode.commands.executeCommand('notifications.clearAll');
      return existsSync(template);
    });
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
