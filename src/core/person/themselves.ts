import { firstName } from '../notes/template.ts';
import type { Person } from '../team/notebook.ts';

/** What one person is called in a sentence, lower case. */
export interface Called {
  /** The same for the same names and pronouns. */
  readonly key: string;
  /** Names, and the pronouns that can be a subject: "ana", "she". */
  readonly subjects: ReadonlySet<string>;
  /** The pronouns that are owned or acted upon: "her", "hers", "him". */
  readonly others: ReadonlySet<string>;
  /** "herself" */
  readonly selves: ReadonlySet<string>;
}

const pronouns = {
  she: { subjects: ['she'], others: ['her', 'hers'], selves: ['herself'] },
  he: { subjects: ['he'], others: ['him', 'his'], selves: ['himself'] },
  they: {
    subjects: ['they'],
    others: ['them', 'their', 'theirs'],
    selves: ['themself', 'themselves'],
  },
} as const;

/** Names that are words of every sentence: in lower case there is no telling which is meant, so they are taken for the word. */
const words = new Set(
  'will may mark hope do an so no in can art rich rob sue pat drew grant chase frank bill joy grace faith dawn ray june april august'.split(
    ' ',
  ),
);

const known = new WeakMap<Person, Called>();

/**
 * What the notes call `person`: name, first name, aliases, and their pronouns. Where the page gives none, "she" and "he"
 * can both be meant, in a note about one person; "they" is then more often a team than somebody.
 */
export function calledOf(person: Person): Called {
  const found = known.get(person);
  if (found) return found;
  const { name, page } = person;
  const names = [name, firstName(name), ...(page?.aliases ?? [])]
    .flatMap((each) => each.toLowerCase().split(/\s+/))
    .filter((each) => !words.has(each));
  const written: readonly string[] = page?.pronouns?.toLowerCase().match(/[a-z]+/g) ?? [];
  const kinds = (['she', 'he', 'they'] as const).filter((kind) => written.some((each) => each === kind));
  const meant = (kinds.length > 0 ? kinds : (['she', 'he'] as const)).map((kind) => pronouns[kind]);
  const called = {
    key: [...names, '|', ...written].join(' '),
    subjects: new Set([...names, ...meant.flatMap(({ subjects }) => subjects)]),
    others: new Set<string>(meant.flatMap(({ others }) => others)),
    selves: new Set<string>(meant.flatMap(({ selves }) => selves)),
  };
  known.set(person, called);
  return called;
}
