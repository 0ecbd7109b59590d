/** Every name that package.json and the code must agree on; a test compares the two. */
export const commands = {
  addPerson: 'oneOnOne.addPerson',
  start: 'oneOnOne.start',
  park: 'oneOnOne.park',
  reflect: 'oneOnOne.reflect',
  suggestQuestion: 'oneOnOne.suggestQuestion',
  gatherEvidence: 'oneOnOne.gatherEvidence',
  showTeam: 'oneOnOne.showTeam',
  openPerson: 'oneOnOne.openPerson',
  markPeople: 'oneOnOne.markPeople',
  markProcess: 'oneOnOne.markProcess',
  markNeither: 'oneOnOne.markNeither',
  commit: 'oneOnOne.commit',
  setUp: 'oneOnOne.setUp',
} as const;

export const panelView = 'oneOnOne.panel';
