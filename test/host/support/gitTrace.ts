/** The commands that git ran, those of its own making included, in what it wrote to the file that GIT_TRACE names. */
export function commandsIn(trace: string): readonly string[] {
  return Array.from(
    trace.matchAll(/ trace: (?:built-in|exec|run_command): (.*)/g),
    ([, command = '']) => command,
  );
}
