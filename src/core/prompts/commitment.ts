import { opensAt } from './fenced.ts';

// What one says one will do is a commitment: it stands in the file as tasks, one to a line, so that it can be ticked off there, in the
// panel, or by whatever else reads Markdown. Whoever answers sees and types words alone.

const task = /^[-*+][ \t]+\[[ xX/>-]\][ \t]+(?=\S)/;
const listMark = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
/** The day on which it was ticked off, at the line's end. */
const doneDay =
  /[ \t]+(?:✅\uFE0F?[ \t]*|[[(](?:completion|completed|done)::[ \t]*)\d{4}-\d{2}-\d{2}[ \t]*[\])]?[ \t]*$/iu;
/** Lines that are no plain words: headings, quotes, tables, rulers. */
const special = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>|\||(?:[-*_][ \t]*){3,}$)/;

/**
 * `answer` as commitments: each line that says something becomes a box to tick. What stands below such a line, indented, goes with it. An
 * answer that holds code, headings, quotes or the like gets no new boxes.
 *
 * @param before what stood in the file: a commitment whose words stay keeps its box
 */
export function asCommitments(answer: string, before = ''): string {
  const lines = answer.split('\n');
  const isPlain = !lines.some((line) => special.test(line) || opensAt(line) !== undefined);
  const boxes = before.split('\n').filter((line) => task.test(line));
  return lines
    .map((line) => {
      if (/^\s|^$/.test(line) || task.test(line)) return line;
      const words = line.replace(listMark, '');
      const at = boxes.findIndex((box) => wordsOf(box) === words);
      // Each is given back once: two may say the same.
      return at >= 0 ? boxes.splice(at, 1)[0]! : isPlain ? `- [ ] ${words}` : line;
    })
    .join('\n');
}

/** The words of commitments, without their boxes and the days on which they were ticked off. */
export function commitmentWords(answer: string): string {
  return answer
    .split('\n')
    .map((line) => (task.test(line) ? wordsOf(line) : line))
    .join('\n')
    .trim();
}

function wordsOf(line: string): string {
  return line.replace(task, '').replace(doneDay, '');
}
