const known = new Map<string, string>();

/** So many are kept, of those that are short enough to come again. */
const most = 20_000;
const longest = 80;

/**
 * `text` as the one string that all equal ones share: days, names and handles stand in thousands of notes. Nor does it keep alive what it
 * was cut from, as engines do for any piece of a text.
 */
export function interned<Text extends string>(text: Text): Text {
  const before = known.get(text);
  if (before !== undefined) return before as Text;
  const own = owned(text);
  if (text.length > longest) return own;
  if (known.size >= most) known.clear();
  known.set(own, own);
  return own;
}

/** A copy that lets go of what `text` was cut from. Short pieces are copies anyway. */
export function owned<Text extends string>(text: Text): Text {
  return text.length < 13 ? text : (` ${text}`.slice(1) as Text);
}
