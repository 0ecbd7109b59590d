import * as vscode from 'vscode';

const switches = [
  'files.trimTrailingWhitespace',
  'files.insertFinalNewline',
  'files.trimFinalNewlines',
  'editor.formatOnSave',
];

/** Whether the user has VS Code tidy up a document whenever it is saved. What other extensions do then cannot be known. */
export function tidiesOnSave({ uri, languageId }: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration(undefined, { uri, languageId });
  const actions = Object.values(settings.get<object>('editor.codeActionsOnSave') ?? {}) as unknown[];
  return (
    switches.some((name) => settings.get(name) === true) ||
    actions.some((when) => when !== 'never' && when !== false)
  );
}
