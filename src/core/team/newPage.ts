import { stringify } from 'yaml';

/** What is known of somebody when they join the team. */
export interface NewPerson {
  readonly name: string;
  /** Empty when not known. */
  readonly role: string;
  readonly cadence: string | undefined;
}

/**
 * The text of a new person's page: front matter, then room for what a leader learns about somebody as the one
 * they are: wants, needs, hopes, strengths, motivations (after "Is a good manager automatically a good leader?").
 */
export function newPage({ name, role, cadence }: NewPerson): string {
  const front = { name, ...(role === '' ? {} : { role }), ...(cadence === undefined ? {} : { cadence }) };
  const sections = ['Wants', 'Needs', 'Hopes', 'Strengths', 'Motivations', 'Next time'];
  const body = sections.map((section) => `## ${section}\n`).join('\n');
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n# ${name.replace(/[\r\n]+/g, ' ')}\n\n${body}`;
}
