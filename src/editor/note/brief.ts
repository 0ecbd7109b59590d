import * as vscode from 'vscode';
import { daysBetween } from '../../core/notes/day.ts';
import type { Commitment } from '../../core/team/commitments.ts';
import { figuresOf } from '../../core/team/figures.ts';
import type { Person } from '../../core/team/notebook.ts';
import { asMarkdown } from '../asMarkdown.ts';
import type { House } from '../house.ts';
import { commands } from '../ids.ts';
import { today } from '../today.ts';
import { noteWords } from '../words/note.ts';
import { panelWords } from '../words/panel.ts';
import { commandLink } from './commandLink.ts';

/** More of one side's commitments than this are for the panel. */
const mostLines = 5;

/** What to know of somebody at a glance: last met, next due, what is promised on both sides. */
export function briefOf(house: House, person: Person): vscode.MarkdownString {
  const day = today();
  const figures = figuresOf(person, house.reader(), day, house.session.settings.balance);
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: [commands.openPerson] };
  text.appendMarkdown(`**${asMarkdown(person.name)}**`);
  if (person.page?.role !== undefined) text.appendMarkdown(` · ${asMarkdown(person.page.role)}`);
  const when = [panelWords.lastMet(figures.lastMet, day), panelWords.nextDue(figures.standing)];
  text.appendMarkdown(`  \n${asMarkdown(when.filter((each) => each !== undefined).join(' · '))}`);

  const mine = figures.commitments.filter(({ owner }) => owner === 'me');
  const theirs = figures.commitments.filter(({ owner }) => owner !== 'me');
  if (figures.commitments.length === 0) text.appendMarkdown(`\n\n${asMarkdown(noteWords.nothingOpen())}`);
  appendCommitments(text, noteWords.youPromised(), mine);
  appendCommitments(text, noteWords.theyPromised(person.name), theirs);
  const link = commandLink(commands.openPerson, person.id);
  return text.appendMarkdown(`\n\n[${asMarkdown(noteWords.openPage(person.name))}](${link})`);
}

function appendCommitments(
  text: vscode.MarkdownString,
  heading: string,
  commitments: readonly Commitment[],
): void {
  if (commitments.length === 0) return;
  text.appendMarkdown(`\n\n${asMarkdown(heading)}\n`);
  for (const commitment of commitments.slice(0, mostLines)) {
    text.appendMarkdown(`\n- ${asMarkdown(commitmentText(commitment))}`);
  }
  const more = commitments.length - mostLines;
  if (more > 0) text.appendMarkdown(`\n- ${asMarkdown(noteWords.more(more))}`);
}

function commitmentText({ words, task, late }: Commitment): string {
  const day = today();
  const daysLate = late && task.due !== undefined ? daysBetween(task.due, day) : undefined;
  const due = panelWords.due(task.due, daysLate, day);
  return due === undefined ? words : `${words} (${due})`;
}
