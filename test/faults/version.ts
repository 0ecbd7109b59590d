/** A long note that says at both ends which version of it this is. */
export function version(number: number): string {
  return `version ${number}\n${`- a line of version ${number}\n`.repeat(8000)}end of ${number}\n`;
}

/** Whether a text is one version from its beginning to its end. */
export function isWhole(text: string): boolean {
  const number = /^version (\d+)\n/.exec(text)?.[1];
  return number !== undefined && text === version(Number(number));
}
