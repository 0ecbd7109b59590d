import { lastIntention } from '../../core/prompts/intention.ts';
import { findAnswer, readReflection } from '../../core/prompts/reflection.ts';
import { intentionQuestion, weekQuestions } from '../../core/prompts/weekly.ts';
import { teamOf } from '../../core/team/notebook.ts';
import type { ReflectionCard, ReflectScreen } from '../../protocol.ts';
import type { House } from '../house.ts';
import { today } from '../today.ts';
import { weekdayAndDay } from '../words/dates.ts';
import { panelWords } from '../words/panel.ts';

/** This week's questions with today's answers, and what was written before. */
export function reflectScreen(house: House): ReflectScreen {
  const day = today();
  const { reflections } = teamOf(house.session.notebook);
  return {
    kind: 'reflect',
    title: panelWords.reflectTitle(),
    cards: weekCards(house),
    past: reflections
      .filter((reflection) => reflection.day !== day)
      .reverse()
      .map(({ path, day: written }) => ({ path, label: weekdayAndDay(written, day), balance: undefined })),
  };
}

/**
 * The week's questions. The first, and the one that asks for an intention, come with what was intended last
 * time: that is what a weekly scan returns to.
 */
export function weekCards(house: House): readonly ReflectionCard[] {
  const day = today();
  const { reflections } = teamOf(house.session.notebook);
  const written = reflections.filter((reflection) => reflection.day === day);
  const answers = written.flatMap(({ text }) => readReflection(text));
  const intention = lastIntention(reflections, day);
  const lastTime = intention && panelWords.intention(intention.day, intention.text, day);
  return weekQuestions(day).map((question, index) => ({
    id: question.id,
    question: question.text,
    from: question.from,
    answer: findAnswer(answers, question.text)?.answer || undefined,
    lastTime: index === 0 || question.id === intentionQuestion.id ? lastTime : undefined,
  }));
}
