// Turns a release tag into the report of going back to it, and into the files of the work tree as they were then.
import path from 'node:path';
import { type Folder, load } from '../index.ts';
import { visible } from '../render/escape.ts';
import { shellLine } from '../render/sections.ts';
import type { Report } from '../report.ts';
import { candidateOf, rendered, reviewOf } from '../shell/compose.ts';
import { deliverable, insideOf } from '../shell/deliverable.ts';
import { UserError, WorldError } from '../shell/errors.ts';
import { labelOf, readFolder } from '../shell/files.ts';
import { type AtTag, readFolderAtTag } from '../shell/git.ts';
import { judgeOfBranch } from '../shell/judge.ts';
import { READ_BYTES } from '../shell/layout.ts';
import { numberOf } from '../shell/releases.ts';
import { type Swap, swapAll } from '../shell/write.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { policiesOf } from './options.ts';

/** Both sides of a rollback; `at` is the policy's path, `label` how it is shown, `home` the folder its file names start in. */
interface Rollback {
  readonly tag: string;
  readonly at: string;
  readonly label: string;
  readonly home: string;
  readonly now: Folder;
  readonly then: AtTag;
}

export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const rollback = await rollbackOf(given);
  const swaps = swapsOf(rollback);
  const isDry = given.flag('dry-run');
  if (!isDry) checkCommitted(rollback, swaps);
  const format = given.flag('json') ? 'json' : (given.text('format') ?? 'terminal');
  const text = rendered(format, reportOf(rollback), { colour: terminal.colour, limit: 60_000 });
  await terminal.write(text.endsWith('\n') ? text : `${text}\n`);
  if (!isDry) await write(rollback, swaps);
  for (const line of said(rollback, swaps, isDry ? 'dry run' : 'written')) terminal.note(line);
  return 0;
}

async function rollbackOf(given: Given): Promise<Rollback> {
  const tag = tagOf(given);
  const at = policiesOf(given);
  const label = labelOf(at);
  const now = await readFolder(at);
  const then = await readFolderAtTag(at, tag, process.cwd());
  if (then.folder.fragments.length === 0)
    throw new UserError(
      `${then.inside} holds no fragment at ${tag}, so there is no policy to go back to. Check --policies.`,
    );
  const isFile = isOneFile(now, label);
  if (isFile !== isOneFile(then.folder, then.inside))
    throw new UserError(
      `${label} is a ${isFile ? 'file' : 'folder'} now and was none at ${tag}, so its files can't be brought back one by one. Use git restore --source=${tag}.`,
    );
  checkReadable(
    now.problems,
    NOW,
    `${label} can't be rolled back as it is. Repair or remove it in a commit of its own`,
  );
  checkReadable(
    then.folder.problems,
    THEN,
    `${tag} can't be brought back byte for byte. Use git restore --source=${tag}`,
  );
  return { tag, at, label, home: isFile ? path.dirname(at) : at, now, then };
}

function tagOf(given: Given): string {
  const prefix = given.text('tag-prefix') ?? 'policy-v';
  const tag = given.text('to');
  if (tag === null) throw new UserError(`rollback needs --to TAG: the release to go back to, for example ${prefix}12.`);
  if (numberOf(tag, prefix) !== null) return tag;
  throw new UserError(
    `${JSON.stringify(tag)} is no release of this policy: they are called ${prefix}N. Write --to ${prefix}12, or say --tag-prefix.`,
  );
}

const isOneFile = ({ fragments }: Folder, label: string): boolean =>
  fragments.length === 1 && fragments[0]?.file === label;

/** What stands in the way of exact bytes: now on disk, then in git. */
const NOW = /^(symlink|not-a-file|unreadable|ignored-name|json-beside-base)$/;
const THEN = /^(symlink|not-a-file|unreadable|not-utf8)$/;

const isGuard = (name: string): boolean => /^(gate|tests)(\/|$)/.test(name);

function checkReadable(problems: Folder['problems'], codes: RegExp, advice: string): void {
  const fault = problems.find(({ code, args }) => codes.test(code) && !isGuard(String(args['name'])));
  if (fault === undefined) return;
  const { code, origin } = fault;
  throw new UserError(`${origin.file} is no plain file of a policy (${code}), so ${advice}.`);
}

/** Every file of the policy that differs; guard files are none of it. */
function swapsOf({ tag, label, home, now, then }: Rollback): readonly Swap[] {
  const before = filesOf(now, label);
  const after = filesOf(then.folder, then.inside);
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const at = path.join(home, name);
    const [old, wanted] = [before.get(name) ?? null, after.get(name) ?? null];
    if (path.relative(home, at).replaceAll(path.sep, '/') !== name || (wanted?.length ?? 0) >= READ_BYTES)
      throw new UserError(`${name} of ${tag} can't be written as it is: its name or its size is not usable here.`);
    return isSame(old, wanted) ? [] : [{ at, before: old, after: wanted }];
  });
}

function filesOf({ fragments, files }: Folder, label: string): ReadonlyMap<string, Uint8Array> {
  const all = new Map(fragments.map(({ file, bytes }) => [insideOf(file, label), bytes]));
  const memory = files['CLAUDE.md'];
  return memory === undefined ? all : all.set('CLAUDE.md', new TextEncoder().encode(memory));
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}

// An ignored file is in no commit either: overwritten, it would be gone.
function checkCommitted({ label, now, then }: Rollback, swaps: readonly Swap[]): void {
  const { inside, uncommitted, ignored } = then;
  const touched = new Set(filesOf(now, label).keys());
  const lost = ignored.filter((file) => touched.has(insideOf(file, inside)));
  const [first] = [...uncommitted, ...(swaps.length > 0 ? lost : [])];
  if (first === undefined) return;
  throw new UserError(
    `${first} is not committed, and a rollback would overwrite or hide it. Commit it or take it away first; --dry-run shows what going back means all the same.`,
  );
}

function reportOf({ tag, label, now, then }: Rollback): Report {
  const before = load(now);
  const isClean = then.uncommitted.length === 0;
  const baseline = {
    // What is committed can be named so that the review is repeated with the same words once the files are written.
    ...(isClean ? ({ kind: 'ref', name: 'HEAD' } as const) : ({ kind: 'file', name: label } as const)),
    digest: deliverable(now, before, label).digest,
    first: false,
    notices: [`This goes back to ${tag}, commit ${then.commit}.`],
  };
  const after = candidateOf(folderAfter(label, now, then), label);
  const judge = judgeOfBranch(now);
  return reviewOf({ folder: now, loaded: before, baseline, release: null }, after, { failOn: null, judge });
}

/** The policy once it is back: the fragments and CLAUDE.md of the tag beside today's guard files. */
function folderAfter(label: string, now: Folder, { folder, inside }: AtTag): Folder {
  const top = isOneFile(now, label) ? path.posix.dirname(label) : label;
  const shown = (name: string) => (top === '.' ? name : `${top}/${name}`);
  const fragments = folder.fragments.map(({ file, bytes }) => ({ file: shown(insideOf(file, inside)), bytes }));
  const memory = folder.files['CLAUDE.md'];
  const guards = Object.entries(now.files).filter(([name]) => isGuard(name));
  const files = Object.fromEntries(memory === undefined ? guards : [...guards, ['CLAUDE.md', memory]]);
  return { fragments, files, problems: now.problems.filter(({ args }) => isGuard(String(args['name']))) };
}

/** Writes, reads the folder again, and takes everything back unless it reads exactly as the tag does. */
async function write({ tag, at, label, then }: Rollback, swaps: readonly Swap[]): Promise<void> {
  await swapAll(swaps);
  const wanted = filesOf(then.folder, then.inside);
  const written = filesOf(await readFolder(at), label);
  const names = [...new Set([...wanted.keys(), ...written.keys()])];
  const other = names.find((name) => !isSame(wanted.get(name) ?? null, written.get(name) ?? null));
  if (other === undefined) return;
  await swapAll(swaps.map((swap) => ({ at: swap.at, before: swap.after, after: swap.before })));
  throw new WorldError(
    `${label} would not read as ${tag} does: ${other} differs, because of other files or the file system. Everything was put back. Use git restore --source=${tag} --worktree -- ${label}.`,
  );
}

const nextSteps = (tag: string, label: string): readonly (readonly string[])[] => [
  ['switch', '-c', `back-to-${tag}`],
  ['add', '--all', '--', label],
  ['commit', '-m', `Go back to ${tag}`],
];

function said({ tag, label }: Rollback, swaps: readonly Swap[], kind: 'written' | 'dry run'): readonly string[] {
  if (swaps.length === 0) return [`${visible(label)} already holds the fragments of ${tag}: there is nothing to do.`];
  const files = swaps.map(({ at, before, after }) => {
    const verb = before === null ? 'added' : after === null ? 'removed' : 'rewritten';
    return `  ${kind === 'written' ? verb : `would be ${verb}`}: ${visible(labelOf(at))}`;
  });
  if (kind === 'dry run') return ['', ...files, 'Nothing was written.'];
  return [
    '',
    ...files,
    'Nothing is released yet: going back is a new commit and a new release, reviewed like any other. Next:',
    ...nextSteps(tag, label).map((words) => `  ${shellLine(['git', ...words])}`),
    'Push the branch and open a pull request. Its review compares with production: it may say WIDER and ask for approvals,',
    'or INVALID where a policy test that came after that release fails.',
  ];
}
