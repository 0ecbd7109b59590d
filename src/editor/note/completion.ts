import * as vscode from 'vscode';
import { completing, type Completing } from '../../core/notes/completing.ts';
import type { Note } from '../../core/notes/document.ts';
import { dueDays } from '../../core/notes/dueWords.ts';
import { sectionsMissing, sectionsOf } from '../../core/notes/sections.ts';
import { topics } from '../../core/prompts/question.ts';
import { teamOf } from '../../core/team/notebook.ts';
import { personAt } from '../../core/team/whose.ts';
import { templateIn } from '../commands/startOneOnOne.ts';
import type { House } from '../house.ts';
import { questionsFor } from '../panel/questions.ts';
import { today } from '../today.ts';
import { topicWord } from '../words/balance.ts';
import { weekdayAndDay } from '../words/dates.ts';
import { noteWords } from '../words/note.ts';
import { markdown, noteShown } from './noteShown.ts';

/** A space since words of a date and of a question have spaces between them. */
const triggers = ['@', '#', ':', ' '];

/** More questions than this are a list to get lost in; words typed behind `? ` choose among them. */
const mostQuestions = 40;

/** Completes handles, due dates in words, topics, questions and sections while a note is typed. */
export function registerCompletion(house: House): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    markdown,
    {
      provideCompletionItems: (document, position, _token, { triggerKind }) =>
        complete(house, document, position, triggerKind === vscode.CompletionTriggerKind.Invoke),
    },
    ...triggers,
  );
}

function complete(
  house: House,
  document: vscode.TextDocument,
  position: vscode.Position,
  isAskedFor: boolean,
): vscode.CompletionList | undefined {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  const typing = completing(before);
  // A paragraph begins with words too: whoever writes one shall not be offered headings at every space.
  if (typing?.kind === 'section' && !before.startsWith('#') && !isAskedFor) return undefined;
  const note = typing && noteShown(house, document);
  if (!note || document.offsetAt(position) < note.front.bodyStart) return undefined;
  const range = new vscode.Range(position.with({ character: typing.start }), position);
  const replaced = before.slice(typing.start);
  const found = itemsFor(house, note, typing, before);
  // What stands there already is no completion, and would take the Enter that is to end the line.
  if (isAllOf(replaced.trimEnd(), found)) return new vscode.CompletionList([], true);
  found.forEach((item, index) => {
    item.range = range;
    item.sortText = String(index).padStart(3, '0');
    // What was found by its words need not begin with them.
    if (isSearched(typing)) item.filterText = replaced;
  });
  // Each further letter asks again: a search has other results then, and a name may be complete.
  return new vscode.CompletionList(found, typing.kind !== 'section');
}

/** Whether `typed` is the text of one of `items`, and of no other the beginning. */
function isAllOf(typed: string, items: readonly vscode.CompletionItem[]): boolean {
  const alike = items.filter(
    ({ insertText }) => typeof insertText === 'string' && insertText.startsWith(typed),
  );
  return typed !== '' && alike.length === 1 && alike[0]?.insertText === typed;
}

/** Whether what is typed is words to look for, not the beginning of a name. */
function isSearched({ kind }: Completing): boolean {
  return kind === 'due' || kind === 'question';
}

function itemsFor(house: House, note: Note, typing: Completing, before: string): vscode.CompletionItem[] {
  switch (typing.kind) {
    case 'handle':
      return handles(house, note);
    case 'due':
      return days(typing.typed, /[ \t]$/.test(before.slice(0, typing.start)));
    case 'tag':
      return topics.map((topic) => made(`#${topic}`, vscode.CompletionItemKind.Keyword, topicWord(topic)));
    case 'question':
      return questions(house, note, typing.typed);
    case 'section':
      return sections(house, note);
  }
}

function handles(house: House, note: Note): vscode.CompletionItem[] {
  const { people } = teamOf(house.session.notebook);
  const other = personAt(teamOf(house.session.notebook), note.path);
  const hasLeft = (person: (typeof people)[number]): number => Number(person.page?.active === false);
  return [
    made('@me', vscode.CompletionItemKind.User, noteWords.handleMe()),
    made('@them', vscode.CompletionItemKind.User, noteWords.handleThem(other?.name)),
    ...[...people]
      .sort((a, b) => hasLeft(a) - hasLeft(b))
      .map(({ id, name }) => {
        const item = made(`@${id}`, vscode.CompletionItemKind.User, name);
        // `@Zoë` finds her too.
        item.filterText = `@${id} ${name}`;
        return item;
      }),
  ];
}

function days(typed: string, isApart: boolean): vscode.CompletionItem[] {
  const now = today();
  return dueDays(typed, now).map(({ words, day }) => {
    const item = made(words, vscode.CompletionItemKind.Event, weekdayAndDay(day, now));
    item.insertText = isApart ? day : ` ${day}`;
    return item;
  });
}

/** Questions that hold every word that was typed, in the order in which they are worth asking. */
function questions(house: House, note: Note, typed: string): vscode.CompletionItem[] {
  const person = personAt(teamOf(house.session.notebook), note.path);
  if (!person) return [];
  const words = typed.toLowerCase().split(/\s+/);
  return questionsFor(house, { person }, mostQuestions)
    .filter(({ text, reason }) => words.every((word) => `${text} ${reason}`.toLowerCase().includes(word)))
    .map(({ text, reason, from }) => {
      const item = made(text, vscode.CompletionItemKind.Text, undefined);
      item.detail = from === undefined ? reason : `${reason} · ${from}`;
      // The list cuts long questions short.
      item.documentation = text;
      return item;
    });
}

function sections(house: House, note: Note): vscode.CompletionItem[] {
  const all = sectionsOf(templateIn(house.session.notebook));
  const missing = sectionsMissing(all, note.headings).map(({ heading, level, isForTasks }) => {
    const title = `${'#'.repeat(level)} ${heading}`;
    const text = new vscode.SnippetString().appendText(`${title}\n\n`);
    const item = made(title, vscode.CompletionItemKind.Snippet, noteWords.section());
    item.insertText = isForTasks ? commitment(text) : text.appendText('- ').appendTabstop(0);
    item.filterText = `${title} ${heading}`;
    return item;
  });
  const task = made(noteWords.commitment(), vscode.CompletionItemKind.Snippet, noteWords.commitmentDetail());
  task.insertText = commitment(new vscode.SnippetString());
  return [...missing, task];
}

/** A box, its owner, its words, and its due date, which is completed in turn. */
function commitment(snippet: vscode.SnippetString): vscode.SnippetString {
  return snippet
    .appendText('- [ ] @')
    .appendChoice(['me', 'them'])
    .appendText(' ')
    .appendPlaceholder(noteWords.commitmentWords())
    .appendText(' 📅 ')
    .appendTabstop(0);
}

function made(
  label: string,
  kind: vscode.CompletionItemKind,
  description: string | undefined,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(description === undefined ? label : { label, description }, kind);
  item.insertText = label;
  return item;
}
