/**
 * What must not outlive us: servers, temporary folders. Tasks run when the process ends for whatever reason but SIGKILL.
 * They are synchronous, since nothing else runs in an `exit` listener.
 */
const tasks = new Set<() => void>();
let listening = false;

/** Runs `task` when this process ends, also by Ctrl+C. Returns a function that forgets it again. */
export function atExit(task: () => void): () => void {
  listen();
  tasks.add(task);
  return () => tasks.delete(task);
}

function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', () => {
    for (const task of [...tasks].reverse()) {
      try {
        task();
      } catch (error) {
        console.error(error);
      }
    }
  });
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.once(signal, () => process.exit(code));
  }
  // npm runs us under a shell that does not pass on the signal which ends it: who is orphaned ends too.
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] !== undefined && process.platform !== 'win32') {
    setInterval(() => process.ppid !== parent && process.exit(143), 1000).unref();
  }
}
