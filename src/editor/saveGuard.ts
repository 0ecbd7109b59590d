import * as vscode from 'vscode';
import { HeldTexts } from '../core/notes/edits/heldTexts.ts';
import { mergeLines } from '../core/notes/edits/merge.ts';
import { retype } from '../core/notes/edits/retype.ts';
import { decode } from './decode.ts';
import { lentForMs, lentTime } from './lentTime.ts';
import { pathWithin } from './notesFolder.ts';
import { editsTo, isSame, putText, withEdit, withLineFeeds } from './putText.ts';
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
  /** What is put in before the text is saved. */
  readonly edit?: vscode.TextEdit | undefined;
  /**
   * - `merged`: what both did goes together, and is being saved.
   * - `stepsBack`: the editor shows `theirs` for a moment, so that this is what is saved.
   * - `waits`: it goes on to show it, and `mine` waits for the user's choice.
   */
  readonly state?: 'merged' | 'stepsBack' | 'waits' | undefined;
}

interface Aside {
  readonly whose: 'mine' | 'theirs';
  readonly text: string;
  /** What the editor showed when it was laid aside. */
  readonly beside: string;
}

type PutIn = NonNullable<ReturnType<HeldTexts['around']>>;

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
  /** All that a document held since a save of it began: one of these is what is on disk once it has ended. */
  readonly #held = new Map<vscode.TextDocument, HeldTexts>();
  /** Finding out which. */
  readonly #finding = new Map<vscode.TextDocument, Promise<void>>();
  /** Of two texts that do not go together, the one that the editor does not show, till the user has chosen. */
  readonly #aside = new Map<vscode.TextDocument, Aside>();
  readonly #listening: vscode.Disposable;

  constructor(session: Session, log: vscode.LogOutputChannel) {
    this.#session = session;
    this.#log = log;
    const { workspace } = vscode;
    this.#listening = vscode.Disposable.from(
      session.onDidChange(() => workspace.textDocuments.forEach((document) => this.#begin(document))),
      workspace.onDidOpenTextDocument((document) => this.#begin(document)),
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      workspace.onDidCloseTextDocument((document) => {
        this.#guarded.delete(document);
        this.#held.delete(document);
      }),
      workspace.onWillSaveTextDocument((event) => {
        const { document, reason } = event;
        const guarded = this.#guarded.get(document);
        const text = document.getText();
        // What was typed amid the last save calls itself clean.
        if (!guarded || (!document.isDirty && text === (guarded.next ?? guarded).base)) return;
        // A save that stepped back and was given up goes on with this one.
        if (guarded.state === undefined || guarded.state === 'merged')
          this.#held.set(document, new HeldTexts(text));
        event.waitUntil(this.#edits(document, reason));
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
    if (contentChanges.length > 0) this.#held.get(document)?.add(contentChanges);
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
    reason: vscode.TextDocumentSaveReason,
  ): Promise<vscode.TextEdit[]> {
    const begun = Date.now();
    await this.#finding.get(document);
    const guarded = this.#guarded.get(document);
    if (!guarded) return [];
    const stepped = guarded.state === 'merged' ? undefined : putIn(this.#held.get(document), guarded);
    const mine = stepped ? retyped(stepped, document) : document.getText();
    const seen = await statOf(document.uri);
    const bytes = await bytesOf(document.uri);
    const theirs = bytes && decode(bytes);
    // Where the file is gone, saving makes it anew.
    if (bytes === undefined || theirs === undefined || isSame(theirs, guarded.base)) return [];
    // Of what both did alike nothing is left to do.
    const merged = isSame(theirs, mine) ? mine : merge(guarded.base, mine, theirs);
    if (merged !== undefined) {
      const edits = editsTo(document, merged);
      const merging: Guarded = { ...guarded, theirs, edit: edits[0], state: 'merged' };
      this.#guarded.set(document, merging);
      if (seen) await this.#admit(document, bytes, seen.mtime, begun);
      setTimeout(() => {
        if (this.#guarded.get(document) !== merging) return;
        // Refused, for whatever reason: what is saved next is looked at anew. What has come together goes on from theirs.
        const isIn = edits.length === 0 || putIn(this.#held.get(document), merging) !== undefined;
        const base = isIn ? theirs : guarded.base;
        this.#guarded.set(
          document,
          document.isDirty ? { ...guarded, base, state: undefined } : same(document),
        );
      }, patience);
      return edits;
    }
    const known = await guarded.stat;
    const isLonger = encodedLike(bytes, guarded.base).length !== bytes.length;
    // VS Code refuses by itself what is of another length and newer, and lets the user compare.
    if (isLonger && known && seen && known.size !== seen.size && known.mtime < seen.mtime) return [];
    // What is saved by itself would go to and fro for ever.
    const waits = guarded.mine !== undefined && reason !== vscode.TextDocumentSaveReason.Manual;
    const edits = editsTo(document, theirs);
    const edit = stepped ? guarded.edit : edits[0];
    const stepping: Guarded = { ...guarded, mine, theirs, edit, state: waits ? 'waits' : 'stepsBack' };
    this.#guarded.set(document, stepping);
    if (!waits) {
      this.#offer(document);
      setTimeout(() => {
        // Refused, for whatever reason: this very save has not ended.
        if (this.#guarded.get(document) === stepping)
          this.#logged(this.#bringBack(document, this.#held.get(document)));
      }, patience);
    }
    return edits;
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
    if (!disk || uri.scheme !== 'file' || this.#lent.has(id) || was === lentTime) return;
    if (!(await holds(uri, bytes)) || Date.now() - begun > inTimeMs) return;
    const giveBack = async (): Promise<void> => {
      if (this.#lent.get(id) !== giveBack) return;
      this.#lent.delete(id);
      // Whoever has written since has given it a time.
      if ((await statOf(uri))?.mtime === lentTime) await disk.setTime(uri.fsPath, was);
    };
    this.#lent.set(id, giveBack);
    setTimeout(() => this.#logged(giveBack()), lentForMs);
    if (!(await disk.setTime(uri.fsPath, lentTime)) || !(await holds(uri, bytes))) await giveBack();
  }

  async #saved(document: vscode.TextDocument): Promise<void> {
    this.#lent.delete(document.uri.toString());
    const held = this.#held.get(document);
    this.#held.delete(document);
    const guarded = this.#guarded.get(document);
    if (!guarded) return;
    const { base, theirs, state } = guarded;
    const put = putIn(held, guarded);
    if (put && state === 'stepsBack') return this.#bringBack(document, held);
    if (put && state === 'waits') this.#setAside(document, 'mine', put.before);
    this.#guarded.set(document, same(document));
    // It calls itself clean now, whatever was typed meanwhile.
    if (held?.isSeveral) await this.#find(document, held, put?.after ?? held.first);
    if (put || state === undefined || theirs === undefined) return;
    // Whoever types amid a save stops what was to be put in: then it is put in now. Till it is, it is nowhere else.
    this.#setAside(document, 'theirs', theirs);
    if ((await putText(document, (mine) => merge(base, mine, theirs))) || document.isClosed) {
      this.#aside.delete(document);
      return;
    }
    this.#setAside(document, 'theirs', theirs);
    if (state === 'merged') this.#offer(document);
  }

  /**
   * Where somebody typed on amid a save, the file holds less than the document. Taken for what others wrote, that would take away again
   * what was typed last.
   */
  #find(document: vscode.TextDocument, held: HeldTexts, otherwise: string): Promise<void> {
    this.#guarded.set(document, { base: otherwise, stat: statOf(document.uri) });
    const finding = bytesOf(document.uri)
      .then((bytes) => {
        const written = bytes && decode(bytes);
        const base = held.find((text) => written !== undefined && isSame(text, written));
        // Had somebody else written meanwhile, it goes by what there was as the text was taken, or a little before.
        const now = this.#guarded.get(document);
        if (base !== undefined && now?.base === otherwise && now.state === undefined)
          this.#guarded.set(document, { ...now, base });
      })
      .finally(() => {
        if (this.#finding.get(document) === finding) this.#finding.delete(document);
      });
    this.#finding.set(document, finding);
    return finding;
  }

  async #bringBack(document: vscode.TextDocument, held: HeldTexts | undefined): Promise<void> {
    const guarded = this.#guarded.get(document);
    if (guarded?.state !== 'stepsBack' || guarded.theirs === undefined) return;
    const { base, stat, theirs } = guarded;
    // Where it was refused before it stepped back, the editor shows what the user has typed.
    const stepped = putIn(held, guarded);
    if (stepped) await putText(document, () => retyped(stepped, document));
    this.#guarded.set(document, { base, stat, mine: document.getText(), theirs });
  }

  #setAside(document: vscode.TextDocument, whose: Aside['whose'], text: string): void {
    this.#aside.set(document, { whose, text, beside: document.getText() });
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
    const aside = this.#aside.get(document);
    const guarded = this.#guarded.get(document);
    const { mine, theirs, state } = guarded ?? {};
    const isSaved = mine === undefined || theirs === undefined;
    if (isSaved && !aside) return;
    if (!choice) return this.#offer(document);
    // Written on or closed since: nothing is put in the place of that.
    if (isSaved && aside && (document.isClosed || document.getText() !== aside.beside))
      return layOut(aside.text);
    await vscode.window.showTextDocument(document, { preview: false });
    if (choice.take === 'compare') {
      await vscode.commands.executeCommand('workbench.files.action.compareWithSaved');
      return this.#offer(document);
    }
    if (isSaved) {
      this.#aside.delete(document);
      if (aside?.whose === choice.take) await putText(document, () => aside.text);
    } else {
      const stepped = guarded && state === 'stepsBack' ? putIn(this.#held.get(document), guarded) : undefined;
      // What the user has seen and chosen over is what may be saved over; what came since is another matter.
      this.#guarded.set(document, { ...same(document), base: theirs });
      this.#aside.delete(document);
      if (choice.take === 'theirs') await putText(document, () => theirs);
      else if (state === 'waits') await putText(document, () => mine);
      // The save has stepped back before theirs, and has not ended.
      else if (stepped) await putText(document, () => retyped(stepped, document));
    }
    await document.save();
  }

  #logged(work: Promise<void>): void {
    work.catch((error: unknown) => this.#log.error('A save could not be looked after.', error));
  }
}

/** Shows a text that was laid aside in an editor of its own. */
async function layOut(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false, viewColumn: vscode.ViewColumn.Beside });
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

/** What both come to, with line feeds alone. */
function merge(base: string, mine: string, theirs: string): string | undefined {
  return mergeLines(withLineFeeds(base), withLineFeeds(mine), withLineFeeds(theirs));
}

/** What the editor showed before and after the edit of a save, if it was made: letters that are typed just then come into it, too. */
function putIn(held: HeldTexts | undefined, { edit }: Guarded): PutIn | undefined {
  return edit && held?.around((before, after) => isSame(withEdit(before, edit), after));
}

/** What the user wants, who may have typed on since a save stepped back. */
function retyped({ before, after }: PutIn, document: vscode.TextDocument): string {
  return retype(withLineFeeds(after), withLineFeeds(document.getText()), withLineFeeds(before));
}
