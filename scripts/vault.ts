import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, asDay, type Day } from '../src/core/notes/day.ts';

const lastDay = asDay('2026-11-20') as Day;
const topics = [
  'Lit up when we talked about the mentoring thread, and wants more of it',
  'Release branch is cut on Thursday, two tickets are left',
  'Tired after the on-call week; we agreed on a lighter one',
  'Estimate for the import is eight points, the last one took thirteen',
  'Asked for feedback on how the design talk went',
  'Certificates run out in March, needs a date from the platform team',
  'Review queue is at fourteen, oldest nine days',
  'Proud of how calmly the incident was handled',
];

/**
 * Writes a notes folder of `count` notes into `folder`: one person for every hundred notes, met weekly, about 2 KB
 * a note with headings, bullets, prose and five tasks. The same for the same count on any machine.
 */
export function writeVault(folder: string, count: number): void {
  const random = seeded(count);
  const pick = (): string => topics[Math.floor(random() * topics.length)] ?? '';
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
    const day = addDays(lastDay, -7 * Math.floor(note / people));
    const bullets = Array.from({ length: 12 }, (_, line) => `- ${pick()} (${line})`);
    const tasks = Array.from({ length: 5 }, (_, line) => {
      const state = random() < 0.7 ? 'x' : ' ';
      return `- [${state}] @${random() < 0.5 ? 'me' : id} ${pick().toLowerCase()} ${line} 📅 ${addDays(day, 7)}`;
    });
    const prose = Array.from({ length: 6 }, pick).join('. ');
    const text = `---\nperson: ${id}\ndate: ${day}\nmood: 3\n---\n\n# ${day}\n\n## Notes\n\n${bullets.join('\n')}\n\n${prose}.\n\n## Commitments\n\n${tasks.join('\n')}\n`;
    writeFileSync(join(folder, id, `${day}.md`), text);
  }
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
