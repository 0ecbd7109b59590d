/**
 * `npm run bench -- host [--quick] [--profiles FOLDER]`: what a notes folder of 10,000 notes costs in a real VS Code, with the packaged extension
 * installed as a user would: how long it takes to start, when its panel is there, how long the extension host is held up and by
 * whom, and whether typing gets slower (docs/performance.md). With and without the extension in turns. Every profile goes to FOLDER.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { addDays, fromDate } from '../../src/core/notes/day.ts';
import { launchChromium } from '../../test/support/chromium.ts';
import { temporaryFolder } from '../../test/support/temporary.ts';
import { findVsix } from '../../test/support/vsix.ts';
import { git, initRepository } from '../git.ts';
import { packageEmptyPanel } from './host/empty.ts';
import { sharesOf, type Share } from './host/inside.ts';
import type { Held } from './host/told.ts';
import { Window, type Panel } from './host/window.ts';
import { writeVault } from './vault.ts';

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const profiles = args.includes('--profiles')
  ? resolve(args[args.indexOf('--profiles') + 1] ?? '.')
  : undefined;
const notes = 10_000;
const rounds = quick ? 2 : 5;
/** By then our extension has written down what it read. */
const keptMs = 14_000;
const words = 'talked about the move to the new team and what she wants from it';

const ours: Panel = { icon: 'One on One', files: 'one-on-one-notes' };
const empty: Panel = { icon: 'Empty Panel', files: 'empty-panel' };

const folder = temporaryFolder('bench-vault');
const made = temporaryFolder('bench-empty');
const vault = join(folder.path, 'notes');
const newest = addDays(fromDate(new Date()), -1);
mkdirSync(join(vault, 'one-on-ones'), { recursive: true });
writeVault(join(vault, 'one-on-ones'), notes, newest);
await initRepository(vault);
await git(vault, ['add', '--all']);
await git(vault, ['commit', '--quiet', '--message', 'Notes']);
const note = `one-on-ones/person-1/${newest}.md`;
const emptyVsix = await packageEmptyPanel(made.path);
const vsix = await findVsix();
const browser = await launchChromium();
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${notes} notes, medians of ${rounds}\n`,
);
try {
  await withAndWithout();
  await whoHoldsUp();
} finally {
  await browser.close();
  folder.remove();
  made.remove();
}

async function withAndWithout(): Promise<void> {
  const on = await Window.open(browser, { folder: vault, extensions: [vsix, emptyVsix] });
  row('first start: notes read in', ms(await on.notesRead()));
  const first = await on.inside.startup();
  row('first start: activation', ms(first?.ms), `${ms(first?.cpuMs)} of a processor`);
  row('first start: host held up for', ...longest(await on.inside.held()));
  const off = await Window.open(browser, { folder: vault, extensions: [emptyVsix] });
  await on.page.waitForTimeout(keptMs);

  const starts: Record<string, number[]> = {};
  const note1 = (name: string, value: number | undefined): void =>
    void (starts[name] ??= []).push(value ?? NaN);
  for (let round = 0; round < rounds; round++) {
    await on.reload();
    note1('read', await on.notesRead());
    const startup = await on.inside.startup();
    note1('activation', startup?.ms);
    note1('activation, of a processor', startup?.cpuMs);
    note1('held with', most(await on.inside.held()));
    await off.reload();
    await off.page.waitForTimeout(6000);
    note1('held without', most(await off.inside.held()));

    const shown = await on.showPanel(ours);
    note1('click', shown.afterClick);
    note1('script', shown.afterScript);
    await on.page.waitForTimeout(500);
    note1('held by panel', most(await on.inside.held()));
    const bare = await off.showPanel(empty);
    note1('empty click', bare.afterClick);
    note1('empty script', bare.afterScript);

    // It shows: so it does when the window opens again.
    await on.reload();
    note1('at start', await on.panelAtStart(ours));
    await on.notesRead();
    await off.reload();
    note1('empty at start', await off.panelAtStart(empty));
    await on.hidePanel(ours);
    await off.hidePanel(empty);
  }
  const middle = (name: string): number => at(starts[name] ?? [], 0.5);
  console.log('');
  row('later starts: notes read in', ms(middle('read')));
  row('activation', ms(middle('activation')), `${ms(middle('activation, of a processor'))} of a processor`);
  row('start: longest turn (processor)', ms(middle('held with')), `without us ${ms(middle('held without'))}`);
  row('panel after a click', ms(middle('click')), `an empty one ${ms(middle('empty click'))}`);
  row('panel after its script', ms(middle('script')), `an empty one ${ms(middle('empty script'))}`);
  row('the same as the window opens', ms(middle('at start')), `an empty one ${ms(middle('empty at start'))}`);
  row('panel: longest turn (processor)', ms(middle('held by panel')));
  await typing(on, off);
  await on.close();
  await off.close();
}

/** The same words into the same note with and without us, in turns. */
async function typing(on: Window, off: Window): Promise<void> {
  const taken = new Map<Window, number[]>([
    [on, []],
    [off, []],
  ]);
  for (const window of taken.keys()) {
    await window.openFile(note);
    await window.page.keyboard.press('ControlOrMeta+End');
    await window.page.waitForTimeout(1500);
    await window.typed();
  }
  for (let round = 0; round < 2 * rounds; round++) {
    for (const [window, all] of round % 2 === 0 ? taken : [...taken].reverse()) {
      await window.page.bringToFront();
      await window.page.keyboard.type(`\n- ${words}`, { delay: 60 });
      await window.page.waitForTimeout(300);
      // The first letters after a rest are slow with anybody.
      all.push(...(await window.typed()).slice(3).map(([pressed, painted]) => painted - pressed));
    }
  }
  const [withUs = [], without = []] = [...taken.values()];
  for (const [name, part] of [
    ['middle', 0.5],
    ['95th of 100', 0.95],
  ] as const)
    row(
      `key to screen, ${name}`,
      ms(at(withUs, part)),
      `without us ${ms(at(without, part))} (${withUs.length} keys)`,
    );
  row(
    'typing: longest turn (processor)',
    ms(most(await on.inside.held())),
    `without us ${ms(most(await off.inside.held()))}`,
  );
}

/** What of the longest times that the extension host did not turn was ours. A profile makes all of it slower. */
async function whoHoldsUp(): Promise<void> {
  const window = await Window.open(browser, { folder: vault, extensions: [vsix, emptyVsix], profile: true });
  const look = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    await act();
    await window.page.waitForTimeout(1500);
    const held = await window.inside.held();
    const profile = await window.inside.profile();
    if (profiles !== undefined) {
      mkdirSync(profiles, { recursive: true });
      writeFileSync(join(profiles, `${what}.cpuprofile`), JSON.stringify(profile));
    }
    // Writing it down held the host up as well.
    await window.inside.held();
    const shares = sharesOf(held, profile);
    row(
      `profiled: ${what}`,
      shares
        .slice(0, 3)
        .map(({ ours }) => ms(ours))
        .join(' '),
      shares.slice(0, 2).map(named).join(' · '),
    );
  };
  console.log('');
  await look('first start', () => window.notesRead());
  await window.page.waitForTimeout(keptMs);
  await look('later start', async () => {
    await window.reload();
    await window.notesRead();
  });
  await look('panel', () => window.showPanel(ours));
  const panel = window.page
    .frameLocator('iframe.webview.ready[src*="one-on-one-notes"]')
    .frameLocator('iframe#active-frame');
  await look('somebody’s page', () => panel.locator('.people-list > li button').first().click());
  await look('typing', async () => {
    await window.openFile(note);
    await window.page.keyboard.type(words, { delay: 60 });
  });
  await window.close();
}

function named({ by }: Share): string {
  return by
    .slice(0, 3)
    .map(([frame, ms]) => `${frame} ${ms.toFixed(0)}`)
    .join(', ');
}

function row(what: string, value: string, more = ''): void {
  console.log(`  ${what.padEnd(34)}${value.padStart(12)}   ${more}`);
}

function ms(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

/** The longest that our thread worked without a turn: how long others had the processor meanwhile is theirs. */
function most(held: readonly Held[]): number {
  return Math.max(0, ...held.map(([, , cpuMs]) => cpuMs));
}

function longest(held: readonly Held[]): [string, string] {
  return [ms(most(held)), 'of a processor, VS Code’s own included'];
}

/** The value that `part` of all are below. */
function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
