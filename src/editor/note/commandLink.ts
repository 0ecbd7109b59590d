/** A Markdown link's target that runs `command` with `argument`; nothing in it can end the link early. */
export function commandLink(command: string, argument: unknown): string {
  const encoded = encodeURIComponent(JSON.stringify([argument]));
  return `command:${command}?${encoded.replace(/[()'*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}
