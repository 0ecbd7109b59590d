import { defaultFlagSettings } from '../../src/core/balance/flag.ts';
import { noCorrections } from '../../src/core/balance/corrections.ts';
import { makeLabeller } from '../../src/core/balance/label.ts';
import { crossCheck } from '../../src/core/leading/convictions.ts';
import { ledgerOf, recentPromises } from '../../src/core/leading/ledger.ts';
import { bouncedBack, carriedByAll, carriedOut } from '../../src/core/leading/lettingGo.ts';
import { themesOf } from '../../src/core/leading/themes.ts';
import { addMonths } from '../../src/core/notes/day.ts';
import { builtInTemplate } from '../../src/core/notes/template.ts';
import { chancesOf } from '../../src/core/person/chances.ts';
import { gapsOf } from '../../src/core/person/gaps.ts';
import { knownOf } from '../../src/core/person/known.ts';
import { silencesOf } from '../../src/core/person/silence.ts';
import { bank } from '../../src/core/prompts/bank.ts';
import { chooseQuestions } from '../../src/core/prompts/choose.ts';
import { lastIntention } from '../../src/core/prompts/intention.ts';
import { balanceOf, byNeed, figuresOf, teamBalance } from '../../src/core/team/figures.ts';
import { historyOf } from '../../src/core/team/history.ts';
import { makeReader, type Reader } from '../../src/core/team/labelled.ts';
import { lastTime } from '../../src/core/team/lastTime.ts';
import { personOf, teamOf, type Notebook, type Team } from '../../src/core/team/notebook.ts';
import { signsOf } from '../../src/core/team/signs.ts';
import { fairnessOf, weekMarks } from '../../src/core/team/weeks.ts';
import { vaultToday as today } from './vault.ts';

const settings = defaultFlagSettings;
/** So many lines the panel shows of one conviction. */
const mostLines = 12;

/** A reader as the editor makes it for a notes folder without corrections or templates. */
export function readerFor(notebook: Notebook): Reader {
  return makeReader(makeLabeller(noCorrections), [builtInTemplate], teamOf(notebook).people);
}

/** The facts behind the panel's first screen, the status bar and the list of problems: what every change draws anew. */
export function teamFacts(notebook: Notebook, reader: Reader): unknown {
  const team = teamOf(notebook);
  const figures = team.people.map((person) => figuresOf(person, reader, today, settings));
  const active = figures.filter((each) => each.active).sort(byNeed);
  const marks = new Map(active.map(({ person }) => [person, weekMarks(person, reader, today)]));
  return {
    figures,
    balance: teamBalance(team, reader, today, settings),
    fairness: fairnessOf(marks, settings.threshold),
    intention: lastIntention(team.reflections, today),
    signs: signsOf(team, reader, today, settings),
    findings: team.findings,
  };
}

/** The facts behind one person's page, beyond those of the first screen. */
export function personFacts(notebook: Notebook, reader: Reader, id: string): unknown {
  const person = personOf(teamOf(notebook), id);
  if (!person) return undefined;
  const history = historyOf(person, reader, today);
  return {
    figures: figuresOf(person, reader, today, settings),
    last: lastTime(person, reader, today),
    ledger: ledgerOf(recentPromises(person, today, reader.isBoilerplate)),
    known: knownOf(person, reader, today),
    silences: silencesOf(person, history, today),
    chances: chancesOf(person, reader, today),
    questions: chooseQuestions({ ...history, unknown: gapsOf(person, reader, today) }, bank, today, 3),
    notes: person.notes.slice(-50).map((note) => balanceOf([note], reader, settings)),
  };
}

/** The facts behind the screen to reflect on: themes, convictions, promises and chances over the whole team. */
export function reflectFacts(notebook: Notebook, reader: Reader): unknown {
  const team: Team = teamOf(notebook);
  const people = team.people.filter(({ page }) => page?.active ?? true);
  const promised = people.map((person) => recentPromises(person, today, reader.isBoilerplate));
  return {
    check: crossCheck(team, reader, today, mostLines),
    themes: themesOf(people, reader, today),
    promises: promised.map((each) => ({ ledger: ledgerOf(each), cameBack: bouncedBack(each) })),
    carried: carriedByAll(promised.map((each) => carriedOut(each, today))),
    chances: people.map((person) => chancesOf(person, reader, today, addMonths(today, -6))),
  };
}
