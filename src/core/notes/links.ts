/** A web address that stands in a line, with the host that it leads to. */
export interface Link {
  readonly url: string;
  /** In small letters, with its port: what is shown before anybody follows it. */
  readonly host: string;
}

/** From the scheme to the next space or sign that no address holds as it is; nothing of a longer word or of another scheme. */
const candidates = /(?<![\p{L}\p{N}_@:/.+-])https?:\/\/[^\s<>"'`]+/giu;

/**
 * The only form that is taken: a host of plain letters, digits and dashes, then nothing, a port, a path, a query or a fragment. Names
 * and passwords before an `@`, backslashes, letters of other scripts in the host and signs that are not seen are how an address says
 * one host and leads to another.
 */
const plain =
  /^https?:\/\/(?<name>[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*)(?<port>:\d{1,5})?(?:[/?#][^\s\\<>"'`{|}^\p{C}]*)?$/iu;

/** Four numbers, or a name whose last part is none: what else is made of digits is read as a number by browsers. */
const readable = /^(?:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}|(?:[^.]+\.)*[a-z][a-z\d-]*)$/i;
const lastPort = 65_535;

/** Lines are a sentence or two: what comes after this is a paste. */
const readLimit = 4000;

/**
 * The addresses in a line that may be followed, each once: `http` and `https` alone. Whatever else calls itself an address
 * (`command:`, `file:`, `javascript:`, `data:`, `vscode:`) is text.
 */
export function linksIn(line: string): readonly Link[] {
  const found = new Map<string, Link>();
  for (const [candidate] of line.slice(0, readLimit).matchAll(candidates)) {
    const url = withoutEnd(candidate);
    const { name, port = '' } = plain.exec(url)?.groups ?? {};
    if (name === undefined || !readable.test(name) || Number(port.slice(1)) > lastPort) continue;
    found.set(url, { url, host: `${name}${port}`.toLowerCase() });
  }
  return [...found.values()];
}

/** Without what belongs to the sentence around it, and without the bracket that Markdown closes behind an address. */
function withoutEnd(candidate: string): string {
  let url = candidate;
  for (;;) {
    const last = url.at(-1) ?? '';
    const opened = brackets[last];
    const isUnopened = opened !== undefined && count(url, last) > count(url, opened);
    if (!/[.,;:!?*_~]/.test(last) && !isUnopened) return url;
    url = url.slice(0, -1);
  }
}

const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
