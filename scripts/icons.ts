import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const codicons = 'node_modules/@vscode/codicons/dist';

/** A rule that gives an icon its letter: `.codicon-heart:before { content: "\eb05" }`. */
const rule = /\.codicon-([a-z\d-]+):before\s*\{\s*content:\s*"\\([\da-f]+)"\s*;?\s*\}\n?/g;

/**
 * Writes VS Code's icon font and its style sheet to `folder` with those icons alone that the panel's code names in quotes: all of
 * them would take a tenth of the whole extension.
 */
export async function writeIcons(folder: string): Promise<void> {
  const css = await readFile(join(codicons, 'codicon.css'), 'utf8');
  const code = globSync('media/panel/**/*.tsx').map((path) => readFile(path, 'utf8'));
  const quoted = new Set((await Promise.all(code)).join('\n').match(/(?<=['"])[a-z\d-]+(?=['"])/g));
  const letters: string[] = [];
  const used = css.replace(rule, (whole, name: string, letter: string) => {
    if (!quoted.has(name)) return '';
    letters.push(String.fromCodePoint(parseInt(letter, 16)));
    return whole;
  });
  const font = await readFile(join(codicons, 'codicon.ttf'));
  await writeFile(join(folder, 'codicon.css'), used);
  await writeFile(
    join(folder, 'codicon.ttf'),
    await subsetFont(font, letters.join(''), { targetFormat: 'truetype' }),
  );
}
