import type { WordGroup } from './entry.ts';

/** Words about the meeting as an appointment, the weather, small talk and pointers elsewhere. */
export const neitherWords: readonly WordGroup[] = [
  {
    // Phrases that only look like a word of one side: they say nothing.
    label: 'neither',
    weight: 0,
    words: `due to, kind of, sort of, as soon as, in order to, as well, in touch, touch base, at least, make sure, take care of, in terms of, let me know, on time, status quo, by the way, in face of, face to face, no matter, in case, rest of, the rest`,
  },
  {
    label: 'neither',
    weight: 2.5,
    words: `meeting room, room!, zoom, google meet, teams meeting, teams call, zoom link, dial in, link in, wifi, wi fi, camera, microphone, mic!, audio, headset, screen share, share screen, notifications, recording, calendar, calendar invite, invite, same time, same place, see above, see below, see attached, see doc, see the doc, see wiki, see last, see notes, see previous, see the shared, see the notes, see slides, as above, same as last,
      copied from, pasted from, attached pdf, cf!, snow, snowing, rain, rainy, raining, sunny, sunshine, cold outside, hot today, cold today, weather, air conditioning, heat wave, football match, football, tv!, series on, small talk, nothing to add, nothing else, nothing new, nothing special, no notes, no topics, cut short, ended early, started late, ran late, public holiday, bank holiday, moved to, rescheduled to, swap our slot, swap slots, our slot, fire drill, via phone, by phone, via video, by video, over the phone, on the train, both travelling, both traveling, the 1:1, next 1:1, our 1:1, continue next time, next time`,
  },
  {
    label: 'neither',
    weight: 1,
    words: `cancelled!, canceled!, skip!, skipped next, lunch, coffee, coffee at, park!, walk!, walked!, walking!, corner, remote today, office today, minutes late, short one, starts, meeting, call starts, agenda, notes, todo!, misc, other!, topic, topics, weekend, nice weekend, hello, hi!, hey, bye, good morning, chatted, chat, link, page, folder, holiday`,
  },
];
