import { filesOf, type Calendar, type SampleFile } from '../sampleFile.ts';

/** Somebody new, seen every second week, whose next meeting is due. */
export function nora(on: Calendar): readonly SampleFile[] {
  const page = `role: Software engineer (sample)
cadence: every 2 weeks
pronouns: she/her
---

# Nora Quill

Not a real person. Joined the team a few months ago; it shows how a page fills up over time.

## Wants

- To present her own work once before the summer

## Needs

- To know early what is expected, rather than to guess

## Hopes

## Strengths

- Asks the question that everybody else was too polite to ask

## Motivations

## Next time

- Is the buddy arrangement with Leila still what she wants?
`;
  return filesOf('nora-quill', 'Nora Quill', page, [
    {
      day: on(-44),
      body: `## Notes

- First real one-on-one. She is nervous about asking too much, and I told her how I was in my first month
- Likes to think in writing before she talks
- Laptop and accounts are complete, access to production comes with the training
- Her last manager cancelled most of their meetings. I promised to move ours rather than drop them

## Commitments

- [x] @me send her the notes on how the team decides things 📅 ${on(-42)}
`,
    },
    {
      day: on(-30),
      front: 'tags: [onboarding]\n',
      body: `## Notes

- She felt lost in the planning meeting, and trusted me enough to say so
- First change in production on Monday, small and clean
- Is good at reading other people's code, better than she believes
- Wants feedback in writing first, then to talk about it

## Commitments

- [x] @nora-quill list of what is still confusing 📅 ${on(-23)}
- [x] @me written feedback on her first change 📅 ${on(-26)}
`,
    },
    {
      day: on(-16),
      body: `## Notes

- Talked with Leila about becoming her mentor, and came out beaming
- Homesick at the weekends. She has found a choir, and hopes to make friends there
- DOC-17 and DOC-19 are done, the help pages are up to date
- Would enjoy showing the new help pages to the support team herself

## Commitments

- [ ] @me ask the support team for a slot 📅 ${on(3)}
- [ ] @nora-quill three slides, no more 📅 ${on(6)}
`,
    },
  ]);
}
