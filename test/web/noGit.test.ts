import * as vscode from 'vscode';
import { commands } from '../../src/editor/ids.ts';
import { toHearMark } from './totalsMark.ts';

describe('what needs git', () => {
  it('says that there is none in a browser', async () => {
    await vscode.commands.executeCommand(commands.commit);
    // Only the page can tell what it showed.
    console.log(`${toHearMark}Committing needs git, which this browser window does not have.`);
  });
});
