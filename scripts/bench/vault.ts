import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, asDay, type Day } from '../../src/core/notes/day.ts';

/** The day on which the vault is looked at; its newest notes are of the weeks before. */
export const vaultToday = asDay('2026-11-22') as Day;

const lastDay = asDay('2026-11-20') as Day;
const lines = join(import.meta.dirname, '../../data/balance/plain');

/**
 * Writes a notes folder of `count` notes into `folder`: one person for every hundred notes, met weekly, about 2 KB a note with
 * headings, bullets, prose and five tasks; a page for everybody, a reflection for every two weeks of a year, and convictions. What is said
 * in them are lines that the labeller learns from, 24,000 different ones. The same for the same count on any machine.
 */
export function writeVault(folder: string, count: number, newest = lastDay): void {
  const random = seeded(count);
  const said = readdirSync(lines).sort().flatMap(readLines);
  const pick = (): string => said[Math.floor(random() * said.length)] ?? '';
  const people = Math.max(1, Math.round(count / 100));
  for (let person = 0; person < people; person++) {
    const id = `person-${person}`;
    mkdirSync(join(folder, id), { recursive: true });
    writeFileSync(
      join(folder, id, 'README.md'),
      `---\nname: Person ${person}\ncadence: weekly\n---\n\n## Next time\n\n- ${pick()}\n`,
    );
  }
  for (let note = 0; note < count; note++) {
    const id = `person-${note % people}`;
    const day = addDays(newest, -7 * Math.floor(note / people));
    const bullets = Array.from({ length: 16 }, () => `- ${pick()}`);
    const tasks = Array.from({ length: 5 }, () => {
      const state = random() < 0.7 ? 'x' : ' ';
      return `- [${state}] @${random() < 0.5 ? 'me' : id} ${pick()} 📅 ${addDays(day, 7)}`;
    });
    const prose = [0, 1].map(() => Array.from({ length: 6 }, pick).join('. ')).join('.\n\n');
    const text = `---\nperson: ${id}\ndate: ${day}\nmood: 3\n---\n\n# ${day}\n\n## Notes\n\n${bullets.join('\n')}\n\n${prose}.\n\n## Commitments\n\n${tasks.join('\n')}\n`;
    writeFileSync(join(folder, id, `${day}.md`), text);
  }
  mkdirSync(join(folder, 'reflections'), { recursive: true });
  for (let back = 1; back <= 26; back++) {
    const day = addDays(newest, -14 * back);
    writeFileSync(
      join(folder, 'reflections', `${day}.md`),
      `# ${day}\n\n## How will I do it?\n\n${pick()}\n`,
    );
  }
  const convictions = ['People grow by leading', 'Trust before control', 'Feedback is a gift, given soon'];
  writeFileSync(
    join(folder, 'reflections', 'convictions.md'),
    convictions.map((each) => `- ${each}\n`).join(''),
  );
}

/** Lines of one file of training lines; those that Markdown would take for more than a line's words are left out. */
function readLines(file: string): readonly string[] {
  return readFileSync(join(lines, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text)
    .filter((text) => /^[\p{L}\p{N}]/u.test(text) && !text.includes('\n'));
}

/** Numbers from 0 to 1 that are the same on every machine (mulberry32, public domain). */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
