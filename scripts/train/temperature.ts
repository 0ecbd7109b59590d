/**
 * By how much logits have to be divided so that their probabilities come true (temperature scaling, Guo et al. 2017): the one
 * that makes the right classes likeliest, tried from 0.5 to 4 in steps of 0.05.
 */
export function temperatureFor(logits: readonly (readonly number[])[], right: readonly number[]): number {
  const loss = (temperature: number): number =>
    logits.reduce((sum, each, index) => {
      const scaled = each.map((logit) => logit / temperature);
      const top = Math.max(...scaled);
      const all = scaled.reduce((part, logit) => part + Math.exp(logit - top), 0);
      return sum + top + Math.log(all) - (scaled[right[index] ?? 0] ?? 0);
    }, 0);
  const tried = Array.from({ length: 71 }, (_, step) => 0.5 + step * 0.05);
  return tried.reduce((best, each) => (loss(each) < loss(best) ? each : best));
}
