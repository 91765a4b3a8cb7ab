// A GitHub on loopback: the npm package emulate behind a proxy that adds tokens, git data, release files, faults and a contract check.
import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { operationOf, requestFaults, responseFaults } from './contract.ts';
import { type Answer, changedFiles, commitAt, git, gitRoutes } from './git-data.ts';

type Json = Record<string, unknown>;

interface Entry {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly body: Json;
  /** The status answered; 0 where a fault left the caller without an answer. */
  status: number;
}

/** What goes wrong with a call. `after`: GitHub did what it was asked to, and then the answer was lost. */
export interface Fault {
  readonly kind: 'status' | 'reset' | 'hang' | 'truncate';
  readonly when?: 'before' | 'after';
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly times?: number;
  /** Called when the fault strikes. */
  readonly strikes?: () => void;
}

/** Which calls a fault hits; `index` counts the calls of the journal from 0. */
export type Match = (call: { readonly method: string; readonly operation: string; readonly index: number }) => boolean;

interface Token {
  readonly login: string;
  readonly may: 'write' | 'read';
}

/** A pull request as it really is in the git repository behind the server. */
interface PullState {
  head: string;
  base: string;
  merged: boolean;
  readonly fork?: boolean;
  /** The branch it is (to be) merged into. */
  readonly into?: string;
}

export const OWNER = 'acme';
export const REPO = 'policies';
export const BOT = 'github-actions[bot]';

/** Tokens of every kind a job may hold; any other one is answered with 401. */
const TOKENS: Readonly<Record<string, Token>> = {
  'token-write': { login: BOT, may: 'write' },
  'token-read': { login: BOT, may: 'read' },
  'token-mallory': { login: 'mallory', may: 'write' },
  'token-ada': { login: 'ada', may: 'write' },
  'token-owner': { login: OWNER, may: 'write' },
};

export interface GitHubServer {
  readonly url: string;
  readonly journal: Entry[];
  readonly violations: string[];
  readonly pulls: Map<number, PullState>;
  /** Every status that was put on a commit, with its `sha`. */
  readonly statuses: readonly Json[];
  readonly fault: (match: Match, fault: Fault) => void;
  readonly clearFaults: () => void;
  /** A call as another user or for a test's own look; no faults, no journal. */
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ) => Promise<{ status: number; data: unknown }>;
  /** Puts a file into a release, as anybody who may write can. */
  readonly upload: (release: number, name: string, text: string) => Promise<void>;
  /** The text of the file of that name that was uploaded last. */
  readonly file: (name: string) => string;
  /** Every file of every release, by the id of the asset. */
  readonly files: ReadonlyMap<number, { readonly name: string; readonly bytes: Buffer }>;
  readonly close: () => Promise<void>;
}

export async function startGitHub(repository: string): Promise<GitHubServer> {
  const emulator = await createEmulator({ service: 'github', port: 0, seed: seed() });
  const state = new State(repository, emulator.url);
  const server = http.createServer((request, response) => {
    state.serve(request, response).catch((error: unknown) => {
      state.violations.push(`the server itself failed: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    journal: state.journal,
    violations: state.violations,
    pulls: state.pulls,
    statuses: state.statuses,
    fault: (match, fault) => state.faults.push({ match, fault, left: fault.times ?? 1 }),
    clearFaults: () => state.faults.splice(0),
    call: async (method, at, body, token = 'token-write') => {
      const headers = { authorization: `token ${token}`, 'x-test': '1', 'content-type': 'application/json' };
      const answer = await fetch(url + at, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, data: text === '' ? null : JSON.parse(text) };
    },
    upload: async (release, name, text) => {
      const headers = { authorization: 'token token-write', 'x-test': '1', 'content-type': 'application/octet-stream' };
      const at = `${url}/repos/${OWNER}/${REPO}/releases/${release}/assets?name=${name}`;
      await fetch(at, { method: 'POST', headers, body: text });
    },
    file: (name) => [...state.files.values()].findLast((file) => file.name === name)?.bytes.toString() ?? '',
    files: state.files,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}

function seed() {
  const tokens = Object.fromEntries(
    Object.entries(TOKENS).map(([token, { login }]) => [token, { login, scopes: ['repo'] }]),
  );
  const users = [OWNER, ...new Set(Object.values(TOKENS).map(({ login }) => login))].map((login) => ({ login }));
  return { tokens, github: { users, repos: [{ owner: OWNER, name: REPO, auto_init: true }] } };
}

/** What one request is, once it has been read. */
interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly operation: string;
  readonly raw: Buffer;
  readonly body: Json;
  readonly token: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly api: string;
}

class State {
  readonly journal: Entry[] = [];
  readonly violations: string[] = [];
  readonly faults: { match: Match; fault: Fault; left: number }[] = [];
  readonly pulls = new Map<number, PullState>();
  readonly statuses: Json[] = [];
  readonly files = new Map<number, { name: string; bytes: Buffer; release: number }>();
  #drafts = 0;
  readonly #repository: string;
  readonly #upstream: string;

  constructor(repository: string, upstream: string) {
    this.#repository = repository;
    this.#upstream = upstream;
  }

  async serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const incoming = await this.#read(request);
    if (incoming.url.pathname.startsWith('/_storage/')) return this.#storage(incoming, response);
    const silent = request.headers['x-test'] === '1';
    const { method, operation, body, url } = incoming;
    const entry: Entry = { method, path: url.pathname + url.search, operation, body, status: 0 };
    const index = this.journal.length;
    if (!silent) this.journal.push(entry);
    const fault = silent ? null : this.#faultFor({ method, operation, index });
    if (fault !== null && fault.when !== 'after') return broken(fault, request, response, entry);
    if (!silent) this.#checkRequest(incoming);
    const answer = this.#forbidden(incoming) ?? (await this.#answer(incoming));
    if (!silent) this.#checkResponse(incoming, answer);
    if (fault !== null) return broken(fault, request, response, entry);
    entry.status = answer.status;
    send(response, answer);
  }

  async #read(request: http.IncomingMessage): Promise<Incoming> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    const host = `http://${request.headers.host}`;
    const url = new URL(request.url ?? '/', host);
    const method = request.method ?? 'GET';
    const operation = operationOf(method, url.pathname)?.operationId ?? '';
    const isFile = operation === 'repos/upload-release-asset';
    const body = raw.length > 0 && !isFile ? (JSON.parse(raw.toString()) as Json) : {};
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    return {
      method,
      url,
      operation,
      raw,
      body,
      token,
      headers: request.headers,
      api: `${host}/repos/${OWNER}/${REPO}`,
    };
  }

  #faultFor(call: Parameters<Match>[0]): Fault | null {
    const index = this.faults.findIndex(({ match }) => match(call));
    const found = this.faults[index];
    if (found === undefined) return null;
    found.left -= 1;
    if (found.left <= 0) this.faults.splice(index, 1);
    return found.fault;
  }

  #checkRequest({ method, url, body }: Incoming): void {
    const operation = operationOf(method, url.pathname);
    if (operation === null) this.violations.push(`outside the contract: ${method} ${url.pathname}`);
    if (operation === null || operation.operationId === 'repos/upload-release-asset') return;
    const sent = Object.keys(body).length > 0 ? body : null;
    for (const fault of requestFaults(operation, url.searchParams, sent))
      this.violations.push(`${operation.operationId}: ${fault}`);
  }

  #checkResponse({ method, url }: Incoming, { status, body }: Answer): void {
    const operation = operationOf(method, url.pathname);
    if (operation === null || status >= 300 || status === 204) return;
    for (const fault of responseFaults(operation, status, body))
      this.violations.push(`${operation.operationId}: ${fault}`);
  }

  /** What GitHub refuses before it looks at the request: wrong tokens, tokens that only read, and `GET /user` of a job. */
  #forbidden({ method, token, operation }: Incoming): Answer | null {
    const known = TOKENS[token];
    if (token !== '' && known === undefined) return refusal(401, 'Bad credentials');
    if (operation === 'users/get-authenticated') return refusal(403, 'Resource not accessible by integration');
    if (method === 'GET') return null;
    if (token === '') return refusal(401, 'Requires authentication');
    return known?.may === 'read' ? refusal(403, 'Resource not accessible by integration') : null;
  }

  async #answer(incoming: Incoming): Promise<Answer> {
    const { method, url, body, api, operation } = incoming;
    for (const [verb, pattern, route] of gitRoutes) {
      const match =
        verb === method && !/\/(pulls|releases|issues)\b/.test(url.pathname)
          ? pattern.exec(decodeURIComponent(url.pathname))
          : null;
      if (match !== null) return route({ match, query: url.searchParams, body, api }, this.#repository);
    }
    if (operation === 'repos/delete-release-asset') this.files.delete(Number(url.pathname.split('/').at(-1)));
    if (operation === 'repos/upload-release-asset') return this.#upload(incoming);
    if (operation === 'repos/get-release-asset') return this.#asset(incoming);
    if (operation === 'pulls/list-files') return this.#pullFiles(incoming);
    if (operation === 'pulls/create-review') return this.#review(incoming);
    if (operation === 'repos/create-commit-status') return this.#status(incoming);
    if (operation === 'pulls/list-commits') return this.#pullCommits(incoming);
    if (operation === 'repos/list-pull-requests-associated-with-commit') return this.#pullsOfCommit(incoming);
    if (operation === 'repos/create-release' || operation === 'repos/update-release')
      return this.#writeRelease(incoming);
    return this.#overlaid(incoming, await this.#forward(incoming));
  }

  async #forward(
    { method, url, headers, raw }: Pick<Incoming, 'method' | 'url' | 'headers' | 'raw'>,
    at = url.pathname + url.search,
  ): Promise<Answer> {
    const passed = ['authorization', 'accept', 'content-type'].flatMap((name) =>
      headers[name] === undefined ? [] : [[name, String(headers[name])]],
    );
    const answer = await fetch(this.#upstream + at, {
      method,
      // A connection of its own: emulate closes idle ones, and while git is waited for nobody hears of it.
      headers: { ...(Object.fromEntries(passed) as Record<string, string>), connection: 'close' },
      ...(raw.length > 0 ? { body: new Uint8Array(raw) } : {}),
    });
    const text = (await answer.text()).replaceAll(this.#upstream, `http://${headers.host}`);
    const link = answer.headers.get('link')?.replaceAll(this.#upstream, `http://${headers.host}`);
    return { status: answer.status, body: text === '' ? null : JSON.parse(text), ...(link ? { link } : {}) };
  }

  /** What emulate does not know: real commits of pull requests, digests and bytes of files, who may see drafts. */
  #overlaid({ operation, token }: Incoming, answer: Answer): Answer {
    if (answer.status >= 300) return answer;
    if (operation === 'pulls/get') return { ...answer, body: this.#pull(answer.body as Json) };
    if (operation === 'pulls/list') return { ...answer, body: (answer.body as Json[]).map((pull) => this.#pull(pull)) };
    if (operation === 'repos/list-releases') {
      const visible = (answer.body as Json[]).filter(({ draft }) => draft !== true || TOKENS[token]?.may === 'write');
      return { ...answer, body: visible.map((release) => this.#release(release)) };
    }
    if (operation === 'repos/get-release') return { ...answer, body: this.#release(answer.body as Json) };
    if (operation === 'repos/list-release-assets')
      return { ...answer, body: (answer.body as Json[]).map((asset) => this.#digest(asset)) };
    return answer;
  }

  #pull(pull: Json): Json {
    const real = this.pulls.get(Number(pull['number']));
    if (real === undefined) return pull;
    const [head, base] = [pull['head'] as Json, pull['base'] as Json];
    const repo = real.fork ? { ...(head['repo'] as Json), id: 4242 } : head['repo'];
    return {
      ...pull,
      head: { ...head, sha: real.head, repo },
      base: { ...base, ref: real.into ?? base['ref'], sha: real.base },
    };
  }

  #release(release: Json): Json {
    const assets = (release['assets'] as Json[]).map((asset) => this.#digest(asset));
    const html_url = String(release['html_url']).replace(/~\d+$/, '');
    return { ...release, html_url, tag_name: plainTag(release), assets };
  }

  #digest(asset: Json): Json {
    const file = this.files.get(Number(asset['id']));
    return file === undefined
      ? asset
      : { ...asset, digest: `sha256:${createHash('sha256').update(file.bytes).digest('hex')}` };
  }

  async #upload(incoming: Incoming): Promise<Answer> {
    const release = Number(/releases\/(\d+)/.exec(incoming.url.pathname)?.[1]);
    const name = incoming.url.searchParams.get('name') ?? '';
    const twin = [...this.files.values()].some((file) => file.release === release && file.name === name);
    if (twin)
      return {
        status: 422,
        body: {
          message: 'Validation Failed',
          errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }],
        },
      };
    const answer = await this.#forward(incoming);
    if (answer.status !== 201) return answer;
    const asset = answer.body as Json;
    this.files.set(Number(asset['id']), { name, bytes: incoming.raw, release });
    return { ...answer, body: this.#digest(asset) };
  }

  async #asset(incoming: Incoming): Promise<Answer> {
    const id = Number(/assets\/(\d+)/.exec(incoming.url.pathname)?.[1]);
    if (!/octet-stream/.test(incoming.headers.accept ?? ''))
      return this.#overlaid(incoming, await this.#forward(incoming));
    const there = await this.#forward({ ...incoming, headers: { ...incoming.headers, accept: 'application/json' } });
    if (there.status !== 200) return there;
    return { status: 302, body: null, location: `http://${incoming.headers.host}/_storage/${id}` };
  }

  #storage({ url }: Incoming, response: http.ServerResponse): void {
    const file = this.files.get(Number(url.pathname.split('/').at(-1)));
    response.writeHead(file ? 200 : 404, { 'content-type': 'application/octet-stream' }).end(file?.bytes);
  }

  #pullFiles({ url }: Incoming): Answer {
    const real = this.pulls.get(pullNumber(url));
    return { status: 200, body: real ? changedFiles(this.#repository, real.base, real.head) : [] };
  }

  #status({ url, body }: Incoming): Answer {
    const [sha = '', now] = [url.pathname.split('/').at(-1), '2026-01-01T00:00:00Z'];
    this.statuses.push({ sha, ...body });
    const rest = { avatar_url: null, id: this.statuses.length, node_id: 'S', creator: null };
    return { status: 201, body: { url: `${url}`, ...rest, ...body, created_at: now, updated_at: now } };
  }

  /** The head commit, written by whoever opened the pull request. */
  async #pullCommits(incoming: Incoming): Promise<Answer> {
    const number = pullNumber(incoming.url);
    const pull = await this.#forward(incoming, `/repos/${OWNER}/${REPO}/pulls/${number}`);
    const author = (pull.body as Json)['user'];
    const commit = commitAt(this.#repository, this.pulls.get(number)?.head ?? '', incoming.api);
    return { status: 200, body: [{ ...commit, author, committer: author }] };
  }

  /** GitHub takes a review as a whole, and only on lines of the diff; emulate knows no review with comments. */
  async #review(incoming: Incoming): Promise<Answer> {
    const comments = (incoming.body['comments'] ?? []) as Json[];
    const real = this.pulls.get(pullNumber(incoming.url));
    const files = real ? changedFiles(this.#repository, real.base, real.head) : [];
    const fits = (comment: Json) =>
      inDiff(files.find(({ filename }) => filename === comment['path'])?.patch ?? '', Number(comment['line']));
    if (!comments.every(fits))
      return { status: 422, body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] } };
    const { comments: _, ...review } = incoming.body;
    const made = await this.#forward({
      ...incoming,
      raw: Buffer.from(JSON.stringify({ ...review, body: review['body'] ?? 'review' })),
    });
    for (const comment of comments) {
      const { start_line: _line, start_side: _side, ...one } = comment;
      const at = incoming.url.pathname.replace(/\/reviews$/, '/comments');
      await this.#forward({ ...incoming, raw: Buffer.from(JSON.stringify(one)) }, at);
    }
    return made.status === 201 ? { ...made, status: 200 } : made;
  }

  async #pullsOfCommit(incoming: Incoming): Promise<Answer> {
    const sha = /commits\/([^/]+)\/pulls/.exec(incoming.url.pathname)?.[1] ?? '';
    const list = await this.#forward(
      { ...incoming, method: 'GET', raw: Buffer.alloc(0) },
      `/repos/${OWNER}/${REPO}/pulls?state=all`,
    );
    const rows = (list.body as Json[]).filter((pull) => {
      const real = this.pulls.get(Number(pull['number']));
      return real !== undefined && (real.head === sha || (real.merged && isMergeOf(this.#repository, sha, real.head)));
    });
    return { status: 200, body: rows.map((pull) => this.#merged(this.#pull(pull))) };
  }

  #merged(pull: Json): Json {
    const merged = this.pulls.get(Number(pull['number']))?.merged === true;
    return { ...pull, state: merged ? 'closed' : 'open', merged_at: merged ? '2026-01-01T00:00:00Z' : null };
  }

  /** Several drafts may share a tag's name; two published releases may not. Publishing makes the tag if there is none. */
  async #writeRelease(incoming: Incoming): Promise<Answer> {
    const { body, operation } = incoming;
    const isNew = operation === 'repos/create-release';
    const tag = body['tag_name'] as string | undefined;
    if (body['draft'] === false && tag !== undefined) {
      const all = await this.#forward(
        { ...incoming, method: 'GET', raw: Buffer.alloc(0) },
        `/repos/${OWNER}/${REPO}/releases?per_page=100`,
      );
      const id = Number(/releases\/(\d+)/.exec(incoming.url.pathname)?.[1]);
      const taken = (all.body as Json[]).some(
        (row) => row['draft'] === false && plainTag(row) === tag && row['id'] !== id,
      );
      if (taken)
        return {
          status: 422,
          body: {
            message: 'Validation Failed',
            errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }],
          },
        };
    }
    this.#drafts += 1;
    const sent = { ...body, ...(tag === undefined ? {} : { tag_name: `${tag}~${this.#drafts}` }) };
    const answer = await this.#forward({ ...incoming, raw: Buffer.from(JSON.stringify(sent)) });
    if (answer.status >= 300) return answer;
    const release = this.#release(answer.body as Json);
    if (release['draft'] === false) this.#makeTag(String(release['tag_name']), String(release['target_commitish']));
    return { ...answer, status: isNew ? 201 : 200, body: release };
  }

  #makeTag(tag: string, target: string): void {
    const there = git(this.#repository, 'tag', '--list', tag);
    if (there === '') git(this.#repository, 'tag', tag, target);
  }
}

/** Tags go to emulate with a number behind them, because it lets no two drafts share one. */
function plainTag(release: Json): string {
  return String(release['tag_name']).replace(/~\d+$/, '');
}

function pullNumber(url: URL): number {
  return Number(/pulls\/(\d+)/.exec(url.pathname)?.[1]);
}

function isMergeOf(repository: string, sha: string, head: string): boolean {
  return git(repository, 'log', '-1', '--format=%P', sha).split(' ').includes(head);
}

/** Whether a line (of the new file) is shown in a patch, and so can be commented. */
function inDiff(patch: string, wanted: number): boolean {
  let line = 0;
  for (const row of patch.split('\n')) {
    const hunk = /^@@ -\S+ \+(\d+)/.exec(row);
    if (hunk !== null) line = Number(hunk[1]) - 1;
    else if (!row.startsWith('-')) line += 1;
    if (hunk === null && !row.startsWith('-') && line === wanted) return true;
  }
  return false;
}

function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

function broken(fault: Fault, request: http.IncomingMessage, response: http.ServerResponse, entry: Entry): void {
  fault.strikes?.();
  if (fault.kind === 'reset') request.socket.destroy();
  if (fault.kind === 'truncate') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' });
    response.write('[{"x');
    setTimeout(() => request.socket.destroy(), 5);
  }
  if (fault.kind !== 'status') return;
  entry.status = fault.status ?? 500;
  send(response, { status: entry.status, body: fault.body ?? { message: 'injected' } }, fault.headers);
}

function send(
  response: http.ServerResponse,
  answer: Answer & { link?: string; location?: string },
  headers = {},
): void {
  const { status, body, link, location } = answer;
  const extra = { ...(link ? { link } : {}), ...(location ? { location } : {}), ...headers };
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...extra });
  response.end(status === 204 || status === 302 ? undefined : JSON.stringify(body));
}
