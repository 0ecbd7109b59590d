import * as vscode from 'vscode';

/** The documents that have a tab; VS Code keeps others too, long after their tabs were closed. */
export function openInTabs(): readonly vscode.TextDocument[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const inTabs = new Set(
    tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : [])),
  );
  return vscode.workspace.textDocuments.filter(({ uri }) => inTabs.has(uri.toString()));
}
