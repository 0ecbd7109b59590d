/** Words that say when by themselves, and digits: `tomorrow`, `Friday`, `1`, `Q4`. */
const telling =
  /^(?:\d\S*|q[1-4]|today|tonight|tomorrow|yesterday|soon|asap|later|someday|tb[ad]|eo[dwmqy]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|days?|weeks?|weekend|months?|quarter|year|sprint|summer|autumn|winter|christmas|heute|morgen|übermorgen|bald|woche|monat)$/iu;

/** Words that stand among those. */
const between =
  /^(?:in|on|at|by|of|the|this|next|last|end|mid|early|late|before|after|around|until|about|a|an|one|two|three|four|few|couple|coming|nächste[nrs]?|ende|anfang|mitte)$/iu;

/** More letters than this say no date. */
const longest = 60;

/** The words at the beginning of `text` that were meant as a date though they are none; empty when there are none. */
export function dateWords(text: string): string {
  const word = /[ \t]?([^\s()[\],;!?]+)/y;
  const beginning = text.slice(0, longest);
  let end = 0;
  for (let match = word.exec(beginning); match; match = word.exec(beginning)) {
    const [, each = ''] = match;
    if (telling.test(each.replace(/\.$/, ''))) end = word.lastIndex;
    else if (!between.test(each)) break;
  }
  if (end > 0) return text.slice(0, end).replace(/\.$/, '');
  // In the place of a date at a task's end stands one, whatever its language.
  return /^([\p{L}\p{M}’'-]{1,40})[.!?]?\s*(?:\(|$)/u.exec(text)?.[1] ?? '';
}
