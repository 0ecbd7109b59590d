import { spawn } from 'node:child_process';
import { hasDisplay } from '../test/support/vscode.ts';

/** Opens an address in the system's browser; false where there is no display to open one on. */
export function openInBrowser(url: string): boolean {
  if (!hasDisplay()) return false;
  const [command, ...args] = opener();
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  // No opener: the address has been printed.
  child.on('error', () => undefined);
  child.unref();
  return true;
}

function opener(): [string, ...string[]] {
  if (process.platform === 'darwin') return ['open'];
  // Not `start`, which would cut the address at its first "&".
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
