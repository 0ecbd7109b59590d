import * as vscode from 'vscode';

/** Sets one of our settings for the workspace; `startAfresh` takes it back, and so does undefined. */
export async function set(key: string, value: unknown): Promise<void> {
  const ours = vscode.workspace.getConfiguration('oneOnOne');
  await ours.update(key, value, vscode.ConfigurationTarget.Workspace);
}
