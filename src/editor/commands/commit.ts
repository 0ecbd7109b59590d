import * as vscode from 'vscode';
import { commitNotes } from '../git/commitNotes.ts';
import type { House } from '../house.ts';
import { pathWithin } from '../notesFolder.ts';
import { commitEnded, commitNeedsDesktop, commitNeedsTrust, said } from '../words/commands.ts';

/** For how long other writes wait for a commit, in milliseconds: git has read the notes long before a hook is done. */
const longestTurn = 3000;

/** Saves the notes that are being typed, then commits the notes folder and nothing else; writes under way come first. */
export async function commit(house: Committing): Promise<void> {
  let committing: Promise<void> | undefined;
  await house.session.inTurn(async () => {
    committing = commitInTurn(house);
    await Promise.race([committing, new Promise((resolve) => setTimeout(resolve, longestTurn))]);
  });
  await committing;
}

type Committing = Pick<House, 'session' | 'platform'>;

async function commitInTurn({ session, platform: { git } }: Committing): Promise<void> {
  await session.settled();
  const { folder } = session;
  if (!folder) return void vscode.window.showInformationMessage(said.openFolderFirst());
  if (!git) return void vscode.window.showInformationMessage(commitNeedsDesktop());
  if (!vscode.workspace.isTrusted) return void vscode.window.showInformationMessage(commitNeedsTrust());
  if (!folder.exists)
    return void vscode.window.showInformationMessage(commitEnded({ kind: 'nothing', nested: [] }));

  const unsaved = vscode.workspace.textDocuments.filter(
    (document) => document.isDirty && pathWithin(folder.uri, document.uri) !== undefined,
  );
  for (const document of unsaved) {
    if (await document.save()) continue;
    // What is on disk is older than what the user sees: that is not what they want committed.
    const path = vscode.workspace.asRelativePath(document.uri, false);
    return void vscode.window.showErrorMessage(said.commitUnsaved(path));
  }
  const outcome = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: said.committing() },
    () => commitNotes(git, folder.uri, said.commitMessage),
  );
  const word = commitEnded(outcome);
  if (outcome.kind === 'committed' || outcome.kind === 'nothing')
    vscode.window.setStatusBarMessage(word, 5000);
  if (outcome.kind === 'failed') void vscode.window.showErrorMessage(word);
  else if (outcome.kind !== 'committed' || outcome.nested.length > 0)
    void vscode.window.showInformationMessage(word);
}
