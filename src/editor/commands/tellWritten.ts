import * as vscode from 'vscode';
import { notWritten } from '../words/commands.ts';
import type { Written } from '../write.ts';

/** Waits for a write, says so if it failed, and tells whether it went well. Who has just said no knows. */
export async function tellWritten(writing: Promise<Written>): Promise<boolean> {
  const written = await writing;
  const trouble = notWritten(written);
  if (trouble !== undefined && written !== 'declined') void vscode.window.showErrorMessage(trouble);
  return trouble === undefined;
}
