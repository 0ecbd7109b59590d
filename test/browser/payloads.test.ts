import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import type { FrameLocator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary.ts';
import { day } from './support/day.ts';
import { keepApi, say } from './support/asPanel.ts';
import { payloads } from './support/payloads.ts';

const yaml = (text: string): string => JSON.stringify(text);
/** As one writes it on a line of Markdown: a code fence or a comment would hide it. */
const inLine = (text: string): string => text.replace(/[\r\n\u2028]/g, ' ');

/** Somebody in whose every field a payload stands. */
function filesOf(payload: string, index: number): Readonly<Record<string, string>> {
  const id = `p${index}`;
  const text = inLine(payload);
  const note = (days: number): string =>
    `---\nmood: ${yaml(payload)}\ntags: [${yaml(payload)}]\n---\n\n## ${text}\n\n- wants to lead ${text}\n- PAY-${index} slips ${text}\n` +
    `- proud and tired, ${text} #${id}\n- [ ] @me mentor ${text} 📅 ${day(days)}\n- [ ] @them talk ${text}\n- [x] @me asked ${text}\n`;
  return {
    [`${id}/README.md`]:
      `---\nname: ${yaml(`${id} ${payload}`)}\nrole: ${yaml(payload)}\ncadence: ${yaml(index % 2 ? 'weekly' : payload)}\n---\n\n` +
      `# ${text}\n\n## Wants\n\n- ${text}\n\n## Next time\n\n- ${text}\n`,
    [`${id}/${day(-3)}.md`]: note(3),
    [`${id}/${day(-9)}.md`]: note(-2),
    [`reflections/${day(-7 - index)}.md`]: `## How will I do it?\n\n${text}\n`,
  };
}

describe('150 texts that would do harm, in every field', () => {
  let folder: TemporaryFolder;
  let person: Person;
  let panel: FrameLocator;

  before(async () => {
    assert.equal(new Set(payloads).size, 150);
    folder = temporaryFolder('payloads');
    const files: Record<string, string> = Object.assign({}, ...payloads.map(filesOf)) as Record<
      string,
      string
    >;
    files['prompts.md'] =
      `---\nbuiltin: false\n---\n\n${payloads.map((each) => `- ${inLine(each)}?\n`).join('')}`;
    files['reflections/convictions.md'] = payloads.map((each) => `- lead ${inLine(each)}\n`).join('');
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder.path, 'one-on-ones', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    person = await sitDown({ workspace: folder.path });
    await person.page.context().addInitScript(keepApi);
    await person.reload();
    panel = await person.openPanel();
    await panel.locator('.person-row').first().waitFor();
  });
  after(async () => {
    await person.leave();
    folder.remove();
  });

  it('are text among the team', async () => {
    assert.equal(await panel.locator('.person-row').count(), 150);
    await nothingMade();
  });

  it('are text on each of 150 pages', async () => {
    for (let index = 0; index < payloads.length; index++) {
      await say(panel, [{ type: 'show', place: { kind: 'person', person: `p${index}` } }]);
      await panel.locator('h1', { hasText: new RegExp(`^p${index} `) }).waitFor();
      await nothingMade();
    }
  }).timeout(240_000);

  it('are text where one reflects', async () => {
    await say(panel, [{ type: 'show', place: { kind: 'reflect' } }]);
    await panel.locator('main.reflect').waitFor();
    await nothingMade();
  });

  it('are words in messages that are none, 10,000 of them, and nothing is written', async () => {
    const before = await person.git('status', '--porcelain', '--untracked-files=all', '--ignored');
    const opened: string[] = [];
    person.page.context().on('page', (page) => opened.push(page.url()));
    const messages = fc.sample(malformed, { numRuns: 10_000, seed: 20261124 });
    await say(panel, messages);
    // It goes on working, and has dealt with all that came before.
    await say(panel, [{ type: 'show', place: { kind: 'team' } }]);
    await panel.locator('main.team').waitFor();
    assert.equal(await person.git('status', '--porcelain', '--untracked-files=all', '--ignored'), before);
    assert.deepEqual(await person.notifications(), []);
    assert.deepEqual(opened, [], 'and nothing is opened');
    const log = await logs(person, 'One on One.log');
    assert.match(log, /is no intent/, 'what is none is written down');
    assert.deepEqual(log.match(/^.*\[error\].*$/gm) ?? [], [], 'and nothing is thrown');
    // What is caught by nobody ends in the log of the process that runs extensions.
    const uncaught = /^\s+at .*one-on-one-notes\.one-on-one\S*\/dist\/extension\.js.*$/gm;
    assert.deepEqual((await logs(person, 'exthost.log')).match(uncaught) ?? [], []);
  });

  /** No element but those that the panel makes of itself, and nothing that ran. */
  async function nothingMade(): Promise<void> {
    const made = await panel.locator('body').evaluate((body) => {
      for (const details of body.querySelectorAll('details')) details.open = true;
      const foreign = body.querySelectorAll(
        'img, style, link, form, iframe, a, object, embed, video, audio, math, marquee, template, base, meta, title:not(svg *), body body, image, track',
      );
      const handlers = [...body.querySelectorAll('*')].filter((element) =>
        element
          .getAttributeNames()
          .some((name) => name.startsWith('on') || name === 'style' || name === 'srcset'),
      );
      return [
        ...[...foreign, ...handlers].map(({ outerHTML }) => outerHTML.slice(0, 200)),
        ...body.querySelectorAll('script'),
      ].length;
    });
    assert.equal(made, 1, 'our own script alone');
  }
});

/** What was written to the logs whose name ends so: our extension's output channel, the extension host. */
async function logs({ data }: Person, end: string): Promise<string> {
  const all = await readdir(data, { recursive: true });
  const logs = all.filter((path) => path.endsWith(end));
  assert.ok(logs.length > 0, end);
  return (await Promise.all(logs.map((path) => readFile(join(data, path), 'utf8')))).join('\n');
}

const refs = fc.record({
  path: fc.constantFrom(
    '../../etc/passwd',
    '/etc/passwd',
    '..\\x',
    'p1/../../x.md',
    'nobody/2026-11-01.md',
    'p1/README.md\u0000',
  ),
  start: fc.oneof(fc.integer(), fc.constantFrom(Number.MAX_SAFE_INTEGER, -1, 0.5)),
  text: fc.string(),
});
const someone = fc.constantFrom('nobody', '../p1', '', '__proto__', 'constructor', 'p'.repeat(500));

/** What is no intent, or one about what is not there. */
const malformed: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.jsonValue(),
    fc.record({ type: fc.string() }, { noNullPrototype: true }),
    fc.record({
      type: fc.constantFrom('tick', 'due', 'open'),
      ref: refs,
      done: fc.boolean(),
      day: fc.string(),
    }),
    fc.record({ type: fc.constant('tick'), ref: refs, done: fc.boolean() }),
    fc.record({
      type: fc.constant('due'),
      ref: refs,
      day: fc.constantFrom('2026-02-30', '', 'soon', '2026-12-01'),
    }),
    fc.record({
      type: fc.constant('openLink'),
      ref: refs,
      url: fc.constantFrom(
        'command:workbench.action.quit',
        'file:///etc/passwd',
        'javascript:1',
        'https://a.invalid/',
      ),
    }),
    fc.record({ type: fc.constant('park'), person: someone, text: fc.string() }),
    fc.record({
      type: fc.constantFrom('park', 'relabel', 'saveReflection', 'remember'),
      person: fc.jsonValue(),
      kept: fc.jsonValue(),
    }),
    fc.record({
      type: fc.constant('relabel'),
      text: fc.string(),
      label: fc.constantFrom('People', 'both', '', null),
    }),
    fc.record({
      type: fc.constant('saveReflection'),
      question: someone,
      answer: fc.string(),
      over: fc.integer(),
    }),
    fc.record({ type: fc.constant('show'), place: fc.record({ kind: fc.string(), person: fc.jsonValue() }) }),
  )
  .filter((message) => JSON.stringify(message) !== undefined);
