import { everyFile } from './disk.ts';

/** Every file of the notes folder, hidden ones included, with its bytes as text that can be compared. */
export async function everyNote(): Promise<Map<string, string>> {
  const files = (await everyFile()).map(([path, bytes]) => [path, bytes.join()] as const);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
