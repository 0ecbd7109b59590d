import * as vscode from 'vscode';

/** A bullet that Enter began, and where. */
interface Begun {
  readonly document: vscode.TextDocument;
  readonly line: number;
  readonly mark: string;
}

const bullet = /^\s*[-*+] (?:\[[ xX]\] )?$/;
/** How often at most to try, where keys come faster than an edit can go through. */
const tries = 20;

/**
 * Lets who types a bullet behind the one that Enter began have theirs alone, as from habit one does: `- - [ ] ask` becomes
 * `- [ ] ask`. Two bullets that somebody typed stay.
 */
export function registerOwnBullet(): vscode.Disposable {
  let begun: Begun | undefined;
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change] = contentChanges;
    if (!change) return;
    const mark = /^\r?\n(.*)$/su.exec(change.text)?.[1] ?? '';
    const { line } = change.range.start;
    if (reason === undefined && bullet.test(mark)) begun = { document, line: line + 1, mark };
    else if (reason !== undefined || begun?.document !== document || begun.line !== line) begun = undefined;
    else if (isDoubled(begun)) {
      void letGo(begun);
      begun = undefined;
    }
  });
}

function isDoubled({ document, line, mark }: Begun): boolean {
  const text = line < document.lineCount ? document.lineAt(line).text : '';
  return text.startsWith(mark) && /^[-*+] /.test(text.slice(mark.length));
}

/** Takes the begun bullet away, its indent apart. */
async function letGo(begun: Begun): Promise<void> {
  const { document, line, mark } = begun;
  const from = mark.length - mark.trimStart().length;
  for (let tried = 0; tried < tries && isDoubled(begun); tried++) {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document) return;
    const within = new vscode.Range(line, from, line, mark.length);
    const stops = { undoStopBefore: false, undoStopAfter: false };
    // Fails when something was typed meanwhile.
    if (await editor.edit((edit) => edit.delete(within), stops)) return;
  }
}
