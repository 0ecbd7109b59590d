import { l10n } from 'vscode';
import type { Fact, Label, Reason } from '../../core/balance/labeller.ts';
import type { Topic } from '../../core/prompts/question.ts';

/** A label as it is said in a sentence. */
export function labelWord(label: Label): string {
  switch (label) {
    case 'people':
      return l10n.t('people');
    case 'process':
      return l10n.t('process');
    case 'neither':
      return l10n.t('neither');
  }
}

/** Why a line has its label, on one line. */
export function becauseText(because: readonly Reason[]): string {
  return because.map(reasonText).join(', ');
}

function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'words':
      return `“${reason.words}”`;
    case 'fact':
      return factText(reason.fact);
    case 'correction':
      return l10n.t('you said so of “{0}”', reason.line);
  }
}

function factText(fact: Fact): string {
  switch (fact) {
    case 'dueDate':
      return l10n.t('a due date');
    case 'owner':
      return l10n.t('somebody to do it');
    case 'task':
      return l10n.t('a task');
    case 'ticket':
      return l10n.t('a ticket or version number');
    case 'measurement':
      return l10n.t('a measurement');
    case 'clockTime':
      return l10n.t('a time of day');
    case 'growthTask':
      return l10n.t('done for somebody’s growth');
    case 'above':
      return l10n.t('what it stands under');
    case 'empty':
      return l10n.t('nothing filled in');
    case 'courtesy':
      return l10n.t('a courtesy');
    case 'language':
      return l10n.t('not read: another language');
    case 'nothingFound':
      return l10n.t('no telling words');
  }
}

/** A topic as it is said in a sentence. */
export function topicWord(topic: Topic): string {
  switch (topic) {
    case 'growth':
      return l10n.t('growth');
    case 'motivation':
      return l10n.t('motivation');
    case 'wellbeing':
      return l10n.t('wellbeing');
    case 'recognition':
      return l10n.t('recognition');
    case 'feedback':
      return l10n.t('feedback to you');
    case 'relationships':
      return l10n.t('relationships');
    case 'strengths':
      return l10n.t('strengths');
    case 'purpose':
      return l10n.t('purpose');
    case 'delegation':
      return l10n.t('delegation');
    case 'team':
      return l10n.t('the team');
  }
}
