// A world for one test: a git repository, a GitHub in front of it, and runs of the built Action as GitHub would start them.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { built, scratch } from '../fixtures/scratch.ts';
import { git } from './git-data.ts';
import { BOT, type GitHubServer, OWNER, REPO, startGitHub } from './server.ts';

/** Files of the policy folder by name; null takes a file away. */
export type Files = Readonly<Record<string, string | null>>;

export interface Pull {
  readonly number: number;
  readonly branch: string;
}

interface Release {
  readonly tag_name: string;
  readonly draft: boolean;
  readonly body: string;
  readonly assets: readonly { readonly id: number; readonly name: string }[];
}

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** The number of the run; later runs have higher ones. */
  readonly id?: number;
  readonly attempt?: number;
  /** The head commit the event was made for, where it is not the newest. */
  readonly head?: string;
  /** Whether the job checks out with `fetch-depth: 0` or only the newest commit. */
  readonly clone?: 'whole' | 'shallow';
}

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export class World {
  readonly github: GitHubServer;
  readonly #folder: string;
  readonly #running = new Set<ChildProcess>();
  #runs = 100;
  #workspaces = 0;

  static async start(files: Files): Promise<World> {
    const folder = scratch('world');
    git(folder, 'init', '-q', '-b', 'main', 'dev');
    git(path.join(folder, 'dev'), 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const world = new World(folder, await startGitHub(path.join(folder, 'dev')));
    world.commit(files);
    return world;
  }

  private constructor(folder: string, github: GitHubServer) {
    this.#folder = folder;
    this.github = github;
  }

  get repository(): string {
    return path.join(this.#folder, 'dev');
  }

  /** Commits files of `policies/` to a branch (made from main if it is new); the id of the commit. */
  commit(files: Files, branch = 'main'): string {
    const at = this.repository;
    if (git(at, 'branch', '--list', branch) === '')
      git(at, 'checkout', '-q', branch === 'main' ? '--orphan' : '-b', branch, ...(branch === 'main' ? [] : ['main']));
    else git(at, 'checkout', '-q', branch);
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(at, 'policies', name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
    git(at, 'add', '-A', '.');
    git(at, '-c', 'user.name=dev', '-c', 'user.email=dev@example.com', 'commit', '-q', '--allow-empty', '-m', 'change');
    return this.sha('HEAD');
  }

  sha(ref: string): string {
    return git(this.repository, 'rev-parse', `${ref}^{commit}`);
  }

  async openPull(
    files: Files,
    { fork = false, into = 'main', by }: { readonly fork?: boolean; readonly into?: string; readonly by?: string } = {},
  ): Promise<Pull> {
    const branch = `change-${this.#runs++}`;
    const base = this.sha('main');
    const head = this.commit(files, branch);
    const asked = { title: 'Change', head: branch, base: 'main' };
    const made = await this.github.call('POST', `/repos/${OWNER}/${REPO}/pulls`, asked, by);
    const { number } = made.data as { number: number };
    this.github.pulls.set(number, { head, base, merged: false, fork, into });
    return { number, branch };
  }

  push(pull: Pull, files: Files): string {
    const head = this.commit(files, pull.branch);
    const state = this.#state(pull);
    state.head = head;
    return head;
  }

  /** Merges a pull request into main; the id of the merge commit. */
  merge(pull: Pull): string {
    const at = this.repository;
    git(at, 'checkout', '-q', 'main');
    const who = ['-c', 'user.name=dev', '-c', 'user.email=dev@example.com'];
    git(at, ...who, 'merge', '-q', '--no-ff', '-m', 'merge', pull.branch);
    this.#state(pull).merged = true;
    return this.sha('main');
  }

  /** Approves a pull request's head commit, as the user of a token. */
  async approve(pull: Pull, token: string): Promise<void> {
    const review = { event: 'APPROVE', commit_id: this.#state(pull).head };
    await this.github.call('POST', `/repos/${OWNER}/${REPO}/pulls/${pull.number}/reviews`, review, token);
  }

  #state(pull: Pull) {
    const state = this.github.pulls.get(pull.number);
    if (state === undefined) throw new Error(`there is no pull request ${pull.number}`);
    return state;
  }

  /** Runs the Action for a pull request, on a checkout of its merge result. */
  async review(pull: Pull, options: RunOptions = {}): Promise<Result> {
    const { base, fork } = this.#state(pull);
    const head = options.head ?? this.#state(pull).head;
    const at = this.repository;
    git(at, 'checkout', '-q', '--detach', 'main');
    git(
      at,
      '-c',
      'user.name=gh',
      '-c',
      'user.email=gh@example.com',
      'merge',
      '-q',
      '--no-ff',
      '-m',
      'merge result',
      head,
    );
    const sha = this.sha('HEAD');
    const repository = { id: 1, default_branch: 'main', name: REPO, owner: { login: OWNER } };
    const payload = {
      action: 'synchronize',
      number: pull.number,
      pull_request: {
        number: pull.number,
        head: { sha: head, repo: { id: fork ? 4242 : 1 } },
        base: { ref: 'main', sha: base, repo: { id: 1 } },
      },
      repository,
    };
    return this.run({ event: 'pull_request', ref: `refs/pull/${pull.number}/merge`, sha, payload }, options);
  }

  /** Runs the Action for a push to main. */
  async publish(sha: string = this.sha('main'), options: RunOptions = {}): Promise<Result> {
    const repository = { id: 1, default_branch: 'main', name: REPO, owner: { login: OWNER } };
    return this.run({ event: 'push', ref: 'refs/heads/main', sha, payload: { repository } }, options);
  }

  async run(event: { event: string; ref: string; sha: string; payload: object }, options: RunOptions): Promise<Result> {
    this.#workspaces += 1;
    const folder = path.join(this.#folder, `run-${this.#workspaces}`);
    const workspace = path.join(folder, 'workspace');
    mkdirSync(workspace, { recursive: true });
    git(workspace, 'init', '-q');
    const depth = options.clone === 'whole' ? [] : ['--depth=1'];
    git(workspace, 'fetch', '-q', ...depth, `file://${this.repository}`, event.sha);
    git(workspace, 'checkout', '-q', 'FETCH_HEAD');
    const files = {
      event: path.join(folder, 'event.json'),
      output: path.join(folder, 'output'),
      summary: path.join(folder, 'summary'),
    };
    writeFileSync(files.event, JSON.stringify(event.payload));
    writeFileSync(files.output, '');
    writeFileSync(files.summary, '');
    const inputs = { token: options.token ?? 'token-write', ...options.inputs };
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: this.github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
      GITHUB_EVENT_NAME: event.event,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKSPACE: workspace,
      GITHUB_SHA: event.sha,
      GITHUB_REF: event.ref,
      GITHUB_RUN_ID: String(options.id ?? this.#runs++),
      GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
      RUNNER_TEMP: folder,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    };
    const { code, out } = await this.#spawn(workspace, env);
    return {
      code,
      out,
      outputs: outputsOf(readFileSync(files.output, 'utf8')),
      summary: readFileSync(files.summary, 'utf8'),
    };
  }

  #spawn(cwd: string, env: Record<string, string>): Promise<{ code: number | null; out: string }> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [path.join(built(), 'index.js')], { cwd, env });
      this.#running.add(child);
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        out += chunk.toString();
      });
      child.on('close', (code) => {
        this.#running.delete(child);
        resolve({ code, out });
      });
    });
  }

  /** The comments of a pull request that this tool wrote, oldest first. */
  async comments(pull: Pull): Promise<readonly string[]> {
    const { data } = await this.github.call(
      'GET',
      `/repos/${OWNER}/${REPO}/issues/${pull.number}/comments?per_page=100`,
    );
    const rows = data as { user: { login: string }; body: string }[];
    return rows
      .filter((row) => row.user.login === BOT && row.body.startsWith('<!-- managed-settings-gitops'))
      .map((row) => row.body);
  }

  async reviewComments(pull: Pull): Promise<readonly { id: number; path: string; line: number; body: string }[]> {
    const { data } = await this.github.call(
      'GET',
      `/repos/${OWNER}/${REPO}/pulls/${pull.number}/comments?per_page=100`,
    );
    return data as { id: number; path: string; line: number; body: string }[];
  }

  async releases(): Promise<readonly Release[]> {
    const { data } = await this.github.call('GET', `/repos/${OWNER}/${REPO}/releases?per_page=100`);
    return data as Release[];
  }

  tags(): readonly string[] {
    return git(this.repository, 'tag', '--list')
      .split('\n')
      .filter((tag) => tag !== '');
  }

  /** The calls since `from` that changed something on GitHub. */
  writes(from = 0): readonly string[] {
    return this.github.journal
      .slice(from)
      .filter(({ method }) => method !== 'GET')
      .map(({ operation }) => operation);
  }

  /** Ends every run at once, as a cancelled job or a lost runner does. */
  kill(): void {
    for (const child of this.#running) child.kill('SIGKILL');
  }

  async close(): Promise<void> {
    this.kill();
    await this.github.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The ids of what a run's report says needs an approval. */
export function wanted({ outputs }: Result): readonly string[] {
  const report = JSON.parse(readFileSync(outputs['report-path'] ?? '', 'utf8')) as {
    changes: { approval: { id: string } | null }[];
  };
  return report.changes.flatMap(({ approval }) => (approval === null ? [] : [approval.id]));
}

/** gate/waivers.json with a line for each id. */
export function waiving(ids: readonly string[]): Files {
  const waivers = ids.map((id) => ({ id, reason: 'builds need it', owner: 'platform', expires: '2099-12-31' }));
  return { 'gate/waivers.json': JSON.stringify({ waivers }) };
}

/** The file a step writes its outputs to: `name<<delimiter`, lines, `delimiter`. */
function outputsOf(text: string): Record<string, string> {
  const rows = [...text.matchAll(/^(.+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)];
  return Object.fromEntries(rows.map((match) => [match[1] ?? '', match[3] ?? '']));
}
