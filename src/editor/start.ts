import * as vscode from 'vscode';
import type { Place } from '../protocol.ts';
import { registerCommands } from './commands/register.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { readerOf, type House } from './house.ts';
import { registerNote } from './note/register.ts';
import { PanelMemory } from './panel/panelMemory.ts';
import { PanelView, registerPanel } from './panel/view.ts';
import type { Platform } from './platform.ts';
import { Session } from './session.ts';
import { registerStatusBar } from './statusBar.ts';
import { watchNotes } from './watcher.ts';

/** Starts the extension: what there is, in one list. Each entry point hands in what its host can do. */
export function start(context: vscode.ExtensionContext, platform: Platform): void {
  const log = vscode.window.createOutputChannel('One on One', { log: true });
  const session = new Session(log);
  const show = (place: Place): Promise<void> => panel.show(place);
  const memory = new PanelMemory(context.workspaceState);
  const house: House = { session, platform, context, log, memory, show, ...readerOf(session) };
  const panel = new PanelView(house);
  context.subscriptions.push(
    log,
    session,
    watchNotes(session),
    registerPanel(house, panel),
    registerCommands(house),
    registerDiagnostics(house),
    registerNote(house),
    registerStatusBar(house),
  );
  void session.reload();
}
