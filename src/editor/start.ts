import * as vscode from 'vscode';
import type { Place } from '../protocol.ts';
import { Blur } from './blur.ts';
import { registerCommands } from './commands/register.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { registerFirstSteps } from './firstSteps.ts';
import { Folders } from './folders.ts';
import { FirstNote } from './guard/firstNote.ts';
import { questions } from './guard/questions.ts';
import { registerRemoteNotice } from './guard/remoteNotice.ts';
import { readerOf, type House } from './house.ts';
import { NoteKeeper, noteStoreIn } from './noteKeeper.ts';
import { registerNote } from './note/register.ts';
import { OtherFolders } from './otherFolders.ts';
import { PanelMemory } from './panel/panelMemory.ts';
import { PanelView, registerPanel } from './panel/view.ts';
import type { Platform } from './platform.ts';
import { SaveGuard } from './saveGuard.ts';
import { prepareFor } from './prepare.ts';
import { registerProgress } from './progress.ts';
import { Session } from './session.ts';
import { registerFolders } from './showFolder.ts';
import { Snooze } from './snooze.ts';
import { registerReminder } from './reminder.ts';
import { registerStatusBar } from './statusBar.ts';
import { endOldLoans, sweep } from './sweep.ts';
import { watchNotes } from './watcher.ts';

/**
 * Starts the extension: what there is, in one list. Each entry point hands in what its host can do.
 *
 * @returns what is to be waited for when it ends
 */
export function start(context: vscode.ExtensionContext, platform: Platform): () => Promise<void> {
  const log = vscode.window.createOutputChannel('One on One', { log: true });
  const folders = new Folders(context.workspaceState);
  const firstNote = new FirstNote(platform, context.workspaceState, questions);
  const noteStore = noteStoreIn(context, platform);
  const session = new Session(log, {
    ...{ ...platform, noteStore },
    find: folders.find,
    consent: (folder, notes) => firstNote.consent(folder, notes),
  });
  const show = (place: Place): Promise<void> => panel.show(place);
  const go = (place: Place): Promise<void> => panel.go(place);
  const restartPanel = (): void => panel.restart();
  const scope = (): string => folders.scopeOf(session.folder);
  const memory = new PanelMemory(context.workspaceState, scope);
  const snooze = new Snooze(context.workspaceState, scope);
  const blur = new Blur(context.globalState);
  const house: House = {
    ...{ session, platform, context, log, memory, snooze, blur, firstNote, folders, noteStore },
    ...{ show, go, restartPanel },
    ...readerOf(session),
    others: (folder) => others.at(folder),
  };
  session.prepare = prepareFor(house);
  const keeper = new NoteKeeper(house);
  const panel = new PanelView(house);
  const others = new OtherFolders(house);
  context.subscriptions.push(
    log,
    session,
    snooze,
    blur,
    keeper,
    watchNotes(session),
    new SaveGuard(session, log),
    registerPanel(house, panel),
    registerProgress(house),
    registerCommands(house),
    registerDiagnostics(house),
    registerNote(house),
    registerStatusBar(house),
    registerReminder(house),
    registerFirstSteps(house),
    registerRemoteNotice(house),
    registerFolders(house),
    others,
    others.onDidChange(() => panel.refresh()),
  );
  // It looks at every file: after the notes were read, which somebody waits for.
  void session.reload().then(() => endOldLoans(session, platform.fastRead, log));
  void sweep(session, log);
  return () => keeper.save();
}
