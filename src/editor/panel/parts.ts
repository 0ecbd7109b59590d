import type { Item } from '../../core/notes/item.ts';
import type { Balance, Figures } from '../../core/team/figures.ts';
import type { BalanceBar, CommitmentCounts, EvidenceLine, FlagCard, LineRef } from '../../protocol.ts';
import type { House } from '../house.ts';
import { today } from '../today.ts';
import { becauseText } from '../words/balance.ts';
import { shortDay } from '../words/dates.ts';
import { balanceText, flagCounted, flagSince, flagTitle } from '../words/flag.ts';
import { panelWords } from '../words/panel.ts';
import { oneQuestion } from './questions.ts';

/** More lines than this are evidence enough. */
const mostEvidence = 60;

/** The bar for a balance; undefined when nothing is counted in it. */
export function barOf(balance: Balance): BalanceBar | undefined {
  const { people, process } = balance.counts;
  return people + process === 0 ? undefined : { people, process, text: balanceText(balance) };
}

/** The line that `item` of the file at `path` is. */
export function refOf(path: string, item: Item): LineRef {
  return { path, start: item.span.start, text: item.text };
}

/** Open commitments by owner, and in words. */
export function countsOf({ open }: Figures): CommitmentCounts {
  return { ...open, text: panelWords.commitments(open.mine, open.theirs, open.late) };
}

/** The flag about one person, or (without `figures`) the whole team; undefined while it is down. */
export function flagOf(house: House, balance: Balance, figures: Figures | undefined): FlagCard | undefined {
  if (!balance.raised || !house.session.settings.balance.enabled) return undefined;
  const day = today();
  const evidence = balance.evidence.slice(0, mostEvidence).map(({ note, item, labelled }): EvidenceLine => ({
    ref: refOf(note.path, item),
    label: labelled.label === 'people' ? 'people' : 'process',
    when: shortDay(note.day, day),
    because: becauseText(labelled.because),
  }));
  return {
    person: figures?.person.id,
    title: flagTitle(balance, figures),
    since: figures && flagSince(figures, day),
    counted: flagCounted(balance, day),
    evidence,
    question: figures && oneQuestion(house, figures),
  };
}
