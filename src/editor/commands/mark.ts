import * as v from 'valibot';
import * as vscode from 'vscode';
import { labels, type Label } from '../../core/balance/labeller.ts';
import type { Item } from '../../core/notes/item.ts';
import { itemsOnLines } from '../../core/notes/itemsAt.ts';
import type { House } from '../house.ts';
import { commands } from '../ids.ts';
import { noteShown } from '../note/noteShown.ts';
import type { Session } from '../session.ts';
import { labelWord } from '../words/balance.ts';
import { notWritten, said } from '../words/commands.ts';
import type { Written } from '../write.ts';
import { saveCorrections } from './saveCorrections.ts';
import { tellWritten } from './tellWritten.ts';

/** Line items that a link or a code action points at, as the document stood when it was made. */
const pointedAt = v.object({
  uri: v.string(),
  version: v.number(),
  /** Where the items begin, as offsets. */
  starts: v.array(v.number()),
});
export type PointedAt = v.InferOutput<typeof pointedAt>;

/** The command that marks lines as `label`. */
export const markCommand: Readonly<Record<Label, string>> = {
  people: commands.markPeople,
  process: commands.markProcess,
  neither: commands.markNeither,
};

/** Marks the lines that `argument` points at; without one, those that the selection in the editor touches. */
export async function markLines(house: House, label: Label, argument?: unknown): Promise<void> {
  await house.session.settled();
  const target = v.safeParse(pointedAt, argument);
  const items = target.success ? itemsPointedAt(house, target.output) : selectedItems(house);
  if (items === 'movedOn') return void vscode.window.showErrorMessage(notWritten('movedOn') ?? '');
  if (!items) return void vscode.window.showInformationMessage(said.markWhere());
  if (items.length === 0) return void vscode.window.showInformationMessage(said.markNoItem());
  const lines = items.map((item) => item.text);
  if (await tellWritten(mark(house.session, lines, label))) {
    vscode.window.setStatusBarMessage(said.marked(lines.length, labelWord(label)), 5000);
  }
}

/** Keeps in `balance.yml` that `lines` are about `label`. */
export function mark(session: Session, lines: readonly string[], label: Label): Promise<Written> {
  if (!labels.includes(label)) throw new Error(`not a label: ${String(label)}`);
  return saveCorrections(session, lines, label);
}

function itemsPointedAt(house: House, { uri, version, starts }: PointedAt): readonly Item[] | 'movedOn' {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
  if (document?.version !== version) return 'movedOn';
  return noteShown(house, document)?.items.filter(({ span }) => starts.includes(span.start)) ?? 'movedOn';
}

/** Undefined where what is open in front is no note. */
function selectedItems(house: House): readonly Item[] | undefined {
  const editor = vscode.window.activeTextEditor;
  const note = editor && noteShown(house, editor.document);
  if (!editor || !note) return undefined;
  const touched = new Set(
    editor.selections.flatMap((selection) =>
      itemsOnLines(note.text, note.items, {
        start: editor.document.offsetAt(selection.start),
        end: editor.document.offsetAt(selection.end),
      }),
    ),
  );
  return note.items.filter((item) => touched.has(item));
}
