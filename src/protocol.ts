import * as v from 'valibot';

/**
 * What the extension and its panel say to each other. The host sends one whole snapshot of the place that is
 * shown, every word in it ready to draw; the panel answers with intents. The files are the only store: an
 * intent becomes a text edit, the edit changes a file, and the change comes back as the next snapshot. A tick alone
 * comes back ahead of its file, which is read again when the write has ended.
 */
export const protocolVersion = 1;

/** Where the panel is. */
export type Place =
  | { readonly kind: 'team' }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'reflect' };

/** A line in a file of the notes folder. The host checks `text` before it acts: the file may have moved on. */
export interface LineRef {
  /** Path within the notes folder, `/` between its parts. */
  readonly path: string;
  /** Offset of the item's first character, in UTF-16 units. */
  readonly start: number;
  /** The item's text as the panel showed it. */
  readonly text: string;
}

/** Host to panel: everything that the panel draws. */
export interface Snapshot {
  readonly type: 'snapshot';
  readonly version: typeof protocolVersion;
  /** Counts up; the panel ignores a snapshot older than the one it shows. */
  readonly revision: number;
  readonly screen: Screen;
  /** Whether names and words of notes are blurred. */
  readonly blurred: boolean;
  /** True where nothing can be written: what would write is not offered. */
  readonly readOnly: boolean;
  readonly ways: Ways;
  /** The notes folders, where there are several. */
  readonly folders: readonly FolderChoice[];
  /** What stands before the ids of all that the panel keeps: the same ids may stand for others in another notes folder. */
  readonly scope: string;
  readonly words: Words;
  /** Trouble the user should know of, such as a file that could not be read. */
  readonly notices: readonly Notice[];
}

/** One of several notes folders. */
export interface FolderChoice {
  /** Its address. */
  readonly folder: string;
  readonly name: string;
  readonly isShown: boolean;
  /** Who is met, those who need it most first; nobody for the one that is shown, whose screen has them, and while it is read. */
  readonly people: readonly PersonRow[];
}

/** The ways from the place that is shown to others. */
export interface Ways {
  /** To where one came from; undefined on the team, where every way begins. */
  readonly back: Way | undefined;
  /** To the places besides, so that none is more than a click away. */
  readonly others: readonly Way[];
}

export interface Way {
  readonly place: Place;
  /** "Team", "Reflect", somebody's name */
  readonly label: string;
  /** "Back to Reflect": read out instead of the label. */
  readonly spoken: string;
}

export type Screen = WelcomeScreen | LoadingScreen | TeamScreen | PersonScreen | ReflectScreen;

/** Shown while there is nobody on the team yet, or no folder to keep notes in. */
export interface WelcomeScreen {
  readonly kind: 'welcome';
  readonly title: string;
  readonly lines: readonly string[];
  readonly actions: readonly { readonly label: string; readonly intent: Intent }[];
}

export interface LoadingScreen {
  readonly kind: 'loading';
  readonly text: string;
  /** What gives it up is called so; undefined where nothing does. */
  readonly stop: string | undefined;
}

export interface TeamScreen {
  readonly kind: 'team';
  readonly title: string;
  /** Raised flags, the one that matters most first. */
  readonly flags: readonly FlagCard[];
  /** Who needs the manager first stands first. */
  readonly people: readonly PersonRow[];
  readonly leavers: readonly PersonRow[];
  readonly teamBalance: BalanceBar | undefined;
  /** Who gets time for themselves, and who only process; empty while there is nothing to compare. */
  readonly fairness: readonly string[];
  readonly reflection: ReflectionCard | undefined;
}

export interface PersonRow {
  readonly person: string;
  readonly name: string;
  readonly role: string | undefined;
  /** "met 6 days ago", "no notes yet" */
  readonly lastMet: string;
  /** "due tomorrow", "3 days overdue"; undefined for leavers and where no rhythm is set. */
  readonly nextDue: string | undefined;
  readonly overdue: boolean;
  readonly commitments: CommitmentCounts;
  /** Undefined for leavers. */
  readonly weeks: WeekStrip | undefined;
  /** Why there is a heart by the name, in the flag's own words: also while the flag is put off. */
  readonly flag: string | undefined;
}

/** The meetings of the last weeks, one mark each, in the week in which it was. */
export interface WeekStrip {
  /** How many weeks the strip is long. */
  readonly length: number;
  /** Oldest first. */
  readonly marks: readonly WeekMark[];
  /** "3 notes in 8 weeks: people 9, process 20": read out instead of the strip. */
  readonly text: string;
}

export interface WeekMark {
  /** 0 for this week. */
  readonly weeksAgo: number;
  readonly people: number;
  readonly process: number;
  /** "2 Nov: people 3, process 8" */
  readonly text: string;
}

export interface CommitmentCounts {
  readonly mine: number;
  readonly theirs: number;
  readonly late: number;
  /** "2 mine, 1 theirs, 1 late"; undefined when there are none. */
  readonly text: string | undefined;
}

export interface BalanceBar {
  readonly people: number;
  readonly process: number;
  /** "people 3, process 8 in the last 4 notes": read out instead of the bar. */
  readonly text: string;
}

/** Facts, evidence and one thing to ask: never a judgement. */
export interface FlagCard {
  /** The person it is about; undefined for the whole team. */
  readonly person: string | undefined;
  /** "Your last 3 notes with Ben are all process." */
  readonly title: string;
  /** "Nothing about Ben himself since 4 October." */
  readonly since: string | undefined;
  /** "12 process lines, 0 about people, in 3 notes since 1 November. Quite sure." */
  readonly counted: string;
  readonly evidence: readonly EvidenceLine[];
  readonly question: QuestionCard | undefined;
}

export interface EvidenceLine {
  readonly ref: LineRef;
  readonly label: 'people' | 'process';
  /** "15 Nov" */
  readonly when: string;
  /** "names a due date and an owner" */
  readonly because: string;
}

export interface QuestionCard {
  readonly id: string;
  readonly text: string;
  /** "no word on recognition in 9 weeks" */
  readonly reason: string;
  /** Where the idea comes from, if from somewhere. */
  readonly from: string | undefined;
  /** Whom to ask; undefined for a question to oneself. */
  readonly person: string | undefined;
  /** True when it already stands among the parked points. */
  readonly parked: boolean;
}

export interface PersonScreen {
  readonly kind: 'person';
  readonly person: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly lastMet: string;
  readonly nextDue: string | undefined;
  readonly overdue: boolean;
  readonly active: boolean;
  /** "Start one-on-one", or "Open today's note" when there is one. */
  readonly startLabel: string;
  readonly flag: FlagCard | undefined;
  readonly balance: BalanceBar | undefined;
  /** Last time, in three lines at most. */
  readonly lastTime: { readonly heading: string; readonly lines: readonly LineRef[] } | undefined;
  readonly mine: readonly Commitment[];
  /** "In 6 months 8 kept, 2 late, 1 dropped."; undefined where nothing was promised. */
  readonly ledger: string | undefined;
  readonly theirs: readonly Commitment[];
  readonly parked: readonly LineRef[];
  readonly known: KnownCard;
  /** How long topics were silent, the longest first; undefined before the first note. */
  readonly silence: SilenceCard | undefined;
  readonly chances: ChancesCard;
  /** Undefined where no note says how the mood was. */
  readonly mood: MoodTrend | undefined;
  readonly questions: readonly QuestionCard[];
  readonly notes: readonly NoteRow[];
}

/** What is known of somebody as the one they are. */
export interface KnownCard {
  /** "What you know of Ana" */
  readonly heading: string;
  /** The newest line on each facet that there is one for. */
  readonly rows: readonly KnownLine[];
  /** "Nothing noted yet on needs and hopes."; undefined when there is something on everything. */
  readonly missing: string | undefined;
  /** What the person's page says besides. */
  readonly onPage: readonly KnownLine[];
}

export interface KnownLine {
  readonly ref: LineRef;
  /** "Wants" */
  readonly facet: string;
  /** "18 Nov", "nothing noted since August"; undefined for a line of the page. */
  readonly when: string | undefined;
}

export interface SilenceCard {
  /** "Last spoken of" */
  readonly heading: string;
  /** "Nothing in 6 weeks of notes on growth and feedback." */
  readonly never: string | undefined;
  readonly rows: readonly SilenceRow[];
}

/** The chances to lead that somebody was given. */
export interface ChancesCard {
  /** "Chances to lead" */
  readonly heading: string;
  /** "3, last 16 Nov", "none noted": shown while the rest is folded away. */
  readonly summary: string;
  /** Said in the place of lines where there are none. */
  readonly none: string | undefined;
  /** The newest first, each with its day. */
  readonly lines: readonly { readonly ref: LineRef; readonly when: string }[];
}

/** How somebody was, from meeting to meeting. */
export interface MoodTrend {
  /** 1 to 5, oldest first. */
  readonly moods: readonly number[];
  /** "mood 4 of 5 on 18 Nov, 2 to 5 in 8 notes" */
  readonly text: string;
  /** The same with every mood and its day: read out instead of the drawing. */
  readonly spoken: string;
}

export interface SilenceRow {
  /** "recognition" */
  readonly topic: string;
  /** "3 weeks ago", "no word in 9 weeks" */
  readonly text: string;
  /** Whether it is time to come back to it. */
  readonly long: boolean;
}

export interface Commitment {
  readonly ref: LineRef;
  /** The task in words, without checkbox, owner and dates. */
  readonly text: string;
  /** "due 1 Dec", "5 days late" */
  readonly due: string | undefined;
  /** The due date itself: "2026-12-01". */
  readonly dueDay: string | undefined;
  readonly late: boolean;
  /** "from 15 Nov" */
  readonly since: string;
  readonly done: boolean;
}

export interface NoteRow {
  readonly path: string;
  readonly label: string;
  readonly balance: BalanceBar | undefined;
}

export interface ReflectionCard {
  /** The question's own identity: drafts are kept under it. */
  readonly id: string;
  readonly question: string;
  readonly from: string | undefined;
  /** Today's answer as it stands in the file, if it was given. */
  readonly answer: string | undefined;
  /** "Last week you said you would …" */
  readonly lastTime: string | undefined;
  /** Words to begin the answer with, where there are any to choose from. */
  readonly choices: readonly Choice[];
  /** What was chosen before. */
  readonly overTime: OverTime | undefined;
}

export interface Choice {
  /** As it stands in the file, and is looked for there: "Side". */
  readonly word: string;
  readonly label: string;
  /** What is meant by it. */
  readonly hint: string;
}

/** What was chosen in each of the last reflections: a row for each choice, a column for each reflection. */
export interface OverTime {
  readonly rows: readonly { readonly label: string; readonly marks: readonly boolean[] }[];
  /** "6 Nov to 27 Nov": from the first column to the last. */
  readonly period: string;
  /** "6 Nov side; 13 Nov front": read out instead of the drawing. */
  readonly text: string;
}

/** A line of somebody's note, with whose it is and when. */
export interface DatedLine {
  readonly ref: LineRef;
  /** "Ana, 18 Nov" */
  readonly when: string;
}

/** What the manager believes in, beside what the notes show of it. */
export interface ConvictionsCard {
  readonly heading: string;
  /** "Since 4 October", or what to do where nothing is written down. */
  readonly text: string;
  /** "Write down what you believe in", "Open" */
  readonly openLabel: string;
  readonly rows: readonly ConvictionRow[];
  /** "Nothing in your notes speaks of this: …" */
  readonly missing: string | undefined;
  /** The one change that the check ends in; undefined where there is nothing to check. */
  readonly change: ReflectionCard | undefined;
}

export interface ConvictionRow {
  readonly ref: LineRef;
  /** "3 lines, the last 18 Nov" */
  readonly summary: string;
  readonly lines: readonly DatedLine[];
}

/** What came up with several people. */
export interface ThemesCard {
  readonly heading: string;
  readonly none: string | undefined;
  readonly rows: readonly ThemeRow[];
}

export interface ThemeRow {
  /** "growth", "#reorg" */
  readonly name: string;
  /** "Ana, Cho and Omar" */
  readonly people: string;
  readonly lines: readonly DatedLine[];
}

/** Who carries the commitments out of one-on-ones. */
export interface LettingGoCard {
  readonly heading: string;
  /** "In 6 months 12 of 30 went to others" */
  readonly summary: string;
  readonly months: readonly MonthRow[];
  readonly forGrowth: FoldOfLines;
  readonly cameBack: FoldOfLines;
}

export interface MonthRow {
  /** "Nov" */
  readonly month: string;
  readonly mine: number;
  readonly theirs: number;
  /** "8 mine" */
  readonly mineText: string;
  /** "5 theirs" */
  readonly theirsText: string;
}

/** Lines on demand: how many there are is said before. */
export interface FoldOfLines {
  readonly title: string;
  readonly lines: readonly DatedLine[];
}

/** What became of what was promised, person by person. */
export interface LedgerCard {
  readonly heading: string;
  readonly caption: string;
  readonly rows: readonly {
    readonly person: string;
    readonly name: string;
    /** "8 kept, 1 late, 2 open" */
    readonly text: string;
  }[];
}

/** What the manager said last time they would do: this week's scan opens with it. */
export interface IntendedCard {
  readonly heading: string;
  /** "On 20 November you wrote:" */
  readonly when: string;
  readonly lines: readonly IntendedLine[];
}

export interface IntendedLine {
  readonly ref: LineRef;
  readonly text: string;
  /** Whether it is ticked off; left out where there is no box to tick. */
  readonly done?: boolean;
}

export interface ReflectScreen {
  readonly kind: 'reflect';
  readonly title: string;
  readonly intended: IntendedCard | undefined;
  readonly cards: readonly ReflectionCard[];
  /** May be left out, any week. */
  readonly checks: { readonly heading: string; readonly cards: readonly ReflectionCard[] };
  readonly convictions: ConvictionsCard;
  /** These three are undefined while there is no note yet. */
  readonly themes: ThemesCard | undefined;
  readonly lettingGo: LettingGoCard | undefined;
  readonly ledger: LedgerCard | undefined;
  readonly past: readonly NoteRow[];
}

export interface Notice {
  /** A note is no trouble, but to be known before anything else. */
  readonly severity: 'note' | 'error' | 'warning';
  readonly text: string;
  readonly ref: LineRef | undefined;
  /** What puts the notice away, where it does not go by itself once a file is mended. */
  readonly dismiss?: Intent;
}

/** The panel's fixed words: the host fills them in, so that one place translates everything. */
export type Words = Readonly<Record<WordKey, string>>;

export const wordKeys = [
  'team',
  'reflect',
  'addPerson',
  'start',
  'evidence',
  'askThis',
  'parkForNextTime',
  'parked',
  'notThisWeek',
  'aboutPeople',
  'aboutProcess',
  'aboutNeither',
  'relabel',
  'mine',
  'theirs',
  'nothingOpen',
  'parkedPoints',
  'parkPlaceholder',
  'alsoOnPage',
  'park',
  'questions',
  'notes',
  'leavers',
  'lastTime',
  'save',
  'saved',
  'unsaved',
  'unsavedBoth',
  'answerLabel',
  'pastReflections',
  'openPage',
  'gatherEvidence',
  'commitNotes',
  'late',
  'changeDue',
  'dueOn',
  'setDue',
  'noDue',
  'notices',
  'dismiss',
  'notesFolders',
  'openInBrowser',
] as const;
export type WordKey = (typeof wordKeys)[number];

/** The longest text that passes between the two, in UTF-16 units. */
export const longestText = 100_000;
/** The longest id of something that the panel keeps. */
export const longestId = 1000;
/** How many things of one kind the panel keeps at most. */
export const mostKept = 200;

const lineRef = v.strictObject({
  path: v.pipe(v.string(), v.maxLength(1000)),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.pipe(v.string(), v.maxLength(longestText)),
});
const personId = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const words = v.pipe(v.string(), v.maxLength(longestText));
const textsById = byId(words);
const foldsById = byId(v.boolean());
const pixelsById = byId(v.number());

/** What the panel keeps for itself: what is being written, and how the page was left. The host holds it. */
export const kept = v.strictObject({
  /** Counts what was handed over, so that of two the newer one can be told. */
  turn: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Answers not yet safe in a file, by the reflection card's id. */
  drafts: textsById,
  /** What stood in the file when such an answer was begun, by the same id. */
  begunOver: textsById,
  /** Talking points not yet parked, by person. */
  points: textsById,
  /** Folds that were opened or closed, by place and fold. */
  folds: foldsById,
  /** How far a place was scrolled down, by place. */
  scroll: pixelsById,
});
export type Kept = v.InferOutput<typeof kept>;

/** The same as it was written down earlier, perhaps by another version: what cannot be read is left out. */
export const keptBefore = v.fallback(
  v.object({
    turn: v.fallback(kept.entries.turn, 0),
    drafts: v.fallback(textsById, []),
    begunOver: v.fallback(textsById, []),
    points: v.fallback(textsById, []),
    folds: v.fallback(foldsById, []),
    scroll: v.fallback(pixelsById, []),
  }),
  { turn: 0, drafts: [], begunOver: [], points: [], folds: [], scroll: [] },
);

/** Pairs of an id and what is kept under it, the latest last. */
function byId<Item extends v.GenericSchema>(item: Item) {
  const pair = v.strictTuple([v.pipe(v.string(), v.maxLength(longestId)), item]);
  return v.pipe(v.array(pair), v.maxLength(mostKept));
}

/** Panel to host: what the user wants done. Anything else that arrives is dropped and logged. */
export const intent = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('remember'), kept }),
  v.strictObject({
    type: v.literal('show'),
    place: v.variant('kind', [
      v.strictObject({ kind: v.literal('team') }),
      v.strictObject({ kind: v.literal('person'), person: personId }),
      v.strictObject({ kind: v.literal('reflect') }),
    ]),
  }),
  v.strictObject({ type: v.literal('open'), ref: lineRef }),
  /** Follows an address that stands in the line. */
  v.strictObject({ type: v.literal('openLink'), ref: lineRef, url: v.pipe(v.string(), v.maxLength(4000)) }),
  /** The word of a file that could not be written. */
  v.strictObject({ type: v.literal('dismiss'), path: v.pipe(v.string(), v.maxLength(1000)) }),
  v.strictObject({ type: v.literal('openFile'), path: v.pipe(v.string(), v.maxLength(1000)) }),
  v.strictObject({ type: v.literal('openPage'), person: personId }),
  v.strictObject({ type: v.literal('start'), person: personId }),
  v.strictObject({ type: v.literal('gatherEvidence'), person: personId }),
  v.strictObject({ type: v.literal('park'), person: personId, text: words }),
  v.strictObject({ type: v.literal('tick'), ref: lineRef, done: v.boolean() }),
  /** An empty day takes the due date away. */
  v.strictObject({ type: v.literal('due'), ref: lineRef, day: v.pipe(v.string(), v.maxLength(10)) }),
  /** Without a person: the flag of the whole team. */
  v.strictObject({ type: v.literal('snooze'), person: v.optional(personId) }),
  v.strictObject({
    type: v.literal('relabel'),
    text: words,
    label: v.picklist(['people', 'process', 'neither']),
  }),
  v.strictObject({ type: v.literal('saveReflection'), question: personId, answer: words, over: words }),
  v.strictObject({ type: v.literal('openConvictions') }),
  v.strictObject({ type: v.literal('addPerson') }),
  v.strictObject({ type: v.literal('setUp') }),
  v.strictObject({ type: v.literal('createSampleTeam') }),
  v.strictObject({ type: v.literal('openFolder') }),
  v.strictObject({ type: v.literal('stopReading') }),
  v.strictObject({ type: v.literal('readNotes') }),
  v.strictObject({
    type: v.literal('chooseFolder'),
    folder: v.pipe(v.string(), v.maxLength(10_000)),
    /** Whose page is to be shown there. */
    person: v.optional(personId),
  }),
  v.strictObject({ type: v.literal('commit') }),
]);
export type Intent = v.InferOutput<typeof intent>;

/** Host to panel, in answer to an intent that had an outcome worth saying once (read out, then gone); empty where a notice says it. */
export interface Outcome {
  readonly type: 'outcome';
  readonly text: string;
  readonly failed: boolean;
  /** The reflection whose draft is now safe in a file, so that the panel may let go of it. */
  readonly savedReflection: string | undefined;
  /** The person for whom a talking point is now safe in a file, likewise. */
  readonly parkedFor: string | undefined;
}

/** Host to panel, in answer to `ready` and before the first snapshot that counts: what the panel had kept. */
export interface Remembered {
  readonly type: 'remembered';
  readonly kept: Kept;
}

/** Host to panel, in answer to each `remember`: it is written down. */
export interface Heard {
  readonly type: 'heard';
}

/** Host to panel: something to be read out, once, to those who do not see that it has come up. */
export interface News {
  readonly type: 'news';
  readonly text: string;
}

export type ToPanel = Remembered | Heard | Snapshot | Outcome | News;
