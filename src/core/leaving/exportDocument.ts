import { evidenceMark } from '../notes/evidenceMark.ts';
import { harmless } from '../evidence/harmless.ts';
import {
  bullets,
  documentOf,
  fenced,
  mentionBullets,
  section,
  type LinkTo,
  type MentioningFile,
} from './parts.ts';
import type { Correction } from './theirCorrections.ts';
import type { ThirdParties, ThirdParty } from './thirdParties.ts';

/** Everything that is kept on somebody. */
export interface Everything {
  readonly name: string;
  /** Files that are theirs alone, each with all that stands in it. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Files of theirs that are no text. */
  readonly attachments: readonly string[];
  readonly elsewhere: readonly MentioningFile[];
  readonly corrections: readonly Correction[];
  /** What One on One keeps beside the notes, in words. */
  readonly kept: readonly string[];
  /** Files that could not be searched. */
  readonly unsearched: readonly string[];
  readonly others: ThirdParties;
}

/** The words of the document; plain text, made harmless when it is put in. */
export interface ExportWords {
  readonly title: (name: string) => string;
  readonly about: (everything: Everything) => string;
  readonly check: string;
  readonly checkAbout: string;
  readonly known: string;
  readonly maybeNames: string;
  readonly party: (party: ThirdParty) => string;
  readonly files: string;
  readonly attachments: string;
  readonly elsewhere: string;
  readonly maybe: string;
  readonly corrections: string;
  readonly correction: (correction: Correction) => string;
  readonly kept: string;
  readonly unsearched: string;
  readonly missing: string;
  /** What is not in the document. */
  readonly limits: readonly string[];
}

/** The document for somebody who asks what is kept on them: their files to the letter, every other line that speaks of them. */
export function exportDocument(everything: Everything, words: ExportWords, linkTo: LinkTo): string {
  const { name, files, attachments, elsewhere, corrections, kept, unsearched, others } = everything;
  const parties = (list: readonly ThirdParty[]): readonly string[] => bullets(list.map(words.party));
  return documentOf([
    `# ${harmless(words.title(name))}`,
    '',
    harmless(words.about(everything)),
    '',
    ...section(words.check, [
      harmless(words.checkAbout),
      '',
      ...section(words.known, parties(others.known), 3),
      ...section(words.maybeNames, parties(others.maybe), 3),
    ]),
    ...section(
      words.files,
      files.flatMap(({ path, text }) => [
        `### [${harmless(path)}](${linkTo(path, 1)})`,
        '',
        ...fenced(text),
        '',
      ]),
    ),
    ...section(words.attachments, bullets(attachments)),
    ...section(words.elsewhere, mentionBullets(elsewhere, linkTo, words.maybe)),
    ...section(words.corrections, bullets(corrections.map(words.correction))),
    ...section(words.kept, bullets(kept)),
    ...section(words.unsearched, bullets(unsearched)),
    ...section(words.missing, bullets(words.limits)),
    // Saved among the notes, it must not become one of them.
    evidenceMark,
  ]);
}
