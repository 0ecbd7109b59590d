import { functionWords } from '../balance/model/functionWords.ts';
import { handlesIn } from '../notes/handleAt.ts';
import { finderOf, type Named } from './mentions.ts';
import { plainLetters } from './plainLetters.ts';

/** Somebody else whose name stands in what is handed out, or may. */
export interface ThirdParty {
  readonly name: string;
  /** In how many lines. */
  readonly lines: number;
}

/** Who else is named in some lines. */
export interface ThirdParties {
  /** Of those there are notes on. */
  readonly known: readonly ThirdParty[];
  /** Words with a capital, and handles, that may be names. */
  readonly maybe: readonly ThirdParty[];
}

/** Days and months, which have capitals and are nobody; those that are names, too, are not among them. */
const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february july september october november december montag dienstag
  mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember`.split(
    /\s+/u,
  ),
);

const name =
  /(?<![\p{L}\p{N}@_-])\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’]*)*/gu;

/**
 * Looks for names of others in `lines`: the `others` there are notes on, by all that they go by, and capitalised words that
 * nowhere stand in small letters. It finds too many rather than too few, and in scripts without capitals only the known.
 */
export function thirdParties(
  lines: readonly string[],
  person: Named,
  others: readonly Named[],
): ThirdParties {
  const strangers = others.filter(({ id }) => id !== person.id);
  const known = strangers.flatMap((other) => {
    const find = finderOf(other, [person, ...strangers]);
    const count = lines.filter((line) => find(line)).length;
    return count > 0 ? [{ name: other.name, lines: count }] : [];
  });
  return { known: sorted(known), maybe: sorted(mayBeNames(lines, [person, ...strangers])) };
}

function mayBeNames(lines: readonly string[], everybody: readonly Named[]): readonly ThirdParty[] {
  const small = new Set(
    lines.flatMap((line) => plainLetters(line).match(/(?<![\p{L}@])\p{Ll}[\p{L}']*/gu) ?? []),
  );
  const known = new Set(
    everybody.flatMap(({ id, name, aliases }) => [id, name, ...aliases].flatMap((each) => wordsOf(each))),
  );
  const isNobody = (word: string): boolean => {
    const lower = plainLetters(word).toLowerCase().replace(/'s?$/u, '');
    return small.has(lower) || functionWords.has(lower) || calendar.has(lower) || known.has(lower);
  };
  const counts = new Map<string, number>();
  for (const line of lines) {
    const found = new Set<string>();
    for (const [match] of line.matchAll(name)) {
      const words = match.split(/[ -]/).filter((word) => !isNobody(word));
      if (words.length > 0) found.add(words.join(' ').replace(/['’]s?$/u, ''));
    }
    for (const { handle } of handlesIn(line)) {
      const isOwner = /^(?:me|them)$/iu.test(handle);
      if (!isOwner && !wordsOf(handle).every((word) => known.has(word))) found.add(`@${handle}`);
    }
    for (const each of found) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts].map(([name, lines]) => ({ name, lines }));
}

function wordsOf(text: string): readonly string[] {
  return (
    plainLetters(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function sorted(parties: readonly ThirdParty[]): readonly ThirdParty[] {
  return [...parties].sort((a, b) => b.lines - a.lines || a.name.localeCompare(b.name));
}
