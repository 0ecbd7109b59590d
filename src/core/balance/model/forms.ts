/** Forms of writing that say something whatever the words. */
export type Form = keyof typeof patterns | 'task';

/**
 * Every pattern takes a bounded stretch, so that a line is read in linear time. The names are part of the model: a renamed form
 * is a new one.
 */
const patterns = {
  dueDate: /[📅📆🗓⏳]|(?<!\p{L})(?:due|eta|deadline)(?!\p{L})|\d{4}-\d\d-\d\d/iu,
  weekday:
    /(?<!\p{L})(?:by|until|till|before|on|next|this|last) (?:mon|tue|wed|thu|fri|sat|sun)|(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu,
  clockTime: /(?<![\d.:])[012]?\d[:.][0-5]\d(?![\d:])|(?<!\d)\d{1,2} ?(?:am|pm)(?!\p{L})/iu,
  ticket: /(?<![\p{L}\p{N}])(?:#\d{1,9}|[A-Z][A-Z0-9]{1,9}-\d{1,9})(?![\p{L}\p{N}])/u,
  percent: /\d ?%/,
  money: /[€$£₹] ?\d|\d ?(?:€|EUR|USD|GBP|CHF|INR)(?!\p{L})/u,
  amount: /\d ?(?:ms|k|gb|mb|tb|rps|points?|pts|prs?|tickets|hours?|hrs|h|days?|d|min)(?!\p{L})/iu,
  version: /(?<!\p{L})v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?!\d)/iu,
  number: /\d/,
  arrow: /[→⇒⟶]|->|=>/,
  reference: /https?:|\[\[|\]\(|(?<!\p{L})see (?!if|how|whether|what)|(?<!\p{L})(?:wiki|link|page|doc|docs)(?!\p{L})/iu,
  question: /\?\s*$/,
  exclamation: /!/,
  quote: /["“”«»„]/,
  bracket: /\(/,
  trailing: /…|\.\.\.|[:;]\s*$/,
  emptyValue: /:\s*(?:[-–—?.…_/]+|tb[ad]|n\/?a|nil|none|todo|later|skip\w*|blank|nothing|open|same|empty)?[.!]?\s*$/iu,
  field: /^[\p{L}\d /&'’-]{2,40}:/u,
  owner: /^@?\p{Lu}[\p{L}-]{1,30}(?::| to \p{Ll})/u,
  capital: /^\p{Lu}/u,
  stop: /[.]\s*$/,
  emoji: /\p{Extended_Pictographic}|:[a-z_]{3,20}:|[:;]-?[()]/u,
  handle: /(?<![\p{L}\p{N}])@\p{L}/u,
  firstPerson: /(?<!\p{L})(?:i|i['’]\p{L}{1,2}|me|my|myself|mine)(?!\p{L})/iu,
  thirdPerson: /(?<!\p{L})(?:he|she|his|her|hers|him|they|their|them|himself|herself)(?!\p{L})/iu,
  otherScript: /[^\P{L}\p{Script=Latin}]/u,
} as const;

const entries = Object.entries(patterns) as readonly (readonly [Exclude<Form, 'task'>, RegExp])[];

/** How much of a line its forms are looked for in, in UTF-16 units. */
const readLimit = 500;

/** The forms of writing in `text`, in a fixed order. */
export function* formsIn(text: string): Generator<Exclude<Form, 'task'>> {
  const read = text.slice(0, readLimit);
  for (const [form, pattern] of entries) if (pattern.test(read)) yield form;
}
