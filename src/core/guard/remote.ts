/** Where a repository is sent to or fetched from, as its address alone tells: nothing is asked over the network. */
export interface Remote {
  readonly name: string;
  /** To be shown: no user, password, token or query, which addresses may carry. */
  readonly address: string;
  /** Whose it is, as the address says: the first folder on the host (`acme` of `git.example.org/acme/app`). */
  readonly owner: string | undefined;
  /** Whether the address is a path, or a host that is this machine. */
  readonly onMachine: boolean;
}

/** A host, perhaps with a port; anything else in its place may be part of a password. */
const host = /^(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?|\[[\da-f:.]+\])(?::\d*)?$/iu;

/** What hosts put before the owner: `scm/`, `v3/` and the like. */
const shelves = /^(?:scm|git|_git|v\d+|[rap])$/i;

/** Long, with letters and digits mixed: perhaps a token, and never what tells one address from another. */
const secret = /^(?=.*\d)(?=.*[a-z])[\w-]{24,}$/i;

/** Reads an address as git takes it: a URL, `user@host:path`, a path, or `helper::address`. Total: any text. */
export function readRemote(name: string, url: string): Remote {
  const helper = /^([a-z][\w+.-]*)::/i.exec(url)?.[1];
  if (helper !== undefined) return elsewhere(name, `${helper}::…`);
  const [, scheme, rest = ''] = /^([a-z][\w+.-]*):\/\/(.*)$/is.exec(url) ?? [];
  if (scheme !== undefined) return fromUrl(name, scheme.toLowerCase(), rest);
  const isPath = /^(?:[./~]|[a-z]:(?:[\\/]|$))/i.test(url);
  const [, place, path = ''] = (!isPath && /^(?:[^/]*@)?(\[[^\]/]*\]|[^:/]+):(.*)$/s.exec(url)) || [];
  if (place !== undefined) return onHost(name, place, path, '…');
  const [, server, share = ''] = /^[\\/]{2}([^\\/]+)[\\/]+(.*)$/s.exec(url) ?? [];
  if (server !== undefined) return onHost(name, server, share.replaceAll('\\', '/'), '…');
  return { name, address: /:.*@/s.test(url) ? '…' : url, owner: undefined, onMachine: true };
}

function fromUrl(name: string, scheme: string, rest: string): Remote {
  const end = /[/?#]/.exec(rest)?.index ?? rest.length;
  const [place, path] = [rest.slice(0, end).replace(/^.*@/s, ''), rest.slice(end)];
  const unsure = `${scheme}://…`;
  if (scheme !== 'file' || place !== '') return onHost(name, place, path, unsure);
  return { name, address: path.includes('@') ? unsure : path, owner: undefined, onMachine: true };
}

/** `unsure` is shown where a password with a slash in it could have been taken for host and path. */
function onHost(name: string, place: string, path: string, unsure: string): Remote {
  if (!host.test(place) || path.includes('@')) return elsewhere(name, unsure);
  const parts = path.replace(/[?#].*$/s, '').split('/');
  const shown = parts.filter((part) => part !== '').map((part) => (secret.test(part) ? '…' : part));
  const owner = shown.slice(0, -1).find((part) => !shelves.test(part));
  return {
    name,
    address: [place, ...shown].join('/').replace(/\.git$/, ''),
    owner: owner === '…' ? undefined : owner?.replace(/^~/, ''),
    onMachine: /^(?:localhost|127\.[\d.]+|\[::1\])(?::|$)/i.test(place),
  };
}

function elsewhere(name: string, address: string): Remote {
  return { name, address, owner: undefined, onMachine: false };
}

/** Whether the owner that an address names is called as one of `names`: the user's name, mail address, account. */
export function isOwn({ owner }: Remote, names: readonly string[]): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const own = names.flatMap((each) => [each, ...(each.includes('@') ? beforeAt(each) : [])]).map(plain);
  return owner !== undefined && plain(owner) !== '' && own.includes(plain(owner));
}

/** `ana.petrov` of `ana.petrov@example.org`; both parts of `123+ana@…`, as some hosts hand out. */
function beforeAt(mail: string): readonly string[] {
  const local = mail.slice(0, mail.indexOf('@'));
  return [local, ...local.split('+')];
}
