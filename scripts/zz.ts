import { labels } from '../src/core/balance/labeller.ts';
import { exampleOf, type Example } from './train/examples.ts';
import { trainLinear } from './train/linear.ts';
import { splitOf, writtenLines } from './train/lines.ts';
import { trainNetwork, type Network } from './train/network.ts';
import { macroF1, f1, sidedAccuracy } from './train/scores.ts';
import { dimensions, learnableIn, vocabularyOf } from './train/vocabulary.ts';
import { widths } from '../src/core/balance/model/shape.ts';
const bits = 17;
const opt = JSON.parse(process.argv[2] ?? '{}');
const d = opt.d ?? 32, f = opt.f ?? 48;
const lines = writtenLines().filter((l) => splitOf(l) !== 'test');
const voc = await vocabularyOf(lines);
const ex = lines.map((l) => exampleOf(l, bits, voc));
console.log(lines.length, voc.words.length, ex.slice(0,300).map(e=>e.places.length).reduce((a,b)=>a+b)/300);
const voices = [...new Set(lines.map((l) => l.voice))].filter((v) => v !== 'first').sort();
const NEW = ['summary','to-you','short-lines','agency','nordic-sre','minutes','ml-research','game-studio','healthtech'];
const folds = 5;
const sm = (a: number[]) => { const t = Math.max(...a); const e = a.map((x) => Math.exp(x - t)); const s = e.reduce((p, q) => p + q); return e.map((x) => Math.log(x / s)); };
const A: number[][] = [], B: number[][] = [];
const t0 = Date.now();
for (let k = 0; k < (opt.folds ?? folds); k++) {
  const held = new Set(voices.filter((_, i) => i % folds === k));
  const tr = lines.map((_, i) => i).filter((i) => !held.has(lines[i]!.voice)); const te = lines.map((_, i) => i).filter((i) => held.has(lines[i]!.voice));
  const W = trainLinear(tr.map((i) => ex[i]!), 2 ** bits);
  const t1 = Date.now();
  const N = trainNetwork(tr.map((i) => ex[i]!), voc.vectors, dimensions, learnableIn(tr.map((i) => lines[i]!), voc), { dimensions: d, filters: f }, opt.rounds ?? 12);
  console.log('fold', k, tr.length, 'lin', t1 - t0, 'net', Date.now() - t1);
  for (const i of te) { A[i] = lin(ex[i]!, W); B[i] = net(ex[i]!, N); }
  rep('lin', A); rep('net', B); rep('both', A.map((a, i) => a && sm(a).map((x, c) => x + sm(B[i]!)[c]!)));
}
function lin({ places }: Example, W: Float64Array): number[] { return [0, 1, 2].map((c) => { let s = 0; for (const p of places) s += W[p * 3 + c]!; return s; }); }
function net(e: Example, N: Network): number[] {
  const v = Array.from(e.words, (w, i) => { const o = new Float64Array(d); for (let x = 0; x < d; x++) o[x] = N.kinds[e.kinds[i]! * d + x]! + (w < 0 ? 0 : N.words[w * d + x]!); return o; });
  const best: number[] = []; let tap = 0;
  for (const [w, width] of widths.entries()) { for (let k = 0; k < f; k++) { let b = 0; for (let p = 1 - width; p < Math.max(1, v.length); p++) { let s = N.bias[w * f + k]!; for (let j = 0; j < width; j++) { const x = v[p + j]; if (x) for (let q = 0; q < d; q++) s += x[q]! * N.filters[((tap + j) * f + k) * d + q]!; } if (s > b) b = s; } best.push(b); } tap += width; }
  return [0, 1, 2].map((c) => best.reduce((s, b, k) => s + b * N.out[c * best.length + k]!, N.outBias[c]!));
}
function rep(name: string, L: (number[] | undefined)[]) {
  const ans = (p: (i: number) => boolean) => L.flatMap((l, i) => l && p(i) ? [[lines[i]!.label, labels[l.indexOf(Math.max(...l))]!] as const] : []);
  const a = ans(() => true);
  console.log(name.padEnd(5), macroF1(a).toFixed(4), labels.map((x) => f1(a, x).toFixed(3)).join(' '), 'old', macroF1(ans((i) => !NEW.includes(lines[i]!.voice))).toFixed(4), 'new', macroF1(ans((i) => NEW.includes(lines[i]!.voice))).toFixed(4), 'hard', macroF1(ans((i) => lines[i]!.hard)).toFixed(3), 'easy', macroF1(ans((i) => !lines[i]!.hard)).toFixed(3), 'sided', sidedAccuracy(a).toFixed(3), a.length);
}
