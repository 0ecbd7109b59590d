import { hashText } from './hash.ts';
import type { WordFacts } from './wordFacts.ts';

/** Forms of writing that say something whatever the words. The names are part of the model: a renamed form is a new one. */
export const forms = [
  'dueDate',
  'weekday',
  'clockTime',
  'ticket',
  'percent',
  'money',
  'amount',
  'version',
  'number',
  'arrow',
  'reference',
  'question',
  'exclamation',
  'quote',
  'bracket',
  'trailing',
  'emptyValue',
  'field',
  'owner',
  'capital',
  'stop',
  'emoji',
  'handle',
  'firstPerson',
  'thirdPerson',
  'otherScript',
  'task',
] as const;

export type Form = (typeof forms)[number];

/** Forms that a single word shows. */
const shownByWord = new Map<string, Form>([
  ...each('due eta deadline deadlines', 'dueDate'),
  ...each(
    `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues
    wed weds thu thur thurs fri montag dienstag mittwoch donnerstag freitag`,
    'weekday',
  ),
  ...each('wiki link links page doc docs spreadsheet attached attachment', 'reference'),
  ...each("i i'm i've i'd i'll im me my myself mine", 'firstPerson'),
  ...each(
    "he she his her hers him they their them himself herself themselves he's she's they're they've he'd she'd they'd he'll she'll they'll",
    'thirdPerson',
  ),
]);

const due = hashText('due');
const to = hashText('to');

/** How much of a line its forms are looked for in, in UTF-16 units. */
const readLimit = 500;

/** What a form needs before it is worth looking for: no digit, no due date. */
const needs = { digit: 1, colon: 2, stop: 4, beyondAscii: 8, mark: 16, end: 32, to: 64 } as const;

const needOf = new Uint8Array(128);
for (const digit of '0123456789') needOf[digit.charCodeAt(0)] = needs.digit;
for (const mark of ':;') needOf[mark.charCodeAt(0)] = needs.colon;
needOf['.'.charCodeAt(0)] = needs.stop;
for (const mark of '>[]@"(!') needOf[mark.charCodeAt(0)] = needs.mark;
needOf['?'.charCodeAt(0)] = needs.end;

interface Pattern {
  readonly form: Form;
  /** Any of these. */
  readonly needs: number;
  readonly pattern: RegExp;
}

/** Every pattern takes a bounded stretch, so that a line is read in linear time. */
const patterns: readonly Pattern[] = [
  { form: 'dueDate', needs: needs.digit | needs.beyondAscii, pattern: /[📅📆🗓⏳]|\d{4}-\d\d-\d\d/u },
  {
    form: 'clockTime',
    needs: needs.digit,
    pattern: /(?<![\d.:])[012]?\d[:.][0-5]\d(?![\d:])|(?<!\d)\d{1,2} ?(?:am|pm)(?!\p{L})/iu,
  },
  {
    form: 'ticket',
    needs: needs.digit,
    pattern: /(?<![\p{L}\p{N}])(?:#\d{1,9}|[A-Z][A-Z0-9]{1,9}-\d{1,9})(?![\p{L}\p{N}])/u,
  },
  { form: 'percent', needs: needs.digit, pattern: /\d ?%/ },
  { form: 'money', needs: needs.digit, pattern: /[€$£₹] ?\d|\d ?(?:€|EUR|USD|GBP|CHF|INR)(?!\p{L})/u },
  {
    form: 'amount',
    needs: needs.digit,
    pattern: /\d ?(?:ms|k|gb|mb|tb|rps|points?|pts|prs?|tickets|hours?|hrs|h|days?|d|min)(?!\p{L})/iu,
  },
  { form: 'version', needs: needs.digit, pattern: /(?<!\p{L})v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?!\d)/iu },
  { form: 'number', needs: needs.digit, pattern: /\d/ },
  { form: 'arrow', needs: needs.mark | needs.beyondAscii, pattern: /[→⇒⟶]|->|=>/ },
  { form: 'reference', needs: needs.colon | needs.mark, pattern: /https?:|\[\[|\]\(/iu },
  { form: 'question', needs: needs.end, pattern: /\?\s*$/ },
  { form: 'exclamation', needs: needs.mark, pattern: /!/ },
  { form: 'quote', needs: needs.mark | needs.beyondAscii, pattern: /["“”«»„]/ },
  { form: 'bracket', needs: needs.mark, pattern: /\(/ },
  { form: 'trailing', needs: needs.colon | needs.stop | needs.beyondAscii, pattern: /…|\.\.\.|[:;]\s*$/ },
  {
    form: 'emptyValue',
    needs: needs.colon,
    pattern:
      /:\s*(?:[-–—?.…_/]+|tb[ad]|n\/?a|nil|none|todo|later|skip\w*|blank|nothing|open|same|empty)?[.!]?\s*$/iu,
  },
  { form: 'field', needs: needs.colon, pattern: /^[\p{L}\d /&'’-]{2,40}:/u },
  { form: 'owner', needs: needs.colon | needs.to, pattern: /^@?\p{Lu}[\p{L}-]{1,30}(?::| to \p{Ll})/u },
  { form: 'capital', needs: ~0, pattern: /^\p{Lu}/u },
  { form: 'stop', needs: needs.stop, pattern: /[.]\s*$/ },
  {
    form: 'emoji',
    needs: needs.colon | needs.beyondAscii,
    pattern: /\p{Extended_Pictographic}|:[a-z_]{3,20}:|[:;]-?[()]/u,
  },
  { form: 'handle', needs: needs.mark, pattern: /(?<![\p{L}\p{N}])@\p{L}/u },
  { form: 'otherScript', needs: needs.beyondAscii, pattern: /[^\P{L}\p{Script=Latin}]/u },
];

/** The form that a word, folded, shows by itself. */
export function formOfWord(folded: string): Form | undefined {
  return shownByWord.get(folded);
}

/**
 * The forms of writing in `text`, each once, in a fixed order.
 *
 * @param words What is known of its words, in their order.
 */
export function formsIn(
  text: string,
  words: readonly Pick<WordFacts, 'form' | 'hash'>[],
  task: boolean,
): readonly Form[] {
  const read = text.length > readLimit ? text.slice(0, readLimit) : text;
  const has = needsMetBy(read);
  const found: Form[] = [];
  for (const { form, needs: needed, pattern } of patterns) {
    if ((needed & has) !== 0 && pattern.test(read)) found.push(form);
  }
  for (let index = 0; index < words.length; index++) {
    const { form, hash } = words[index]!;
    if (form === undefined || found.includes(form)) continue;
    // "Due to the release" is no date.
    if (hash === due && words[index + 1]?.hash === to) continue;
    found.push(form);
  }
  if (task) found.push('task');
  return found;
}

/** The top bit is always set: for forms that need nothing. */
function needsMetBy(text: string): number {
  let has = (1 << 30) | (text.includes(' to ') ? needs.to : 0);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    has |= code < 128 ? (needOf[code] ?? 0) : needs.beyondAscii;
  }
  return has;
}

function each(words: string, form: Form): [string, Form][] {
  return words.split(/\s+/u).map((word) => [word, form]);
}
