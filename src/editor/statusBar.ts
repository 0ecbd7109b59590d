import * as vscode from 'vscode';
import { signsOf, type TeamSigns } from '../core/team/signs.ts';
import { teamOf } from '../core/team/notebook.ts';
import { DayWatch } from './dayWatch.ts';
import type { House } from './house.ts';
import { commands } from './ids.ts';
import { today } from './today.ts';
import { statusText, statusTooltip } from './words/statusBar.ts';

/**
 * One item in the status bar while somebody is overdue or a flag is up; a click opens the panel. It holds figures and
 * no names, since a status bar is seen by all with whom the screen is shared; the names are in its tooltip.
 */
export function registerStatusBar(house: House): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('oneOnOne.status', vscode.StatusBarAlignment.Left, 0);
  item.name = 'One on One';
  item.command = commands.showTeam;
  const refresh = (): void => {
    const signs = signsNow(house);
    const text = statusText(signs);
    if (text === undefined) return item.hide();
    item.text = `$(comment-discussion) ${text}`;
    item.accessibilityInformation = { label: `One on One: ${text}` };
    item.tooltip = statusTooltip(signs, today());
    item.show();
  };
  const days = new DayWatch(refresh);
  return vscode.Disposable.from(
    item,
    days,
    house.session.onDidChange(refresh),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) days.look();
    }),
  );
}

function signsNow({ session, reader }: House): TeamSigns {
  const { balance, editor } = session.settings;
  if (!editor.statusBar) return { overdue: [], flagged: [] };
  const signs = signsOf(teamOf(session.notebook), reader(), today(), balance);
  return balance.enabled ? signs : { ...signs, flagged: [] };
}
