/** An extension that has the workspace in memory: its folder is `memory:/notes`. */
import * as vscode from 'vscode';
import { Memory, type Told } from './memory.ts';

declare global {
  /** The files of the workspace, for tests: all extensions of this host share it. */
  var workspaceInMemory: Memory | undefined;
}

/** The files to begin with, in base64, put here when this is bundled. */
declare const files: Readonly<Record<string, string>>;

const kinds: Readonly<Record<Told, vscode.FileChangeType>> = {
  made: vscode.FileChangeType.Created,
  changed: vscode.FileChangeType.Changed,
  gone: vscode.FileChangeType.Deleted,
};

export function activate(context: vscode.ExtensionContext): void {
  const memory = new Memory(
    new Map(
      Object.entries(files).map(([path, text]) => [
        `/notes/${path}`,
        Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0),
      ]),
    ),
  );
  globalThis.workspaceInMemory = memory;
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  memory.onChange = (path, told) =>
    changed.fire([{ type: kinds[told], uri: vscode.Uri.from({ scheme: 'memory', path }) }]);
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memory', provider(memory, changed.event), {
      isCaseSensitive: true,
    }),
  );
}

function provider(
  memory: Memory,
  onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]>,
): vscode.FileSystemProvider {
  const bytesOf = (uri: vscode.Uri): Uint8Array => {
    const bytes = memory.read(uri.path);
    if (bytes) return bytes;
    throw memory.isFolder(uri.path)
      ? vscode.FileSystemError.FileIsADirectory(uri)
      : vscode.FileSystemError.FileNotFound(uri);
  };
  const isThere = ({ path }: vscode.Uri): boolean => memory.read(path) !== undefined || memory.isFolder(path);
  return {
    onDidChangeFile,
    watch: () => new vscode.Disposable(() => undefined),
    stat(uri) {
      if (memory.isFolder(uri.path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const { length } = bytesOf(uri);
      return { type: vscode.FileType.File, ctime: 0, mtime: memory.timeOf(uri.path), size: length };
    },
    readDirectory(uri) {
      if (!memory.isFolder(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
      const above = uri.path === '/' ? '' : uri.path;
      return memory
        .list(uri.path)
        .map((name) => [
          name,
          memory.isFolder(`${above}/${name}`) ? vscode.FileType.Directory : vscode.FileType.File,
        ]);
    },
    createDirectory: ({ path }) => memory.makeFolder(path),
    readFile: bytesOf,
    writeFile(uri, bytes, { create, overwrite }) {
      if (!isThere(uri) && !create) throw vscode.FileSystemError.FileNotFound(uri);
      if (isThere(uri) && !overwrite) throw vscode.FileSystemError.FileExists(uri);
      memory.write(uri.path, bytes);
    },
    delete(uri) {
      if (!isThere(uri)) throw vscode.FileSystemError.FileNotFound(uri);
      memory.remove(uri.path);
    },
    rename(from, to, { overwrite }) {
      if (!isThere(from)) throw vscode.FileSystemError.FileNotFound(from);
      if (isThere(to) && !overwrite) throw vscode.FileSystemError.FileExists(to);
      memory.move(from.path, to.path);
    },
  };
}
