import * as vscode from 'vscode';
import type { House } from './house.ts';
import { NoteStore } from './noteStore.ts';
import type { Platform } from './platform.ts';
import { Slices } from './slices.ts';

/** How long nothing must have changed before what is known of the notes is written down. */
const idleMs = 20_000;

/** Writes down what is known of the notes, for the next start: when nothing has changed for a while, and when the window closes. */
export class NoteKeeper implements vscode.Disposable {
  readonly #house: House;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saved: unknown;
  readonly #listening: vscode.Disposable;

  constructor(house: House) {
    this.#house = house;
    this.#listening = house.session.onDidChange(() => this.#later());
  }

  /** Writes it down now, if it has changed. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    const { session, noteStore, log } = this.#house;
    const { folder, notebook } = session;
    if (!noteStore || session.isLoading || !folder?.exists || !session.isFast) return;
    if (notebook === this.#saved) return;
    try {
      const isCurrent = (): boolean => session.notebook === notebook;
      const { documents } = notebook;
      const reader = this.#house.reader(notebook);
      const uri = folder.uri.toString();
      if (await noteStore.save(uri, documents.values(), reader, new Slices(), isCurrent))
        this.#saved = notebook;
    } catch (error) {
      // The next start takes longer, and that is all.
      log.warn('What is known of the notes could not be kept for the next start.', error);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listening.dispose();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), idleMs);
  }
}

/** Where there is a disk, and storage for this workspace. */
export function noteStoreIn(
  { storageUri, extension }: vscode.ExtensionContext,
  { kept, fastRead }: Platform,
): NoteStore | undefined {
  if (!kept || !fastRead || storageUri?.scheme !== 'file') return undefined;
  const { version } = extension.packageJSON as { readonly version: string };
  try {
    // What one program wrote another must not read, whatever both call themselves while they are worked on.
    const { written } = fastRead.stamp(join(extension.extensionUri, 'dist/web/extension.js'));
    return new NoteStore(kept, storageUri.fsPath, `${version} ${written}`);
  } catch {
    return undefined;
  }
}

function join(folder: vscode.Uri, path: string): string {
  return vscode.Uri.joinPath(folder, path).fsPath;
}
