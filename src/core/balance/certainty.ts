/**
 * How sure the balance is: the probability that the share of people items in this manager's talk with a person is under
 * `threshold`, given that `people` and `process` items were noted.
 *
 * A first, simple estimate: the notes are taken for a random sample of what is talked about, any share being equally likely
 * beforehand, so the share is Beta(people + 1, process + 1) distributed (Bayes 1763), whose integral is a binomial sum.
 * It knows how much was noted, not how well the labels were given: six process lines of six give 0.68, twenty of twenty 0.97.
 *
 * @param threshold 0 to 1.
 * @returns 0 to 1; with nothing noted, `threshold` itself.
 */
export function probabilityBelow(threshold: number, people: number, process: number): number {
  if (threshold <= 0) return 0;
  if (threshold >= 1) return 1;
  // P(Beta(k+1, n-k+1) < t) = P(Binomial(n+1, t) > k), summed by logarithms: 0.85 ** 5000 is no number.
  const trials = people + process + 1;
  let term = trials * Math.log(1 - threshold);
  let atMost = Math.exp(term);
  for (let hits = 1; hits <= people; hits++) {
    term += Math.log((trials - hits + 1) / hits) + Math.log(threshold / (1 - threshold));
    atMost += Math.exp(term);
  }
  return Math.min(1, Math.max(0, 1 - atMost));
}
