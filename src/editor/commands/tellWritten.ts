import * as vscode from 'vscode';
import { notWritten } from '../words/commands.ts';
import type { Written } from '../write.ts';

/** Waits for a write, says so if it failed, and tells whether it went well. */
export async function tellWritten(writing: Promise<Written>): Promise<boolean> {
  const trouble = notWritten(await writing);
  if (trouble !== undefined) void vscode.window.showErrorMessage(trouble);
  return trouble === undefined;
}
