import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readerOf, type House } from '../../src/editor/house.ts';
import { noticesOf } from '../../src/editor/panel/notices.ts';
import { Session } from '../../src/editor/session.ts';
import { write } from '../../src/editor/write.ts';

/** One note and one page that nobody can write to, as in a repository that is looked at over the web. */
class Frozen implements vscode.FileSystemProvider {
  readonly files: ReadonlyMap<string, string> = new Map([
    ['/notes/ana-lima/README.md', '---\nname: Ana Lima\n---\n'],
    ['/notes/ana-lima/2026-11-15.md', '- [ ] first\n'],
  ]);
  /** What was tried in spite of all. */
  readonly tried: string[] = [];
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  watch = (): vscode.Disposable => new vscode.Disposable(() => undefined);

  stat({ path }: vscode.Uri): vscode.FileStat {
    const text = this.files.get(path);
    const isFolder = [...this.files.keys()].some((each) => each.startsWith(`${path}/`));
    if (text === undefined && !isFolder) throw vscode.FileSystemError.FileNotFound(path);
    const type = isFolder ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const below = [...this.files.keys()].filter((each) => each.startsWith(`${path}/`));
    const rests = below.map((each) => each.slice(path.length + 1).split('/'));
    const types = new Map(
      rests.map(([name = '', ...more]) => [
        name,
        more.length > 0 ? vscode.FileType.Directory : vscode.FileType.File,
      ]),
    );
    return [...types];
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const text = this.files.get(path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return new TextEncoder().encode(text);
  }

  createDirectory = (uri: vscode.Uri): void => this.#refuse(uri);
  writeFile = (uri: vscode.Uri): void => this.#refuse(uri);
  delete = (uri: vscode.Uri): void => this.#refuse(uri);
  rename = (uri: vscode.Uri): void => this.#refuse(uri);

  #refuse({ path }: vscode.Uri): never {
    this.tried.push(path);
    throw vscode.FileSystemError.NoPermissions(path);
  }
}

describe('a notes folder that can only be read', () => {
  const frozen = new Frozen();
  let provided: vscode.Disposable;
  let session: Session;

  before(async () => {
    provided = vscode.workspace.registerFileSystemProvider('frozen', frozen, { isReadonly: true });
    const uri = vscode.Uri.parse('frozen:/notes');
    const workspaceFolder = { uri: vscode.Uri.parse('frozen:/'), name: 'frozen', index: 0 };
    session = new Session(vscode.window.createOutputChannel('test', { log: true }), {
      find: () => Promise.resolve({ uri, workspaceFolder, exists: true }),
    });
    await session.reload();
  });
  after(() => {
    session.dispose();
    provided.dispose();
  });

  it('is read', () => {
    assert.deepEqual(
      [...session.notebook.documents.keys()],
      ['ana-lima/2026-11-15.md', 'ana-lima/README.md'],
    );
  });

  it('is said to be one before anything is typed', () => {
    const house = { session, ...readerOf(session) } as unknown as House;
    assert.match(noticesOf(house)[0]?.text ?? '', /^The notes can only be read here/);
  });

  it('is not written to', async () => {
    const changes = [{ path: 'ana-lima/2026-11-15.md', edit: () => [{ start: 0, end: 0, newText: 'x' }] }];
    assert.equal(await write(session, () => ({ changes })), 'readOnly');
    assert.equal(
      await write(session, () => ({ newFiles: [{ path: 'ana-lima/2026-11-22.md', text: '- new\n' }] })),
      'readOnly',
    );
    assert.deepEqual(frozen.tried, []);
  });
});
