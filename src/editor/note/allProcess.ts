import * as vscode from 'vscode';
import { counted, countLabels } from '../../core/balance/share.ts';
import type { LabelledNote } from '../../core/team/labelled.ts';
import { teamOf } from '../../core/team/notebook.ts';
import { personAt } from '../../core/team/whose.ts';
import type { House } from '../house.ts';
import { allProcessText, labelledBecause } from '../words/note.ts';
import { labelledNote } from './noteShown.ts';
import { openInTabs } from './openInTabs.ts';

/** Lines that are shown for it: enough to judge by. */
const mostLines = 3;

/**
 * For those who ask for it: an open note with as many counted lines as the flag wants, none of them about people, is
 * listed among the problems, as information. Notes that nobody looks at are not: they cannot be written anew.
 */
export function registerAllProcess(house: House): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('one-on-one-balance');
  let shown = 0;
  const refresh = (): void => {
    const wanted = house.session.settings.editor.allProcess;
    const found = (wanted ? openInTabs() : [])
      .map((document) => [document.uri, diagnosticsOf(house, document)] as const)
      .filter(([, diagnostics]) => diagnostics.length > 0);
    if (shown > 0) collection.clear();
    for (const [uri, diagnostics] of found) collection.set(uri, diagnostics);
    shown = found.length;
  };
  return vscode.Disposable.from(
    collection,
    house.session.onDidChange(refresh),
    vscode.window.tabGroups.onDidChangeTabs(refresh),
    vscode.workspace.onDidOpenTextDocument(refresh),
  );
}

function diagnosticsOf(house: House, document: vscode.TextDocument): vscode.Diagnostic[] {
  const note = labelledNote(house, document);
  const counts = countLabels(note?.items ?? []);
  if (!note || counts.people > 0 || counted(counts) < house.session.settings.balance.minItems) return [];
  const name = personAt(teamOf(house.session.notebook), note.note.path)?.name;
  const diagnostic = new vscode.Diagnostic(
    document.lineAt(titleLine(note, document)).range,
    allProcessText(counts.process, name),
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = 'One on One';
  diagnostic.code = 'allProcess';
  diagnostic.relatedInformation = reasons(note, document);
  return [diagnostic];
}

/** The note's title, or its first line: it is about the whole note. */
function titleLine({ note }: LabelledNote, document: vscode.TextDocument): number {
  return document.positionAt(note.headings.find(({ isTitle }) => isTitle)?.span.start ?? 0).line;
}

function reasons(
  { items }: LabelledNote,
  document: vscode.TextDocument,
): vscode.DiagnosticRelatedInformation[] {
  return items
    .filter(({ labelled }) => labelled.label === 'process')
    .slice(0, mostLines)
    .map(({ item, labelled }) => {
      const range = new vscode.Range(
        document.positionAt(item.span.start),
        document.positionAt(item.span.end),
      );
      const because = labelledBecause(labelled);
      const words = because === undefined ? item.text : `${item.text} – ${because}`;
      return new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, range), words);
    });
}
