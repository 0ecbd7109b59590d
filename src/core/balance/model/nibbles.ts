const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The numbers from -8 to 7 that `text` stands for: two to a byte, the first in its upper half, each 8 more than it is, and the bytes
 * in base 64 (RFC 4648). The core has neither `atob` nor Buffer.
 */
export function nibbles(text: string): Int8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < digits.length; at++) values[digits.charCodeAt(at)] = at;
  const length = text.replace(/=+$/, '').length;
  const numbers = new Int8Array(2 * Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let to = 0;
  for (let at = 0; at < length; at++) {
    bits = ((bits << 6) | (values[text.charCodeAt(at)] ?? 0)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = bits >> held;
    numbers[to++] = ((byte >> 4) & 15) - 8;
    numbers[to++] = (byte & 15) - 8;
  }
  return numbers;
}
