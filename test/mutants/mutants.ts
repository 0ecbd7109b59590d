/** One bug put in by hand: `find` stands once in the file, and `replace` is what somebody might have written instead. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Where a test should notice: unit or browser test files (globs), or in-host test files by name. */
  readonly by:
    | { readonly unit: readonly string[] }
    | { readonly host: readonly string[] }
    | { readonly browser: readonly string[] };
}

const notes = { unit: ['test/core/notes/**/*.test.ts'] };
const team = { unit: ['test/core/{notes,team}/**/*.test.ts'] };
const prompts = { unit: ['test/core/prompts/**/*.test.ts'] };
const balance = { unit: ['test/core/balance/**/*.test.ts'] };
const panel = { unit: ['test/{panel,editor}/**/*.test.ts'] };
const disk = { unit: ['test/editor/node/*.test.ts'] };
const writing = { host: ['write', 'startOneOnOne'] };
const guard = { unit: ['test/core/guard/*.test.ts'] };
const asking = { host: ['firstNote'] };
const leaving = { unit: ['test/core/leaving/*.test.ts'] };
const forgetting = { host: ['forgetting'] };
const committing = { host: ['commitNotes', 'commit'] };

export const mutants: readonly Mutant[] = [
  // Reading
  {
    name: 'a day is taken from UTC',
    file: 'src/core/notes/day.ts',
    find: 'return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}` as Day;',
    replace: 'return date.toISOString().slice(0, 10) as Day;',
    by: { unit: ['test/core/**/*.test.ts', 'test/editor/**/*.test.ts'] },
  },
  {
    name: 'a day that no calendar has is a day',
    file: 'src/core/notes/day.ts',
    find: 'date <= daysIn(year, month)',
    replace: 'date <= 31',
    by: notes,
  },
  {
    name: 'a conflict needs no closing marker to be none',
    file: 'src/core/notes/conflict.ts',
    find: 'const middle = /^={7}$/m.exec(rest);',
    replace: 'const middle = /^={8}$/m.exec(rest);',
    by: notes,
  },
  {
    name: 'a capital X leaves a task open',
    file: 'src/core/notes/task.ts',
    find: "  X: 'done',",
    replace: "  X: 'open',",
    by: notes,
  },
  {
    name: 'a task in progress is not open',
    file: 'src/core/notes/task.ts',
    find: "return task.state === 'open' || task.state === 'inProgress';",
    replace: "return task.state === 'open';",
    by: team,
  },
  {
    name: 'keys of front matter are read in small letters alone',
    file: 'src/core/notes/frontMatter.ts',
    find: 'return Object.keys(values).find((each) => each.toLowerCase() === key.toLowerCase());',
    replace: 'return undefined;',
    by: team,
  },
  {
    name: 'broken front matter is no finding',
    file: 'src/core/notes/frontMatter.ts',
    find: 'bodyStart: blank ? start + blank.index + 1 : bodyStart, findings: [broken] };',
    replace: 'bodyStart: blank ? start + blank.index + 1 : bodyStart, findings: [] };',
    by: notes,
  },
  {
    name: 'a line feed alone ends a line',
    file: 'src/core/notes/span.ts',
    find: "return before === '\\n' || (before === '\\r' && text[offset] !== '\\n');",
    replace: "return before === '\\n';",
    by: notes,
  },
  // Paths
  {
    name: 'what git and editors hide is read as notes',
    file: 'src/core/notes/place.ts',
    find: "if (parts.some((part) => part.startsWith('.') || part === 'node_modules')) return undefined;",
    replace: "if (parts.some((part) => part === 'node_modules')) return undefined;",
    by: notes,
  },
  {
    name: 'whoever was archived is on the team',
    file: 'src/core/notes/place.ts',
    find: "if (room === 'leavers') return undefined;",
    replace: "if (room === 'leaver') return undefined;",
    by: { unit: ['test/core/{notes,team,leaving}/**/*.test.ts'] },
  },
  {
    name: 'the second note of a day is the first',
    file: 'src/core/notes/place.ts',
    find: 'Number(nth ?? 1)',
    replace: 'Number(1)',
    by: team,
  },
  {
    name: 'a person’s folder may be called like one of ours',
    file: 'src/core/notes/folderName.ts',
    find: "    'reflections',\n",
    replace: '',
    by: notes,
  },
  {
    name: 'letters that look alike make two folders',
    file: 'src/core/notes/folderName.ts',
    find: '(letter) => lookAlike.get(letter) ?? letter).join',
    replace: '(letter) => letter).join',
    by: notes,
  },
  {
    name: 'a linked folder is followed out of the workspace',
    file: 'src/editor/notesFolder.ts',
    find: 'if (type !== undefined && type & vscode.FileType.SymbolicLink) return',
    replace: 'if (type === vscode.FileType.SymbolicLink) return',
    by: writing,
  },
  // Editing
  {
    name: 'ticking leaves the day before a block id out of place',
    file: 'src/core/notes/edits/tick.ts',
    find: 'return span.end - (/\\s\\^[\\w-]+$/.exec(line)?.[0].length ?? 0);',
    replace: 'return span.end;',
    by: notes,
  },
  {
    name: 'clearing a box takes the first day that it finds',
    file: 'src/core/notes/edits/tick.ts',
    find: 'const mark = [...line.matchAll(doneMarks)].at(-1);',
    replace: 'const mark = [...line.matchAll(doneMarks)].at(0);',
    by: notes,
  },
  {
    name: 'taking a due date away takes a letter along',
    file: 'src/core/notes/edits/due.ts',
    find: "const gap = /[ \\t]/.test(text[dueSign.start - 1] ?? '') ? 1 : 0;",
    replace: 'const gap = 1;',
    by: notes,
  },
  {
    name: 'a point that is parked already is parked again',
    file: 'src/core/notes/edits/park.ts',
    find: "if (words === '' || isParked(page, words)) return [];",
    replace: "if (words === '') return [];",
    by: notes,
  },
  {
    name: 'a parked point is no longer kept to one line',
    file: 'src/core/notes/edits/park.ts',
    find: "const words = point.replace(/\\s+/g, ' ').trim();",
    replace: 'const words = point.trim();',
    by: notes,
  },
  {
    name: 'what was carried over stays open where it was',
    file: 'src/core/notes/edits/carryOver.ts',
    find: "marks.push({ ...task.box, newText: '>' });",
    replace: "marks.push({ ...task.box, newText: ' ' });",
    by: team,
  },
  {
    name: 'carrying over edits notes in the middle of a merge',
    file: 'src/core/notes/edits/carryOver.ts',
    find: 'if (note.conflicted) continue;',
    replace: '',
    by: team,
  },
  {
    name: 'an edit may part the two halves of a character',
    file: 'src/core/notes/edits/difference.ts',
    find: 'if (isInside(before, start) || isInside(after, start)) start--;',
    replace: '',
    by: { unit: ['test/core/{notes,prompts}/**/*.test.ts'] },
  },
  {
    name: 'an answer that nobody has seen is written over',
    file: 'src/core/prompts/answers.ts',
    find: "if (stands === over) return '';",
    replace: "return '';",
    by: prompts,
  },
  {
    name: 'balance.yml is edited in the middle of a merge',
    file: 'src/core/balance/correctionEdit.ts',
    find: "if (hasConflictMarkers(yaml)) return { refused: 'conflictMarkers' };",
    replace: '',
    by: balance,
  },
  // The panel, and what it is let do
  {
    name: 'the host takes any label',
    file: 'src/protocol.ts',
    find: "label: v.picklist(['people', 'process', 'neither']),",
    replace: 'label: v.string() as never,',
    by: panel,
  },
  {
    name: 'the host takes what it did not ask for along with an intent',
    file: 'src/protocol.ts',
    find: "v.strictObject({ type: v.literal('tick'), ref: lineRef, done: v.boolean() }),",
    replace: "v.object({ type: v.literal('tick'), ref: lineRef, done: v.boolean() }),",
    by: panel,
  },
  {
    name: 'a draft is let go of when it was sent, not when it is safe',
    file: 'media/panel/drafts.ts',
    find: 'if (id !== undefined && !failed) {',
    replace: 'if (id !== undefined) {',
    by: panel,
  },
  {
    name: 'what was typed after a draft was sent goes with it',
    file: 'media/panel/drafts.ts',
    find: 'if (this.#texts.get(id) === sent) this.#forget(id);\n      else if',
    replace: 'this.#forget(id);\n      if',
    by: panel,
  },
  {
    name: 'a failure takes the talking point along',
    file: 'media/panel/points.ts',
    find: 'if (failed) this.#sent.clear();',
    replace: 'if (failed) for (const person of this.#sent.keys()) this.write(person, "");',
    by: panel,
  },
  {
    name: 'a line of a note becomes innerHTML',
    file: 'media/panel/parts/lineButton.tsx',
    find: '<span class="said" dir="auto">\n        {text}\n      </span>',
    replace: '<span class="said" dir="auto" dangerouslySetInnerHTML={{ __html: text }} />',
    by: { browser: ['test/browser/payloads.test.ts'] },
  },
  {
    name: 'the host forgets what was typed since',
    file: 'src/editor/panel/panelMemory.ts',
    find: '([each, kept]) => each !== id || kept.trim() !== text.trim()',
    replace: '([each]) => each !== id',
    by: panel,
  },
  // Writing
  {
    name: 'bytes are written over whatever the file has become',
    file: 'src/editor/replaceText.ts',
    find: "if (!bytes || decode(bytes) !== before) return 'movedOn';",
    replace: "if (!bytes) return 'movedOn';",
    by: { host: ['write', 'replaceText'] },
  },
  {
    name: 'a byte order mark is dropped',
    file: 'src/editor/replaceText.ts',
    find: "? '\\uFEFF' : '';",
    replace: "? '' : '';",
    by: writing,
  },
  {
    name: 'what is typed and not saved is passed over',
    file: 'src/editor/change.ts',
    find: 'const before = document?.isDirty ? document.getText() : decode(',
    replace: 'const before = decode(',
    by: writing,
  },
  {
    name: 'a file in the middle of a merge is written to',
    file: 'src/editor/change.ts',
    find: "if (read.conflicted) return 'conflicted';",
    replace: '',
    by: writing,
  },
  {
    name: 'writes do not wait for each other',
    file: 'src/editor/session.ts',
    find: 'const turn = this.#turn.then(work);',
    replace: 'const turn = work();',
    by: writing,
  },
  {
    name: 'a file is made in the place of another',
    file: 'src/editor/write.ts',
    find: '(await exists(uri)) || openDocument(uri)?.isDirty',
    replace: 'openDocument(uri)?.isDirty',
    by: writing,
  },
  {
    name: 'a file is made in the place of one that is gone and being typed in',
    file: 'src/editor/write.ts',
    find: '(await exists(uri)) || openDocument(uri)?.isDirty',
    replace: 'await exists(uri)',
    by: writing,
  },
  {
    name: 'saving tidies up',
    file: 'src/editor/saveAsTheyStand.ts',
    find: 'if (!isInFront(document) && !tidiesOnSave(document)) {',
    replace: 'if (document) {',
    by: writing,
  },
  {
    name: 'new files stay when the rest fails',
    file: 'src/editor/writeTogether.ts',
    find: 'const unmade = await unmake(made);',
    replace: 'const unmade = true;',
    by: writing,
  },
  {
    name: 'a text is not brought to the disk before it gets its name',
    file: 'src/editor/node/wholeFile.ts',
    find: 'await file.sync();',
    replace: '',
    by: disk,
  },
  {
    name: 'a name is not brought to the disk',
    file: 'src/editor/node/wholeFile.ts',
    find: 'await handle.sync();',
    replace: '',
    by: disk,
  },
  {
    name: 'a file gets its new text whatever it holds by then',
    file: 'src/editor/node/wholeFile.ts',
    find: 'if (!(await fs.readFile(path)).equals(expected)) return false;',
    replace: '',
    by: disk,
  },
  {
    name: 'whether a file has changed is told by its length',
    file: 'src/editor/node/wholeFile.ts',
    find: 'if (!(await fs.readFile(path)).equals(expected)) return false;',
    replace: 'if ((await fs.readFile(path)).length !== expected.length) return false;',
    by: disk,
  },
  {
    name: 'a text on its way stays beside the file',
    file: 'src/editor/node/wholeFile.ts',
    find: '  } finally {\n    await fs.unlink(beside).catch(() => undefined);\n  }',
    replace: '  } finally {\n    await fs.lstat(beside).catch(() => undefined);\n  }',
    by: disk,
  },
  {
    name: 'what was changed elsewhere at the same length is saved over',
    file: 'src/editor/writeTogether.ts',
    find: '(bytes && decode(bytes) === before ? mine : theirs).push(document);',
    replace: '(bytes?.length !== 0 ? mine : theirs).push(document);',
    by: { host: ['write'] },
  },
  {
    name: 'a file whose time was lent keeps it',
    file: 'src/editor/lentTime.ts',
    find: 'else await disk.setTime(path, now());',
    replace: '',
    by: panel,
  },
  {
    name: 'a file’s time is taken back amid the save that was lent it',
    file: 'src/editor/lentTime.ts',
    find: 'if (now() - changed <= lentForMs + coarseMs) left = true;',
    replace: 'if (now() < changed) left = true;',
    by: panel,
  },
  // Committing
  {
    name: 'everything is committed',
    file: 'src/editor/git/commitNotes.ts',
    find: "git(folder, [...literal, 'commit', '--only', '--quiet', ...options, ...fromInput], lines(paths));",
    replace: "git(folder, ['commit', '--all', '--quiet', ...options], lines(paths));",
    by: committing,
  },
  {
    name: 'hooks are passed by',
    file: 'src/editor/git/commitNotes.ts',
    find: "[...literal, 'commit', '--only', '--quiet',",
    replace: "[...literal, 'commit', '--no-verify', '--only', '--quiet',",
    by: committing,
  },
  {
    name: 'a commit ends a merge that is under way',
    file: 'src/editor/git/commitNotes.ts',
    find: "  ['MERGE_HEAD', 'merge'],\n",
    replace: '',
    by: committing,
  },
  // The guard before the first note
  {
    name: 'one private remote makes a repository look private',
    file: 'src/core/guard/whereabouts.ts',
    find: 'remotes.every(isPrivate)',
    replace: 'remotes.some(isPrivate)',
    by: guard,
  },
  {
    name: 'a repository of one’s own with other things in it looks private',
    file: 'src/core/guard/whereabouts.ts',
    find: '(!hasOthers && isOwn(remote, names))',
    replace: 'isOwn(remote, names)',
    by: guard,
  },
  {
    name: 'a remote’s password is shown',
    file: 'src/core/guard/remote.ts',
    find: ".replace(/^.*@/s, '')",
    replace: '',
    by: guard,
  },
  {
    name: 'a folder whose name is a pattern is excluded as one',
    file: 'src/core/guard/exclude.ts',
    find: ".replace(/[\\\\*?[]/g, '\\\\$&')",
    replace: '',
    by: guard,
  },
  {
    name: 'a no is taken for a yes',
    file: 'src/editor/write.ts',
    find: "return consent === 'had' ? planned : 'declined';",
    replace: 'return planned;',
    by: asking,
  },
  {
    name: 'a remote that came while it asked is agreed to',
    file: 'src/editor/guard/firstNote.ts',
    find: "if (choice === 'here' && circumstances(now) !== circumstances(where)) continue;",
    replace: '',
    by: asking,
  },
  {
    name: 'git runs in a folder that is not trusted',
    file: 'src/editor/guard/firstNote.ts',
    find: "if (!this.#isTrusted()) return { kind: 'notAsked', why: 'untrusted' };",
    replace: '',
    by: asking,
  },
  {
    name: 'a workspace’s settings lead out of it',
    file: 'src/editor/settings.ts',
    find: "part !== '.' && /^(?:[. ]+|\\.git[. ]*)$/i.test(part)",
    replace: 'false',
    by: { host: ['notesFolder'] },
  },
  // A save amid what others write
  {
    name: 'a save goes over what others have written since',
    file: 'src/editor/saveGuard.ts',
    find: 'if (bytes === undefined || theirs === undefined || isSame(theirs, guarded.base)) return [];',
    replace: 'if (bytes?.length !== undefined || theirs === undefined) return [];',
    by: { host: ['saveGuard'] },
  },
  {
    name: 'what goes together is refused where the length changed',
    file: 'src/editor/saveGuard.ts',
    find: 'if (seen) await this.#admit(',
    replace: 'if (seen && seen.size < 0) await this.#admit(',
    by: { host: ['saveGuard'] },
  },
  {
    name: 'what does not go together is saved all the same',
    file: 'src/editor/saveGuard.ts',
    find: 'known.size !== seen.size && known.mtime < seen.mtime) return [];',
    replace:
      'known.size !== seen.size && known.mtime < seen.mtime) return this.#admit(document, bytes, seen.mtime, begun).then(() => []);',
    by: { host: ['saveGuard'] },
  },
  {
    name: 'two texts that changed the same line go together',
    file: 'src/core/notes/edits/merge.ts',
    find: 'if (start < before.end) return true;',
    replace: '',
    by: notes,
  },
  {
    name: 'what is put into the same place by both goes together',
    file: 'src/core/notes/edits/merge.ts',
    find: 'return start === before.end && (start === end || before.start === before.end);',
    replace: 'return false;',
    by: notes,
  },
  // A folder that is not as it was
  {
    name: 'it is written where the notes have gone',
    file: 'src/editor/write.ts',
    find: "if (await session.areNotesGone()) return 'gone';",
    replace: '',
    by: { host: ['faults'] },
  },
  {
    name: 'it is written amid a clone',
    file: 'src/editor/gone.ts',
    find: "if (await exists(vscode.Uri.joinPath(git, 'index.lock'))) return true;",
    replace: '',
    by: { host: ['faults'] },
  },
  {
    name: 'a remote that came later is not said',
    file: 'src/editor/guard/firstNote.ts',
    find: 'if (added.length === 0) return;',
    replace: 'if (added.length >= 0) return;',
    by: asking,
  },
  {
    name: 'a remote that came later is said again and again',
    file: 'src/editor/guard/firstNote.ts',
    find: 'if (!known || added.length > 0) await this.#agree(place, where, known);',
    replace: 'if (!known) await this.#agree(place, where, known);',
    by: asking,
  },
  // Leaving: archive, forget, export
  {
    name: 'a folder with somebody else’s notes in it is somebody’s alone',
    file: 'src/core/leaving/archive.ts',
    find: '!others.some((other) => other.startsWith(`${folder}/`));',
    replace: 'others.length >= 0;',
    by: leaving,
  },
  {
    name: 'what lies beside somebody’s folder, called nearly alike, is theirs',
    file: 'src/core/leaving/archive.ts',
    find: 'path === place || path.startsWith(`${place}/`)',
    replace: 'path === place || path.startsWith(place)',
    by: leaving,
  },
  {
    name: 'what is known for the next start outlives an archiving',
    file: 'src/editor/leaving/archiving.ts',
    find: "  if (written !== 'nothing') noteStore?.forget();\n",
    replace: '',
    by: { host: ['archiveKept'] },
  },
  {
    name: 'what has changed since the preview is deleted',
    file: 'src/editor/leaving/forgetting.ts',
    find: 'return (await readOwn(folder.uri, path)).hash === hash;',
    replace: "return (await readOwn(folder.uri, path)).hash === hash || hash !== '';",
    by: forgetting,
  },
  {
    name: 'a person’s corrections outlive them',
    file: 'src/editor/leaving/forgetting.ts',
    find: "if (path === undefined || corrections.length === 0) return 'done';",
    replace: "if (path === undefined || corrections.length >= 0) return 'done';",
    by: forgetting,
  },
  {
    name: 'files named after somebody are not listed',
    file: 'src/editor/leaving/gathered.ts',
    find: "const named = sureness ? [{ line: 0, text: '', sure: sureness === 'sure' }] : [];",
    replace: 'const named: { line: number; text: string; sure: boolean }[] = sureness ? [] : [];',
    by: forgetting,
  },
  {
    name: 'what waits in the panel for somebody outlives them',
    file: 'src/editor/panel/panelMemory.ts',
    find: 'points: points.filter(keeps((id, text) => id === person || names(text))),',
    replace: 'points: points.filter(keeps((id, text) => id === person && names(text))),',
    by: panel,
  },
  {
    name: 'what an older panel hands over brings back whom one forgot',
    file: 'src/editor/panel/panelMemory.ts',
    find: 'kept.turn < turn ? { ...this.#withoutThem(kept), turn } : kept;',
    replace: 'kept;',
    by: panel,
  },
  {
    name: 'the union is no private matter',
    file: 'src/core/notes/sensitive.ts',
    find: "    'trade union|labou?r union|union (?:rep",
    replace: "    'trade union|labou?r union|unions (?:rep",
    by: notes,
  },
  // Links, the panel, messages
  {
    name: 'an address with a name before its host is followed',
    file: 'src/core/notes/links.ts',
    find: '/^https?:\\/\\/(?<name>',
    replace: '/^https?:\\/\\/(?:[^/@]*@)?(?<name>',
    by: notes,
  },
  {
    name: 'any scheme is followed',
    file: 'src/core/notes/links.ts',
    find: '(?<![\\p{L}\\p{N}_@:/.+-])https?:\\/\\/[^\\s<>"\'`]+/giu;',
    replace: 'https?:\\/\\/[^\\s<>"\'`]+/giu;',
    by: notes,
  },
  {
    name: 'a host may be a number',
    file: 'src/core/notes/links.ts',
    find: " || (parts.every((each) => part.test(each)) && /^[a-z]/i.test(parts.at(-1) ?? ''))",
    replace: ' || parts.every((each) => part.test(each))',
    by: notes,
  },
  {
    name: 'the panel may have any address opened',
    file: 'src/editor/panel/intents.ts',
    find: "const link = linksIn(item?.text ?? '').find((each) => each.url === url);",
    replace: 'const link = item && linksIn(item.text) ? { url } : { url };',
    by: { browser: ['test/browser/links.test.ts'] },
  },
  {
    name: 'a name stays sharp while others see the screen',
    file: 'media/panel/styles/blur.css',
    find: '    .row-main,\n',
    replace: '',
    by: { browser: ['test/browser/blur.test.ts'] },
  },
  {
    name: 'the message that waits for another commit is taken away',
    file: 'src/editor/commands/commit.ts',
    find: '  const word = commitEnded(outcome);\n',
    replace:
      '  const word = commitEnded(outcome);\n' +
      "  const api = vscode.extensions.getExtension('vscode.git')?.exports as { getAPI(version: 1): { repositories: { inputBox: { value: string } }[] } };\n" +
      "  for (const repository of api.getAPI(1).repositories) repository.inputBox.value = '';\n",
    by: { browser: ['test/browser/commit.test.ts'] },
  },
  {
    name: 'what is typed while the host hangs is kept nowhere',
    file: 'media/panel/panel.tsx',
    find: '  unheard.sent(kept);\n',
    replace: '',
    by: { browser: ['test/browser/typing.test.ts'] },
  },
  {
    name: 'what the panel says is done unchecked',
    file: 'src/editor/panel/intents.ts',
    find: 'v.summarize(parsed.issues));\n    return;\n  }',
    replace: 'v.summarize(parsed.issues));\n    return carryOut(house, panel, message as Intent);\n  }',
    by: { browser: ['test/browser/payloads.test.ts'] },
  },
];
