import { labels } from '/work/main/src/core/balance/labeller.ts';
import { exampleOf } from '/work/main/scripts/train/examples.ts';
import { writtenLines, splitOf } from '/work/main/scripts/train/lines.ts';
import { regress } from '/work/main/scripts/train/regression.ts';
import { wordVectors } from '/work/main/scripts/train/wordVectors.ts';import { dimensions } from '/work/main/scripts/train/examples.ts';
const [bits, f, m, folds, rounds] = [Number(process.argv[2] ?? 17), Number(process.argv[3] ?? 10), Number(process.argv[4] ?? 10), Number(process.argv[5] ?? 4), Number(process.argv[6]??60)];
const vectors = wordVectors();
const lines = writtenLines().filter((l) => splitOf(l) !== 'test');
const ex = lines.map((l) => exampleOf(l, bits, vectors));
console.log(lines.length, 'features a line', ex.reduce((s,e)=>s+e.places.length,0)/ex.length);
const voices = [...new Set(lines.map((l) => l.voice))];
const said: number[] = [];
const t0 = Date.now();
for (let k = 0; k < folds; k++) {
  const out = (i: number) => voices.indexOf(lines[i]!.voice) % folds === k;
  const w = regress(ex.filter((_, i) => !out(i)), 2 ** bits, dimensions, { features: f, meaning: m }, rounds);
  ex.forEach((e, i) => {
    if (!out(i)) return;
    const z = [0, 1, 2].map((c) => [...e.places].reduce((s, p) => s + w.features[p * 3 + c]!, 0) + e.meaning.reduce((s, x, d) => s + x * w.meaning[d * 3 + c]!, 0));
    said[i] = z.indexOf(Math.max(...z));
  });
}
report('all', ()=>true); report('hard', i=>lines[i]!.hard);
console.log((Date.now() - t0) / 1000, 's');
function report(name: string, use:(i:number)=>boolean) {
  const f1 = [0, 1, 2].map((c) => { let tp = 0, a = 0, b = 0; ex.forEach((e, i) => { if(!use(i))return; if (said[i] === c) a++; if (e.class === c) b++; if (said[i] === c && e.class === c) tp++; }); return 2 * tp / (a + b); });
  const sided = ex.map((e, i) => i).filter((i) => use(i)&&ex[i]!.class < 2 && said[i]! < 2);
  const sided2 = ex.map((e, i) => i).filter((i) => use(i)&&ex[i]!.class < 2);
  console.log(name.padEnd(6), 'F1', (f1.reduce((a, b) => a + b) / 3).toFixed(3), f1.map((x) => x.toFixed(3)).join(' '), 'pp(sided)', (sided.filter((i) => said[i] === ex[i]!.class).length / sided.length).toFixed(3), 'pp(all)', (sided2.filter((i) => said[i] === ex[i]!.class).length / sided2.length).toFixed(3));
}
if (process.argv[7]) { const bad = ex.map((e,i)=>i).filter(i=>said[i]!==ex[i]!.class); let s=7; const rnd=()=>(s=(s*1103515245+12345)&0x7fffffff)/0x7fffffff;
 const c:Record<string,number>={}; for(const i of bad){const k=labels[ex[i]!.class]+'>'+labels[said[i]!];c[k]=(c[k]??0)+1} console.log(c);
 for(let k=0;k<Number(process.argv[7]);k++){const i=bad[Math.floor(rnd()*bad.length)]!; console.log(labels[ex[i]!.class],'>',labels[said[i]!],'|',lines[i]!.text)} }
