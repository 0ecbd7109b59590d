import * as vscode from 'vscode';
import { difference } from '../core/notes/edits/difference.ts';
import { mergeLines } from '../core/notes/edits/merge.ts';
import { decode } from './decode.ts';
import { pathWithin } from './notesFolder.ts';
import { bytesOf, encodedLike, holds } from './replaceText.ts';
import type { Session } from './session.ts';
import { twoTexts } from './words/writing.ts';

/** A document of the notes folder, and what is known of its file. */
interface Guarded {
  /** What both held when they were last the same. */
  readonly base: string;
  /** What VS Code goes by to see that a file changed. */
  readonly stat: Thenable<vscode.FileStat | undefined>;
  /** What both hold now, unless it turns out to be typed. */
  readonly next?: Guarded | undefined;
  /** What others have put into the file since, as far as it was seen. */
  readonly theirs?: string;
  /** What the user has typed that does not go together with it. */
  readonly mine?: string;
  /**
   * - `merged`: what both did goes together, and is being saved.
   * - `stepsBack`: the editor shows `theirs` for a moment, so that this is what is saved.
   * - `waits`: it goes on to show it, and `mine` waits for the user's choice.
   */
  readonly state?: 'merged' | 'stepsBack' | 'waits' | undefined;
}

/** Older than any file that VS Code has read. */
const longAgo = Date.UTC(2000, 0, 1);

/** How long a save may take before it counts as refused, in milliseconds. */
const patience = 5000;

/** How long after a save has begun a file's time may still be set: VS Code waits for 1.5 s and then saves without what we would put in. */
const inTimeMs = 1000;

/**
 * Keeps a save from writing over what others have written to the file meanwhile. VS Code itself looks at the length and the time
 * of a file, so that it misses an edit that leaves the length; and no extension can stop a save, but what is saved can be
 * changed. So what both did is saved where it goes together. Where it does not, what is on disk is saved over itself, the
 * user's text comes back into the editor, unsaved, and one choice is offered.
 */
export class SaveGuard implements vscode.Disposable {
  readonly #session: Session;
  readonly #log: vscode.LogOutputChannel;
  readonly #guarded = new Map<vscode.TextDocument, Guarded>();
  /** The files that have an old time while they are saved, each with what gives it its own back. */
  readonly #lent = new Map<string, () => Promise<void>>();
  readonly #listening: vscode.Disposable;

  constructor(session: Session, log: vscode.LogOutputChannel) {
    this.#session = session;
    this.#log = log;
    const { workspace } = vscode;
    this.#listening = vscode.Disposable.from(
      session.onDidChange(() => workspace.textDocuments.forEach((document) => this.#begin(document))),
      workspace.onDidOpenTextDocument((document) => this.#begin(document)),
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      workspace.onDidCloseTextDocument((document) => this.#guarded.delete(document)),
      workspace.onWillSaveTextDocument((event) => {
        const guarded = this.#guarded.get(event.document);
        if (guarded && event.document.isDirty)
          event.waitUntil(this.#edits(event.document, guarded, event.reason));
      }),
      workspace.onDidSaveTextDocument((document) => this.#logged(this.#saved(document))),
    );
  }

  dispose(): void {
    this.#listening.dispose();
    for (const giveBack of this.#lent.values()) this.#logged(giveBack());
  }

  #begin(document: vscode.TextDocument): void {
    const { folder } = this.#session;
    if (this.#guarded.has(document) || !folder || pathWithin(folder.uri, document.uri) === undefined) return;
    if (document.isDirty) this.#logged(this.#beginUnsaved(document));
    else this.#guarded.set(document, same(document));
  }

  /** What is typed in since before there was a guard is taken to be typed over what is on disk now. */
  async #beginUnsaved(document: vscode.TextDocument): Promise<void> {
    const stat = statOf(document.uri);
    const bytes = await bytesOf(document.uri);
    const base = bytes && decode(bytes);
    if (base !== undefined && document.isDirty && !this.#guarded.has(document))
      this.#guarded.set(document, { base, stat });
  }

  /**
   * A document that is clean is what its file holds: it was read again, or the user took that. But as the first letter is typed it
   * still calls itself clean, and takes that back before anything else is heard of it.
   */
  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const guarded = this.#guarded.get(document);
    if (!guarded || guarded.state !== undefined) return;
    if (contentChanges.length > 0) {
      if (!document.isDirty)
        this.#guarded.set(document, { ...(guarded.next ?? guarded), next: same(document) });
    } else if (!document.isDirty) this.#guarded.set(document, same(document));
    else if (guarded.next) this.#guarded.set(document, { ...guarded, next: undefined });
    else if (document.getText() === guarded.base) {
      // Nobody has typed: it came with this text, as when undoing moves a file back, and its file holds another.
      this.#guarded.delete(document);
      this.#logged(this.#beginUnsaved(document));
    }
  }

  async #edits(
    document: vscode.TextDocument,
    guarded: Guarded,
    reason: vscode.TextDocumentSaveReason,
  ): Promise<vscode.TextEdit[]> {
    const begun = Date.now();
    const mine = document.getText();
    const seen = await statOf(document.uri);
    const bytes = await bytesOf(document.uri);
    const theirs = bytes && decode(bytes);
    // Where the file is gone, saving makes it anew.
    if (bytes === undefined || theirs === undefined || isSame(theirs, guarded.base)) return [];
    // Of what both did alike nothing is left to do.
    const merged = isSame(theirs, mine)
      ? mine
      : mergeLines(withLineFeeds(guarded.base), withLineFeeds(mine), withLineFeeds(theirs));
    if (merged !== undefined) {
      const merging: Guarded = { ...guarded, theirs, state: 'merged' };
      this.#guarded.set(document, merging);
      if (seen) await this.#admit(document, bytes, seen.mtime, begun);
      setTimeout(() => {
        if (this.#guarded.get(document) !== merging) return;
        // Refused, for whatever reason: what is saved next is looked at anew.
        this.#guarded.set(document, document.isDirty ? { ...guarded, state: undefined } : same(document));
      }, patience);
      return editsTo(document, merged);
    }
    const known = await guarded.stat;
    const isLonger = encodedLike(bytes, guarded.base).length !== bytes.length;
    // VS Code refuses by itself what is of another length and newer, and lets the user compare.
    if (isLonger && known && seen && known.size !== seen.size && known.mtime < seen.mtime) return [];
    // What is saved by itself would go to and fro for ever.
    const waits = guarded.mine !== undefined && reason !== vscode.TextDocumentSaveReason.Manual;
    const stepping: Guarded = { ...guarded, mine, theirs, state: waits ? 'waits' : 'stepsBack' };
    this.#guarded.set(document, stepping);
    if (!waits) {
      this.#offer(document);
      setTimeout(() => {
        // Refused, for whatever reason: this very save has not ended.
        if (this.#guarded.get(document) === stepping) this.#logged(this.#bringBack(document));
      }, patience);
    }
    return editsTo(document, theirs);
  }

  /**
   * Has VS Code save what goes together with the `bytes` on disk, which it would refuse for being newer than what it read (when that was,
   * nobody is told): their file gets an old time. Whatever is written after that is newer again, and what was written before it is seen
   * here. Should the save not come about, the file gets its own time back.
   */
  async #admit({ uri }: vscode.TextDocument, bytes: Uint8Array, was: number, begun: number): Promise<void> {
    const { disk } = this.#session;
    const id = uri.toString();
    // Lent already by a save that was refused: its time is known there.
    if (!disk || uri.scheme !== 'file' || this.#lent.has(id) || was === longAgo) return;
    if (!(await holds(uri, bytes)) || Date.now() - begun > inTimeMs) return;
    const giveBack = async (): Promise<void> => {
      if (this.#lent.get(id) !== giveBack) return;
      this.#lent.delete(id);
      // Whoever has written since has given it a time.
      if ((await statOf(uri))?.mtime === longAgo) await disk.setTime(uri.fsPath, was);
    };
    this.#lent.set(id, giveBack);
    setTimeout(() => this.#logged(giveBack()), patience);
    if (!(await disk.setTime(uri.fsPath, longAgo)) || !(await holds(uri, bytes))) await giveBack();
  }

  async #saved(document: vscode.TextDocument): Promise<void> {
    this.#lent.delete(document.uri.toString());
    const guarded = this.#guarded.get(document);
    if (!guarded || guarded.state === 'waits') return;
    if (guarded.state === 'stepsBack') return this.#bringBack(document);
    const { base, theirs, state } = guarded;
    this.#guarded.set(document, same(document));
    if (state !== 'merged' || theirs === undefined) return;
    // Whoever types amid a save stops what was to be put in: then it is put in now.
    const mine = document.getText();
    const both = mergeLines(withLineFeeds(base), withLineFeeds(mine), withLineFeeds(theirs));
    if (both === undefined) {
      this.#guarded.set(document, { ...same(document), mine, theirs });
      this.#offer(document);
    } else if (!isSame(both, mine)) await put(document, both);
  }

  async #bringBack(document: vscode.TextDocument): Promise<void> {
    const guarded = this.#guarded.get(document);
    if (guarded?.state !== 'stepsBack' || guarded.mine === undefined) return;
    await put(document, guarded.mine);
    const { base, stat, mine, theirs } = guarded;
    this.#guarded.set(document, { base, stat, mine, ...(theirs === undefined ? {} : { theirs }) });
  }

  #offer(document: vscode.TextDocument): void {
    const path = vscode.workspace.asRelativePath(document.uri, false);
    const ask = async (): Promise<void> => {
      const picked = await vscode.window.showWarningMessage(twoTexts.said(path), twoTexts.choose());
      if (picked !== undefined) await this.#choose(document, path);
    };
    this.#logged(ask());
  }

  async #choose(document: vscode.TextDocument, path: string): Promise<void> {
    const choices = [
      { label: twoTexts.compare(), detail: twoTexts.compareDetail(), take: 'compare' },
      { label: twoTexts.mine(), detail: twoTexts.mineDetail(), take: 'mine' },
      { label: twoTexts.theirs(), detail: twoTexts.theirsDetail(), take: 'theirs' },
    ] as const;
    const choice = await vscode.window.showQuickPick(choices, { title: twoTexts.title(path) });
    const { mine, theirs, state } = this.#guarded.get(document) ?? {};
    if (mine === undefined || theirs === undefined) return;
    if (!choice) return this.#offer(document);
    await vscode.window.showTextDocument(document, { preview: false });
    if (choice.take === 'compare') {
      await vscode.commands.executeCommand('workbench.files.action.compareWithSaved');
      return this.#offer(document);
    }
    // What the user has seen and chosen over is what may be saved over; what came since is another matter.
    this.#guarded.set(document, { ...same(document), base: theirs });
    if (choice.take === 'theirs') await put(document, theirs);
    else if (state === 'waits') await put(document, mine);
    await document.save();
  }

  #logged(work: Promise<void>): void {
    work.catch((error: unknown) => this.#log.error('A save could not be looked after.', error));
  }
}

/** A document that was just read or saved. */
function same(document: vscode.TextDocument): Guarded {
  return { base: document.getText(), stat: statOf(document.uri) };
}

function statOf(uri: vscode.Uri): Thenable<vscode.FileStat | undefined> {
  return vscode.workspace.fs.stat(uri).then(
    (stat) => stat,
    () => undefined,
  );
}

function isSame(a: string, b: string): boolean {
  return withLineFeeds(a) === withLineFeeds(b);
}

/** Puts `text` into the editor. An edit that the end of a save overtakes is made again. */
async function put(document: vscode.TextDocument, text: string): Promise<void> {
  for (let tries = 0; tries < 40 && !isSame(document.getText(), text); tries++) {
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, editsTo(document, text));
    if (!(await vscode.workspace.applyEdit(edit))) await new Promise((resolve) => setTimeout(resolve, 25));
  }
  if (!isSame(document.getText(), text)) throw new Error('The text could not be put into the editor.');
}

function editsTo(document: vscode.TextDocument, text: string): vscode.TextEdit[] {
  const lines = withLineFeeds(text);
  const now = document.eol === vscode.EndOfLine.CRLF ? lines.replace(/\n/g, '\r\n') : lines;
  return difference(document.getText(), now).map(({ start, end, newText }) =>
    vscode.TextEdit.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), newText),
  );
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
