import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { commands, contexts, panelView } from '../../src/editor/ids.ts';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly image: Readonly<Record<string, string>>; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly walkthroughs: readonly { readonly steps: readonly Step[] }[] };
};
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const pictures = steps.flatMap(({ media }) => Object.values(media.image));

describe('the walkthrough', () => {
  it('has five steps', () => assert.equal(steps.length, 5));

  it('waits for nothing that cannot happen', () => {
    const known = new Set([
      ...Object.values(commands).map((command) => `onCommand:${command}`),
      ...Object.values(contexts).map((context) => `onContext:${context}`),
      `onView:${panelView}`,
    ]);
    const events = steps.flatMap(({ completionEvents }) => completionEvents);
    for (const event of events) assert.ok(known.has(event), event);
    for (const { id, completionEvents } of steps) assert.ok(completionEvents.length > 0, id);
    for (const context of Object.values(contexts))
      assert.ok(events.includes(`onContext:${context}`), context);
  });

  it('has a button for every step, and each one does something', () => {
    for (const { id, description } of steps) {
      const linked = Array.from(text(description).matchAll(/\]\(command:([\w.]+)\)/g), ([, name]) => name);
      assert.ok(linked.length > 0, id);
      for (const command of linked)
        assert.ok((Object.values(commands) as unknown[]).includes(command), command);
    }
  });

  it('says to write as if they will read it', () => {
    assert.equal(
      steps.filter(({ description }) => text(description).includes('Write as if they will read it.')).length,
      1,
    );
  });

  it('shows each button on a line of its own, as VS Code wants it', () => {
    for (const { description } of steps) {
      const lines = text(description).split('\n');
      for (const line of lines.filter((each) => each.includes('](command:')))
        assert.match(line, /^\[[^\]]+\]\([^)]+\)$/);
    }
  });

  it('says what every picture shows to those who do not see it', () => {
    for (const { media } of steps) assert.match(text(media.altText), /^.{30,}\.$/);
  });

  it('has a picture for each step in each kind of theme and no other, small all together', () => {
    for (const { id, media } of steps) {
      assert.deepEqual(Object.keys(media.image), ['dark', 'light', 'hc', 'hcLight'], id);
    }
    const files = readdirSync('media/walkthrough').map((name) => `media/walkthrough/${name}`);
    assert.deepEqual([...pictures].sort(), files.sort());
    const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
    assert.ok(bytes < 400_000, `${bytes} bytes`);
  });
});

/** What stands in the place of a `%key%`. */
function text(placeholder: string): string {
  return words[placeholder.slice(1, -1)] ?? assert.fail(`There are no words for ${placeholder}`);
}
