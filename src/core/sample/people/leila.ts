import { filesOf, type Calendar, type SampleFile } from '../sampleFile.ts';

/** Somebody who is listened to, and whose work is not forgotten over it. */
export function leila(on: Calendar): readonly SampleFile[] {
  const page = `role: Senior engineer (sample)
cadence: weekly
pronouns: she/her
---

# Leila Osman

Not a real person. Everything on this page and in the notes beside it is made up, so look around and try things.

## Wants

- To lead something from the first sketch to the day it is switched on

## Needs

- To hear what went well while it is still fresh, and from me

## Hopes

- That in two years people come to her with the hard questions

## Strengths

- Explains storage to people who never wanted to know, and they thank her

## Motivations

- Watching somebody else get it

## Next time

- How did it feel to chair the design review?
- Which part of the search rewrite would she give away?
`;
  return filesOf('leila-osman', 'Leila Osman', page, [
    {
      day: on(-19),
      front: 'mood: 3\n',
      body: `## Notes

- Came in flat. The reorganisation worries her: she is afraid of losing the two people she works best with
- She said she feels invisible when only the outages are talked about
- Search index rebuild takes nine hours, down from fourteen
- Wants to mentor somebody this year, and asked how others began

## Commitments

- [x] @me tell her team what the rebuild saved them, in her words 📅 ${on(-14)}
- [x] @leila-osman write down what she would teach first 📅 ${on(-12)}
`,
    },
    {
      day: on(-12),
      front: 'mood: 4\ntags: [mentoring]\n',
      body: `## Notes

- Much lighter today. The thanks in the team meeting had meant a lot to her, she said twice
- Nora asked her for help on her own, and Leila lit up telling me about it
- I let her chair the design review on Thursday, without me in the room
- SRCH-88 is in review, SRCH-91 waits for the new disks
- Feedback for me: I answer too fast when she is still thinking. Fair, and I thanked her for it

## Commitments

- [x] @leila-osman agenda for the design review 📅 ${on(-8)}
- [ ] @me find out whether there is money for the storage conference 📅 ${on(9)}
`,
    },
    {
      day: on(-5),
      front: 'mood: 4\n',
      body: `## Notes

- The review went well, and she is proud of it: two people changed their minds and nobody lost face
- She sleeps better since the pager goes to the whole team
- Hopes to grow into an architect's role, but is not sure she would enjoy the politics
- Rebuild job moves to the new cluster on the second weekend of the month
- Asked me how I knew that I wanted to lead people. A good conversation, and longer than planned

## Commitments

- [ ] @me introduce her to an architect from another department 📅 ${on(-2)}
- [ ] @leila-osman pick the part of the rewrite that Nora could own 📅 ${on(5)}
`,
    },
  ]);
}
