/** Ends a document of gathered evidence, unseen where Markdown is drawn: saved among the notes, it must not become one of them. */
export const evidenceMark = '<!-- one-on-one: gathered evidence -->';

/** Whether `text` is gathered evidence, and so no note. */
export function isEvidence(text: string): boolean {
  return text.includes(evidenceMark) && text.trimEnd().endsWith(evidenceMark);
}
