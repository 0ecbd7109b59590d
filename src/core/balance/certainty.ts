/** How sure it is that a share is under a threshold, 0 to 1 both. */
export interface Certainty {
  /** As far as the labels go: the probability that, of these very lines, so few are about people. */
  readonly labels: number;
  /** In all: that people have so small a share in what is talked about, of which the notes are a sample. */
  readonly all: number;
}

/**
 * How sure it is that people have a share under `threshold`, given how sure the labels are.
 *
 * Each counted line is about people with a probability of its own, and the lines are taken one by one, so the number of people
 * lines has a Poisson binomial distribution, here summed up line by line (Chen, Dempster and Liu 1994).
 *
 * @param threshold 0 to 1.
 * @param lines For each counted line the probability that it is about people.
 */
export function certaintyOf(threshold: number, lines: readonly number[]): Certainty {
  const chances = chancesOf(lines);
  const below = probabilitiesBelow(threshold, lines.length);
  let [labels, all] = [0, 0];
  for (const [k, chance] of chances.entries()) {
    if (k < threshold * lines.length) labels += chance;
    all += chance * (chance > 0 ? below(k) : 0);
  }
  return { labels: Math.min(1, labels), all: Math.min(1, all) };
}

/** Chances that no sum notices. */
const negligible = 1e-15;

/** The chance of each number of people lines, from 0 on. Only those that count are carried along, so that very long notes take no time. */
function chancesOf(lines: readonly number[]): Float64Array {
  const chances = new Float64Array(lines.length + 1);
  chances[0] = 1;
  let [least, most] = [0, 0];
  for (const people of lines) {
    most++;
    for (let k = most; k >= least; k--) {
      chances[k] = chances[k]! * (1 - people) + (k > least ? chances[k - 1]! * people : 0);
    }
    while (least < most && chances[least]! < negligible) chances[least++] = 0;
    while (most > least && chances[most]! < negligible) chances[most--] = 0;
  }
  return chances;
}

/**
 * The probability that the share of people items in this manager's talk with a person is under `threshold`, given that
 * `people` and `process` items were noted.
 *
 * The notes are taken for a random sample of what is talked about, any share being equally likely
 * beforehand, so the share is Beta(people + 1, process + 1) distributed (Bayes 1763), whose integral is a binomial sum.
 * Six process lines of six give 0.68, twenty of twenty 0.97.
 *
 * @param threshold 0 to 1.
 * @returns 0 to 1; with nothing noted, `threshold` itself.
 */
export function probabilityBelow(threshold: number, people: number, process: number): number {
  return probabilitiesBelow(threshold, people + process)(people);
}

/** The same for one number of lines and any number of people lines among them, which must not fall from call to call. */
function probabilitiesBelow(threshold: number, lines: number): (people: number) => number {
  if (threshold <= 0) return () => 0;
  if (threshold >= 1) return () => 1;
  // P(Beta(k+1, n-k+1) < t) = P(Binomial(n+1, t) > k), summed by logarithms: 0.85 ** 5000 is no number.
  const trials = lines + 1;
  let term = trials * Math.log(1 - threshold);
  let atMost = Math.exp(term);
  let hits = 0;
  return (people) => {
    for (; hits < people;) {
      hits++;
      term += Math.log((trials - hits + 1) / hits) + Math.log(threshold / (1 - threshold));
      atMost += Math.exp(term);
    }
    return Math.min(1, Math.max(0, 1 - atMost));
  };
}
