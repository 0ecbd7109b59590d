import * as vscode from 'vscode';

/** All that lies at a place, hidden files included, by paths within the notes folder. */
export interface Contents {
  readonly files: readonly string[];
  /** Links, which are not followed. */
  readonly links: readonly string[];
  readonly folders: readonly string[];
}

/**
 * Lists what lies at `place` (a file, a folder, or '' for all of it) within `root`, sorted. Folders that `skip` says are not
 * looked into. Nothing at all where there is nothing.
 */
export async function everyFile(
  root: vscode.Uri,
  place: string,
  skip: (name: string) => boolean = () => false,
): Promise<Contents> {
  const [files, links, folders]: [string[], string[], string[]] = [[], [], []];
  const take = async (path: string, type: vscode.FileType): Promise<void> => {
    if (type & vscode.FileType.SymbolicLink) links.push(path);
    else if (type & vscode.FileType.Directory) {
      folders.push(path);
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, path));
      for (const [name, each] of entries) {
        if (!skip(name)) await take(path === '' ? name : `${path}/${name}`, each);
      }
    } else files.push(path);
  };
  let type: vscode.FileType;
  try {
    type = (await vscode.workspace.fs.stat(vscode.Uri.joinPath(root, place))).type;
  } catch {
    return { files, links, folders };
  }
  await take(place, type);
  return { files: files.sort(), links: links.sort(), folders };
}

/** The same for several places. */
export async function everyFileIn(root: vscode.Uri, places: readonly string[]): Promise<Contents> {
  const all = await Promise.all(places.map((place) => everyFile(root, place)));
  return {
    files: all.flatMap(({ files }) => files),
    links: all.flatMap(({ links }) => links),
    folders: all.flatMap(({ folders }) => folders),
  };
}
