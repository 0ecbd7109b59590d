import type { Day } from '../notes/day.ts';
import { reflectionWith } from '../prompts/answers.ts';
import type { SampleFile } from './sampleFile.ts';

/** What the sample team's manager wrote on a Friday. */
export function sampleReflection(friday: Day): SampleFile {
  return {
    path: `reflections/${friday}.md`,
    text: reflectionWith(friday, [
      {
        id: 'scan-which',
        answer:
          'Both. With Leila I mostly listened, and it was the best hour of the week. With Tomas I went down the list again.',
      },
      {
        id: 'scan-where',
        answer:
          'The importer. I ask for percentages, and could not say whether Tomas is glad or tired of it by now.',
      },
      {
        id: 'scan-how',
        answer: 'Begin the next one with Tomas without the list, and ask him how this month has been.',
      },
    ]),
  };
}
