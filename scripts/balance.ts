/**
 * `npm run --silent balance -- FOLDER [--json] [--today YYYY-MM-DD]`: the team's figures for a notes folder, the
 * same that the panel shows. CONTRIBUTING.md documents the JSON.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorrections } from '../src/core/balance/corrections.ts';
import { defaultFlagSettings } from '../src/core/balance/flag.ts';
import { makeLabeller } from '../src/core/balance/label.ts';
import { asDay, fromDate, type Day } from '../src/core/notes/day.ts';
import { builtInTemplate } from '../src/core/notes/template.ts';
import { figuresOf, teamBalance, type Balance } from '../src/core/team/figures.ts';
import { makeReader } from '../src/core/team/labelled.ts';
import { teamOf, type Notebook } from '../src/core/team/notebook.ts';
import { notesFolderIn, readFolder } from './readFolder.ts';
import { reasonWords } from './reasonWords.ts';

const usage = 'usage: npm run --silent balance -- FOLDER [--json] [--today YYYY-MM-DD]';

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, today: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new Error(usage);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const today = values.today === undefined ? fromDate(new Date()) : asDay(values.today);
  if (!today) throw new Error(`--today wants a day as YYYY-MM-DD, not ${values.today}.`);
  const notebook = readFolder(notesFolderIn(folder));
  for (const { path, code } of notebook.unread.values()) console.error(`${path} was skipped: ${code}`);
  const report = reportOf(notebook, today);
  console.log(values.json ? JSON.stringify(report, undefined, 2) : tableOf(report));
}

interface Report {
  readonly today: Day;
  readonly team: Figures;
  readonly people: readonly (Figures & { readonly name: string; readonly folder: string })[];
}

interface Figures {
  /** People items among people and process items, 0 to 1; null when nothing is counted. */
  readonly share: number | null;
  readonly flag: boolean;
  readonly counted: Balance['counts'];
  readonly notes: number;
  readonly certainty: number;
  readonly evidence: readonly Evidence[];
}

interface Evidence {
  readonly file: string;
  /** 1 for the file's first line. */
  readonly line: number;
  readonly text: string;
  readonly label: string;
  readonly because: readonly string[];
}

function reportOf(notebook: Notebook, today: Day): Report {
  const team = teamOf(notebook);
  const texts = (kind: string): string[] =>
    team.supplements.flatMap((each) => (each.kind === kind ? [each.text] : []));
  const { corrections } = readCorrections(texts('corrections')[0] ?? '');
  const reader = makeReader(makeLabeller(corrections), [builtInTemplate, ...texts('template')], team.people);
  return {
    today,
    team: figures(teamBalance(team, reader, today, defaultFlagSettings)),
    people: team.people.map((person) => ({
      name: person.name,
      folder: person.id,
      ...figures(figuresOf(person, reader, today, defaultFlagSettings).balance),
    })),
  };
}

function figures(balance: Balance): Figures {
  return {
    share: balance.share ?? null,
    flag: balance.raised,
    counted: balance.counts,
    notes: balance.notes.length,
    certainty: balance.certainty,
    evidence: balance.evidence.map(({ note, item, labelled }) => ({
      file: note.path,
      line: note.text.slice(0, item.span.start).split('\n').length,
      text: item.text,
      label: labelled.label,
      because: labelled.because.map(reasonWords),
    })),
  };
}

function tableOf({ team, people }: Report): string {
  const row = (name: string, { share, flag, counted, notes }: Figures): string =>
    [
      flag ? '!' : ' ',
      name.padEnd(24),
      `people ${counted.people}`.padEnd(12),
      `process ${counted.process}`.padEnd(14),
      `notes ${notes}`.padEnd(10),
      share === null ? '' : `${Math.round(share * 100)} %`,
    ].join(' ');
  return [...people.map((person) => row(person.name, person)), row('The team', team)].join('\n');
}
