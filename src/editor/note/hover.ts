import * as vscode from 'vscode';
import { labels } from '../../core/balance/labeller.ts';
import { itemAt } from '../../core/notes/itemsAt.ts';
import type { LabelledLine } from '../../core/team/labelled.ts';
import { asMarkdown } from '../asMarkdown.ts';
import { markCommand, type PointedAt } from '../commands/mark.ts';
import type { House } from '../house.ts';
import { labelledBecause, labelledText, noteWords } from '../words/note.ts';
import { briefOf } from './brief.ts';
import { commandLink } from './commandLink.ts';
import { personUnder } from './handles.ts';
import { labelledNote, markdown } from './noteShown.ts';

/**
 * Says of the handle under the pointer who that is; of any other words of a line what the line counts as, how sure that
 * is and why, with links to correct it.
 */
export function registerHover(house: House): vscode.Disposable {
  return vscode.languages.registerHoverProvider(markdown, {
    provideHover: (document, position) => {
      const found = personUnder(house, document, position);
      return found
        ? new vscode.Hover(briefOf(house, found.person), found.range)
        : lineHover(house, document, position);
    },
  });
}

function lineHover(
  house: House,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Hover | undefined {
  const note = labelledNote(house, document);
  const item = note && itemAt(note.note.items, document.offsetAt(position));
  // What stands in a template or was carried over is not counted, so there is nothing to say of it.
  const line = note?.items.find((each) => each.item === item);
  if (!line) return undefined;
  const range = new vscode.Range(
    document.positionAt(line.item.span.start),
    document.positionAt(line.item.span.end),
  );
  return new vscode.Hover(lineText(line, document), range);
}

function lineText({ item, labelled }: LabelledLine, document: vscode.TextDocument): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: Object.values(markCommand) };
  text.appendMarkdown(`**${asMarkdown(labelledText(labelled))}**`);
  const because = labelledBecause(labelled);
  if (because !== undefined) text.appendMarkdown(`  \n${asMarkdown(because)}`);
  const target: PointedAt = {
    uri: document.uri.toString(),
    version: document.version,
    starts: [item.span.start],
  };
  const links = labels.map(
    (label) => `[${noteWords.markLink(label)}](${commandLink(markCommand[label], target)})`,
  );
  return text.appendMarkdown(`\n\n${noteWords.markAs()} ${links.join(' · ')}`);
}
