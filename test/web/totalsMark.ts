/** What the line with the totals begins with, in what the tests print. */
export const totalsMark = '@totals ';
