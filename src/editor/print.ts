/**
 * A number that tells these bytes from others, 53 bits: for files that change by themselves, not for those whom somebody wants to be
 * taken for each other.
 */
export function printOf(bytes: Uint8Array): number {
  const { buffer, byteOffset, length } = bytes;
  if (byteOffset % 4 !== 0) return printOf(new Uint8Array(bytes));
  let last = length;
  for (let at = length & ~3; at < length; at++) last = Math.imul(last, 257) + bytes[at]!;
  return mixed(new Int32Array(buffer, byteOffset, length >> 2), last);
}

/** The same of words of four bytes each, and what there is besides. */
export function mixed(words: Int32Array, beside: number): number {
  let [low, high] = [beside, 0x9747b28c];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    low = Math.imul(low ^ word, 0x01000193);
    low ^= low >>> 15;
    high = Math.imul(high, 0x5bd1e995) + word;
    high ^= high >>> 13;
  }
  high = Math.imul(high, 0x5bd1e995) + beside;
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b);
  high = Math.imul(high ^ (high >>> 16), 0xc2b2ae35);
  return ((high ^ (high >>> 13)) >>> 11) * 0x1_0000_0000 + ((low ^ (low >>> 13)) >>> 0);
}
