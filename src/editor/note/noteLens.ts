import * as vscode from 'vscode';
import { countLabels } from '../../core/balance/share.ts';
import { compare } from '../../core/team/comparison.ts';
import { teamOf } from '../../core/team/notebook.ts';
import { personAt } from '../../core/team/whose.ts';
import type { House } from '../house.ts';
import { commands } from '../ids.ts';
import { comparedText, countsText, noteWords } from '../words/note.ts';
import { labelledNote, markdown } from './noteShown.ts';

/**
 * One line above a note's first heading: what is counted in it, beside the last notes with the same person; a click opens their page.
 * It is there from the first moment, so that the text does not jump when the first line is typed. Above the very first
 * line it would come in above what is in view.
 */
export function registerNoteLens(house: House): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    house.session.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(markdown, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document) => lensesOf(house, document),
    }),
  );
}

function lensesOf(house: House, document: vscode.TextDocument): vscode.CodeLens[] {
  if (!house.session.settings.editor.codeLens) return [];
  const note = labelledNote(house, document);
  if (!note) return [];
  const person = personAt(teamOf(house.session.notebook), note.note.path);
  const comparison = person && compare(note, person, house.reader());
  const title = [
    countsText(countLabels(note.items)),
    ...(person && comparison ? [comparedText(comparison, person.name)] : []),
  ].join(', ');
  // Without a command the words are shown all the same, and are no link.
  const command = person
    ? {
        title,
        command: commands.openPerson,
        arguments: [person.id],
        tooltip: noteWords.openPage(person.name),
      }
    : { title, command: '' };
  const at = document.positionAt(note.note.headings[0]?.span.start ?? 0);
  return [new vscode.CodeLens(new vscode.Range(at, at), command)];
}
