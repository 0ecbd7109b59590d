import * as vscode from 'vscode';
import { labels } from '../../core/balance/labeller.ts';
import { surenessOf } from '../../core/balance/sureness.ts';
import { itemsOnLines } from '../../core/notes/itemsAt.ts';
import { markCommand, type PointedAt } from '../commands/mark.ts';
import type { House } from '../house.ts';
import { noteWords } from '../words/note.ts';
import { labelledNote, markdown } from './noteShown.ts';

/** Among what rewrites code, and never among what mends it: nothing is wrong with a line. */
const kind = vscode.CodeActionKind.RefactorRewrite.append('oneOnOne');

/**
 * Offers to correct what the selected lines are about, to whoever asks for code actions. Not while the cursor moves:
 * every line has these, and a light bulb that is always on says nothing.
 */
export function registerLineActions(house: House): vscode.Disposable {
  const provideCodeActions: vscode.CodeActionProvider['provideCodeActions'] = (document, range, context) =>
    context.triggerKind === vscode.CodeActionTriggerKind.Invoke ? actionsFor(house, document, range) : [];
  return vscode.languages.registerCodeActionsProvider(
    markdown,
    { provideCodeActions },
    { providedCodeActionKinds: [kind] },
  );
}

function actionsFor(house: House, document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
  const note = labelledNote(house, document);
  if (!note) return [];
  const items = itemsOnLines(note.note.text, note.note.items, {
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
  });
  if (items.length === 0) return [];
  const lines = note.items.filter(({ item }) => items.includes(item));
  const target: PointedAt = {
    uri: document.uri.toString(),
    version: document.version,
    starts: items.map(({ span }) => span.start),
  };
  const isSaid = (label: string): boolean =>
    lines.length === items.length &&
    lines.every(({ labelled }) => labelled.label === label && surenessOf(labelled) === 'told');
  return labels
    .filter((label) => !isSaid(label))
    .map((label) => {
      const title = noteWords.markAction(label, items.length);
      const action = new vscode.CodeAction(title, kind);
      action.command = { command: markCommand[label], title, arguments: [target] };
      return action;
    });
}
