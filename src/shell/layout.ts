// Turns a listed tree (a folder on disk, in git or on GitHub) into the Folder the core reads: fragments, other files, problems.
import { MAX_FILE_BYTES } from '../facts/client.ts';
import type { Folder } from '../index.ts';
import type { Problem, Source } from '../parse.ts';
import { UserError } from './errors.ts';

/** One name in a folder. `size` is in bytes, null where the listing does not know it. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number | null;
}

/** Where a policy folder is read from. Paths are relative to the folder, with `/`; `''` is the folder itself. */
export interface Tree {
  readonly list: (path: string) => Promise<readonly Entry[]>;
  /** The bytes of each path in the same order, at most one byte more than the client's limit; null: unreadable. */
  readonly read: (paths: readonly string[]) => Promise<readonly (Uint8Array | null)[]>;
}

/** What no honest folder reaches: the client itself needs minutes for this many fragments. */
export const CAPS = { files: 50_000, bytes: 512 * 1024 * 1024 };

/** How many bytes to read of a file: one more than the client takes, so that the parser sees that it is too large. */
export const READ_BYTES = MAX_FILE_BYTES + 1;

const BASE = 'managed-settings.json';
const DROP_INS = 'managed-settings.d';

/** The client takes names that end in lower-case `.json` and do not start with a dot (settings-facts 2.2, measured on 2.1.330). */
function isFragmentName(name: string): boolean {
  return name.endsWith('.json') && !name.startsWith('.');
}

/** The client sorts whole names by UTF-16 code units, so `10-` comes before `9-` (settings-facts 2.3, measured on 2.1.330). */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Plan {
  readonly fragments: readonly string[];
  readonly others: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads a policy folder; `label` is how its path is shown, for example `policies`. */
export async function readTree(tree: Tree, label: string): Promise<Folder> {
  const plan = await planOf(tree, label);
  checkCount(plan, label);
  const read = async (paths: readonly string[]) => pair(paths, await tree.read(paths));
  const fragments = await read(plan.fragments);
  const others: Other[] = [];
  for (const [path, bytes] of await read(plan.others)) others.push(await otherOf(path, bytes, label));
  return {
    fragments: fragments.flatMap(([path, bytes]) => (bytes === null ? [] : [{ file: shown(label, path), bytes }])),
    files: Object.fromEntries(others.flatMap((one) => ('text' in one ? [[one.path, one.text]] : []))),
    problems: [
      ...plan.problems,
      ...fragments.flatMap(([path, bytes]) => (bytes === null ? [problem('unreadable', label, path)] : [])),
      ...others.flatMap((one) => ('problem' in one ? [one.problem] : [])),
    ],
  };
}

type Other = { readonly path: string; readonly text: string } | { readonly problem: Problem };

/** A file beside the fragments, as text; policy tests in YAML as the JSON that says the same. */
async function otherOf(path: string, bytes: Uint8Array | null, label: string): Promise<Other> {
  if (bytes === null) return { problem: problem('unreadable', label, path) };
  if (/^gate\/[^/]+\.ya?ml$/.test(path)) return { problem: problem('gate-not-json', label, path) };
  const text = textOf(bytes);
  if (text === undefined) return { problem: problem('not-utf8', label, path) };
  if (!/^tests\/[^/]+\.ya?ml$/.test(path)) return { path, text };
  const { jsonOf } = await import('./yaml.ts');
  const read = jsonOf(text);
  if ('json' in read) return { path, text: read.json };
  const fault = problem('not-yaml', label, path);
  return { problem: { ...fault, args: { ...fault.args, ...read.fault } } };
}

async function planOf(tree: Tree, label: string): Promise<Plan> {
  const root = await tree.list('');
  const own = root.some((entry) => entry.name === DROP_INS)
    ? await clientLayout(tree, root, label)
    : flatLayout(root, label);
  const gate = await rowOf(tree, root, 'gate', label);
  const tests = await rowOf(tree, root, 'tests', label);
  const memory = root.filter((entry) => entry.name === 'CLAUDE.md');
  return {
    fragments: own.fragments,
    others: [
      ...memory.filter((entry) => entry.kind === 'file').map((entry) => entry.name),
      ...gate.others,
      ...tests.others,
    ],
    problems: [...own.problems, ...refused(memory, '', label), ...gate.problems, ...tests.problems],
  };
}

/** Every `*.json` directly in the folder is a fragment. */
function flatLayout(root: readonly Entry[], label: string): Plan {
  const fragments = fragmentsOf(root, '');
  const beside =
    fragments.includes(BASE) && fragments.length > 1 ? [problem('base-beside-fragments', label, BASE)] : [];
  return { fragments, others: [], problems: [...unusable(root, '', label), ...beside] };
}

/** `managed-settings.json` first, then the drop-ins; the client never reads another `.json` beside the base. */
async function clientLayout(tree: Tree, root: readonly Entry[], label: string): Promise<Plan> {
  const folder = root.find((entry) => entry.name === DROP_INS);
  const dropIns = folder?.kind === 'folder' ? await tree.list(DROP_INS) : [];
  const top = fragmentsOf(root, '');
  return {
    fragments: [...top.filter((name) => name === BASE), ...fragmentsOf(dropIns, `${DROP_INS}/`)],
    others: [],
    problems: [
      ...(folder !== undefined && folder.kind !== 'folder' ? refused([folder], '', label) : []),
      ...top.filter((name) => name !== BASE).map((name) => problem('json-beside-base', label, name)),
      ...unusable(root, '', label),
      ...unusable(dropIns, `${DROP_INS}/`, label),
    ],
  };
}

/** The gate and test files: every plain file directly in a folder of that name. */
async function rowOf(tree: Tree, root: readonly Entry[], name: string, label: string): Promise<Plan> {
  const folder = root.find((entry) => entry.name === name);
  if (folder === undefined) return { fragments: [], others: [], problems: [] };
  if (folder.kind !== 'folder') return { fragments: [], others: [], problems: refused([folder], '', label) };
  const all = await tree.list(name);
  const entries = all.filter((entry) => /\.(json|ya?ml)$/.test(entry.name) && entry.kind !== 'folder');
  const files = entries.filter((entry) => entry.kind === 'file').map((entry) => `${name}/${entry.name}`);
  const deeper = all.filter(({ kind }) => kind === 'folder');
  return {
    fragments: [],
    others: files.sort(byName),
    problems: [
      ...refused(entries, `${name}/`, label),
      ...deeper.map((entry) => problem('deeper-folder', label, `${name}/${entry.name}`)),
    ],
  };
}

function fragmentsOf(entries: readonly Entry[], prefix: string): string[] {
  const usable = entries.filter((entry) => entry.kind === 'file' && isFragmentName(entry.name));
  return usable
    .map((entry) => entry.name)
    .sort(byName)
    .map((name) => prefix + name);
}

/** Names that look like fragments and are none: links (refused), and names that the client passes over in silence. */
function unusable(entries: readonly Entry[], prefix: string, label: string): Problem[] {
  const looks = entries.filter((entry) => /\.json/i.test(entry.name));
  const fragments = looks.filter((entry) => isFragmentName(entry.name));
  const ignored = looks.filter((entry) => !isFragmentName(entry.name) || entry.kind === 'folder');
  return [
    ...refused(
      fragments.filter((entry) => entry.kind !== 'folder'),
      prefix,
      label,
    ),
    ...ignored.map((entry) => problem('ignored-name', label, prefix + entry.name)),
  ];
}

function refused(entries: readonly Entry[], prefix: string, label: string): Problem[] {
  const code = (entry: Entry) => (entry.kind === 'link' ? 'symlink' : 'not-a-file');
  return entries
    .filter((entry) => entry.kind !== 'file')
    .map((entry) => problem(code(entry), label, prefix + entry.name));
}

/** The first file of a policy (no guard file) that a client may read and this tool does not: a link, a device, one without permission. */
export function unreadOf({ problems }: Pick<Folder, 'problems'>): string | null {
  const isUnread = ({ code, args }: Problem): boolean =>
    /^(?:symlink|not-a-file|unreadable)$/.test(code) && !/^(?:gate|tests)(?:\/|$)/.test(String(args['name']));
  return problems.find(isUnread)?.origin.file ?? null;
}

function checkCount(plan: Plan, label: string): void {
  const count = plan.fragments.length + plan.others.length;
  if (count <= CAPS.files) return;
  throw new UserError(
    `${label} holds ${count} files, more than the ${CAPS.files} this tool reads. Nothing was compared. Point \`policies\` at the policy folder itself.`,
  );
}

function problem(code: string, label: string, path: string): Problem {
  return { code, origin: { file: shown(label, path), pointer: '' }, args: { name: path } };
}

function shown(label: string, path: string): string {
  return label === '' || label === '.' ? path : `${label}/${path}`;
}

function pair<T>(paths: readonly string[], values: readonly T[]): (readonly [string, T])[] {
  return paths.flatMap((path, index) => (index < values.length ? [[path, values[index] as T] as const] : []));
}

/** The exact text (a byte order mark included, so that encoding it again gives the same bytes); undefined if it is no UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** One file taken as a policy of one fragment, which the client would find as its base. */
export function single(file: string, bytes: Uint8Array): Folder {
  const fragments: readonly Source[] = [{ file, bytes, installedAs: BASE }];
  return { fragments, files: {}, problems: [] };
}
