/** Made once: to make one takes longer than to read a note with it. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The text in `bytes`, without the byte order mark that it may begin with (as an editor shows it), or
 * undefined when they are not UTF-8: guessing an encoding would garble names, and saving would keep the garble.
 */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
