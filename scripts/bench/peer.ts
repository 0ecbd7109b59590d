import { join } from 'node:path';
import { readFileSync } from 'node:fs';

/**
 * The part of `vscode-markdown-languageservice` and `markdown-it` that is used here: headings of all files, which is what VS Code's
 * own Markdown extension asks of it for the symbols of a workspace.
 */
interface LanguageService {
  getWorkspaceSymbols(query: string, token: unknown): Promise<readonly unknown[]>;
}

const never = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};
const noEvent = (): { dispose: () => void } => ({ dispose: () => undefined });

/** Finds the headings of all files with the peer, reading them synchronously as we do. Returns how many it found. */
export async function peerHeadings(folder: string, paths: readonly string[]): Promise<() => Promise<number>> {
  const [peer, { default: markdownIt }, { URI }, { TextDocument }] = (await Promise.all(
    [
      'vscode-markdown-languageservice',
      'markdown-it',
      'vscode-uri',
      'vscode-languageserver-textdocument',
    ].map((name) => import(name) as Promise<unknown>),
  )) as [
    { createLanguageService: (init: unknown) => LanguageService; githubSlugifier: unknown },
    { default: new (options: { html: boolean }) => { parse: (text: string, env: object) => unknown } },
    { URI: { file: (path: string) => { toString: () => string } } },
    { TextDocument: { create: (uri: string, language: string, version: number, text: string) => object } },
  ];
  const engine = new markdownIt({ html: true });
  const open = (path: string): object => {
    const uri = URI.file(join(folder, path)).toString();
    const text = readFileSync(join(folder, path), 'utf8');
    return Object.assign(TextDocument.create(uri, 'markdown', 1, text), { $uri: uri });
  };
  const service = peer.createLanguageService({
    parser: {
      slugifier: peer.githubSlugifier,
      tokenize: (document: { getText: () => string }) =>
        Promise.resolve(engine.parse(document.getText(), {})),
    },
    workspace: {
      workspaceFolders: [URI.file(folder)],
      onDidChangeMarkdownDocument: noEvent,
      onDidCreateMarkdownDocument: noEvent,
      onDidDeleteMarkdownDocument: noEvent,
      getAllMarkdownDocuments: () => Promise.resolve(paths.map(open)),
      hasMarkdownDocument: () => false,
      openMarkdownDocument: () => Promise.resolve(undefined),
      stat: () => Promise.resolve(undefined),
      readDirectory: () => Promise.resolve([]),
    },
    logger: { level: 0, log: () => undefined },
  });
  return async () => (await service.getWorkspaceSymbols('', never)).length;
}
