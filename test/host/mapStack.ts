import { findSourceMap } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A stack trace that names lines of the tests instead of lines of their bundle. Node.js would do it by itself, but VS Code
 * formats stack traces in its own way.
 */
export function mapStack(stack: string): string {
  return stack.replace(
    /([^()\s][^():\n]*\.js):(\d+):(\d+)/g,
    (place, file: string, line: string, column: string) => {
      // Mocha has made paths relative to the working directory.
      const entry = findSourceMap(resolve(file))?.findEntry(Number(line) - 1, Number(column) - 1);
      if (entry === undefined || !('originalSource' in entry)) return place;
      const source = relative(process.cwd(), fileURLToPath(entry.originalSource));
      return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    },
  );
}
