import * as vscode from 'vscode';
import type { House } from './house.ts';
import { panelView } from './ids.ts';

/** Reading that takes no longer needs no sign of it. */
const patienceMs = 500;

/** Shows in the panel that the notes are being read, once that takes a while; how long it took goes to the log. */
export function registerProgress({ session, log }: House): vscode.Disposable {
  let began: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: (() => void) | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    end?.();
    end = undefined;
  };
  const begin = (): void => {
    const location = { viewId: panelView };
    void vscode.window.withProgress({ location }, () => new Promise<void>((resolve) => (end = resolve)));
  };
  const follow = (): void => {
    if (session.isLoading) {
      began ??= performance.now();
      timer ??= setTimeout(begin, patienceMs);
      return;
    }
    stop();
    if (began === undefined) return;
    log.info(`${session.notebook.documents.size} files read in ${Math.round(performance.now() - began)} ms`);
    began = undefined;
  };
  return vscode.Disposable.from(session.onDidChange(follow), new vscode.Disposable(stop));
}
