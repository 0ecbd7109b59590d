import * as vscode from 'vscode';
import { archivedPath, liesIn } from '../../core/leaving/archive.ts';
import { finderOf, mentionsIn, type Finder, type Named } from '../../core/leaving/mentions.ts';
import type { MentioningFile } from '../../core/leaving/parts.ts';
import { documentsOf, everybody, type Somebody } from '../../core/leaving/somebody.ts';
import { correctionsOf, withoutCorrections, type Correction } from '../../core/leaving/theirCorrections.ts';
import { blanked } from '../../core/notes/span.ts';
import { teamOf } from '../../core/team/notebook.ts';
import { openDocument } from '../change.ts';
import { decode } from '../decode.ts';
import { maxBytes } from '../fastDocuments.ts';
import { isHidden } from '../files.ts';
import type { Session } from '../session.ts';
import { everyFile, everyFileIn } from './everyFile.ts';
import { mergingIn } from './inTheWay.ts';
import { readArchive } from './readArchive.ts';

/** A file of somebody's as it was read. */
export interface OwnFile {
  /** Path within the notes folder. */
  readonly path: string;
  /** Undefined for what is no text. */
  readonly text: string | undefined;
  readonly hash: string;
}

/** All that the notes folder holds on somebody. */
export interface Gathered {
  readonly somebody: Somebody;
  /** Everybody else there are notes on. */
  readonly others: readonly Named[];
  readonly find: Finder;
  readonly files: readonly OwnFile[];
  /** Links among them, which nobody follows. */
  readonly links: readonly string[];
  /** Files in the middle of a merge, theirs and others'. */
  readonly merging: readonly string[];
  /** Everything else that speaks of them, or may. */
  readonly elsewhere: readonly MentioningFile[];
  /** Files that are no text or too large to be searched. */
  readonly unsearched: readonly string[];
  readonly corrections: readonly Correction[];
  /** Where the corrections stand; undefined where there is no such file. */
  readonly correctionsPath: string | undefined;
  /** Whether the corrections cannot be taken out of their file, which is broken, or has several on one line. */
  readonly correctionsStuck: boolean;
}

/** Everybody there are notes on, those in the archive included. */
export async function whoever(session: Session): Promise<readonly Somebody[]> {
  await session.settled();
  const { folder, notebook } = session;
  return folder ? everybody(notebook, await readArchive(folder.uri)) : [];
}

/** Gathers what there is on the person with this id; undefined where there is nobody by it. */
export async function gatherOn(session: Session, id: string): Promise<Gathered | undefined> {
  // Word of what another program just wrote may not have come yet, and nothing may be missed here.
  await session.reload();
  const { folder, notebook } = session;
  if (!folder) return undefined;
  const root = folder.uri;
  const archived = await readArchive(root);
  const all = everybody(notebook, archived);
  const somebody = all.find((each) => each.id === id);
  if (!somebody) return undefined;
  const others = all.filter((each) => each.id !== id);
  const find = finderOf(somebody, others);

  const own = await everyFileIn(root, somebody.places);
  const files = await Promise.all(own.files.map((path) => readOwn(root, path)));

  const corrected = teamOf(notebook).supplements.find(({ kind }) => kind === 'corrections');
  const sorted = documentsOf(somebody, notebook, archived);
  const corrections = corrected ? correctionsOf(corrected.text, sorted.own, sorted.others) : [];
  const keys = corrections.map(({ key }) => key);
  const correctionsStuck =
    corrected !== undefined && keys.length > 0 && !withoutCorrections(corrected.text, keys);

  const searched = await everyFile(root, '', isHidden);
  const elsewhere: MentioningFile[] = [];
  const unsearched: string[] = [];
  for (const path of searched.files.filter((each) => !liesIn(somebody.places, each))) {
    const text = await textAt(vscode.Uri.joinPath(root, path));
    // What is listed as theirs already is not listed again.
    const taken = path === corrected?.path && text !== undefined ? withoutCorrections(text, keys) : undefined;
    const sureness = find(path);
    const named = sureness ? [{ line: 0, text: '', sure: sureness === 'sure' }] : [];
    const mentions = [...named, ...(text === undefined ? [] : mentionsIn(blanked(text, taken ?? []), find))];
    if (mentions.length > 0) elsewhere.push({ path, mentions });
    if (text === undefined) unsearched.push(path);
  }
  const correctionsPath = corrected?.path;
  const merging = [...mergingIn(notebook), ...mergingIn(archived).map(archivedPath)];
  return {
    ...{ somebody, others, find, files, links: own.links, merging },
    ...{ elsewhere, unsearched, corrections, correctionsPath, correctionsStuck },
  };
}

/** A file with a fingerprint of its bytes. */
export async function readOwn(root: vscode.Uri, path: string): Promise<OwnFile> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, path));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { path, text: plainText(bytes), hash };
}

/** The text of a file as it is being typed, else as it is on disk; undefined where it is too large, or no text. */
async function textAt(uri: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open?.isDirty) return open.getText();
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > maxBytes ? undefined : plainText(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Gone, or not to be read.
    return undefined;
  }
}

function plainText(bytes: Uint8Array): string | undefined {
  return bytes.includes(0) ? undefined : decode(bytes);
}
