import { filesOf, type Calendar, type SampleFile } from '../sampleFile.ts';

/** Somebody whose notes are good minutes, and say nothing of himself: the flag is up. */
export function tomas(on: Calendar): readonly SampleFile[] {
  const page = `role: Backend engineer (sample)
cadence: weekly
pronouns: he/him
---

# Tomas Varga

Not a real person. His notes show what happens in a busy month: read them, and look for Tomas.

## Wants

## Needs

## Hopes

## Strengths

- Finds the one line in ten thousand

## Motivations

## Next time

- Date for the importer cutover
`;
  return filesOf('tomas-varga', 'Tomas Varga', page, [
    {
      day: on(-17),
      body: `## Notes

- IMP-204 merged, IMP-207 still in review
- Importer at 60 % of customers, error rate 0.4 %
- Staging was down on Tuesday, the certificate had expired
- Two of the five open pull requests are older than a week
- Release 4.12 is planned for Thursday

## Commitments

- [x] @tomas-varga renew the staging certificate 📅 ${on(-14)}
- [x] @me ticket for the certificate reminder 📅 ${on(-13)}
`,
    },
    {
      day: on(-10),
      body: `## Notes

- Release 4.12 went out a day late, hotfix 4.12.1 on Friday
- IMP-207 done, IMP-211 estimated at five points
- Importer at 85 % of customers, error rate 0.3 %
- The nightly job ran into the backup window, moved to 03:30
- On-call rota for next month is not filled yet

## Commitments

- [ ] @tomas-varga runbook for the nightly job 📅 ${on(2)}
- [x] @me fill the on-call rota 📅 ${on(-6)}
`,
    },
    {
      day: on(-3),
      body: `## Notes

- Importer at 100 %, old importer stays switched on until the end of the month
- IMP-211 blocked by the schema migration, which needs a sign-off
- Error budget for the month: 70 % used
- Ticket queue down from 31 to 22
- Sprint review moved to Wednesday, 14:00

## Commitments

- [ ] @tomas-varga cutover checklist for the old importer 📅 ${on(4)}
- [ ] @me sign-off for the schema migration 📅 ${on(1)}
`,
    },
  ]);
}
