import type { Person } from './notebook.ts';

/**
 * `work` done once for each person, and again only when they, their page or one of their notes is another, or one of the other inputs: all
 * of them are immutable, so the same object says the same. What comes of it is shared, and must not be changed.
 */
export function perPerson<Inputs extends readonly unknown[], Result>(
  work: (person: Person, ...inputs: Inputs) => Result,
): (person: Person, ...inputs: Inputs) => Result {
  const known = new WeakMap<Person, { readonly inputs: Inputs; readonly result: Result }>();
  return (person, ...inputs) => {
    const before = known.get(person);
    if (before && areSame(before.inputs, inputs)) return before.result;
    const result = work(person, ...inputs);
    known.set(person, { inputs, result });
    return result;
  };
}

/** A loop: it is asked for each of thousands of promises. */
function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  for (let at = 0; at < before.length; at++) if (before[at] !== now[at]) return false;
  return true;
}
