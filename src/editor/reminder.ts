import * as vscode from 'vscode';
import { asDay, daysBetween } from '../core/notes/day.ts';
import type { House } from './house.ts';
import { commands } from './ids.ts';
import { section } from './settings.ts';
import { signsShown } from './statusBar.ts';
import { today } from './today.ts';
import { reminderWords } from './words/reminder.ts';

const key = 'remindedOn';
const restDays = 7;

/**
 * A notification, at most once a week, while a flag is up that the user has not put off. It names nobody, since notifications are
 * seen by all with whom the screen is shared.
 */
export function registerReminder(house: House): vscode.Disposable {
  const look = (): void => {
    if (house.session.isLoading || !house.session.settings.reminder) return;
    const last = asDay(house.context.workspaceState.get<string>(key) ?? '');
    if (last !== undefined && daysBetween(last, today()) < restDays) return;
    const { flagged } = signsShown(house);
    if (flagged.length > 0)
      void remind(
        house,
        flagged.map(({ person }) => person.id),
      );
  };
  return house.session.onDidChange(look);
}

async function remind(house: House, people: readonly string[]): Promise<void> {
  // First, so that nobody is reminded twice while the notification stands.
  await house.context.workspaceState.update(key, today());
  const [show, later, never] = [reminderWords.show(), reminderWords.notThisWeek(), reminderWords.never()];
  const choice = await vscode.window.showInformationMessage(
    reminderWords.text(people.length),
    show,
    later,
    never,
  );
  if (choice === show) await vscode.commands.executeCommand(commands.showTeam);
  if (choice === later) {
    for (const person of people) await house.snooze.untilNextWeek(person, today());
  }
  if (choice === never) {
    const configuration = vscode.workspace.getConfiguration(section);
    await configuration.update('reminder', false, vscode.ConfigurationTarget.Global);
  }
}
