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
const plain = /^https?:\/\/(?<name>[a-z\d.-]+)(?<port>:\d{1,5})?(?:[/?#][^\s\\<>"'`{|}^\p{C}]*)?$/iu;

/** One part of a host's name: no dash at its ends, at most as long as a name server takes. */
const part = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;
/** Four small numbers. */
const address = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
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
    if (name === undefined || !isHost(name) || Number(port.slice(1)) > lastPort) continue;
    found.set(url, { url, host: `${name}${port}`.toLowerCase() });
  }
  return [...found.values()];
}

/** Four numbers, or a name whose last part begins with a letter: what else is made of digits is read as a number by browsers. */
function isHost(name: string): boolean {
  if (name.length > 253) return false;
  const parts = name.split('.');
  return address.test(name) || (parts.every((each) => part.test(each)) && /^[a-z]/i.test(parts.at(-1) ?? ''));
}

/** Without what belongs to the sentence around it, and without the bracket that Markdown closes behind an address. */
function withoutEnd(candidate: string): string {
  const unopened = {
    ')': count(candidate, ')') - count(candidate, '('),
    ']': count(candidate, ']') - count(candidate, '['),
  };
  let end = candidate.length;
  for (; end > 0; end--) {
    const last = candidate[end - 1] ?? '';
    if ((last === ')' || last === ']') && unopened[last] > 0) unopened[last]--;
    else if (!/[.,;:!?*_~]/.test(last)) break;
  }
  return candidate.slice(0, end);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
