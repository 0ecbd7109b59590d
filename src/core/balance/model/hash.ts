/** FNV-1a's start and factor (Fowler, Noll, Vo 1991), over UTF-16 units instead of bytes. */
const start = 0x811c9dc5;
const factor = 0x01000193;

/** A hash of `text`, 32 bits; the same on every machine. */
export function hashText(text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), factor);
  return hash;
}

/** A hash of `first` and then `second`. */
export function hashPair(first: number, second: number): number {
  const mixed = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) + second;
  return Math.imul(mixed ^ (mixed >>> 13), factor);
}

export function hashNumber(value: number): number {
  return hashPair(start, value);
}

/** Which of `2 ** bits` places a hash falls into. */
export function place(hash: number, bits: number): number {
  return (Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0) >>> (32 - bits);
}
