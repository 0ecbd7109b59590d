/** What the sample's files say about its people, counted here without our own code: what the panel has to show. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from './day.ts';

export interface Said {
  readonly name: string;
  /** By how many days the next meeting is overdue; zero or less when it is not. */
  readonly overdue: number;
  readonly mine: number;
  readonly theirs: number;
  readonly late: number;
}

/** Everybody who is on the team, the one first who needs the manager first. */
export function whatFilesSay(notes: string): readonly Said[] {
  return readdirSync(notes, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'reflections')
    .flatMap(({ name }) => saidOf(join(notes, name)) ?? [])
    .sort(
      (a, b) => Math.max(b.overdue, 0) - Math.max(a.overdue, 0) || b.late - a.late || b.overdue - a.overdue,
    );
}

function saidOf(folder: string): Said | undefined {
  const page = readFileSync(join(folder, 'README.md'), 'utf8');
  if (page.includes('active: false')) return undefined;
  const days = readdirSync(folder).flatMap((name) => /^\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? []);
  const due = nextDue(days.sort().at(-1) ?? '', /^cadence: (.*)$/m.exec(page)?.[1] ?? '');
  const open = readdirSync(folder).flatMap((name) => openTasks(readFileSync(join(folder, name), 'utf8')));
  return {
    name: /^name: (.*)$/m.exec(page)?.[1] ?? '',
    overdue: (Date.parse(day()) - due) / 86_400_000,
    mine: open.filter(({ mine }) => mine).length,
    theirs: open.filter(({ mine }) => !mine).length,
    late: open.filter((task) => task.due !== undefined && task.due < day()).length,
  };
}

function nextDue(last: string, cadence: string): number {
  const next = new Date(last);
  if (cadence === 'monthly') next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCDate(next.getUTCDate() + (cadence === 'weekly' ? 7 : 14));
  return next.getTime();
}

/** Open tasks; they are the other one's when they say so, or stand under "Omar's actions". */
function openTasks(text: string): readonly { readonly mine: boolean; readonly due: string | undefined }[] {
  let theirHeading = false;
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('#')) theirHeading = /’s|'s/.test(line);
    const task = /^\s*- \[[ /]\] (@\S+)?/.exec(line);
    if (!task) return [];
    const mine = task[1] === undefined ? !theirHeading : task[1] === '@me';
    return [{ mine, due: /(?:📅|due:) (\d{4}-\d{2}-\d{2})/u.exec(line)?.[1] }];
  });
}
