/** What somebody does in the editor, beside what they ask of us. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { shows } from '../../src/editor/change.ts';
import { decode } from '../../src/editor/decode.ts';
import { noteUri } from '../host/support/notes.ts';
import { bodyLine, notePaths } from './byOthers.ts';
import { markOf, marksAt } from './oracle.ts';
import { pick, type StepOf } from './step.ts';
import type { World } from './world.ts';

type Texts = ReadonlyMap<string, string>;

export class Typist {
  readonly #world: World;
  /** Marks of lines that were taken away in an editor, by file: saving takes them from the disk, too. */
  readonly #erased = new Map<string, Set<string>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Does a step; resolves to the marks of the lines that it may have taken away. */
  async perform(step: StepOf<'user'>): Promise<ReadonlySet<string>> {
    if (step.kind === 'undo' || step.kind === 'redo') await editorsFollow();
    const before = textsOpen();
    const saved = await this.#do(step, before);
    const after = textsOpen();
    const gone = new Set<string>(saved);
    for (const [path, text] of before) {
      for (const each of this.#notes(path, text, after.get(path) ?? '')) gone.add(each);
    }
    return gone;
  }

  /** Does it; resolves to marks that went with what was saved. */
  async #do({ id, kind, dice }: StepOf<'user'>, before: Texts): Promise<Iterable<string>> {
    if (kind === 'type' || kind === 'erase') {
      const path = pick(notePaths(this.#world), dice[0]);
      if (path === undefined) return [];
      const document = await vscode.workspace.openTextDocument(noteUri(path));
      const editor = await vscode.window.showTextDocument(document, { preview: false });
      const text = document.getText();
      const lines = text.split('\n');
      const line = bodyLine(lines.slice(0, -1), dice[1]);
      const task = (dice[2] ?? 0) < 0.3 ? '[ ] ' : '';
      await editor.edit((edit) => {
        if (kind === 'type') edit.insert(new vscode.Position(line, 0), `- ${task}typed ${markOf(id)}\n`);
        else edit.delete(new vscode.Range(line, 0, line + 1, 0));
      });
      return this.#notes(path, text, document.getText());
    }
    const document = pick(openNotes(), dice[0]);
    if (!document) return [];
    await vscode.window.showTextDocument(document, { preview: false });
    switch (kind) {
      case 'save': {
        const path = pathOf(document);
        await document.save();
        return document.isDirty ? [] : this.#erasedIn(path);
      }
      case 'undo':
      case 'redo':
        await vscode.commands.executeCommand(kind);
        await changeShows(before);
        return [];
      case 'revert':
      case 'close': {
        // The document may go a moment later.
        const dropped = marksAt([pathOf(document), document.getText()]);
        const command = kind === 'revert' ? 'files.revert' : 'revertAndCloseActiveEditor';
        await vscode.commands.executeCommand(`workbench.action.${command}`);
        return dropped;
      }
    }
  }

  /** The marks that went from an editor, which are noted for when it is saved. */
  #notes(path: string, before: string, after: string): readonly string[] {
    const stays = new Set(marksAt([path, after]));
    const went = marksAt([path, before]).filter((mark) => !stays.has(mark));
    for (const each of went) this.#erasedIn(path).add(each);
    return went;
  }

  #erasedIn(path: string): Set<string> {
    const erased = this.#erased.get(path) ?? new Set();
    this.#erased.set(path, erased);
    return erased;
  }
}

/** What is typed in notes and not saved, by path. */
export function typedNow(): ReadonlyMap<string, string> {
  return new Map(
    openNotes()
      .filter(({ isDirty }) => isDirty)
      .map((document) => [pathOf(document), document.getText()]),
  );
}

/**
 * Waits until the editor shows what others wrote, as it does within a second. Undone before that, a file that was made is
 * deleted by VS Code whatever it holds by then, which no extension can keep it from.
 */
async function editorsFollow(): Promise<void> {
  const followed = openNotes()
    .filter(({ isDirty, uri }) => !isDirty && existsSync(uri.fsPath))
    .map(async (document) => shows(document, decode(await readFile(document.uri.fsPath)) ?? ''));
  await Promise.all(followed);
}

/** Waits till what an undo changed is known here, file by file; it may have changed nothing. */
async function changeShows(before: Texts): Promise<void> {
  const same = (): boolean => [...textsOpen()].every(([path, text]) => before.get(path) === text);
  for (let tries = 0; tries < 12 && same(); tries++) await new Promise((resolve) => setTimeout(resolve, 25));
  await new Promise((resolve) => setTimeout(resolve, 50));
}

function textsOpen(): Texts {
  return new Map(openNotes().map((document) => [pathOf(document), document.getText()]));
}

function openNotes(): readonly vscode.TextDocument[] {
  const root = `${noteUri('').toString().replace(/\/$/, '')}/`;
  return (
    vscode.workspace.textDocuments
      .filter((document) => !document.isClosed && document.uri.toString().startsWith(root))
      // The editor keeps documents of earlier sequences for a while.
      .filter((document) => document.isDirty || existsSync(document.uri.fsPath))
      .sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1))
  );
}

function pathOf({ uri }: vscode.TextDocument): string {
  return uri.path.slice(noteUri('').path.replace(/\/$/, '').length + 1);
}
