import * as vscode from 'vscode';
import type { House } from '../house.ts';

/** How long to wait, in milliseconds, before the remotes are looked at: one look does for many changes. */
const pause = 2000;

/** Looks at the remotes of the notes' repository whenever notes change or somebody comes back to the window. */
export function registerRemoteNotice({ session, firstNote, log }: House): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  const look = async (): Promise<void> => {
    timer = undefined;
    const { folder, notebook } = session;
    if (!folder || session.isLoading || isLooking) return;
    isLooking = true;
    try {
      await firstNote.notice(folder, notebook);
    } catch (error) {
      log.error('The remotes of the notes could not be looked at.', error);
    } finally {
      isLooking = false;
    }
  };
  const soon = (): void => {
    timer ??= setTimeout(() => void look(), pause);
  };
  return vscode.Disposable.from(
    session.onDidChange(soon),
    // What is saved has been read before, while it was typed: the session has no news then.
    vscode.workspace.onDidSaveTextDocument(soon),
    vscode.workspace.onDidGrantWorkspaceTrust(soon),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) soon();
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}
