import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../../src/editor/ids.ts';
import { startAfresh, until, workspace } from './support/notes.ts';
import { set } from './support/settings.ts';

describe('Set Up Notes Folder', () => {
  before(startAfresh);
  after(startAfresh);

  it('can be accepted as it asks where the notes folder is the workspace folder itself', async () => {
    await set('notesFolder', '.');
    // It ends by asking whom to add, which nobody answers here.
    void vscode.commands.executeCommand(commands.setUp);
    const template = join(workspace(), 'templates/one-on-one.md');
    // Enter takes the folder as it stands, and then, one row down, the template.
    await until('the template is there', async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return existsSync(template);
    });
  });
});
