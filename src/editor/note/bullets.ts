import * as vscode from 'vscode';
import type { House } from '../house.ts';
import { noteShown } from './noteShown.ts';
import { registerOwnBullet } from './ownBullet.ts';

/**
 * Enter behind a bullet begins the next one, so that each thing noted stays a line item of its own: without a bullet, Markdown takes the
 * next line for more of the one before. Behind an empty bullet it ends the list.
 */
const onEnterRules: vscode.OnEnterRule[] = ['-', '\\*', '\\+'].flatMap((mark) => [
  rule(`^\\s*${mark} +\\[[ xX]\\] +\\S.*$`, `${mark.at(-1)} [ ] `),
  // A box without words is a bullet that has none.
  rule(`^\\s*${mark} +(?!\\[[ xX]\\] *$)\\S.*$`, `${mark.at(-1)} `),
]);

function rule(before: string, appendText: string): vscode.OnEnterRule {
  return {
    beforeText: new RegExp(before),
    action: { indentAction: vscode.IndentAction.None, appendText },
  };
}

/** Has Enter continue lists while a note is in front, and in no other file: the editor knows such rules for all Markdown only. */
export function registerBullets(house: House): vscode.Disposable {
  let rules: vscode.Disposable | undefined;
  const follow = (): void => {
    const editor = vscode.window.activeTextEditor;
    const wanted =
      house.session.settings.editor.bullets &&
      editor !== undefined &&
      noteShown(house, editor.document) !== undefined;
    if (wanted === (rules !== undefined)) return;
    rules?.dispose();
    rules = wanted
      ? vscode.Disposable.from(
          vscode.languages.setLanguageConfiguration('markdown', { onEnterRules }),
          registerOwnBullet(),
        )
      : undefined;
  };
  return vscode.Disposable.from(
    new vscode.Disposable(() => {
      rules?.dispose();
    }),
    house.session.onDidChange(follow),
    vscode.window.onDidChangeActiveTextEditor(follow),
  );
}
