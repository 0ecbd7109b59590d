/**
 * A line of a note as words that stand in Markdown and are nothing else there: no link, picture, heading, table, HTML,
 * tag, formula or mention, in CommonMark, on git hosts and in the editors that notes come from. Shown, it reads as it was written.
 */
export function harmless(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cc}|\p{Bidi_Control}/gu, '')
    .trim()
    .replace(/[\\`*_[\]<>|~$^#@]|&(?=#?\w+;)|=(?==)|%(?=%)/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<![\p{L}\p{N}])(www)\./giu, '$1\\.')
    .replace(/:(?=:)|\{(?=\{)|\((?=\()/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?= |$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
