// Answers GitHub's git endpoints from a real repository, so that ids, history and the making of refs are git's own.
import { execFileSync, spawnSync } from 'node:child_process';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly link?: string;
  readonly location?: string;
}

/** What a route gets: the match of its path, the query, the JSON body, and the API's address for links. */
interface Call {
  readonly match: RegExpExecArray;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly api: string;
}

type Route = readonly [method: string, path: RegExp, answer: (call: Call, repository: string) => Answer];

const NOT_FOUND: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

export const gitRoutes: readonly Route[] = [
  [
    'GET',
    /\/git\/matching-refs\/(.+)$/,
    ({ match, api }, at) => ({
      status: 200,
      body: refs(at, api).filter((row) => row.ref.startsWith(`refs/${match[1]}`)),
    }),
  ],
  [
    'GET',
    /\/git\/ref\/(.+)$/,
    ({ match, api }, at) => found(refs(at, api).find((row) => row.ref === `refs/${match[1]}`)),
  ],
  ['POST', /\/git\/refs$/, createRef],
  ['POST', /\/git\/tags$/, createTag],
  ['GET', /\/git\/tags\/([0-9a-f]+)$/, ({ match, api }, at) => found(tagObject(at, match[1] ?? '', api))],
  ['GET', /\/git\/trees\/([^/]+)$/, tree],
  ['GET', /\/git\/blobs\/([0-9a-f]+)$/, blob],
  ['GET', /\/git\/commits\/([0-9a-f]+)$/, ({ match, api }, at) => found(commitObject(at, match[1] ?? '', api))],
  ['GET', /\/compare\/(.+)$/, compare],
  ['GET', /\/commits\/([^/]+(?:\/[^/]+)*?)$/, ({ match, api }, at) => found(commitAt(at, match[1] ?? '', api))],
];

export function git(at: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: at, encoding: 'utf8', maxBuffer: 1 << 28 }).trimEnd();
}

const remembered = new Map<string, string | null>();

/** What git says, or null. What only names objects by their ids never changes, so it is asked for once. */
function tried(at: string, ...args: readonly string[]): string | null {
  const isFixed = args.slice(1).every((arg) => arg.startsWith('-') || /^[0-9a-f]{40}\b/.test(arg));
  const key = [at, ...args].join('\0');
  const known = isFixed ? remembered.get(key) : undefined;
  if (known !== undefined) return known;
  const { status, stdout } = spawnSync('git', args, { cwd: at, encoding: 'utf8', maxBuffer: 1 << 28 });
  const said = status === 0 ? stdout.trimEnd() : null;
  if (isFixed && said !== null) remembered.set(key, said);
  return said;
}

function found(body: unknown): Answer {
  return body === undefined || body === null ? NOT_FOUND : { status: 200, body };
}

function refs(at: string, api: string) {
  const rows = git(at, 'for-each-ref', '--format=%(refname) %(objecttype) %(objectname)')
    .split('\n')
    .filter((row) => row !== '');
  return rows.map((row) => {
    const [ref = '', type = '', sha = ''] = row.split(' ');
    return { ref, node_id: 'R', url: `${api}/git/${ref}`, object: { type, sha, url: `${api}/git/${type}s/${sha}` } };
  });
}

function createRef({ body, api }: Call, at: string): Answer {
  const [ref, sha] = [String(body['ref']), String(body['sha'])];
  // The old value of all zeros makes git refuse a ref that exists, in one step, as GitHub does.
  if (tried(at, 'update-ref', ref, sha, '0'.repeat(40)) === null)
    return { status: 422, body: { message: 'Reference already exists' } };
  return { status: 201, body: refs(at, api).find((row) => row.ref === ref) };
}

function createTag({ body, api }: Call, at: string): Answer {
  const [tag, message, object] = [body['tag'], body['message'], body['object']].map(String);
  const text = `object ${object}\ntype commit\ntag ${tag}\ntagger bot <bot@example.com> ${Math.floor(Date.now() / 1000)} +0000\n\n${message}`;
  const sha = execFileSync('git', ['mktag', '--no-strict'], { cwd: at, input: text, encoding: 'utf8' }).trim();
  return { status: 201, body: tagObject(at, sha, api) };
}

function tagObject(at: string, sha: string, api: string) {
  const text = tried(at, 'cat-file', 'tag', sha);
  if (text === null) return null;
  const [head = '', ...rest] = text.split('\n\n');
  const field = (name: string) => new RegExp(`^${name} (.+)$`, 'm').exec(head)?.[1] ?? '';
  const object = { sha: field('object'), type: field('type'), url: `${api}/git/commits/${field('object')}` };
  const tagger = { date: '2026-01-01T00:00:00Z', email: 'bot@example.com', name: 'bot' };
  return {
    node_id: 'T',
    tag: field('tag'),
    sha,
    url: `${api}/git/tags/${sha}`,
    message: rest.join('\n\n'),
    tagger,
    object,
  };
}

function tree({ match, api }: Call, at: string): Answer {
  const out = tried(at, 'ls-tree', '-z', '-l', match[1] ?? '');
  if (out === null) return NOT_FOUND;
  const rows = out.split('\0').flatMap((row) => {
    const [, mode, type, sha, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t(.*)$/s.exec(row) ?? [];
    if (path === undefined) return [];
    return [
      { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }), url: `${api}/git/${type}s/${sha}` },
    ];
  });
  const sha = tried(at, 'rev-parse', `${match[1]}^{tree}`);
  return { status: 200, body: { sha, url: `${api}/git/trees/${sha}`, tree: rows, truncated: false } };
}

function blob({ match, api }: Call, at: string): Answer {
  const sha = match[1] ?? '';
  const { status, stdout } = spawnSync('git', ['cat-file', 'blob', sha], { cwd: at, maxBuffer: 1 << 28 });
  if (status !== 0) return NOT_FOUND;
  const content = stdout.toString('base64').replace(/(.{60})/g, '$1\n');
  return {
    status: 200,
    body: { content, encoding: 'base64', url: `${api}/git/blobs/${sha}`, sha, size: stdout.length, node_id: 'B' },
  };
}

function compare({ match, api, query }: Call, at: string): Answer {
  const [base = '', head = ''] = (match[1] ?? '').split('...');
  const [a, b] = [commitAt(at, base, api), commitAt(at, head, api)];
  const fork = a && b ? tried(at, 'merge-base', a.sha, b.sha) : null;
  if (!a || !b || fork === null) return NOT_FOUND;
  const status = a.sha === b.sha ? 'identical' : fork === a.sha ? 'ahead' : fork === b.sha ? 'behind' : 'diverged';
  const counts = tried(at, 'rev-list', '--left-right', '--count', `${a.sha}...${b.sha}`) ?? '';
  const [behind_by = 0, ahead_by = 0] = counts.split('\t').map(Number);
  const [size, page] = [Number(query.get('per_page') ?? 250), Number(query.get('page') ?? 1)];
  const ids = (tried(at, 'rev-list', '--reverse', '--topo-order', `${a.sha}..${b.sha}`) ?? '')
    .split('\n')
    .filter(Boolean);
  const urls = Object.fromEntries(
    ['url', 'html_url', 'permalink_url', 'diff_url', 'patch_url'].map((name) => [name, `${api}/compare`]),
  );
  return {
    status: 200,
    body: {
      ...urls,
      base_commit: a,
      merge_base_commit: commitAt(at, fork, api),
      status,
      ahead_by,
      behind_by,
      total_commits: ahead_by,
      commits: ids.slice((page - 1) * size, page * size).map((id) => commitAt(at, id, api)),
      files: [],
    },
  };
}

/** The bare git object of a commit. */
function commitObject(at: string, sha: string, api: string) {
  const shown = commitAt(at, sha, api);
  if (shown === null) return null;
  const { node_id, html_url, parents, commit } = shown;
  const { author, committer, message, tree, url } = commit;
  const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  return { sha, node_id, url, html_url, author, committer, message, tree, parents, verification };
}

/** A commit as GitHub shows it; null if there is none. */
export function commitAt(at: string, ref: string, api: string) {
  const shown = tried(at, 'log', '-1', '--format=%H %T %P', `${ref}^{commit}`, '--');
  if (shown === null) return null;
  const [sha = '', treeId = '', ...parents] = shown.trim().split(' ');
  const who = { name: 'dev', email: 'dev@example.com', date: '2026-01-01T00:00:00Z' };
  const link = (id: string) => ({ sha: id, url: `${api}/commits/${id}`, html_url: `${api}/commits/${id}` });
  return {
    ...link(sha),
    node_id: 'C',
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: who,
      committer: who,
      message: 'm',
      comment_count: 0,
      tree: link(treeId),
    },
    author: null,
    committer: null,
    parents: parents.map(link),
  };
}

/** The files of a pull request with their patches, as the list of changed files shows them. */
export function changedFiles(at: string, base: string, head: string) {
  const names = git(at, 'diff', '--name-status', '--no-renames', `${base}...${head}`)
    .split('\n')
    .filter((row) => row !== '');
  return names.map((row) => {
    const [letter = '', filename = ''] = row.split('\t');
    const text = git(at, 'diff', '--no-renames', `${base}...${head}`, '--', filename);
    const start = text.indexOf('@@ ');
    const patch = start < 0 ? undefined : text.slice(start);
    const status = letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified';
    const link = 'https://example.com/x';
    const counts = { additions: 1, deletions: 0, changes: 1 };
    return {
      sha: 'a'.repeat(40),
      filename,
      status,
      ...counts,
      blob_url: link,
      raw_url: link,
      contents_url: link,
      ...(patch ? { patch } : {}),
    };
  });
}
