import * as vscode from 'vscode';
import { newSample } from '../../core/sample/newSample.ts';
import { sampleIn } from '../../core/sample/sampleIn.ts';
import { exists } from '../change.ts';
import type { House } from '../house.ts';
import { commands } from '../ids.ts';
import { wayTo } from '../notesFolder.ts';
import type { Session } from '../session.ts';
import { today } from '../today.ts';
import { said } from '../words/commands.ts';
import { sampleWords } from '../words/sample.ts';
import { write, type Written } from '../write.ts';
import { tellWritten } from './tellWritten.ts';

/** Where the folders that had to be made for the sample team are kept: nothing in them would tell. */
export const madeFolders = 'sampleTeamFolders';

/** Puts three invented people into the notes folder, to look around with; never in anybody's place. */
export async function createSampleTeam(house: House): Promise<void> {
  const { session } = house;
  await session.settled();
  const { folder } = session;
  if (!folder) return void vscode.window.showInformationMessage(said.openFolderFirst());
  const way = wayTo(folder.workspaceFolder.uri, folder.uri);
  const there = await Promise.all(way.map(exists));
  const made = await makeSample(session);
  if (made === 'there') {
    void vscode.window.showInformationMessage(sampleWords.there());
    return house.show({ kind: 'team' });
  }
  if (typeof made === 'object' && 'taken' in made) {
    return void vscode.window.showWarningMessage(sampleWords.taken(made.taken));
  }
  if (!(await tellWritten(Promise.resolve(made)))) return;
  const missing = way.filter((_, index) => !there[index]).map((uri) => uri.toString());
  await house.context.workspaceState.update(madeFolders, missing);
  // The first page makes the folder itself.
  if (!folder.exists) await session.reload();
  await house.show({ kind: 'team' });
  const undo = sampleWords.delete();
  if ((await vscode.window.showInformationMessage(sampleWords.made(), undo)) === undo) {
    await vscode.commands.executeCommand(commands.deleteSampleTeam);
  }
}

/** Writes the sample team, unless it is `there`, or a folder of that name is `taken`: then nothing is written. */
export async function makeSample(
  session: Session,
): Promise<Written | 'there' | { readonly taken: readonly string[] }> {
  await session.settled();
  const { folder, notebook } = session;
  if (!folder) return 'refused';
  const present = sampleIn(notebook);
  if (present.asMade.length + present.changed.length > 0) return 'there';
  const { files, folders, taken } = newSample(notebook, today());
  // A folder without notes is somebody's, too.
  const onDisk = await Promise.all(folders.map((name) => exists(vscode.Uri.joinPath(folder.uri, name))));
  const inTheWay = folders.filter((name, index) => taken.includes(name) || onDisk[index]);
  return inTheWay.length > 0 ? { taken: inTheWay } : write(session, () => ({ newFiles: files }));
}
