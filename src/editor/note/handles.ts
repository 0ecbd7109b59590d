import * as vscode from 'vscode';
import { handleAt } from '../../core/notes/handleAt.ts';
import { teamOf, type Person } from '../../core/team/notebook.ts';
import { personAt, personCalled } from '../../core/team/whose.ts';
import type { House } from '../house.ts';
import { pathWithin } from '../notesFolder.ts';
import { renameTo } from '../commands/renamePerson.ts';
import { handleWords } from '../words/renaming.ts';
import { markdown } from './noteShown.ts';

/** Whom a handle in a file of the notes folder means, and where it stands. */
export interface PersonInText {
  readonly person: Person;
  readonly range: vscode.Range;
}

/** The person whose handle stands at `position`. */
export function personUnder(
  house: House,
  document: vscode.TextDocument,
  position: vscode.Position,
): PersonInText | undefined {
  const { folder, notebook } = house.session;
  const found = handleAt(document.lineAt(position.line).text, position.character);
  const path = folder && pathWithin(folder.uri, document.uri);
  if (!found || path === undefined) return undefined;
  const team = teamOf(notebook);
  const person = personCalled(team, found.handle, personAt(team, path));
  if (!person) return undefined;
  return { person, range: new vscode.Range(position.line, found.start, position.line, found.end) };
}

/** Go to Definition on a handle opens that person's page; Rename Symbol gives them another name. */
export function registerHandles(house: House): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(markdown, {
      provideDefinition: (document, position) => pageOf(house, personUnder(house, document, position)),
    }),
    vscode.languages.registerRenameProvider(markdown, {
      prepareRename: (document, position) => {
        const found = personUnder(house, document, position);
        if (!found) throw new Error(handleWords.noHandle());
        return { range: found.range, placeholder: found.person.name };
      },
      // It writes and saves by itself, as from the palette: an editor's own renaming would leave files unsaved.
      provideRenameEdits: async (document, position, name) => {
        const found = personUnder(house, document, position);
        if (found) await renameTo(house, found.person, name);
        return new vscode.WorkspaceEdit();
      },
    }),
  );
}

function pageOf(house: House, found: PersonInText | undefined): vscode.LocationLink[] {
  const { folder } = house.session;
  if (!folder || !found?.person.page) return [];
  return [
    {
      originSelectionRange: found.range,
      targetUri: vscode.Uri.joinPath(folder.uri, found.person.page.path),
      targetRange: new vscode.Range(0, 0, 0, 0),
    },
  ];
}
