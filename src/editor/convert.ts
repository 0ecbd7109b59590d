import * as vscode from 'vscode';
import type { Span } from '../core/notes/span.ts';

/** The editor's range for a span of `text`; for files that no editor has open. */
export function rangeIn(text: string, span: Span): vscode.Range {
  return new vscode.Range(positionIn(text, span.start), positionIn(text, span.end));
}

function positionIn(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return new vscode.Position(line, offset - (before.lastIndexOf('\n') + 1));
}
