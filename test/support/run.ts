/** Running other programs. */
import { spawn, type SpawnOptions } from 'node:child_process';

/** Runs a program quietly and resolves to what it printed; when it fails, the error ends with its last lines. */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve(output);
      const last = output.trimEnd().split('\n').slice(-25).join('\n');
      reject(new Error(`"${command} ${args.join(' ')}" failed (${code ?? 'killed'}):\n${last}`));
    });
  });
}

/** Runs npm with the Node.js that runs us, whatever shape npm has on this system. */
export function npm(args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Whether a program can be started at all. */
export async function canRun(command: string, args: readonly string[] = ['--version']): Promise<boolean> {
  return run(command, args).then(
    () => true,
    () => false,
  );
}
