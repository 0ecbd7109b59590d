/** One number for people, one for process, one for neither, in the order of `labels`. */
export type Triple = [people: number, process: number, neither: number];

/** `a` and `b` added up, label by label. */
export function sum(a: Readonly<Triple>, b: Readonly<Triple>): Triple {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

/** The shares that logarithms of odds stand for; they add up to 1. */
export function shares([people, process, neither]: Readonly<Triple>): Triple {
  const top = Math.max(people, process, neither);
  const [a, b, c] = [raised(people - top), raised(process - top), raised(neither - top)];
  const all = a + b + c;
  return [a / all, b / all, c / all];
}

/** e to the power of `x`, for x up to 0, by products alone: browsers may differ in the last bit of Math.exp. */
function raised(x: number): number {
  let power = Math.max(0, 1 + x / 1024);
  for (let doubled = 1; doubled < 1024; doubled *= 2) power *= power;
  return power;
}
