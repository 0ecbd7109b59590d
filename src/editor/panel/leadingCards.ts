import { crossCheck, type Conviction } from '../../core/leading/convictions.ts';
import { chancesSince, ledgerOf, recentPromises } from '../../core/leading/ledger.ts';
import { bouncedBack, carriedByAll, carriedOut } from '../../core/leading/lettingGo.ts';
import { themesOf } from '../../core/leading/themes.ts';
import type { Day } from '../../core/notes/day.ts';
import type { Item } from '../../core/notes/item.ts';
import { firstName } from '../../core/notes/template.ts';
import { chancesOf } from '../../core/person/chances.ts';
import type { LabelledLine } from '../../core/team/labelled.ts';
import { teamOf, type Person, type Team } from '../../core/team/notebook.ts';
import { personAt } from '../../core/team/whose.ts';
import type {
  ConvictionsCard,
  DatedLine,
  LedgerCard,
  LettingGoCard,
  ReflectionCard,
  ThemesCard,
} from '../../protocol.ts';
import type { House } from '../house.ts';
import { today } from '../today.ts';
import { shortDay } from '../words/dates.ts';
import { convictionWords, ledgerWords, lettingGoWords, themeWords } from '../words/leading.ts';
import { refOf } from './parts.ts';

/** More lines than these are a search away. */
const mostLines = 12;

/** What the manager believes in beside what the notes show of it, ending in one change to make. */
export function convictionsCard(house: House, change: () => ReflectionCard | undefined): ConvictionsCard {
  const day = today();
  const team = teamOf(house.session.notebook);
  const check = crossCheck(team, house.reader(), day, mostLines);
  if (!check) {
    return {
      heading: convictionWords.heading(),
      text: convictionWords.none(),
      openLabel: convictionWords.write(),
      rows: [],
      missing: undefined,
      change: undefined,
    };
  }
  const missing = check.convictions.filter(({ count }) => count === 0);
  return {
    heading: convictionWords.heading(),
    text: convictionWords.since(check.since, day),
    openLabel: convictionWords.open(),
    rows: check.convictions.map((conviction) => rowOf(conviction, check.file.path, team, day)),
    missing: missing.length > 0 ? convictionWords.missing(missing.map(({ item }) => item.text)) : undefined,
    change: change(),
  };
}

function rowOf(
  { item, count, lines }: Conviction,
  path: string,
  team: Team,
  day: Day,
): ConvictionsCard['rows'][number] {
  return {
    ref: refOf(path, item),
    summary: convictionWords.summary(count, lines[0]?.note.day, day),
    lines: lines.map((line) => datedLine(personAt(team, line.note.path), line, day)),
  };
}

/** What came up with several people lately; undefined while nobody was met. */
export function themesCard(house: House): ThemesCard | undefined {
  const day = today();
  const team = teamOf(house.session.notebook);
  const people = team.people.filter(isActive);
  if (!people.some(({ notes }) => notes.length > 0)) return undefined;
  const themes = themesOf(people, house.reader(), day);
  return {
    heading: themeWords.heading(),
    none: themes.length === 0 ? themeWords.none() : undefined,
    rows: themes.map((theme) => ({
      name: themeWords.name(theme),
      people: themeWords.people(theme.people),
      lines: theme.lines.slice(0, mostLines).map(({ person, line }) => datedLine(person, line, day)),
    })),
  };
}

/** Who carries the promises, and what became of the manager's; undefined where nothing was promised. */
export function promiseCards(house: House): {
  readonly lettingGo: LettingGoCard | undefined;
  readonly ledger: LedgerCard | undefined;
} {
  const day = today();
  const reader = house.reader();
  const people = teamOf(house.session.notebook).people.filter(isActive);
  const promised = people.map((person) => ({
    person,
    promises: recentPromises(person, day, reader.isBoilerplate),
  }));
  const all = promised.flatMap(({ promises }) => promises);
  if (all.length === 0) return { lettingGo: undefined, ledger: undefined };
  const from = chancesSince(day);
  const forGrowth = people.flatMap((person) =>
    chancesOf(person, reader, day, from).map(({ note, item }) => ({ person, note, item })),
  );
  const cameBack = promised.flatMap(({ person, promises }) =>
    bouncedBack(promises).map((promise) => ({ person, ...promise })),
  );
  const dated = (lines: readonly Placed[]): readonly DatedLine[] =>
    [...lines]
      .sort(newestFirst)
      .slice(0, mostLines)
      .map(({ person, ...line }) => datedLine(person, line, day));
  const rows = promised.map(({ person, promises }) => ({
    person: person.id,
    name: firstName(person.name),
    text: ledgerWords.counts(ledgerOf(promises)),
  }));
  return {
    lettingGo: {
      heading: lettingGoWords.heading(),
      summary: lettingGoWords.summary(all.filter(({ owner }) => owner !== 'me').length, all.length),
      months: carriedByAll(promised.map(({ promises }) => carriedOut(promises, day))).map(
        ({ month, mine, theirs }) => ({
          month: lettingGoWords.month(month, day),
          mine,
          theirs,
          mineText: lettingGoWords.mine(mine),
          theirsText: lettingGoWords.theirs(theirs),
        }),
      ),
      forGrowth: { title: lettingGoWords.forGrowth(forGrowth.length), lines: dated(forGrowth) },
      cameBack: { title: lettingGoWords.cameBack(cameBack.length), lines: dated(cameBack) },
    },
    ledger: {
      heading: ledgerWords.heading(),
      caption: ledgerWords.caption(),
      rows: rows.filter(({ text }) => text !== ''),
    },
  };
}

interface Placed {
  readonly person: Person;
  readonly note: LabelledLine['note'];
  readonly item: Item;
}

function newestFirst({ note: a }: Placed, { note: b }: Placed): number {
  return a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
}

function datedLine(
  person: Person | undefined,
  { note, item }: Pick<LabelledLine, 'note' | 'item'>,
  day: Day,
): DatedLine {
  const when = shortDay(note.day, day);
  return {
    ref: refOf(note.path, item),
    when: person ? `${firstName(person.name)}, ${when}` : when,
  };
}

function isActive({ page }: Person): boolean {
  return page?.active ?? true;
}
