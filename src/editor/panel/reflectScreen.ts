import type { Day } from '../../core/notes/day.ts';
import {
  checkedOverTime,
  checkQuestions,
  type Checked,
  type CheckQuestion,
} from '../../core/prompts/checks.ts';
import { isTickable } from '../../core/notes/task.ts';
import { answerShown } from '../../core/prompts/answers.ts';
import { intendedParts, lastIntention } from '../../core/prompts/intention.ts';
import { findAnswer, readReflection } from '../../core/prompts/reflection.ts';
import type { ReflectionQuestion } from '../../core/prompts/reflectionQuestion.ts';
import {
  changeQuestion,
  intentionQuestion,
  reflectionQuestions,
  weekQuestions,
} from '../../core/prompts/weekly.ts';
import { teamOf } from '../../core/team/notebook.ts';
import type { IntendedCard, OverTime, ReflectionCard, ReflectScreen } from '../../protocol.ts';
import type { House } from '../house.ts';
import { today } from '../today.ts';
import { shortDay, weekdayAndDay } from '../words/dates.ts';
import { checkWords, choiceWords, overTimeWords } from '../words/leading.ts';
import { panelWords } from '../words/panel.ts';
import { convictionsCard, promiseCards, themesCard } from './leadingCards.ts';
import { refOf } from './parts.ts';

/** This week's questions with today's answers, others that were begun, and what was written before. */
export function reflectScreen(house: House): ReflectScreen {
  const day = today();
  const { reflections } = teamOf(house.session.notebook);
  return {
    kind: 'reflect',
    title: panelWords.reflectTitle(),
    intended: intendedCard(house),
    // What one meant to do stands above them.
    cards: [...weekCards(house), ...begunCards(house)].map((card) => ({ ...card, lastTime: undefined })),
    checks: { heading: checkWords.heading(), cards: checkCards(house) },
    convictions: convictionsCard(house, () => cardsFor(house, [changeQuestion])[0]),
    themes: themesCard(house),
    ...promiseCards(house),
    past: reflections
      .filter((reflection) => reflection.day !== day)
      .reverse()
      .map(({ path, day: written }) => ({ path, label: weekdayAndDay(written, day), balance: undefined })),
  };
}

/** What one said last time one would do, line by line. */
function intendedCard({ session }: House): IntendedCard | undefined {
  const day = today();
  const intention = lastIntention(teamOf(session.notebook).reflections, day);
  if (!intention) return undefined;
  const { path, conflicted } = intention.reflection;
  return {
    heading: panelWords.intendedHeading(),
    when: panelWords.intendedWhen(intention.day, day),
    lines: intendedParts(intention).map((part) =>
      part.task
        ? {
            ref: refOf(path, part.item),
            text: part.task.words,
            ...(conflicted || !isTickable(part.task) ? {} : { done: part.task.state === 'done' }),
          }
        : {
            ref: part.item ? refOf(path, part.item) : { path, start: part.start, text: '' },
            text: part.text,
          },
    ),
  };
}

/** The week's questions. */
export function weekCards(house: House): readonly ReflectionCard[] {
  return cardsFor(house, questionsOfWeek(house));
}

function questionsOfWeek({ session }: House): readonly ReflectionQuestion[] {
  return weekQuestions(today(), session.settings.newInRole);
}

/** Another week's questions with an answer that is being written or of today: the week may turn while one writes. */
function begunCards(house: House): readonly ReflectionCard[] {
  const week = questionsOfWeek(house);
  const always: readonly ReflectionQuestion[] = [...checkQuestions, changeQuestion];
  const others = reflectionQuestions.filter(
    (question) => !week.includes(question) && !always.includes(question),
  );
  return cardsFor(house, others).filter(
    ({ id, answer }) => answer !== undefined || house.memory.draft(id)?.trim(),
  );
}

/**
 * A card for each question. The week's first, and the one that asks for an intention, come with what was intended
 * last time: that is what a weekly scan returns to.
 */
function cardsFor(house: House, questions: readonly ReflectionQuestion[]): readonly ReflectionCard[] {
  const day = today();
  const { reflections } = teamOf(house.session.notebook);
  const written = reflections.filter((reflection) => reflection.day === day);
  const answers = written.flatMap(({ text }) => readReflection(text));
  const intention = lastIntention(reflections, day);
  const lastTime = intention && panelWords.intention(intention.day, intention.text, day);
  const [first] = questionsOfWeek(house);
  return questions.map((question) => ({
    id: question.id,
    question: question.text,
    from: question.from,
    answer: answerShown(question, findAnswer(answers, question.text)?.answer ?? '') || undefined,
    lastTime: question === first || question === intentionQuestion ? lastTime : undefined,
    choices: [],
    overTime: undefined,
  }));
}

/** The questions that may be left out, each with words to choose from and what was chosen before. */
function checkCards(house: House): readonly ReflectionCard[] {
  const day = today();
  const { reflections } = teamOf(house.session.notebook);
  const before = reflections.filter((reflection) => reflection.day <= day);
  return checkQuestions.flatMap((question) =>
    cardsFor(house, [question]).map((card): ReflectionCard => ({
      ...card,
      choices: question.choices.map((choice) => choiceWords(choice)),
      overTime: overTimeOf(question, checkedOverTime(question, before), day),
    })),
  );
}

function overTimeOf(
  { choices }: CheckQuestion,
  checked: readonly Checked<string>[],
  day: Day,
): OverTime | undefined {
  if (checked.length === 0) return undefined;
  const said = checked.map((each) => `${shortDay(each.day, day)} ${choiceWords(each.choice).label}`);
  return {
    rows: choices.map((choice) => ({
      label: choiceWords(choice).label,
      marks: checked.map((each) => each.choice === choice),
    })),
    period: overTimeWords.period(checked[0]?.day ?? day, checked.at(-1)?.day ?? day, day),
    text: said.join('; '),
  };
}
