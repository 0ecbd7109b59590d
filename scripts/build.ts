/**
 * Bundles the extension: one file for the web-worker host, one with what the Node extension host has besides and that loads the other, one for the panel.
 * `--watch` rebuilds on every change and prints the marks that `.vscode/tasks.json` waits for.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { context, type BuildOptions, type Plugin } from 'esbuild';
import { signsInBundles } from './bundles.ts';
import { writeIcons } from './icons.ts';

const watch = process.argv.includes('--watch');
let underWay = 0;

/** What follows `vscode.`, and what stands between the braces of `import { l10n, type QuickPickItem } from 'vscode'`. */
const namesOfApi =
  /(?<=\bvscode\.)\w+|(?<=^import \{[^}]*)\b(?<!type )(?!type )\w+(?=[^}]*\} from 'vscode')/gm;

const common = {
  bundle: true,
  minify: !watch && !process.argv.includes('--readable'),
  sourcemap: watch ? 'linked' : false,
  logLevel: 'silent',
  target: 'es2022',
  legalComments: 'none',
  plugins: [reportMarks()],
} satisfies BuildOptions;

const bundles: BuildOptions[] = [
  {
    ...common,
    entryPoints: { extension: 'src/editor/node/extension.ts' },
    outdir: 'dist',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    plugins: [...common.plugins, shareTheRest()],
  },
  {
    ...common,
    entryPoints: { extension: 'src/editor/web/extension.ts' },
    outdir: 'dist/web',
    format: 'cjs',
    platform: 'browser',
    plugins: [...common.plugins, importVscodeOnce()],
  },
  {
    ...common,
    entryPoints: { panel: 'media/panel/panel.tsx' },
    outdir: 'dist/panel',
    format: 'iife',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  },
];

await mkdir('dist/panel', { recursive: true });
await writeIcons('dist/panel');
const contexts = await Promise.all(bundles.map((options) => context(options)));
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  const results = await Promise.allSettled(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.dispose()));
  const isBuilt = results.every((result) => result.status === 'fulfilled');
  // Nothing that reaches out or runs text is ever built without a word.
  const signs = isBuilt ? signsInBundles() : [];
  for (const sign of signs) console.error(`✘ [ERROR] ${sign}`);
  process.exitCode = isBuilt && signs.length === 0 ? 0 : 1;
}

/**
 * Has the bundle for Node load everything that both hosts run from the bundle for the web: the model's weights and all else are in the
 * package once.
 */
function shareTheRest(): Plugin {
  return {
    name: 'share-the-rest',
    setup(build) {
      build.onResolve({ filter: /\/start\.ts$/ }, () => ({ path: './web/extension.js', external: true }));
    },
  };
}

/**
 * Has all files share one look at VS Code's API. Else each gets a copy of its own, name by name, of some hundred names: a good part of what
 * loading took.
 */
function importVscodeOnce(): Plugin {
  return {
    name: 'import-vscode-once',
    setup(build) {
      build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
        namespace === 'api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'api' },
      );
      build.onLoad({ filter: /.*/, namespace: 'api' }, async () => {
        const texts = await Promise.all(globSync('src/editor/**/*.ts').map((path) => readFile(path, 'utf8')));
        const names = new Set(texts.flatMap((text) => text.match(namesOfApi) ?? []));
        const exports = [...names].sort().map((name) => `export const ${name} = api.${name};`);
        return { contents: [`const api = require('vscode');`, ...exports].join('\n'), loader: 'js' };
      });
    },
  };
}

/**
 * Prints errors in the form that VS Code's problem matcher reads and, when watching, a mark before the first bundle
 * of a round begins and after the last one ends: VS Code takes the first end mark it sees for the end of all.
 */
function reportMarks(): Plugin {
  return {
    name: 'report-marks',
    setup(build) {
      build.onStart(() => {
        if (watch && underWay++ === 0) console.log('[watch] build started');
      });
      build.onEnd((result) => {
        for (const { text, location } of [...result.errors, ...result.warnings]) {
          console.error(`✘ [ERROR] ${text}`);
          if (location) console.error(`    ${location.file}:${location.line}:${location.column}:`);
        }
        if (watch && --underWay === 0) console.log('[watch] build finished');
      });
    },
  };
}
