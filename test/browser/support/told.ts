import type { Person } from '../../support/person.ts';

/** Waits for a notification that says this, and puts it away. */
export async function told(person: Person, words: string): Promise<void> {
  await person.notification(words).waitFor();
  await person.runCommand('Notifications: Clear All Notifications');
}
