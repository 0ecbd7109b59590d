import { daysBetween } from '../../core/notes/day.ts';
import { parkedItems } from '../../core/notes/parked.ts';
import { figuresOf, balanceOf } from '../../core/team/figures.ts';
import { ledgerOf, recentPromises } from '../../core/leading/ledger.ts';
import { lastTime } from '../../core/team/lastTime.ts';
import { noteOf } from '../../core/team/newNote.ts';
import type { Commitment as OpenCommitment } from '../../core/team/commitments.ts';
import type { Person } from '../../core/team/notebook.ts';
import type { Commitment, PersonScreen } from '../../protocol.ts';
import type { House } from '../house.ts';
import { today } from '../today.ts';
import { weekdayAndDay } from '../words/dates.ts';
import { ledgerWords } from '../words/leading.ts';
import { panelWords } from '../words/panel.ts';
import { barOf, flagOf, refOf } from './parts.ts';
import { chancesCard, knownCard, moodTrend, silenceCard } from './knownCard.ts';
import { questionsFor } from './questions.ts';

/** Notes further back than this are a search away. */
const mostNotes = 50;

/** One person's page: what to know in the two minutes before meeting them. */
export function personScreen(house: House, person: Person): PersonScreen {
  const { balance: settings } = house.session.settings;
  const day = today();
  const reader = house.reader();
  const figures = figuresOf(person, reader, day, settings);
  const last = lastTime(person, reader, day);
  const commitments = (mine: boolean): readonly Commitment[] =>
    figures.commitments.filter(({ owner }) => (owner === 'me') === mine).map(commitmentOf);
  return {
    kind: 'person',
    person: person.id,
    name: person.name,
    role: person.page?.role,
    lastMet: panelWords.lastMet(figures.lastMet, day),
    nextDue: panelWords.nextDue(figures.standing),
    overdue: figures.standing.kind === 'overdue',
    active: figures.active,
    startLabel: panelWords.startLabel(noteOf(person, day) !== undefined),
    flag: flagOf(house, figures.balance, figures),
    balance: barOf(figures.balance),
    lastTime: last && {
      heading: panelWords.lastTimeHeading(last.note.day, day),
      lines: last.lines.map(({ note, item }) => refOf(note.path, item)),
    },
    mine: commitments(true),
    ledger: ledgerWords.sentence(ledgerOf(recentPromises(person, day, reader.isBoilerplate))),
    theirs: commitments(false),
    parked: person.page ? parkedItems(person.page).map((item) => refOf(person.page?.path ?? '', item)) : [],
    known: knownCard(person, reader, day),
    silence: silenceCard(person, reader, day),
    chances: chancesCard(person, reader, day),
    mood: moodTrend(person, day),
    questions: figures.active ? questionsFor(house, figures, 3) : [],
    notes: person.notes
      .slice(-mostNotes)
      .reverse()
      .map((note) => ({
        path: note.path,
        label: weekdayAndDay(note.day, day),
        balance: barOf(balanceOf([note], reader, settings)),
      })),
  };
}

function commitmentOf({ document, item, task, words, since, late }: OpenCommitment): Commitment {
  const day = today();
  const daysLate = late && task.due !== undefined ? daysBetween(task.due, day) : undefined;
  return {
    ref: refOf(document.path, item),
    text: words,
    due: panelWords.due(task.due, daysLate, day),
    dueDay: task.due,
    late,
    since: panelWords.since(since, day),
    done: false,
  };
}
