// A GitHub that says what it is told: lists by path, in pages as GitHub cuts them.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type GitHub } from '../../src/shell/github.ts';

/** What stands at each path below `/repos/o/r`; a list is answered in pages. */
export type Told = Readonly<Record<string, unknown>>;

/** Runs `ask` against a GitHub that knows only these answers. */
export async function withGitHub<T>(told: Told, ask: (github: GitHub) => Promise<T>): Promise<T> {
  const server = http.createServer((request, response) => answer(told, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await ask(await connect({ token: 't', apiUrl, owner: 'o', repo: 'r' }));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function answer(told: Told, request: http.IncomingMessage, response: http.ServerResponse): void {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const found = told[url.pathname.replace('/repos/o/r', '')];
  const [size, page] = [Number(url.searchParams.get('per_page') ?? 30), Number(url.searchParams.get('page') ?? 1)];
  const isLast = !Array.isArray(found) || found.length <= page * size;
  url.searchParams.set('page', String(page + 1));
  response.writeHead(found === undefined ? 404 : 200, {
    'content-type': 'application/json',
    ...(isLast ? {} : { link: `<${url}>; rel="next"` }),
  });
  const shown = Array.isArray(found)
    ? found.slice((page - 1) * size, page * size)
    : (found ?? { message: 'Not Found' });
  response.end(JSON.stringify(shown));
}
