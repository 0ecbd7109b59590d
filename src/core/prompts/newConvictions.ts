/** Where a manager writes down what they believe in, within the notes folder. */
export const convictionsPath = 'reflections/convictions.md';

/** The file as it is made: the cursor's place is its end. */
export const newConvictions = `# What I believe in

<!-- One line each, in your own words: how you want to lead, and what you will not do. -->

- `;
