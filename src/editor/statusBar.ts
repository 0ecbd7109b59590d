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
    // Till they are read it stays as it was; then there is word of it.
    if (house.session.isLoading) return;
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
    house.snooze.onDidChange(refresh),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) days.look();
    }),
  );
}

function signsNow(house: House): TeamSigns {
  return house.session.settings.editor.statusBar ? signsShown(house) : { overdue: [], flagged: [] };
}

/** Who waits for the manager; of the flags, those that are wanted now. */
export function signsShown({ session, reader, snooze }: House): TeamSigns {
  const { balance } = session.settings;
  const signs = signsOf(teamOf(session.notebook), reader(), today(), balance);
  const flagged = signs.flagged.filter(({ person }) => !snooze.has(person.id, today()));
  return { ...signs, flagged: balance.enabled ? flagged : [] };
}
