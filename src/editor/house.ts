import type * as vscode from 'vscode';
import { noCorrections, readCorrections, type Corrections } from '../core/balance/corrections.ts';
import { makeLabeller } from '../core/balance/label.ts';
import type { Finding } from '../core/notes/finding.ts';
import { builtInTemplate } from '../core/notes/template.ts';
import { makeReader, type Reader } from '../core/team/labelled.ts';
import { teamOf, type Notebook } from '../core/team/notebook.ts';
import type { Place } from '../protocol.ts';
import type { Blur } from './blur.ts';
import type { Folders } from './folders.ts';
import type { FirstNote } from './guard/firstNote.ts';
import type { NoteStore } from './noteStore.ts';
import type { PanelMemory } from './panel/panelMemory.ts';
import type { Platform } from './platform.ts';
import type { Session } from './session.ts';
import type { Snooze } from './snooze.ts';

/** What every command and view is handed: the one session, and what follows from it. */
export interface House {
  readonly session: Session;
  readonly platform: Platform;
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly memory: PanelMemory;
  readonly snooze: Snooze;
  readonly blur: Blur;
  readonly firstNote: FirstNote;
  readonly folders: Folders;
  /** Where what is known of the notes is kept for the next start; undefined where it is not. */
  readonly noteStore: NoteStore | undefined;
  /** The same for a notes folder that is not in front. */
  readonly others: (folder: vscode.Uri) => House | undefined;
  /** The user's corrections as they are now. */
  readonly corrections: () => { readonly corrections: Corrections; readonly findings: readonly Finding[] };
  /** What lines are labelled with now. It stays the same as long as nothing that labels depend on changes. */
  readonly reader: (notebook?: Notebook) => Reader;
  /** Shows a place in the panel, and the panel itself if it is hidden. */
  readonly show: (place: Place) => Promise<void>;
  /** The same where the panel is in sight already: neither it nor the focus is moved. */
  readonly go: (place: Place) => Promise<void>;
  /** Loads the panel anew: it remembers then what `memory` has, and nothing else. */
  readonly restartPanel: () => void;
}

/** Keeps corrections and reader for as long as what they are made from stays the same. */
export function readerOf(session: Session): Pick<House, 'corrections' | 'reader'> {
  const none = { corrections: noCorrections, findings: [] };
  const supplements = (kind: 'corrections' | 'template', notebook: Notebook): readonly string[] =>
    teamOf(notebook).supplements.flatMap((each) => (each.kind === kind ? [each.text] : []));

  const corrections = remembered(
    (notebook) => supplements('corrections', notebook),
    ([text]) => (text === undefined ? none : readCorrections(text)),
  );
  const reader = remembered(
    (notebook) => [
      ...teamOf(notebook).people.map(({ id, name }) => `person ${id} ${name}`),
      ...supplements('template', notebook),
      ...supplements('corrections', notebook),
    ],
    (_, notebook) => {
      const templates = [builtInTemplate, ...supplements('template', notebook)];
      const { people } = teamOf(notebook);
      const corrected = supplements('corrections', notebook).join('\n');
      return makeReader(makeLabeller(corrections(notebook).corrections), templates, people, corrected);
    },
  );
  return {
    corrections: () => corrections(session.notebook),
    reader: (notebook = session.notebook) => reader(notebook),
  };
}

/** Calls `make` again only when `parts` differ from last time. */
function remembered<T>(
  parts: (notebook: Notebook) => readonly string[],
  make: (parts: readonly string[], notebook: Notebook) => T,
): (notebook: Notebook) => T {
  let last: { readonly parts: readonly string[]; readonly made: T } | undefined;
  return (notebook) => {
    const now = parts(notebook);
    if (!last || last.parts.length !== now.length || now.some((part, index) => part !== last?.parts[index])) {
      last = { parts: now, made: make(now, notebook) };
    }
    return last.made;
  };
}
