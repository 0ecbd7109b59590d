/** Which VS Code the in-host tests run in. */
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export type VSCode =
  /** An installed desktop VS Code. */
  | { readonly kind: 'desktop'; readonly executable: string }
  /** One that `@vscode/test-electron` downloads. */
  | { readonly kind: 'download' }
  /** The server from the npm registry, in Chromium. */
  | { readonly kind: 'server' };

/**
 * Chooses: VSCODE_EXECUTABLE if set, else an installed one, else a download, else the server. The environment variable
 * ONE_ON_ONE_HOST (`desktop`, `download` or `server`) overrules.
 */
export async function chooseVSCode(): Promise<VSCode> {
  const wish = process.env['ONE_ON_ONE_HOST'];
  if (wish === 'server') return { kind: 'server' };
  if (wish === 'download') return { kind: 'download' };
  const executable = process.env['VSCODE_EXECUTABLE'] ?? findDesktop();
  if (wish === 'desktop' && executable === undefined) throw new Error('No desktop VS Code found.');
  if (executable !== undefined && (wish === 'desktop' || hasDisplay()))
    return { kind: 'desktop', executable };
  return hasDisplay() && (await canDownload()) ? { kind: 'download' } : { kind: 'server' };
}

/** Whether a window could open at all. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '');
}

/** The `code` command of a desktop VS Code, if it is on the PATH. */
export function findCodeCommand(): string | undefined {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const found = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  return found.find((path) => existsSync(path) && desktopOf(path) !== undefined);
}

function findDesktop(): string | undefined {
  const command = findCodeCommand();
  return command === undefined ? undefined : desktopOf(command);
}

/** The program behind a `code` command: the command itself returns at once and hides the exit code. */
function desktopOf(command: string): string | undefined {
  const bin = resolve(realpathSync(command), '..');
  // Linux, Windows, macOS (older and newer name).
  const places = ['../code', '../Code.exe', '../../../MacOS/Electron', '../../../MacOS/Code'];
  return places.map((place) => resolve(bin, place)).find((path) => existsSync(path));
}

async function canDownload(): Promise<boolean> {
  try {
    const releases = 'https://update.code.visualstudio.com/api/releases/stable';
    return (await fetch(releases, { method: 'HEAD', signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}
