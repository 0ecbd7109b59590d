import type { Fact, Reason } from '../src/core/balance/labeller.ts';

/** The facts about a line in plain English, for the command line; the editor has its own, translatable ones. */
const facts: Readonly<Record<Fact, string>> = {
  dueDate: 'names a due date',
  owner: 'says who does what',
  task: 'is a task',
  ticket: 'names a ticket or a pull request',
  measurement: 'measures something',
  clockTime: 'names a time of day',
  growthTask: 'is a task done for a person',
  above: 'stands under something that is',
  empty: 'says nothing yet',
  courtesy: 'is a courtesy without content',
  language: 'is in a language that is not read',
  nothingFound: 'has no word that tells',
};

/** One reason as a short phrase: words of the line in quotes, a fact as it is. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'words':
      return `'${reason.words}'`;
    case 'fact':
      return facts[reason.fact];
    case 'correction':
      return `like a line you labelled: '${reason.line}'`;
  }
}
