import { bank } from '../../core/prompts/bank.ts';
import { chooseQuestions, type ChoiceReason } from '../../core/prompts/choose.ts';
import { ownQuestions } from '../../core/prompts/ownQuestions.ts';
import { ownTopics, spoken, type Question } from '../../core/prompts/question.ts';
import { daysBetween } from '../../core/notes/day.ts';
import { parkedItems } from '../../core/notes/parked.ts';
import { firstName } from '../../core/notes/template.ts';
import type { Figures } from '../../core/team/figures.ts';
import { gapsOf } from '../../core/person/gaps.ts';
import { historyOf } from '../../core/team/history.ts';
import { teamOf } from '../../core/team/notebook.ts';
import type { QuestionCard } from '../../protocol.ts';
import type { House } from '../house.ts';
import { today } from '../today.ts';
import { questionWords } from '../words/questions.ts';

/** Questions worth asking somebody now, each with the reason for it; at most `count`. */
export function questionsFor(
  house: House,
  { person }: Pick<Figures, 'person'>,
  count: number,
  among = questionBank(house),
): readonly QuestionCard[] {
  const day = today();
  const reader = house.reader();
  const history = { ...historyOf(person, reader, day), unknown: gapsOf(person, reader, day) };
  return chooseQuestions(history, among, day, count).map(({ question, reason }) => ({
    id: question.id,
    text: spoken(question, firstName(person.name)),
    reason: reasonText(reason),
    from: question.from,
    person: person.id,
    parked: false,
  }));
}

/**
 * The question to ask somebody of whom nothing is noted: one that is parked for them already, else the first that is worth asking of those
 * that are about themselves, else of all.
 */
export function oneQuestion(house: House, { person }: Pick<Figures, 'person'>): QuestionCard | undefined {
  const name = firstName(person.name);
  const points = new Set(person.page ? parkedItems(person.page).map(({ text }) => text) : []);
  const all = questionBank(house);
  const waiting = all.find((question) => points.has(spoken(question, name)));
  if (!waiting) {
    const own = all.filter(({ topic }) => topic === undefined || ownTopics.has(topic));
    return questionsFor(house, { person }, 1, own)[0] ?? questionsFor(house, { person }, 1, all)[0];
  }
  return {
    id: waiting.id,
    text: spoken(waiting, name),
    reason: questionWords.waiting(name),
    from: waiting.from,
    person: person.id,
    parked: true,
  };
}

/** The user's own questions, and ours unless `prompts.md` says otherwise. */
function questionBank(house: House): readonly Question[] {
  const prompts = teamOf(house.session.notebook).supplements.find(({ kind }) => kind === 'prompts');
  if (!prompts) return bank;
  const own = ownQuestions(prompts.text);
  return own.builtin ? [...own.questions, ...bank] : own.questions;
}

function reasonText(reason: ChoiceReason): string {
  if (reason.kind === 'ownQuestion') return questionWords.own();
  if (reason.kind === 'beginning') return questionWords.beginning();
  const weeks = reason.since === undefined ? undefined : Math.floor(daysBetween(reason.since, today()) / 7);
  return questionWords.silent(reason.topic, weeks, reason.gap);
}
