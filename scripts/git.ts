/** Git in folders that we made ourselves. */
import { canRun, run } from '../test/support/run.ts';

/** Runs git in a folder; `env` adds to the environment. */
export function git(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  return run('git', args, { cwd: folder, env: { ...process.env, ...env } });
}

/** Makes a folder a repository of a neutral author, whatever this machine's git is set to. */
export async function initRepository(folder: string): Promise<void> {
  if (!(await canRun('git'))) throw new Error('Git is missing: install it and try again.');
  await git(folder, ['init', '--quiet', '--initial-branch=main']);
  const settings = { 'user.name': 'A Manager', 'user.email': 'manager@example.com' };
  const plain = { 'commit.gpgsign': 'false', 'core.autocrlf': 'false', 'core.hooksPath': '.git/hooks' };
  for (const [name, value] of Object.entries({ ...settings, ...plain })) {
    await git(folder, ['config', name, value]);
  }
}
