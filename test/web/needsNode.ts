/** In-host tests that are none for the web-worker host, each with what it needs and a browser lacks. */
export const needsNode: Readonly<Record<string, string>> = {
  'test/host/archiveKept.test.ts': 'storage on a disk',
  'test/host/checkout.test.ts': 'git',
  'test/host/commit.test.ts': 'git',
  'test/host/commitNotes.test.ts': 'git',
  'test/host/heldByGit.test.ts': 'git',
  'test/host/gatherEvidence.test.ts': 'git, to tell that nothing was written',
  'test/host/firstNote.test.ts': 'git',
  'test/host/forgetting.test.ts': 'git, and links on a disk',
  'test/host/lentTime.test.ts': 'times on a disk',
  'test/host/notesFolder.test.ts': 'links on a disk',
  'test/host/sampleTeam.test.ts': 'git, and links on a disk',
  'test/host/setUp.test.ts': 'a disk',
  'test/host/faults.test.ts': 'a disk that fails',
  'test/host/fuzz.test.ts': 'git, and programs beside',
  'test/host/saveGuard.test.ts': 'a disk',
  'test/host/write.test.ts': 'links and locks on a disk',
};
