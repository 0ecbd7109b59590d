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
  renamePerson: 'oneOnOne.renamePerson',
  archiveLeaver: 'oneOnOne.archiveLeaver',
  bringBack: 'oneOnOne.bringBack',
  exportPerson: 'oneOnOne.exportPerson',
  forgetPerson: 'oneOnOne.forgetPerson',
  markPeople: 'oneOnOne.markPeople',
  markProcess: 'oneOnOne.markProcess',
  markNeither: 'oneOnOne.markNeither',
  commit: 'oneOnOne.commit',
  blur: 'oneOnOne.blur',
  unblur: 'oneOnOne.unblur',
  setUp: 'oneOnOne.setUp',
  createSampleTeam: 'oneOnOne.createSampleTeam',
  deleteSampleTeam: 'oneOnOne.deleteSampleTeam',
} as const;

/** What the steps of the walkthrough wait for. */
export const contexts = {
  hasNotesFolder: 'oneOnOne.hasNotesFolder',
  hasPerson: 'oneOnOne.hasPerson',
  hasNote: 'oneOnOne.hasNote',
  hasReflection: 'oneOnOne.hasReflection',
} as const;

/** True while a note of the notes folder is in front: what its menus and keys wait for. */
export const inNote = 'oneOnOne.inNote';

/** True while names and words of notes are blurred in the panel. */
export const isBlurred = 'oneOnOne.isBlurred';

export const panelView = 'oneOnOne.panel';
