import {
  parser as commonMark,
  Table,
  type BlockContext,
  type Line,
  type MarkdownConfig,
} from '@lezer/markdown';

/** Lists and quotes in each other, deeper than anybody writes: what is nested further is taken as plain text. */
const deepest = 40;

/** Keeps the work per line bounded, and the tree shallow enough to walk, whatever the file. */
const depthLimit: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DepthLimit',
      before: 'IndentedCode',
      parse(cx, line) {
        if (cx.depth <= deepest) return false;
        const paragraph = cx.elt('Paragraph', cx.lineStart + line.pos, cx.lineStart + line.text.length);
        cx.nextLine();
        cx.addElement(paragraph);
        return true;
      },
    },
  ],
};

/**
 * Obsidian's comment over several lines: from a line that begins with `%%` to the next `%%`, or as in Obsidian
 * to the end of the file (or of the list item or quote that it stands in). One that closes on its own line is left to those who read the line.
 */
const remark: MarkdownConfig = {
  defineNodes: [{ name: 'Remark', block: true }],
  parseBlock: [
    {
      name: 'Remark',
      before: 'Blockquote',
      parse(cx, line) {
        if (!opensRemark(cx, line)) return false;
        const from = cx.lineStart + line.pos;
        const { baseIndent } = line;
        // Nearer to the margin than where it began, the list or quote that it stands in is over.
        while (cx.nextLine() && line.baseIndent >= baseIndent) {
          if (!line.text.includes('%%')) continue;
          cx.nextLine();
          break;
        }
        cx.addElement(cx.elt('Remark', from, cx.prevLineEnd()));
        return true;
      },
      endLeaf: opensRemark,
    },
  ],
};

function opensRemark(_: BlockContext, line: Line): boolean {
  return line.text.startsWith('%%', line.pos) && !line.text.includes('%%', line.pos + 2);
}

/**
 * Reads block structure only: what is bold or linked within a line changes nothing about whose line it is, and
 * leaving the inline rules out makes the parser several times faster.
 */
export const blockParser = commonMark.configure([
  {
    remove: [
      'Escape',
      'Entity',
      'InlineCode',
      'HTMLTag',
      'Emphasis',
      'HardBreak',
      'Link',
      'Image',
      'LinkEnd',
    ],
  },
  Table,
  depthLimit,
  remark,
]);
