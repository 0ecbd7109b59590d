import type * as vscode from 'vscode';
import { findNotesFolder } from './notesFolder.ts';
import type { Session } from './session.ts';

/** Puts right what a crash left amid a write, before anything else is written. */
export function sweep(session: Session, log: vscode.LogOutputChannel): Promise<void> {
  return session.inTurn(async () => {
    const folder = await findNotesFolder();
    if (!folder?.exists || folder.uri.scheme !== 'file') return;
    await session.disk
      ?.sweep(folder.uri.fsPath)
      .catch((error: unknown) => log.error('What an earlier write left could not be taken away.', error));
  });
}
