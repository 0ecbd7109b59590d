/**
 * `text` as Markdown that shows just these words: no link, no mark-up, no HTML comes of it. Unlike
 * `MarkdownString.appendText` it leaves spaces as they are, so that long lines are broken between words.
 */
export function asMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
