/** Debian's packages, for bare machines. */
import { canRun, run } from './run.ts';

/** Whether packages can be installed without asking anybody: we are root on a Debian. */
export async function canInstall(): Promise<boolean> {
  return process.getuid?.() === 0 && (await canRun('apt-get'));
}

/** Installs packages of Debian. */
export async function install(...packages: string[]): Promise<void> {
  console.log(`Installing ${packages.join(', ')} from Debian's packages …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
}
