import { slug } from '../notes/folderName.ts';
import type { TextEdit } from '../notes/span.ts';

/** Who is to be found under another name, and where their files lie. */
export interface Renaming {
  readonly before: { readonly name: string; readonly id: string };
  readonly after: { readonly name: string; readonly id: string };
  /** Path of their folder within the notes folder, and what its last part becomes. */
  readonly folder: { readonly path: string; readonly becomes: string };
}

const inline = /\]\([ \t]*(?:<([^<>\r\n]*)>|([^()<>\s]*(?:\([^()\s]*\)[^()\s]*)*))/gu;
const wiki = /\[\[([^[\]|#^\r\n]+)/gu;

/**
 * What changes in links to somebody's files, and in wiki links to themselves, so that they lead there still. What a link says stays, and
 * so do addresses on the web.
 *
 * @param text words of the document at `path`, code and comments blanked
 * @returns edits with offsets in `text`
 */
export function linkEdits(text: string, path: string, renaming: Renaming): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const match of text.matchAll(inline)) {
    const target = match[1] ?? match[2] ?? '';
    const part = partNaming(target, path, renaming.folder.path);
    const start = match.index + match[0].lastIndexOf(target) + (part?.start ?? 0);
    if (part) edits.push({ start, end: start + part.length, newText: renaming.folder.becomes });
  }
  for (const { 0: whole, 1: target = '', index } of text.matchAll(wiki)) {
    const edit = wikiEdit(target, renaming);
    if (edit)
      edits.push({
        ...edit,
        start: index + whole.length - target.length + edit.start,
        end: index + whole.length - target.length + edit.end,
      });
  }
  return edits;
}

/** The part of a link's target, in a document at `path`, that names `folder`; undefined where it leads elsewhere. */
function partNaming(
  target: string,
  path: string,
  folder: string,
): { readonly start: number; readonly length: number } | undefined {
  if (/^(?:[a-z][\w+.-]*:|[/\\#?])/iu.test(target)) return undefined;
  const at = path.split('/').slice(0, -1);
  let start = 0;
  for (const part of target.replace(/[#?].*$/su, '').split('/')) {
    if (part === '..') at.pop();
    else if (part !== '.' && part !== '') {
      at.push(decoded(part));
      if (at.join('/') === folder) return { start, length: part.length };
    }
    start += part.length + 1;
  }
  return undefined;
}

/** `[[Ana Lima]]`, `[[ana-lima]]` and `[[ana-lima/2026-11-01]]`, each in its own manner. */
function wikiEdit(target: string, { before, after, folder }: Renaming): TextEdit | undefined {
  const words = target.trim();
  const start = target.indexOf(words);
  const end = start + words.length;
  if (words === before.name) return { start, end, newText: after.name };
  if (words === before.id) return { start, end, newText: after.id };
  const name = folder.path.split('/').at(-1) ?? '';
  const parts = words.split('/');
  const index = parts.lastIndexOf(name, -2);
  if (index < 0 || slug(name) !== before.id) return undefined;
  const from = start + parts.slice(0, index).join('/').length + (index > 0 ? 1 : 0);
  return { start: from, end: from + name.length, newText: folder.becomes };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray percent sign.
    return part;
  }
}
