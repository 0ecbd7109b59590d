import * as vscode from 'vscode';
import { sensitiveIn } from '../../core/notes/sensitive.ts';
import type { House } from '../house.ts';
import { privateMatterText } from '../words/note.ts';
import { noteShown } from './noteShown.ts';
import { openInTabs } from './openInTabs.ts';

/**
 * A quiet hint, three dots under the words, where a line of an open note looks like health, family, religion or union matters: such lines hurt
 * most in the wrong hands. It is no problem to be solved, so the Problems view does not list it.
 */
export function registerPrivateMatters(house: House): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('one-on-one-private');
  const refresh = (): void => {
    collection.clear();
    if (!house.session.settings.editor.privateMatters) return;
    for (const document of openInTabs()) collection.set(document.uri, hintsIn(house, document));
  };
  return vscode.Disposable.from(
    collection,
    house.session.onDidChange(refresh),
    vscode.window.tabGroups.onDidChangeTabs(refresh),
    vscode.workspace.onDidOpenTextDocument(refresh),
  );
}

function hintsIn(house: House, document: vscode.TextDocument): vscode.Diagnostic[] {
  const text = document.getText();
  return (noteShown(house, document)?.items ?? []).flatMap(({ span }) => {
    // As it stands in the file: an item's own text has its line breaks taken out.
    const found = sensitiveIn(text.slice(span.start, span.end));
    if (!found) return [];
    const range = new vscode.Range(
      document.positionAt(span.start + found.start),
      document.positionAt(span.start + found.end),
    );
    const hint = new vscode.Diagnostic(
      range,
      privateMatterText(found.matter),
      vscode.DiagnosticSeverity.Hint,
    );
    hint.source = 'One on One';
    hint.code = 'privateMatter';
    return [hint];
  });
}
