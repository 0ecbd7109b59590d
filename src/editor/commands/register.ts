import * as vscode from 'vscode';
import type { House } from '../house.ts';
import { commands } from '../ids.ts';
import { said } from '../words/commands.ts';
import { addPerson } from './addPerson.ts';
import { archiveLeaver, bringBack } from './archiveLeaver.ts';
import { commit } from './commit.ts';
import { createSampleTeam } from './createSampleTeam.ts';
import { deleteSampleTeam } from './deleteSampleTeam.ts';
import { exportPerson } from './exportPerson.ts';
import { forgetPerson } from './forgetPerson.ts';
import { gatherEvidenceOf } from './gatherEvidence.ts';
import { markLines } from './mark.ts';
import { park } from './park.ts';
import { pickPerson } from './pickPerson.ts';
import { reflect } from './reflect.ts';
import { renamePerson } from './renamePerson.ts';
import { setUp } from './setUp.ts';
import { startOneOnOne } from './startOneOnOne.ts';
import { suggestQuestion } from './suggestQuestion.ts';

type Command = (house: House, argument?: unknown) => Promise<unknown>;

const table: Readonly<Record<Exclude<keyof typeof commands, 'showTeam'>, Command>> = {
  addPerson,
  start: startOneOnOne,
  park,
  reflect,
  suggestQuestion,
  gatherEvidence: gatherEvidenceOf,
  openPerson,
  renamePerson,
  archiveLeaver,
  bringBack,
  exportPerson,
  forgetPerson,
  markPeople: (house, argument) => markLines(house, 'people', argument),
  markProcess: (house, argument) => markLines(house, 'process', argument),
  markNeither: (house, argument) => markLines(house, 'neither', argument),
  commit,
  blur: (house) => house.blur.set(true),
  unblur: (house) => house.blur.set(false),
  setUp,
  createSampleTeam,
  deleteSampleTeam,
};

/** Registers every command of the palette but those that the panel itself answers. */
export function registerCommands(house: House): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(table).map(([name, run]) =>
      vscode.commands.registerCommand(commands[name as keyof typeof table], async (argument?: unknown) => {
        try {
          await run(house, argument);
        } catch (error) {
          house.log.error(`The command “${name}” failed.`, error);
          void vscode.window.showErrorMessage(said.failed());
        }
      }),
    ),
  );
}

async function openPerson(house: House, id?: unknown): Promise<void> {
  const person = await pickPerson(house, said.whose(), id, true);
  if (person) await house.show({ kind: 'person', person: person.id });
}
