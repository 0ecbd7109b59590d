/** What is asked of the product: in two windows on the same notes, each with its own view of them. */
import * as vscode from 'vscode';
import { asDay, type Day } from '../../src/core/notes/day.ts';
import type { Document } from '../../src/core/notes/document.ts';
import { dueEdits } from '../../src/core/notes/edits/due.ts';
import { tickEdits } from '../../src/core/notes/edits/tick.ts';
import type { Item } from '../../src/core/notes/item.ts';
import { taskMeant } from '../../src/core/notes/meant.ts';
import type { TextEdit } from '../../src/core/notes/span.ts';
import { isOpen, type Task } from '../../src/core/notes/task.ts';
import { findAnswer, readReflection } from '../../src/core/prompts/reflection.ts';
import { scanQuestions } from '../../src/core/prompts/weekly.ts';
import { personOf, teamOf } from '../../src/core/team/notebook.ts';
import { mark as correct } from '../../src/editor/commands/mark.ts';
import { parkPoint } from '../../src/editor/commands/park.ts';
import { saveAnswers } from '../../src/editor/commands/reflect.ts';
import { commands } from '../../src/editor/ids.ts';
import { disk } from '../../src/editor/node/disk.ts';
import { Session } from '../../src/editor/session.ts';
import { watchNotes } from '../../src/editor/watcher.ts';
import { notWritten } from '../../src/editor/words/commands.ts';
import { write, type Written } from '../../src/editor/write.ts';
import { day } from '../host/support/notes.ts';
import { linesOf, markOf, marksIn, readable, type State } from './oracle.ts';
import { pick, type StepOf } from './step.ts';

/** What a step of ours did. */
export interface Deed {
  /** Undefined where a command was run, which tells the user alone. */
  readonly written: Written | undefined;
  /** Marks of the lines that it may change or take along. */
  readonly aims: ReadonlySet<string>;
  /** Marks of the lines that whoever asked has put others in the place of. */
  readonly gone: ReadonlySet<string>;
  /** What must be read afterwards if it went well. */
  readonly promised?: RegExp;
}

/** A text that the panel keeps until it is told that it is safe. */
interface Kept {
  readonly text: string;
  readonly send: (session: Session) => Promise<Written>;
}

const nothing: ReadonlySet<string> = new Set();

export class Product {
  readonly #sessions: readonly Session[];
  readonly #watching: vscode.Disposable;
  readonly #people: readonly string[];
  #kept: readonly Kept[] = [];

  /** @param name of the sequence: its people have it in theirs */
  constructor(log: vscode.LogOutputChannel, name: string) {
    this.#sessions = [new Session(log, { disk }), new Session(log, { disk })];
    this.#watching = vscode.Disposable.from(...this.#sessions.map(watchNotes), ...this.#sessions);
    this.#people = ['ana', 'ben'].map((who) => `${who}-${name}`);
  }

  get kept(): readonly string[] {
    return this.#kept.map(({ text }) => text);
  }

  async reload(): Promise<void> {
    await Promise.all(this.#sessions.map((session) => session.reload()));
  }

  dispose(): void {
    this.#watching.dispose();
  }

  /** Does a step; undefined where there was nothing to do it to. */
  async perform(step: StepOf<'us'>, state: State): Promise<Deed | undefined> {
    const { id, kind, dice } = step;
    const session = pick(this.#sessions, dice[0]);
    if (!session) return undefined;
    // Now and then the window knows less than there is.
    if ((dice[1] ?? 0) < 0.7) await session.reload();
    switch (kind) {
      case 'tick': {
        const done = (dice[2] ?? 0) < 0.7;
        const promise = (mark: string): RegExp => new RegExp(`^- \\[${done ? 'x' : ' '}\\].*${mark}`, 'm');
        return this.#task(session, step, promise, (text, item, task) =>
          tickEdits(text, item, task, done, today(), 'emoji'),
        );
      }
      case 'due': {
        const date = asDay(day(Math.floor((dice[2] ?? 0) * 9)));
        const promise = (mark: string): RegExp => new RegExp(`${mark}.*📅 ${date}`);
        return this.#task(session, step, promise, (text, item, task) =>
          dueEdits(text, item, task, date, 'emoji'),
        );
      }
      case 'park': {
        const who = pick(this.#people, dice[2]) ?? '';
        const text = `talk of ${markOf(id)}`;
        const written = await this.#keep(session, {
          text,
          send: async (each) => {
            const person = personOf(teamOf(each.notebook), who);
            return person ? parkPoint(each, person, text) : 'refused';
          },
        });
        return { written, aims: nothing, gone: nothing, promised: new RegExp(`^- ${text}`, 'm') };
      }
      case 'start': {
        const who = pick(this.#people, dice[2]) ?? '';
        await vscode.commands.executeCommand(commands.start, who);
        return { written: undefined, aims: movable(state, who), gone: nothing };
      }
      case 'answer': {
        const question = pick(scanQuestions, dice[2]);
        if (!question) return undefined;
        const answer = `I led ${markOf(id)}`;
        const reflection = teamOf(session.notebook).reflections.find((each) => each.day === day());
        const stands = reflection && findAnswer(readReflection(reflection.text), question.text)?.answer;
        // Now and then it was begun before anything stood there.
        const over = (dice[3] ?? 0) < 0.5 ? (stands ?? '') : '';
        const send = (each: Session): Promise<Written> =>
          saveAnswers(each, [{ id: question.id, answer, over }]);
        const written = await this.#keep(session, { text: answer, send });
        const replaced = new Set(marksIn(over));
        // What one says one will do gets a box.
        return {
          written,
          aims: replaced,
          gone: replaced,
          promised: new RegExp(`^(?:- \\[ \\] )?${answer}`, 'm'),
        };
      }
      case 'relabel': {
        const items = [...session.notebook.documents.values()].flatMap((document) => document.items);
        const item = pick(items, dice[2]);
        if (!item) return undefined;
        const label = pick(['people', 'process', 'neither'] as const, dice[3]) ?? 'people';
        const written = await correct(session, [item.text], label);
        const [mark = ''] = marksIn(item.text);
        return { written, aims: nothing, gone: nothing, promised: new RegExp(`${mark}.*: ${label}`) };
      }
      case 'retry': {
        const kept = pick(this.#kept, dice[2]);
        if (!kept) return undefined;
        this.#kept = this.#kept.filter((each) => each !== kept);
        return { written: await this.#keep(session, kept), aims: nothing, gone: nothing };
      }
    }
  }

  /** Sends a text that stays with the panel unless it is told that it is safe. */
  async #keep(session: Session, kept: Kept): Promise<Written> {
    const written = await kept.send(session);
    if (notWritten(written) !== undefined) this.#kept = [...this.#kept, kept];
    return written;
  }

  /** Changes a task that the panel would offer, by its words, as the panel does. */
  async #task(
    session: Session,
    { dice }: StepOf<'us'>,
    promise: (mark: string) => RegExp,
    edits: (text: string, item: Item, task: Task) => readonly TextEdit[],
  ): Promise<Deed | undefined> {
    const found = [...session.notebook.documents.values()].flatMap(({ path, items }) =>
      items.flatMap((item) =>
        item.task && (isOpen(item.task) || item.task.state === 'done') ? [{ path, words: item.text }] : [],
      ),
    );
    const target = pick(found, dice[3]);
    const [mark] = marksIn(target?.words ?? '');
    if (!target || mark === undefined) return undefined;
    const edit = (document: Document): readonly TextEdit[] | undefined => {
      const meant = taskMeant(document.items, { start: -1, text: target.words });
      return meant && edits(document.text, meant.item, meant.task);
    };
    const changes = [{ path: target.path, edit }];
    const written = await write(session, () => ({ changes }), { ahead: true });
    return { written, aims: new Set([mark]), gone: nothing, promised: promise(mark) };
  }
}

/** Marks of what a one-on-one with `who` takes along: open promises, and what is parked. */
function movable(state: State, who: string): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const [path, text] of readable(state)) {
    if (!path.startsWith(`${who}/`)) continue;
    let parked = false;
    for (const line of linesOf(text)) {
      if (line.startsWith('#')) parked = /^## Next time/.test(line);
      if (parked || /^\s*- \[[ /]\]/.test(line)) marksIn(line).forEach((each) => marks.add(each));
    }
  }
  return marks;
}

function today(): Day {
  const now = asDay(day());
  if (now === undefined) throw new Error('no day');
  return now;
}
