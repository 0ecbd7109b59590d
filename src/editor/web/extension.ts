import * as vscode from 'vscode';
import { commands } from '../ids.ts';

export function activate(context: vscode.ExtensionContext): void {
  for (const command of Object.values(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(command, () => undefined));
  }
}
