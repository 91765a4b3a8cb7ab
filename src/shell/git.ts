// Reads a policy folder at a commit of the local git repository, through `git` as a child process.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Folder } from '../index.ts';
import { UserError, WorldError } from './errors.ts';
import { CAPS, type Entry, READ_BYTES, readTree, single, type Tree } from './layout.ts';

/** A policy folder read from git, and the full commit id it was read at. */
export interface AtCommit {
  readonly folder: Folder;
  readonly commit: string;
}

/** The policy at `at` (a path on disk, in a repository's work tree) as it stands at a branch, tag or commit. */
export async function readFolderAtRef(at: string, ref: string, cwd: string = process.cwd()): Promise<AtCommit> {
  const commit = await resolveCommit(ref, cwd);
  return { folder: await readFolderAtCommit(await insidePath(at, cwd), commit, cwd), commit };
}

/** A policy folder of a work tree, and the same folder as a tag has it. Every path is relative to the repository's top, with `/`. */
export interface AtTag extends AtCommit {
  readonly inside: string;
  /** What git would lose if a file were overwritten now: changed or new, and ignored. */
  readonly uncommitted: readonly string[];
  readonly ignored: readonly string[];
}

/** The policy at `at` as the release tag has it, beside what is not committed there. */
export async function readFolderAtTag(at: string, tag: string, cwd: string): Promise<AtTag> {
  const inside = await insidePath(at, cwd);
  await checkOwnPath(at, inside, cwd);
  const commit = await commitOfTag(tag, cwd);
  if ((await kindAt(inside, commit, cwd)) === null)
    throw new UserError(
      `${inside} does not exist at ${tag}, so that release was made from another folder. Check --policies.`,
    );
  const args = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignored=traditional', '--'];
  const { code, out, err } = await git([...args, path.resolve(cwd, at)], cwd);
  if (code !== 0) throw new WorldError(`git can't say what is uncommitted in ${at}: ${firstLine(err)}`);
  const rows = out
    .toString('utf8')
    .split('\0')
    .filter((row) => row !== '');
  const named = (ignored: readonly string[]) => ignored.map((row) => row.slice(3));
  return {
    folder: await readFolderAtCommit(inside, commit, cwd),
    commit,
    inside,
    uncommitted: named(rows.filter((row) => !row.startsWith('!!'))),
    ignored: named(rows.filter((row) => row.startsWith('!!'))),
  };
}

async function commitOfTag(tag: string, cwd: string): Promise<string> {
  checkRef(tag);
  const wanted = ['rev-parse', '--verify', '--quiet', '--end-of-options', `refs/tags/${tag}^{commit}`];
  const { code, out } = await git(wanted, cwd);
  if (code === 0) return out.toString('utf8').trim();
  throw new UserError(
    `This clone has no tag ${tag}, so it does not know what that release holds. Fetch the tags, then try again: git fetch --tags`,
  );
}

/** Refuses a folder that git and the disk would find in different places. */
async function checkOwnPath(at: string, inside: string, cwd: string): Promise<void> {
  const { out } = await git(['rev-parse', '--show-toplevel'], cwd);
  const top = out.toString('utf8').replace(/\n$/, '');
  const real = realpathSync(path.resolve(cwd, at));
  if (top !== '' && real === path.join(realpathSync(top), inside)) return;
  throw new UserError(
    `${at} is, or lies behind, a symbolic link, so nothing is written through it. Name the real folder.`,
  );
}

/** The policy at a path (relative to the repository's top, with `/`) of a commit id. */
export async function readFolderAtCommit(inside: string, commit: string, cwd: string): Promise<Folder> {
  const type = await kindAt(inside, commit, cwd);
  if (type === null) {
    throw new UserError(
      `${inside} does not exist at commit ${commit.slice(0, 12)}, so there is nothing to compare with. If there is no production yet, say so: production: none.`,
    );
  }
  const tree = gitTree(inside, commit, cwd);
  if (type === 'tree') return readTree(tree, inside);
  const { code, out, err } = await git(['cat-file', 'blob', treeish(inside, commit)], cwd);
  if (code !== 0) throw new WorldError(`${inside} can't be read at commit ${commit.slice(0, 12)}: ${firstLine(err)}`);
  return single(inside, new Uint8Array(out.subarray(0, READ_BYTES)));
}

/** Whether anything lies at a path (relative to the repository's top, with `/`) of a commit id. */
export async function existsAtCommit(inside: string, commit: string, cwd: string): Promise<boolean> {
  return (await kindAt(inside, commit, cwd)) !== null;
}

/** The commit of the work tree; null outside of any. */
export async function headCommit(cwd: string): Promise<string | null> {
  const { code, out } = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], cwd);
  return code === 0 ? out.toString('utf8').trim() : null;
}

/** Whether the repository around `cwd` holds this commit (a shallow clone often does not). */
export async function hasCommit(commit: string, cwd: string): Promise<boolean> {
  const { code } = await git(['cat-file', '-e', `${commit}^{commit}`], cwd);
  return code === 0;
}

/** The full id of a branch, tag or commit. */
async function resolveCommit(ref: string, cwd: string): Promise<string> {
  checkRef(ref);
  const { code, out, err } = await git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    cwd,
  );
  const id = out.toString('utf8').trim();
  if (code === 0 && /^[0-9a-f]{40,64}$/.test(id)) return id;
  if (/not a git repository|dubious ownership/.test(err)) throw new UserError(`git says: ${firstLine(err)}`);
  const shallow = (await git(['rev-parse', '--is-shallow-repository'], cwd)).out.toString('utf8').trim() === 'true';
  const advice = shallow
    ? 'This is a shallow clone: fetch the ref first, or check out with fetch-depth: 0.'
    : 'Fetch it first, and check the spelling.';
  throw new UserError(
    `git knows no commit called ${JSON.stringify(ref)}, so there is nothing to compare with. ${advice}`,
  );
}

/** Refuses what is no plain name of a branch, tag or commit (git-check-ref-format, and nothing that could be an option). */
export function checkRef(ref: string): void {
  const plain = /^[\p{L}\p{N}_][\p{L}\p{N}_./@+#=-]*([~^]\d*)*$/u.test(ref);
  if (plain && ref.length <= 250 && !/\.\.|@\{|\/\/|\.lock(\/|$)|[./]$/.test(ref)) return;
  throw new UserError(
    `${JSON.stringify(ref)} is no plain name of a branch, tag or commit, so it is not handed to git. Use a name such as main, v1.2 or a commit id.`,
  );
}

/** Where a path under `cwd` lies in its repository (`policies` itself where there is no repository). */
export async function repositoryPath(policies: string, cwd: string): Promise<string> {
  const { code } = await git(['rev-parse', '--git-dir'], cwd);
  return code === 0 ? insidePath(policies, cwd) : policies;
}

/** A path on disk as git names it: relative to the top of the repository, with `/`. */
async function insidePath(at: string, cwd: string): Promise<string> {
  const { code, out, err } = await git(['rev-parse', '--show-prefix'], cwd);
  if (code !== 0) throw new UserError(`git says: ${firstLine(err)}`);
  const prefix = out.toString('utf8').replace(/\n$/, '');
  const local = path.relative(cwd, path.resolve(cwd, at)).replaceAll(path.sep, '/');
  const inside = path.posix.normalize(`${prefix}${local === '' ? '.' : local}`).replace(/\/$/, '');
  if (inside !== '..' && !inside.startsWith('../') && !inside.startsWith('/')) return inside;
  throw new UserError(`${at} lies outside the git repository, so it has no version at a ref. Use file:PATH instead.`);
}

// `commit:.` is relative to the working directory; the root tree has no name.
function treeish(inside: string, commit: string): string {
  return inside === '.' || inside === '' ? `${commit}^{tree}` : `${commit}:${inside}`;
}

async function kindAt(inside: string, commit: string, cwd: string): Promise<'tree' | 'blob' | null> {
  const { code, out } = await git(['cat-file', '-t', treeish(inside, commit)], cwd);
  const kind = out.toString('utf8').trim();
  return code === 0 && (kind === 'tree' || kind === 'blob') ? kind : null;
}

function gitTree(inside: string, commit: string, cwd: string): Tree {
  const ids = new Map<string, string>();
  const sizes = new Map<string, number>();
  return {
    list: async (folder) => {
      const at = treeish(path.posix.join(inside === '' ? '.' : inside, folder), commit);
      // Without --full-tree git takes the working directory for a path inside the listed tree, and lists nothing.
      const { code, out, err } = await git(['ls-tree', '--full-tree', '-z', '-l', at], cwd);
      if (code !== 0) throw new WorldError(`git can't list ${folder || inside}: ${firstLine(err)}`);
      const rows = parseListing(out.toString('utf8'));
      for (const { name, id, size } of rows) {
        ids.set(folder === '' ? name : `${folder}/${name}`, id);
        sizes.set(id, size ?? 0);
      }
      return rows;
    },
    read: (paths) => {
      const wanted = paths.map((name) => ids.get(name) ?? '');
      if (wanted.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0) > CAPS.bytes)
        throw new UserError(`${inside} holds more than ${CAPS.bytes} bytes. Nothing was compared.`);
      return batch(wanted, cwd);
    },
  };
}

/** Rows of `git ls-tree -z -l`: `<mode> <type> <id> <size>\t<name>`. */
function parseListing(text: string): (Entry & { readonly id: string })[] {
  return text.split('\0').flatMap((row) => {
    const match = /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t(.*)$/s.exec(row);
    if (match === null) return [];
    const [, mode = '', type = '', id = '', size = '-', name = ''] = match;
    const kind = type === 'tree' ? 'folder' : mode === '120000' ? 'link' : type === 'blob' ? 'file' : 'other';
    return [{ name, kind, id, size: size === '-' ? null : Number(size) }];
  });
}

/** The bytes of objects, through one `git cat-file --batch`; null for an object that is missing here. */
async function batch(names: readonly string[], cwd: string): Promise<(Uint8Array | null)[]> {
  if (names.length === 0) return [];
  const { code, out, err } = await git(['cat-file', '--batch'], cwd, `${names.join('\n')}\n`);
  if (code !== 0) throw new WorldError(`git can't read the files: ${firstLine(err)}`);
  const all: (Uint8Array | null)[] = [];
  let at = 0;
  for (const _ of names) {
    const end = out.indexOf(10, at);
    const size = end < 0 ? null : /^[0-9a-f]+ blob (\d+)$/.exec(out.toString('utf8', at, end))?.[1];
    at = end + 1;
    all.push(size ? new Uint8Array(out.subarray(at, at + Math.min(Number(size), READ_BYTES))) : null);
    if (size) at += Number(size) + 1;
  }
  return all;
}

interface Result {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

function git(args: readonly string[], cwd: string, input = ''): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--no-replace-objects', '--literal-pathspecs', ...args], {
      cwd,
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
      timeout: 120_000,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error) => reject(new WorldError(`git can't be started: ${error.message}`)));
    child.on('close', (code) =>
      resolve({ code: code ?? -1, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8') }),
    );
    // git may end before it has read everything; what counts is its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => line !== '') ?? 'no message';
}
