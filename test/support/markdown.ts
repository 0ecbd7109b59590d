import fc from 'fast-check';

/** Every way in which a line can end. */
export const lineEndings = ['\n', '\r\n', '\r'] as const;

const starts = [
  '', '', '- ', '* ', '+ ', '1. ', '2) ', '- [ ] ', '- [x] ', '* [/] ', '1. [ ] ', '- [>] ', '- [-] ', '- [?] ', '- [ ]',
  '# ', '## ', '## Next time', '**', '> ', '>', '> - ', '> - [ ] ', '>> ', '> [!note] ', '- - ', '- > - [ ] ', '\t', '\t- ', '    ',
  '```', '~~~', '---', '===', '***', '<!--', '<div>', '%%', '| a | b |', '|-|-|', '[a]: ', '<<<<<<< ', '>>>>>>> ',
]; // prettier-ignore

const words = [
  'Ana', 'is proud', 'ask her.', 'e.g. this', 'Well… then', 'a "quote." And', '📅 2026-12-01', '🗓️2026-12-01', '⏳ 2026-12-01',
  '✅ 2026-11-01', '[due:: 2026-02-30]', '(due:: 2026-12-01)', 'due: 2026-12-01', '@me', '@them', '@ana-lima', 'a@b.example',
  '(carried from 2026-11-01)', '^b1', '-->', '<!-- x -->', '<!--', '%%', '%% x %%', '**', '`', '[[Ana]]', '{{first}}',
  'https://example.org', '  ', '\t', '\u00a0', '\u2028', '👩🏽‍🚀', 'Zoë', '日本', '[', ']', '(', ')', '\\', '|', ':', '-', '=', '>', '', 'x'.repeat(60),
]; // prettier-ignore

const indent = fc.constantFrom('', '', '', '  ', '    ', '\t', '   ', '      ', '> ', '>   ');

/** A `>` that is indented like code marks no quote: nobody writes that, and what it does to lists is anybody's guess. */
const codeQuote = /^(?:\t| {4,})[ \t]*>/;

const line = fc
  .tuple(indent, fc.constantFrom(...starts), fc.array(fc.constantFrom(...words), { maxLength: 3 }))
  .map(([margin, start, rest]) => margin + start + rest.join(' '))
  .map((each) => (codeQuote.test(each) ? each.trimStart() : each));

/** Lines of Markdown as nobody should write them: all marks in all mixtures. */
export const nastyLines = fc.array(
  fc.oneof({ weight: 9, arbitrary: line }, fc.string({ unit: 'grapheme' })),
  {
    maxLength: 14,
  },
);

const top = fc.constantFrom(
  '',
  '',
  '\uFEFF',
  '---\nperson: Ana\n---\n',
  '\uFEFF---\nname: Ana\n# a comment\n---\n',
  '---\nname: "x\n\n---\n',
  '---\n',
);

/** Whole files of that, in one line ending or in all at once. */
export const nastyMarkdown = fc
  .tuple(top, nastyLines, fc.constantFrom('\n', '\r\n', '\r', 'mixed'), fc.boolean())
  .map(([front, lines, ending, isEnded]) => {
    const text = front + lines.join('\n') + (isEnded ? '\n' : '');
    let at = 0;
    return text.replaceAll('\n', () => (ending === 'mixed' ? (lineEndings[at++ % 3] ?? '\n') : ending));
  });

/** Anything at all. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: nastyMarkdown },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'-*+> []x\t \r\n`~#%<!|:=_1.@'), maxLength: 200 }),
);

/** The lines of `text`, each with its own ending. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/**
 * Whether a line of `text` is nothing but a list mark or box. Where it goes on with a paragraph, words that are added
 * behind it make a bullet of it: a corner that no writer gets into.
 */
export function hasBareMark(text: string): boolean {
  return /(?:^|[\r\n])[ \t>*+\-\d.)]*(?:\d{1,9}[.)]|[-*+])(?:[ \t]+\[.\])?[ \t]*(?=[\r\n]|$)/.test(text);
}
