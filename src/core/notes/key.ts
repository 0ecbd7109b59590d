/**
 * A number that stands for `text` where the text itself is not kept: the same on every machine, and another for another text but once in
 * billions of billions. 53 bits, so that it is a whole number wherever numbers are doubles.
 */
export function keyOf(text: string): number {
  // FNV-1a and a multiplicative hash side by side, over UTF-16 units.
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high, 0x5bd1e995) + unit;
    high ^= high >>> 15;
  }
  low ^= low >>> 16;
  high = Math.imul(high ^ (high >>> 13), 0x85ebca6b);
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
