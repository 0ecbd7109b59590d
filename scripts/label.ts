/**
 * Labels lines of notes: JSON lines `{"text"}` on standard input, `{"text", "label", "score", "because"}` in the same order on
 * standard output. `text` may be a whole Markdown line. `heading`, `parent`, `task` and `names` are used when given. A line that is no such
 * object gives `{"error", "line"}`, with its number counted from 1, and the rest goes on.
 */
import { once } from 'node:events';
import { label } from '../src/core/balance/label.ts';
import type { LineContext } from '../src/core/balance/labeller.ts';
import { plainText } from '../src/core/balance/plainText.ts';
import { reasonWords } from './reasonWords.ts';

/** How much is gathered before it is written, in UTF-16 units: one write for each line would take most of the time. */
const batch = 1 << 16;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads us has seen enough: `npm run --silent label | head`.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

let number = 0;
let waiting = '';
for await (const given of lines(process.stdin)) {
  number++;
  // Some editors put a mark before the first line.
  const line = number === 1 ? given.replace(/^\uFEFF/u, '') : given;
  if (line.trim() === '') continue;
  waiting += JSON.stringify(answer(line, number)) + '\n';
  if (waiting.length >= batch) await flush();
}
await flush();

async function flush(): Promise<void> {
  const full = !process.stdout.write(waiting);
  waiting = '';
  if (full) await once(process.stdout, 'drain');
}

function answer(line: string, at: number): object {
  try {
    const { text, context } = read(JSON.parse(line));
    const plain = plainText(text);
    const task = context.task ?? plain.task;
    const parent = context.parent === undefined ? {} : { parent: plainText(context.parent).text };
    const labelled = label(plain.text, { ...context, ...parent, task });
    return { text, label: labelled.label, score: labelled.score, because: labelled.because.map(reasonWords) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error), line: at };
  }
}

function read(value: unknown): { readonly text: string; readonly context: LineContext } {
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new Error('expected an object with a string "text"');
  }
  const { text } = value;
  return {
    text,
    context: {
      ...optional(value, 'heading', isString),
      ...optional(value, 'parent', isString),
      ...optional(value, 'task', isBoolean),
      ...optional(value, 'names', isStrings),
    },
  };
}

/** `value[key]` under its name, checked; nothing when it is missing or null. */
function optional<Key extends keyof LineContext, Value>(
  value: object,
  key: Key,
  fits: (found: unknown) => found is Value,
): { readonly [name in Key]?: Value } {
  const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  if (found === undefined || found === null) return {};
  if (!fits(found)) throw new Error(`"${key}" has the wrong type`);
  return { [key]: found } as { readonly [name in Key]?: Value };
}

function isString(found: unknown): found is string {
  return typeof found === 'string';
}

function isBoolean(found: unknown): found is boolean {
  return typeof found === 'boolean';
}

function isStrings(found: unknown): found is readonly string[] {
  return Array.isArray(found) && found.every(isString);
}

/** The lines of `stream`. Not readline's: that also breaks at U+2028, which JSON allows inside a string. */
async function* lines(stream: NodeJS.ReadStream): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream as AsyncIterable<string>) {
    const parts = chunk.split('\n');
    parts[0] = rest + (parts[0] ?? '');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}
