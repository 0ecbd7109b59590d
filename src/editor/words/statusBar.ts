import { l10n, MarkdownString } from 'vscode';
import type { Day } from '../../core/notes/day.ts';
import { firstName } from '../../core/notes/template.ts';
import type { TeamSigns } from '../../core/team/signs.ts';
import { asMarkdown } from '../asMarkdown.ts';
import { flagCounted } from './flag.ts';
import { panelWords } from './panel.ts';

/** What the status bar shows: who is overdue comes first, then the flag; undefined when there is nothing to say. */
export function statusText({ overdue, flagged }: TeamSigns): string | undefined {
  if (overdue.length > 0) return l10n.t('{0} overdue', overdue.length);
  if (flagged.length === 0) return undefined;
  return flagged.length === 1
    ? l10n.t('1 person to ask after')
    : l10n.t('{0} people to ask after', flagged.length);
}

/** The names, and what there is to say of them. */
export function statusTooltip({ overdue, flagged }: TeamSigns, today: Day): MarkdownString {
  const text = new MarkdownString();
  for (const { person, days } of overdue) {
    const due = panelWords.nextDue({ kind: 'overdue', days }) ?? '';
    text.appendMarkdown(`- ${asMarkdown(`${person.name}: ${due}`)}\n`);
  }
  for (const { person, balance } of flagged) {
    const line = l10n.t('Recent notes with {0}: {1}', firstName(person.name), flagCounted(balance, today));
    text.appendMarkdown(`- ${asMarkdown(line)}\n`);
  }
  return text.appendMarkdown(`\n${asMarkdown(l10n.t('Click for your team.'))}`);
}
