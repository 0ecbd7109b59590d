import { l10n } from 'vscode';
import { restDays } from '../../core/prompts/choose.ts';
import type { Gap, Topic } from '../../core/prompts/question.ts';
import { topicWord } from './balance.ts';
import { facetWord } from './known.ts';

/** Why a question is suggested; `weeks` are whole weeks since the topic was last spoken of, undefined for never. */
export const questionWords = {
  silent: (topic: Topic, weeks: number | undefined, gap: Gap | undefined): string => {
    const silence = silent(topic, weeks);
    return gap === undefined ? silence : l10n.t('{0}; {1}', silence, unknown(gap));
  },
  waiting: (name: string): string => l10n.t('waits among the points for {0}', name),
  beginning: (): string => l10n.t('a light one to begin with'),
  own: (): string => l10n.t('a question of your own, not asked in {0} days', restDays),
} as const;

function silent(topic: Topic, weeks: number | undefined): string {
  if (weeks === undefined) return l10n.t('no word on {0} in the notes yet', topicWord(topic));
  if (weeks < 1) return l10n.t('to go on with {0}', topicWord(topic));
  return weeks === 1
    ? l10n.t('no word on {0} for a week', topicWord(topic))
    : l10n.t('no word on {0} in {1} weeks', topicWord(topic), weeks);
}

function unknown(gap: Gap): string {
  return gap === 'leading'
    ? l10n.t('no chance to lead is noted')
    : l10n.t('nothing noted on {0}', facetWord(gap));
}
