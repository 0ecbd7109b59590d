/** What the line with the totals begins with, in what the tests print. */
export const totalsMark = '@totals ';

/** Comes before words that the user should have seen by then. */
export const toHearMark = 'to be heard: ';
