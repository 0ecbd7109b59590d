import { facets, type Facet } from './facet.ts';
import { facetWords } from './facetWords.ts';
import { plainSentences, them, they, type PlainSentence } from './plainSentence.ts';
import type { Called } from './themselves.ts';

/** Words between a subject and its verb that change neither: "she does not really | want". */
const between = new RegExp(
  '(?:^|(?<= ))(?:(?:does|did|do|has|had|have|is|was|been|being|be|are|would|might|may|could|can|will|should|gets|got|' +
    'became|seems|seemed|feels|felt|sounds|looks|' +
    "doesn't|didn't|don't|isn't|wasn't|aren't|hasn't|hadn't|wouldn't|can't|won't|not|never|no|longer|still|also|really|only|" +
    'just|always|often|now|again|so|very|too|most|more|actually|already|quite|rather|deeply|clearly|openly|simply|especially|' +
    'particularly|a|an|most|all|both|even|once|ever|mainly|mostly|given|up|stopped|started|keeps|kept|where) )+$',
  'u',
);
/** After these a bare verb can stand without a subject: "doesn't want". */
const helped = /\b(?:does|did|doesn't|didn't|would|wouldn't|might|may|could|can't) (?:\p{L}+ )?$/u;
/** The clause goes on with the subject that it began with. */
const goesOn = /(?:^| )(?:and|but|yet|or|then|because|since|,)$/u;
/** A clause that begins so has left its subject out, and it is the one whom the note is about. */
const leftOut =
  /^(?:not |never |very |really |still |also )*(?:\p{L}{2,}ed|said|says|told|felt|feels|is|was|has|had|came|comes|got|gets|thinks|thought|seems|wants|needs|hopes|loves|enjoys|good|great|strong|took|takes|went|goes|sleeps|slept|lit|finds|found|sees|saw|knows|knew|keeps|kept|makes|made)\b/u;
/** Something to find out is not known yet. */
const toFindOut =
  /^(?:find out|check|explore|discuss|understand) |(?:^| )(?:ask|asking)(?: [\p{L}§¶]+)? (?:what|where|which|how|whether|if|why) | whatever /u;

interface Rules {
  readonly facet: Facet;
  readonly verbs: RegExp;
  readonly bare: RegExp;
  readonly phrases: RegExp;
  readonly field: RegExp;
}

const rules: readonly Rules[] = facets.map((facet) => {
  const { verbs, bare, nouns, objects, turns } = facetWords[facet];
  const any = (list: string): string =>
    list
      .split('/')
      .filter((each) => each !== '')
      .join('|');
  // "Her sister hopes" is not her hope, "her long-standing hope" is.
  const owned = `${them} (?:(?!and )[\\p{L}-]+ (?!(?:want|need|hope|dream|drive)s\\b)){0,2}(?:${any(nouns)})`;
  return {
    facet,
    verbs: whole(any(verbs), 'gu'),
    bare: whole(any(bare), 'gu'),
    phrases: whole([owned, any(objects), any(turns)].filter((each) => each !== '').join('|'), 'u'),
    field: new RegExp(`^(?:(?:real|main|biggest|great) )?(?:${any(nouns)}|missing)$`, 'u'),
  };
});

/**
 * What `text` says the person wants, needs, hopes for, is strong (or weak) in, or is moved by: they must be the subject, by
 * name, by a pronoun, or left out as in notes ("Wants to lead"). Whole words and phrases only. A denial keeps the facet; a
 * question says nothing yet.
 *
 * @param text a line without its bullet; meant for lines that are about people
 * @returns in the order of `facets`, each once
 */
export function facetsOf(text: string, called: Called): readonly Facet[] {
  const sentences = plainSentences(text, called).filter(
    ({ end, words }) => end !== '?' && !toFindOut.test(words),
  );
  return rules
    .filter((each) => sentences.some((sentence) => speaks(sentence, each)))
    .map(({ facet }) => facet);
}

function speaks({ words, end }: PlainSentence, { facet, verbs, bare, phrases, field }: Rules): boolean {
  if (end === ':' && field.test(words)) return facet === 'needs' || words !== 'missing';
  if (phrases.test(words) && !/^(?:i|we) /u.test(words)) return true;
  // "Wanted: …" is a notice on a board.
  if (end === ':' && !words.includes(' ')) return false;
  return (
    places(verbs, words).some((before) => isTheirs(before, false)) ||
    places(bare, words).some((before) => isTheirs(before, true))
  );
}

/** What stands before each match. */
function places(pattern: RegExp, words: string): readonly string[] {
  return Array.from(words.matchAll(pattern), ({ index }) => words.slice(0, index));
}

/** Whether the verb behind `before` has the person for its subject. */
function isTheirs(before: string, bare: boolean): boolean {
  const subject = before.replace(between, '').trimEnd();
  // "If she needs me" and "asked whether she wants it" say nothing of her yet.
  if (/\b(?:if|whether|in case) [§¶]$/u.test(subject)) return false;
  if (subject.endsWith(they) || subject.endsWith(`${they} who`)) return true;
  if (bare && !helped.test(before)) return false;
  if (subject === '') return true;
  if (!goesOn.test(subject)) return false;
  return new RegExp(`^(?:\\p{L}+ , )?${they}`, 'u').test(subject) || leftOut.test(subject);
}

function whole(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<![^ ])(?:${pattern})(?![^ ])`, flags);
}
