import * as vscode from 'vscode';
import type { House } from './house.ts';
import { panelView } from './ids.ts';

/** Reading that takes no longer needs no sign of it. */
const patienceMs = 500;

/** Shows in the panel that the notes are being read, once that takes a while. */
export function registerProgress({ session }: House): vscode.Disposable {
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
    if (!session.isLoading) stop();
    else timer ??= setTimeout(begin, patienceMs);
  };
  return vscode.Disposable.from(session.onDidChange(follow), new vscode.Disposable(stop));
}
