import type { Day } from '../notes/day.ts';
import type { Note } from '../notes/document.ts';
import { evidenceMark } from '../notes/evidenceMark.ts';
import type { Item } from '../notes/item.ts';
import type { Topic } from '../prompts/question.ts';
import type { LabelledLine } from '../team/labelled.ts';
import type { Gap } from './gaps.ts';
import type { Evidence } from './gatherEvidence.ts';
import { harmless } from './harmless.ts';
import { outcomes, type Outcome, type Promised } from './kept.ts';
import type { Month } from './months.ts';

/** The words of the document: what is plain text here is made harmless when it is put in. */
export interface EvidenceWords {
  readonly title: (name: string) => string;
  /** What was gathered from where, and what is not in it. */
  readonly about: (evidence: Evidence) => string;
  readonly coverage: string;
  /** The columns of the table of months: month, notes, lines about people, all lines. */
  readonly columns: readonly [string, string, string, string];
  readonly month: (month: Day) => string;
  /** How lopsided the months are; undefined where they are not. */
  readonly recency: (months: readonly Month[]) => string | undefined;
  readonly gaps: string;
  readonly gap: (gap: Gap) => string;
  readonly topic: (topic: Topic) => string;
  readonly also: (topics: readonly Topic[]) => string;
  readonly others: (name: string) => string;
  readonly chances: string;
  readonly promises: string;
  readonly outcome: (outcome: Outcome, count: number) => string;
  /** Whose promise it was, when it was due, and by how much it was late. */
  readonly promise: (promised: Promised) => string;
  readonly work: string;
}

/**
 * The document for a review: what the notes say, topic by topic, every line with its day, which links to its file and line.
 *
 * @param linkTo the target of a link to a line (1 for a file's first) of a note, ready to stand in Markdown
 */
export function evidenceDocument(
  evidence: Evidence,
  words: EvidenceWords,
  linkTo: (note: Note, line: number) => string,
): string {
  const { person, byTopic, others, chances, promises, work, months, gaps } = evidence;
  const bullet = (note: Note, item: Item, text: string, behind = ''): string =>
    `- [${note.day}](${linkTo(note, lineOf(note, item))}) ${harmless(text)}${behind === '' ? '' : ` (${harmless(behind)})`}`;
  const plain = ({ note, item }: LabelledLine): string => bullet(note, item, item.text);
  const section = (title: string, lines: readonly string[], level = 2): readonly string[] =>
    lines.length === 0 ? [] : [`${'#'.repeat(level)} ${harmless(title)}`, '', ...lines, ''];
  const recency = words.recency(months);

  return [
    `# ${harmless(words.title(person.name))}`,
    '',
    harmless(words.about(evidence)),
    '',
    ...section(words.coverage, [
      ...table(months, words),
      ...(recency === undefined ? [] : ['', harmless(recency)]),
    ]),
    ...section(
      words.gaps,
      gaps.map((gap) => `- ${harmless(words.gap(gap))}`),
    ),
    ...byTopic.flatMap(({ topic, lines }) =>
      section(
        words.topic(topic),
        lines.map(({ line: { note, item }, also }) =>
          bullet(note, item, item.text, also.length > 0 ? words.also(also) : ''),
        ),
      ),
    ),
    ...section(words.others(person.name), others.map(plain)),
    ...section(words.chances, chances.map(plain)),
    ...promisesIn(promises, words, bullet, section),
    ...section(words.work, work.map(plain)),
    evidenceMark,
    '',
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function promisesIn(
  promises: readonly Promised[],
  words: EvidenceWords,
  bullet: (note: Note, item: Item, text: string, behind: string) => string,
  section: (title: string, lines: readonly string[], level: number) => readonly string[],
): readonly string[] {
  const lists = outcomes.flatMap((outcome) => {
    const ended = promises.filter((each) => each.outcome === outcome);
    const lines = ended.map((each) => bullet(each.note, each.item, each.words, words.promise(each)));
    return section(words.outcome(outcome, ended.length), lines, 3);
  });
  return lists.length === 0 ? [] : [`## ${harmless(words.promises)}`, '', ...lists];
}

function table(months: readonly Month[], { columns, month }: EvidenceWords): readonly string[] {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(harmless)),
    '| --- | ---: | ---: | ---: |',
    ...months.map((each) => row([harmless(month(each.month)), each.notes, each.people, each.lines])),
  ];
}

function lineOf({ text }: Note, { span }: Item): number {
  return text.slice(0, span.start).split(/\r\n?|\n/).length;
}
