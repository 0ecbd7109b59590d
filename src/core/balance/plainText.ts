/** Quote marks, then a bullet or a number, then a checkbox, each with the space behind it. */
const marks = /^(?:[ \t]*>)*[ \t]*(?:(?:[-*+•–]|\d{1,9}[.)])[ \t]+)?(?:\[([^\]\r\n])\](?:[ \t]+|$))?/u;

/**
 * A line of Markdown without quote marks, bullet or number, and checkbox: what a label is given to.
 *
 * @returns The text behind the marks, trimmed, and whether there was a checkbox.
 */
export function plainText(line: string): { readonly text: string; readonly task: boolean } {
  const match = marks.exec(line);
  return { text: line.slice(match?.[0].length ?? 0).trim(), task: match?.[1] !== undefined };
}
