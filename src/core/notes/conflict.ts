/**
 * Whether `text` holds what git leaves behind when a merge stops: an opening, a middle and a closing marker
 * line, in that order. All three are asked for, because seven `=` alone underline a heading.
 */
export function hasConflictMarkers(text: string): boolean {
  const open = /^<{7}(?: .*)?\r?$/m.exec(text);
  if (!open) return false;
  const rest = text.slice(open.index);
  const middle = /^={7}\r?$/m.exec(rest);
  return middle !== null && /^>{7}(?: .*)?\r?$/m.test(rest.slice(middle.index));
}
