import * as vscode from 'vscode';
import { forgetDocument } from '../../core/leaving/forgetDocument.ts';
import { heldByGit } from '../git/heldByGit.ts';
import type { House } from '../house.ts';
import { forget } from '../leaving/forgetting.ts';
import type { Gathered } from '../leaving/gathered.ts';
import { inTheWay } from '../leaving/inTheWay.ts';
import { keptBeside, letGoOf } from '../leaving/keptBeside.ts';
import { gatherOnPicked } from '../leaving/pickSomebody.ts';
import { linkTo } from '../linkTo.ts';
import { forgetWords, gitHolds, keptWords, leavingWords } from '../words/leaving.ts';
import { notRemoved } from '../words/sample.ts';

/**
 * Deletes all that is somebody's alone, after a preview of what that is, of what else speaks of them and of what git holds,
 * and after asking twice. Escape at any step deletes nothing.
 */
export async function forgetPerson(house: House, id?: unknown): Promise<void> {
  const { session } = house;
  const gathered = await gatherOnPicked(house, leavingWords.forgetWhom(), id);
  const root = session.folder?.uri;
  if (!gathered || !root) return;
  const { somebody, find, files, elsewhere } = gathered;
  const trouble = troubleWith(root, gathered);
  if (trouble !== undefined) return void vscode.window.showWarningMessage(trouble);

  const progress = { location: vscode.ProgressLocation.Window, title: leavingWords.gathering(somebody.name) };
  const content = await vscode.window.withProgress(progress, () => previewOf(house, root, gathered));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
  const mentions = elsewhere.reduce((sum, each) => sum + each.mentions.length, 0);
  if (!(await isWanted(somebody.name, files.length, mentions))) return;
  const word = notRemoved(await forget(session, gathered));
  if (word !== undefined) return void vscode.window.showErrorMessage(word);
  await letGoOf(house, somebody.id, find);
  void vscode.window.showInformationMessage(leavingWords.forgotten(somebody.name));
}

/** Why nothing can be deleted now. */
function troubleWith(root: vscode.Uri, gathered: Gathered): string | undefined {
  const { somebody, links, merging, correctionsPath, correctionsStuck } = gathered;
  const [link] = links;
  if (link !== undefined) return leavingWords.linked(link);
  if (correctionsStuck) return leavingWords.stuck(correctionsPath ?? '');
  return inTheWay(root, merging, somebody.places);
}

async function previewOf(house: House, root: vscode.Uri, gathered: Gathered): Promise<string> {
  const { somebody, find, files, elsewhere, corrections, unsearched } = gathered;
  const { git } = house.platform;
  const held = !git
    ? ({ kind: 'browser' } as const)
    : vscode.workspace.isTrusted
      ? await heldByGit(git, root, somebody.places, find)
      : ({ kind: 'untrusted' } as const);
  const kept = keptBeside(house, somebody.id, find);
  const holds = held.kind === 'counted' && held.versions > 0;
  const forgetting = {
    ...{ name: somebody.name, elsewhere, corrections, unsearched },
    files: files.map(({ path }) => path),
    kept: [...kept.theirs, keptWords.traces(), ...kept.maybe.map(keptWords.maybe)],
    git: gitHolds(held),
    gitPaths: holds ? held.paths : [],
  };
  return forgetDocument(forgetting, forgetWords(), (path, line) =>
    linkTo(vscode.Uri.joinPath(root, path), line),
  );
}

/** Asks beside the preview, which can be read meanwhile, and once more in a dialog in which Enter deletes nothing. */
async function isWanted(name: string, files: number, mentions: number): Promise<boolean> {
  const rows = [
    { label: leavingWords.leave(), detail: leavingWords.leaveDetail(), goOn: false },
    { label: leavingWords.goOn(files), detail: leavingWords.goOnDetail(), goOn: true },
  ];
  const options = { title: leavingWords.forgetTitle(name), ignoreFocusOut: true };
  const picked = await vscode.window.showQuickPick(rows, options);
  if (picked?.goOn !== true) return false;
  // The first button is the one that Enter presses, unless it is said to be the one that closes.
  const [first, forGood] = [leavingWords.readFirst(), leavingWords.forGood()];
  const detail = leavingWords.sureDetail(mentions);
  const answer = await vscode.window.showWarningMessage(
    leavingWords.sure(name, files),
    { modal: true, detail },
    first,
    forGood,
  );
  return answer === forGood;
}
