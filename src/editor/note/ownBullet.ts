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
 * Takes the bullet that Enter began away where it is not wanted: Enter again ends the list, and who types a bullet behind it, as from
 * habit one does, has theirs alone: `- - [ ] ask` becomes `- [ ] ask`. Bullets that somebody typed stay.
 */
export function registerOwnBullet(): vscode.Disposable {
  let begun: Begun | undefined;
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change] = contentChanges;
    if (!change) return;
    const { line } = change.range.start;
    const opened = /^\r?\n(.*)$/su.exec(change.text)?.[1];
    const before =
      reason === undefined && begun?.document === document && begun.line === line ? begun : undefined;
    begun = undefined;
    if (before && opened?.trim() === '') void takeAway(before, isEmpty);
    else if (before && isDoubled(before)) void takeAway(before, isDoubled);
    else if (reason === undefined && bullet.test(opened ?? ''))
      begun = { document, line: line + 1, mark: opened ?? '' };
    else begun = before;
  });
}

function textOf({ document, line }: Begun): string {
  return line < document.lineCount ? document.lineAt(line).text : '';
}

/** Whether nothing stands behind it. */
function isEmpty(begun: Begun): boolean {
  return textOf(begun) === begun.mark;
}

/** Whether another bullet stands behind it. */
function isDoubled(begun: Begun): boolean {
  const text = textOf(begun);
  return text.startsWith(begun.mark) && /^[-*+] /.test(text.slice(begun.mark.length));
}

/** Takes the begun bullet away as long as it is `unwanted`, its indent apart where more follows. */
async function takeAway(begun: Begun, unwanted: (begun: Begun) => boolean): Promise<void> {
  const { document, line, mark } = begun;
  for (let tried = 0; tried < tries && unwanted(begun); tried++) {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document) return;
    const from = isEmpty(begun) ? 0 : mark.length - mark.trimStart().length;
    const within = new vscode.Range(line, from, line, mark.length);
    const stops = { undoStopBefore: false, undoStopAfter: false };
    // Fails when something was typed meanwhile.
    if (await editor.edit((edit) => edit.delete(within), stops)) return;
  }
}
