/** Tells VS Code whom the context menu of an element is about; package.json says what is in it. */
export function personMenu(person: string): { 'data-vscode-context': string } {
  const context = { webviewSection: 'person', person, preventDefaultContextMenuItems: true };
  return { 'data-vscode-context': JSON.stringify(context) };
}
