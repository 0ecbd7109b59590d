import * as vscode from 'vscode';
import type { Finding } from '../core/notes/finding.ts';
import { teamOf } from '../core/team/notebook.ts';
import { rangeIn } from './convert.ts';
import type { House } from './house.ts';
import { findingText } from './words/findings.ts';

/** Everything that is wrong with the notes: files first, then what the corrections file says wrongly. */
export function allFindings(house: House): readonly Finding[] {
  return [...teamOf(house.session.notebook).findings, ...house.corrections().findings];
}

/** Lists what is wrong with notes in the Problems view, each at its place in its file. */
export function registerDiagnostics(house: House): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('one-on-one');
  const refresh = (): void => {
    const { folder, notebook } = house.session;
    collection.clear();
    if (!folder) return;
    // Entries for one file are put together by the collection itself.
    collection.set(
      allFindings(house).map((each) => [
        vscode.Uri.joinPath(folder.uri, each.path),
        [toDiagnostic(each, notebook.documents.get(each.path)?.text ?? '')],
      ]),
    );
  };
  return vscode.Disposable.from(collection, house.session.onDidChange(refresh));
}

function toDiagnostic(each: Finding, text: string): vscode.Diagnostic {
  const severity =
    each.code === 'noteWithoutPerson' || each.code === 'noteWithoutDay'
      ? vscode.DiagnosticSeverity.Information
      : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(rangeIn(text, each.span), findingText(each), severity);
  diagnostic.source = 'One on One';
  diagnostic.code = each.code;
  return diagnostic;
}
