/** An extension whose panel has one line, which its host sends: what any panel costs in VS Code. */
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { run } from '../../../test/support/run.ts';

const view = 'emptyPanel.panel';

const manifest = {
  ...{ name: 'empty-panel', publisher: 'bench', version: '1.0.0', main: './extension.js' },
  engines: { vscode: '^1.91.0' },
  activationEvents: ['*'],
  contributes: {
    viewsContainers: { activitybar: [{ id: 'emptyPanel', title: 'Empty Panel', icon: 'icon.svg' }] },
    views: { emptyPanel: [{ type: 'webview', id: view, name: 'Panel' }] },
  },
};

const extension = `
const vscode = require('vscode');
exports.activate = (context) => {
  const provider = {
    resolveWebviewView({ webview }) {
      webview.options = { enableScripts: true, localResourceRoots: [context.extensionUri] };
      webview.onDidReceiveMessage(() => webview.postMessage(''));
      const script = webview.asWebviewUri(vscode.Uri.joinPath(context.extensionUri, 'panel.js'));
      webview.html = '<!DOCTYPE html><html><body><script src="' + script + '"></script></body></html>';
    },
  };
  context.subscriptions.push(vscode.window.registerWebviewViewProvider('${view}', provider));
};`;

const panel = `
addEventListener('message', () => (document.body.innerHTML = '<ul class="people-list"><li>Nobody</li></ul>'));
acquireVsCodeApi().postMessage('');`;

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="8"/></svg>';

/** Packages it in `folder`; resolves to the file. */
export async function packageEmptyPanel(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const files = {
    'package.json': JSON.stringify(manifest),
    'extension.js': extension,
    'panel.js': panel,
    'icon.svg': icon,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const vsce = resolve(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');
  const file = join(folder, 'empty.vsix');
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license'];
  await run(process.execPath, [vsce, 'package', '--out', file, ...options], { cwd: folder });
  return file;
}
