import type { Finding } from '../../core/notes/finding.ts';
import type { Notice } from '../../protocol.ts';
import { allFindings } from '../diagnostics.ts';
import type { House } from '../house.ts';
import { isReadOnly } from '../readOnly.ts';
import { diskRefused, notesReadOnly } from '../words/writing.ts';
import { findingText, settingText } from '../words/findings.ts';

const unread: ReadonlySet<string> = new Set(['tooLarge', 'notUtf8', 'unreadable', 'conflictMarkers']);

/** A file beside the notes whose name does not look like a day: the Problems view tells of it, the panel need not. */
function isPerhapsNoNote({ code, path }: Finding): boolean {
  return code === 'noteWithoutDay' && !/\d[^/]*$/.test(path);
}

/** What the user should know of: settings that cannot be used, files that were skipped or are partly read. */
export function noticesOf(house: House): readonly Notice[] {
  const { folder } = house.session;
  const readOnly: readonly Notice[] = isReadOnly(folder)
    ? [{ severity: 'note', text: notesReadOnly(), ref: undefined }]
    : [];
  const settings = house.session.settings.problems.map((problem): Notice => ({
    severity: 'warning',
    text: settingText(problem),
    ref: undefined,
  }));
  const found = allFindings(house).filter((each) => !isPerhapsNoNote(each));
  const files = found.map((each): Notice => ({
    severity: unread.has(each.code) ? 'error' : 'warning',
    text: `${each.path}: ${findingText(each)}`,
    ref: { path: each.path, start: each.span.start, text: '' },
  }));
  // Said again as long as it is so: what is missing from a file is easily overlooked.
  const troubles = [...house.session.troubles].map(([path, failure]): Notice => ({
    severity: 'error',
    text: diskRefused(path, failure),
    ref: undefined,
    dismiss: { type: 'dismiss', path },
  }));
  return [...readOnly, ...troubles, ...settings, ...files];
}
