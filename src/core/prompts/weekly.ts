import type { Day } from '../notes/day.ts';
import { checkQuestions } from './checks.ts';
import type { ReflectionQuestion } from './reflectionQuestion.ts';
import { weekCount } from './week.ts';

const scanFrom = 'after Leader vs. Manager (2011)';
const convictionsFrom = 'after Leslie Kossoff, From Manager To Leader';
const lettingGoFrom = 'after Linda Linfield, The Big Difference Between Leaders and Managers';

/** The question whose answer is a promise to oneself; the next reflection returns to it. */
export const intentionQuestion: ReflectionQuestion = {
  id: 'scan-how',
  text: 'How will I do it?',
  from: scanFrom,
};

/** Asked every week. */
export const scanQuestions: readonly ReflectionQuestion[] = [
  { id: 'scan-which', text: 'Looking at this week: was I leading, or was I managing?', from: scanFrom },
  { id: 'scan-where', text: 'Where am I managing what I should be leading?', from: scanFrom },
  intentionQuestion,
];

/** One of them is asked each week, in turn. */
export const convictionQuestions: readonly ReflectionQuestion[] = [
  { id: 'conviction-what', text: 'What matters most to me in how I lead?', from: convictionsFrom },
  {
    id: 'conviction-shown',
    text: 'In what I did this week, what would have told a stranger what I believe in?',
    from: convictionsFrom,
  },
  {
    id: 'conviction-supported',
    text: 'Where does the organisation around me carry what I believe in, and where does it leave me alone with it?',
    from: convictionsFrom,
  },
  {
    id: 'conviction-disconnect',
    text: 'Where did what I stand for and what happened come apart?',
    from: convictionsFrom,
  },
  {
    id: 'conviction-change',
    text: 'What will I change in my own conduct, however small?',
    from: convictionsFrom,
  },
  {
    id: 'conviction-needs',
    text: 'What do my people need from me that they do not have yet?',
    from: convictionsFrom,
  },
];

/** For managers in a new role, who are still good at the job before. */
export const transitionQuestions: readonly ReflectionQuestion[] = [
  {
    id: 'transition-old-job',
    text: 'What did I do this week that belonged to my old job?',
    from: lettingGoFrom,
  },
  {
    id: 'transition-faster-myself',
    text: 'What have I kept because I am faster at it, and who does not learn it for that reason?',
    from: lettingGoFrom,
  },
  {
    id: 'transition-stepped-in',
    text: 'Where did I step in, and what would have happened had I waited?',
    from: lettingGoFrom,
  },
  {
    id: 'transition-hand-on',
    text: 'What could I hand on now so that somebody grows by it?',
    from: lettingGoFrom,
  },
  {
    id: 'transition-caused',
    text: 'What happened this week only because I caused it?',
    from: lettingGoFrom,
  },
  {
    id: 'transition-next-in-line',
    text: 'Who could do a part of my job in a year, and what are they learning for it now?',
    from: lettingGoFrom,
  },
];

/** What a cross-check of one's convictions with the notes ends in. Asked where convictions are written down. */
export const changeQuestion: ReflectionQuestion = {
  id: 'convictions-change',
  text: 'Which one thing will I change, so that what I believe in shows?',
  from: convictionsFrom,
};

/**
 * This week's questions: the scan, one about convictions and, for who is new in the role, one about the job before. The same from
 * Monday to Sunday.
 */
export function weekQuestions(today: Day, newInRole: boolean): readonly ReflectionQuestion[] {
  const turns = newInRole ? [convictionQuestions, transitionQuestions] : [convictionQuestions];
  return [...scanQuestions, ...turns.flatMap((questions) => inTurn(questions, today))];
}

function inTurn(questions: readonly ReflectionQuestion[], today: Day): readonly ReflectionQuestion[] {
  // Before 2001 the count is negative.
  const question = questions.at(weekCount(today) % questions.length);
  return question ? [question] : [];
}

/** Every question that a week may ask, or that may be answered in any week. */
export const reflectionQuestions: readonly ReflectionQuestion[] = [
  ...scanQuestions,
  ...convictionQuestions,
  ...transitionQuestions,
  ...checkQuestions,
  changeQuestion,
];
