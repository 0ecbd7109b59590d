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

/** What forgetting somebody would do, and what it would not. */
export interface Forgetting {
  readonly name: string;
  /** Files to be deleted. */
  readonly files: readonly string[];
  readonly corrections: readonly Correction[];
  /** What One on One keeps beside the notes and would let go of, in words. */
  readonly kept: readonly string[];
  readonly elsewhere: readonly MentioningFile[];
  readonly unsearched: readonly string[];
  /** What git holds, in words. */
  readonly git: readonly string[];
  /** Every path that git knows the files under, from the repository's top; empty where it holds nothing. */
  readonly gitPaths: readonly string[];
}

/** The words of the preview; plain text, made harmless when it is put in. */
export interface ForgetWords {
  readonly title: (name: string) => string;
  readonly about: (name: string) => string;
  readonly files: (count: number) => string;
  readonly corrections: (count: number) => string;
  readonly correction: (correction: Correction) => string;
  readonly kept: string;
  readonly elsewhere: (count: number) => string;
  readonly elsewhereAbout: string;
  readonly nowhere: string;
  readonly maybe: string;
  readonly unsearched: string;
  readonly git: string;
  readonly steps: string;
  /** What to do, in order, to take it out of git's history. */
  readonly gitSteps: readonly string[];
  readonly gitPaths: string;
  readonly beyond: string;
  /** What cannot be reached from here. */
  readonly limits: readonly string[];
}

/** The document that is read before anything of somebody's is deleted. */
export function forgetDocument(forgetting: Forgetting, words: ForgetWords, linkTo: LinkTo): string {
  const { name, files, corrections, kept, elsewhere, unsearched, git, gitPaths } = forgetting;
  const mentions = mentionBullets(elsewhere, linkTo, words.maybe);
  const steps = words.gitSteps.map((step, index) => `${index + 1}. ${harmless(step)}`);
  return documentOf([
    `# ${harmless(words.title(name))}`,
    '',
    harmless(words.about(name)),
    '',
    ...section(
      words.files(files.length),
      files.map((path) => `- [${harmless(path)}](${linkTo(path, 1)})`),
    ),
    ...section(words.corrections(corrections.length), bullets(corrections.map(words.correction))),
    ...section(words.kept, bullets(kept)),
    ...section(
      words.elsewhere(mentions.length),
      mentions.length === 0 ? [harmless(words.nowhere)] : [harmless(words.elsewhereAbout), '', ...mentions],
    ),
    ...section(words.unsearched, bullets(unsearched)),
    ...section(words.git, [
      ...bullets(git),
      ...(gitPaths.length === 0
        ? []
        : [
            '',
            ...section(words.steps, steps, 3),
            ...section(words.gitPaths, fenced(gitPaths.join('\n')), 3),
          ]),
    ]),
    ...section(words.beyond, bullets(words.limits)),
    evidenceMark,
  ]);
}
