import type { Label } from '../../src/core/balance/labeller.ts';

const people =
  'feel happy sad stress burn career grow mentor coach feedback trust motivat thank praise proud worr team family goal learn promot'.split(
    ' ',
  );
const process =
  'ticket sprint deadline release deploy bug pr jira estimate review report budget status incident test roadmap due metric migrat block'.split(
    ' ',
  );

/** The baseline that everybody writes first: more people keywords or more process keywords, found anywhere in the line. */
export function byKeywords(text: string): Label {
  const line = text.toLowerCase();
  const hits = (list: readonly string[]): number => list.filter((word) => line.includes(word)).length;
  const lead = hits(people) - hits(process);
  if (lead === 0) return 'neither';
  return lead > 0 ? 'people' : 'process';
}
