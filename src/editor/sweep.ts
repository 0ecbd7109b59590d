import type * as vscode from 'vscode';
import { endLoans, lentForMs } from './lentTime.ts';
import { findNotesFolder } from './notesFolder.ts';
import type { FastRead } from './platform.ts';
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

/** Gives the files of the notes folder that a save which was cut off has left with an old time the present one. */
export async function endOldLoans(
  { folder, disk }: Pick<Session, 'folder' | 'disk'>,
  fast: FastRead | undefined,
  log: vscode.LogOutputChannel,
  pauseMs = 2 * lentForMs,
): Promise<void> {
  if (!folder?.exists || folder.uri.scheme !== 'file' || !disk || !fast) return;
  const path = folder.uri.fsPath;
  try {
    // Lent so recently that its save may be under way in another window, it is looked at once more.
    if (!(await endLoans(path, fast, disk))) return;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    await endLoans(path, fast, disk);
  } catch (error) {
    log.error('What time a file has could not be looked at.', error);
  }
}
