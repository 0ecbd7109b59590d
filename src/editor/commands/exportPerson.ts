import * as vscode from 'vscode';
import { exportDocument } from '../../core/leaving/exportDocument.ts';
import { thirdParties } from '../../core/leaving/thirdParties.ts';
import type { House } from '../house.ts';
import type { Gathered } from '../leaving/gathered.ts';
import { keptBeside } from '../leaving/keptBeside.ts';
import { gatherOnPicked } from '../leaving/pickSomebody.ts';
import { linkTo } from '../linkTo.ts';
import { exportWords, leavingWords } from '../words/leaving.ts';

/** Opens everything that is kept on somebody in an untitled document: it is saved where the user saves it, and nowhere else. */
export async function exportPerson(house: House, id?: unknown): Promise<void> {
  const gathered = await gatherOnPicked(house, leavingWords.exportWhom(), id);
  const root = house.session.folder?.uri;
  if (!gathered || !root) return;
  const content = exportOf(house, gathered, (path, line) => linkTo(vscode.Uri.joinPath(root, path), line));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
}

function exportOf(
  house: House,
  gathered: Gathered,
  linkToFile: (path: string, line: number) => string,
): string {
  const { somebody, others, find, elsewhere, corrections, unsearched, links } = gathered;
  const files = gathered.files.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
  const attachments = gathered.files.flatMap(({ path, text }) => (text === undefined ? [path] : []));
  const kept = keptBeside(house, somebody.id, find);
  const lines = [
    ...files.flatMap(({ text }) => text.split(/\r\n?|\n/)),
    ...elsewhere.flatMap(({ path, mentions }) => [path, ...mentions.map(({ text }) => text)]),
    ...[...kept.theirs, ...kept.maybe],
  ];
  const everything = {
    ...{ name: somebody.name, files, elsewhere, corrections, unsearched },
    attachments: [...attachments, ...links],
    kept: [...kept.theirs, ...kept.maybe],
    others: thirdParties(lines, somebody, others),
  };
  return exportDocument(everything, exportWords(), linkToFile);
}
