import * as vscode from 'vscode';
import { archive } from '../../core/leaving/archive.ts';
import type { Somebody } from '../../core/leaving/somebody.ts';
import type { House } from '../house.ts';
import { said } from '../words/commands.ts';
import { leavingWords } from '../words/leaving.ts';
import { gatherOn, whoever, type Gathered } from './gathered.ts';

/**
 * Everything on the person whose id was handed in, else on the user's pick among all, those in the archive included.
 * Who was picked is not remembered. Undefined when nobody is.
 */
export async function gatherOnPicked(
  { session }: House,
  title: string,
  id?: unknown,
): Promise<Gathered | undefined> {
  const all = await whoever(session);
  if (!session.folder) return void vscode.window.showInformationMessage(said.openFolderFirst());
  if (all.length === 0) return void vscode.window.showInformationMessage(said.nobodyYet());
  const somebody = typeof id === 'string' ? all.find((each) => each.id === id) : await pick(all, title);
  if (!somebody) return undefined;
  const location = vscode.ProgressLocation.Window;
  return vscode.window.withProgress({ location, title: leavingWords.gathering(somebody.name) }, () =>
    gatherOn(session, somebody.id),
  );
}

async function pick(all: readonly Somebody[], title: string): Promise<Somebody | undefined> {
  const isArchived = ({ places }: Somebody): boolean =>
    places.length > 0 && places.every((place) => place.startsWith(`${archive}/`));
  const rows = all.map((somebody) => ({
    label: somebody.name,
    description: isArchived(somebody) ? leavingWords.inArchive() : '',
    somebody,
  }));
  return (await vscode.window.showQuickPick(rows, { title }))?.somebody;
}
