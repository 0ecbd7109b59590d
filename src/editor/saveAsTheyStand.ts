import * as vscode from 'vscode';
import { tidiesOnSave } from './tidiesOnSave.ts';

/**
 * Saves documents as they stand: neither trimming, formatting nor whatever else is set up to happen on saving touches
 * them. VS Code saves so what is in front and nothing else, so a document that the settings would tidy comes to the front
 * for a moment; tabs that were opened for it are closed again. Nothing tells what other extensions do on saving: they may
 * still tidy what is not in front. Resolves to those documents of which not all is on disk now; their tabs stay open.
 */
export async function saveAsTheyStand(
  documents: readonly vscode.TextDocument[],
): Promise<readonly vscode.TextDocument[]> {
  const before = new Set(documents.flatMap(tabsOf).map(nameOf));
  for (const document of documents) {
    if (!isInFront(document) && !tidiesOnSave(document)) {
      await document.save();
      continue;
    }
    if (!isInFront(document)) await vscode.window.showTextDocument(document, { preview: false });
    // Were something else in front after all, that would be saved, which nobody asked for.
    if (isInFront(document))
      await vscode.commands.executeCommand('workbench.action.files.saveWithoutFormatting');
    else await document.save();
  }
  const saved = documents.filter(({ isDirty }) => !isDirty);
  const opened = saved.flatMap(tabsOf).filter((tab) => !before.has(nameOf(tab)));
  if (opened.length > 0) await vscode.window.tabGroups.close(opened);
  return documents.filter(({ isDirty }) => isDirty);
}

/** Whether the document is the one that the user's keys go to. */
export function isInFront(document: vscode.TextDocument): boolean {
  return vscode.window.activeTextEditor?.document === document;
}

function tabsOf(document: vscode.TextDocument): readonly TextTab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(isTextTab).filter(({ input }) => input.uri.toString() === document.uri.toString());
}

type TextTab = vscode.Tab & { readonly input: vscode.TabInputText };

function isTextTab(tab: vscode.Tab): tab is TextTab {
  return tab.input instanceof vscode.TabInputText;
}

/** Tells a tab from all others: a group has one tab of a file. */
function nameOf({ group, input }: TextTab): string {
  return `${group.viewColumn} ${input.uri.toString()}`;
}
