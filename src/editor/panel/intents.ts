import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Document } from '../../core/notes/document.ts';
import { asDay } from '../../core/notes/day.ts';
import { linksIn } from '../../core/notes/links.ts';
import { dueEdits } from '../../core/notes/edits/due.ts';
import { tickEdits } from '../../core/notes/edits/tick.ts';
import type { Item } from '../../core/notes/item.ts';
import { itemMeant, taskMeant } from '../../core/notes/meant.ts';
import type { TextEdit } from '../../core/notes/span.ts';
import type { Task } from '../../core/notes/task.ts';
import { personOf, teamOf } from '../../core/team/notebook.ts';
import { intent as intentSchema, type Intent, type LineRef, type Outcome } from '../../protocol.ts';
import { mark } from '../commands/mark.ts';
import { parkPoint } from '../commands/park.ts';
import { saveAnswers, writeConvictions } from '../commands/reflect.ts';
import type { House } from '../house.ts';
import { commands } from '../ids.ts';
import { today } from '../today.ts';
import type { FileChange } from '../change.ts';
import { labelWord } from '../words/balance.ts';
import { notWritten, said } from '../words/commands.ts';
import { longDay } from '../words/dates.ts';
import { write, type Written } from '../write.ts';
import { showFolder } from '../showFolder.ts';
import { chosen } from './folderChoices.ts';
import type { PanelView } from './view.ts';

/** Checks what the panel sent and does it. Whatever is not an intent is logged and dropped. */
export async function handleIntent(house: House, panel: PanelView, message: unknown): Promise<void> {
  const parsed = v.safeParse(intentSchema, message);
  if (!parsed.success) {
    house.log.warn('The panel sent something that is no intent.', v.summarize(parsed.issues));
    return;
  }
  try {
    await carryOut(house, panel, parsed.output);
  } catch (error) {
    house.log.error(`The panel’s “${parsed.output.type}” failed.`, error);
    panel.tell({ text: said.failed(), failed: true });
  }
}

async function carryOut(house: House, panel: PanelView, intent: Intent): Promise<void> {
  const { session } = house;
  switch (intent.type) {
    case 'ready':
      return panel.greet();
    case 'remember':
      await house.memory.keep(intent.kept);
      return panel.heard();
    case 'show':
      return panel.go(intent.place);
    case 'open':
      return openLine(house, intent.ref);
    case 'openLink':
      return openLink(house, intent.ref, intent.url);
    case 'dismiss':
      return session.setTrouble(intent.path);
    case 'openFile':
      return openFile(house, intent.path);
    case 'openPage': {
      const page = personOf(teamOf(session.notebook), intent.person)?.page;
      return page && openFile(house, page.path);
    }
    case 'start':
      await vscode.commands.executeCommand(commands.start, intent.person);
      // Opening a note changes none, and the button waits for an answer.
      return panel.refresh();
    case 'gatherEvidence':
      await vscode.commands.executeCommand(commands.gatherEvidence, intent.person);
      // As above: what is opened is no note.
      return panel.refresh();
    case 'park': {
      const person = personOf(teamOf(session.notebook), intent.person);
      if (!person) return;
      const written = await parkPoint(session, person, intent.text);
      const word = written === 'nothing' ? said.parkedAlready() : said.parked();
      if (notWritten(written) === undefined) await house.memory.letGo('points', intent.person, intent.text);
      return tellWritten(panel, written, word, { parkedFor: intent.person });
    }
    case 'tick': {
      const changes = taskChange(intent.ref, (text, item, task) =>
        tickEdits(text, item, task, intent.done, today(), session.settings.taskDates),
      );
      const written = await write(session, () => ({ changes }), { ahead: true });
      return tellWritten(panel, written, intent.done ? said.ticked() : said.unticked());
    }
    case 'due': {
      const day = asDay(intent.day);
      if (day === undefined && intent.day !== '')
        return panel.tell({ text: said.noDay(intent.day), failed: true });
      const changes = taskChange(intent.ref, (text, item, task) =>
        dueEdits(text, item, task, day, session.settings.taskDates),
      );
      const written = await write(session, () => ({ changes }), { ahead: true });
      return tellWritten(
        panel,
        written,
        day === undefined ? said.noLongerDue() : said.dueOn(longDay(day, today())),
      );
    }
    case 'snooze': {
      const until = await house.snooze.untilNextWeek(intent.person, today());
      panel.tell({ text: said.snoozed(longDay(until, today())), failed: false });
      return;
    }
    case 'relabel':
      return tellWritten(
        panel,
        await mark(session, [intent.text], intent.label),
        said.marked(1, labelWord(intent.label)),
      );
    case 'saveReflection': {
      const written = await saveAnswers(session, [
        { id: intent.question, answer: intent.answer, over: intent.over },
      ]);
      if (notWritten(written) === undefined)
        await house.memory.letGo('drafts', intent.question, intent.answer);
      return tellWritten(panel, written, said.reflectionSaved(), { savedReflection: intent.question });
    }
    case 'openConvictions': {
      const there = (): { readonly path: string } | undefined =>
        teamOf(session.notebook).supplements.find(({ kind }) => kind === 'convictions');
      // Where notes can only be read, those that are there can be.
      if (!there()) {
        const written = await writeConvictions(session);
        if (notWritten(written) !== undefined) return tellWritten(panel, written, '');
      }
      const file = there();
      return file && openFile(house, file.path, (document) => endOf(document));
    }
    case 'addPerson':
      return void (await vscode.commands.executeCommand(commands.addPerson));
    case 'setUp':
      return void (await vscode.commands.executeCommand(commands.setUp));
    case 'createSampleTeam':
      return void (await vscode.commands.executeCommand(commands.createSampleTeam));
    case 'openFolder':
      return void (await vscode.commands.executeCommand('workbench.action.files.openFolder'));
    case 'stopReading':
      return session.stop();
    case 'readNotes':
      return session.reload();
    case 'chooseFolder': {
      const folder = chosen(house, intent.folder);
      return folder && showFolder(house, folder, intent.person);
    }
    case 'commit':
      return void (await vscode.commands.executeCommand(commands.commit));
  }
}

function endOf(document: vscode.TextDocument): vscode.Range {
  const end = document.lineAt(document.lineCount - 1).range.end;
  return new vscode.Range(end, end);
}

/** Tells how a write ended; `safe` names the draft that the panel may let go of if it ended well. */
function tellWritten(panel: PanelView, written: Written, word: string, safe: Safe = {}): void {
  // A notice says it, for as long as it is so.
  const noticed = typeof written === 'object' && written.kind === 'failed';
  const trouble = noticed ? '' : notWritten(written);
  panel.tell(
    trouble === undefined ? { text: word, failed: false, ...safe } : { text: trouble, failed: true },
  );
}

type Safe = Partial<Pick<Outcome, 'savedReflection' | 'parkedFor'>>;

/** The change of one task's line; none where the line is gone. */
function taskChange(
  ref: LineRef,
  edits: (text: string, item: Item, task: Task) => readonly TextEdit[],
): readonly FileChange[] {
  const edit = (document: Document): readonly TextEdit[] | undefined => {
    const meant = taskMeant(document.items, ref);
    return meant && edits(document.text, meant.item, meant.task);
  };
  return [{ path: ref.path, edit }];
}

/** Opens a file of the notes folder that the notebook knows; the panel can name no other. */
async function openFile(
  house: House,
  path: string,
  select?: (document: vscode.TextDocument) => vscode.Range,
): Promise<void> {
  const { folder, notebook } = house.session;
  if (!folder || !(notebook.documents.has(path) || notebook.unread.has(path))) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path));
  const selection = select?.(document);
  await vscode.window.showTextDocument(document, selection ? { selection } : {});
}

/** Follows an address that stands in that line of a note now; the panel can name no other. VS Code asks about it once more. */
async function openLink({ session }: House, ref: LineRef, url: string): Promise<void> {
  const read = session.notebook.documents.get(ref.path);
  const item = read && itemMeant(read.items, ref);
  const link = linksIn(item?.text ?? '').find((each) => each.url === url);
  if (link) await vscode.env.openExternal(vscode.Uri.parse(link.url, true));
}

async function openLine(house: House, ref: LineRef): Promise<void> {
  const read = house.session.notebook.documents.get(ref.path);
  const item = read && itemMeant(read.items, ref);
  await openFile(house, ref.path, (document) => {
    const at = document.positionAt(item?.span.start ?? ref.start);
    return new vscode.Range(at, item ? document.positionAt(item.span.end) : at);
  });
}
