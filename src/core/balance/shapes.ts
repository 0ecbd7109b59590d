import type { Evidence } from './evidence.ts';
import type { Fact, Label } from './labeller.ts';
import { readLimit } from './words.ts';

interface Shape {
  readonly fact: Fact;
  readonly label: Label;
  readonly weight: number;
  readonly pattern: RegExp;
}

const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?';
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';

/**
 * Forms of writing that tell work (or the meeting's own logistics) whatever the words: LABELS.md rule 3, and the
 * openings of status lines. Every pattern takes a bounded stretch of text, so that a line is read in linear time.
 */
const shapes: readonly Shape[] = [
  {
    fact: 'ticket',
    label: 'process',
    weight: 2,
    pattern:
      /(?<![\p{L}\p{N}])(?:#\d{1,9}|[A-Z][A-Z0-9]{1,9}-\d{1,9}|(?:PR|MR|bug|ticket|issue) #?\d{1,9})(?![\p{L}\p{N}])/u,
  },
  {
    fact: 'measurement',
    label: 'process',
    weight: 1.5,
    pattern:
      /\d ?%|[→⇒]|->|(?<!\p{L})v?\d{1,4}\.\d{1,4}\.\d{1,4}|\d ?(?:ms|k|gb|mb|tb|rps|points?|pts|story points|tickets|bugs|prs|hours|hrs|h)(?!\p{L})|\d of \d|from \d{1,9} to \d|(?:€|\$|£) ?\d/iu,
  },
  {
    fact: 'dueDate',
    label: 'process',
    weight: 1,
    pattern: new RegExp(
      `(?:📅|📆|🗓|⏳|(?<![\\p{L}])due:? (?!to ))|(?<!\\p{L})(?:by|until|till|before|due|on|to|eta) (?:the )?(?:${day}|${month}|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}\\.? ${month}|tomorrow|eod|eow|next week|end of)(?!\\p{L})|(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?!\\d)`,
      'iu',
    ),
  },
  {
    fact: 'clockTime',
    label: 'neither',
    weight: 1.5,
    pattern: /(?<![\d.:])[012]?\d:[0-5]\d(?![\d:])|(?<!\d)\d{1,2} ?(?:am|pm)(?!\p{L})/iu,
  },
];

/** What the forms of writing in `text` say: tickets, measurements, due dates and clock times. */
export function shapesIn(text: string): readonly Evidence[] {
  const read = text.slice(0, readLimit);
  return shapes
    .filter(({ pattern }) => pattern.test(read))
    .map(({ fact, label, weight }) => ({ label, weight, reason: { kind: 'fact', fact } }));
}

/** "Omar: …", "Omar to send …": someone opens a status line as the owner of the work. */
const ownerPattern =
  /^(?:@?\p{Lu}[\p{L}-]{1,30}(?:,? (?:and|&) \p{Lu}[\p{L}-]{1,30})?(?:: \S| to [a-z]{2,20} )|\[\p{Lu}[\p{L} -]{1,30}\] \S)/u;

/** Words that open a line like a name does: labels of fields, and what else stands before "to". */
const fieldPattern =
  /^(?:Career|Coaching|Dream|Feedback|Hobby|Goals?|Growth|Learning|Link|Notes?|Pay|Status|Mood|Energy|Risks?|Health|Family|Praise|Strengths?|Topic|Question|Idea|Todo|Next|Decision|Motivation|Wellbeing|Kudos|Thanks|Team|Private|Personal|Agreed|Update|Reminder|Hard|Easy|Need|Needs|Want|Wants|Able|Ready|Happy|Nice|Time|Due|How|What|When|Where|Have|Has|Going|Got|Like|Likes|Used|Plan|Plans|Try|Try|Tries|Hopes|Hope|Offer|Offered|Remember|Interested|Unable|Afraid|Eager|Keen|Learn|Learned|Talk|Talked|Spoke|Back|Concerns?|Focus|Wins?|Worries|Wishes|Values)(?!\p{L})/u;

/** The owner who opens a status line, as evidence; nothing when none does. */
export function ownerIn(text: string): readonly Evidence[] {
  const opening = text.slice(0, 100);
  if (!ownerPattern.test(opening) || fieldPattern.test(opening)) return [];
  return [{ label: 'process', weight: 1, reason: { kind: 'fact', fact: 'owner' } }];
}
