/** The line that keeps the folder at `path` (from the repository's top, `/` between its parts) out of git. */
export function excludeLine(path: string): string {
  return `/${path.replace(/[\\*?[]/g, '\\$&')}/`;
}

/**
 * What to append to `text`, a file of ignore patterns, so that it has `line`: nothing if it has it already. The line ends as
 * the others do.
 */
export function missingLine(text: string, line: string): string {
  if (text.split(/\r?\n/).includes(line)) return '';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return (text === '' || text.endsWith('\n') ? '' : end) + line + end;
}
