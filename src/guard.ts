// Turns the guard files of a policy folder (gate/*.json, tests/*.json|yaml|yml) into checked data; every fault is a problem, never a default.
import type { ClaimKind } from './claims.ts';
import * as schema from './facts/guard-validators.generated.js';
import { faultsOf } from './guard-faults.ts';
import { type Json, type JsonObject, type Origin, type Problem, parse } from './parse.ts';
import { type PolicyTest, readTests, type TestFile } from './policy-tests.ts';
import type { Waiver } from './waivers.ts';

/** What makes a review fail; the defaults are the strictest that a new repository can live with. */
export interface GateConfig {
  readonly failOn: 'wider' | 'invalid' | 'never';
  readonly findings: 'error' | 'warning' | 'advice';
  readonly maxRemovedDenyPercent: number;
  readonly shadow: boolean;
  readonly approvers: readonly string[];
}

export const DEFAULT_GATE: GateConfig = {
  failOn: 'wider',
  findings: 'error',
  maxRemovedDenyPercent: 100,
  shadow: false,
  approvers: [],
};

export type Pack = 'secrets' | 'egress' | 'destructive' | 'oversight' | 'ordinary-work';

/** What must hold for a whole region of calls, or for one key. `text` is the rule that names the region. */
export type Invariant = { readonly name: string; readonly origin: Origin } & (
  | { readonly kind: ClaimKind; readonly text: string }
  | { readonly kind: 'setting'; readonly key: string; readonly equals: Json }
);

/** A ready pack that somebody asked for, and where. */
export interface ChosenPack {
  readonly pack: Pack;
  readonly origin: Origin;
}

export interface Guard {
  readonly config: GateConfig;
  readonly packs: readonly ChosenPack[];
  readonly invariants: readonly Invariant[];
  readonly waivers: readonly Waiver[];
  readonly tests: readonly PolicyTest[];
  readonly problems: readonly Problem[];
}

/** A file outside the policy folder that decides who may change what or what reviews it; `not listed`: there may be more of them. */
export interface Touched {
  readonly name: string;
  readonly how: 'added' | 'edited' | 'removed' | 'not listed';
}

/** The guard files by the names people are shown, so that a place in one can be located. */
export function guardTexts(
  files: Readonly<Record<string, string>>,
  label: string,
): readonly { readonly file: string; readonly text: string }[] {
  return Object.entries(files).map(([name, text]) => ({ file: shown(label, name), text }));
}

interface Checked {
  readonly data: JsonObject | null;
  readonly problems: readonly Problem[];
}

/** `files` maps names inside the policy folder to texts (JSON, whatever a name ends in); `label` is how the folder is shown, for example `policies`. */
export function readGuard(files: Readonly<Record<string, string>>, label: string): Guard {
  const read = (name: string, validator: Validator) => check(files[name], shown(label, name), validator);
  const gate = read('gate/gate.json', schema.gate);
  const invariants = read('gate/invariants.json', schema.invariants);
  const waivers = read('gate/waivers.json', schema.waivers);
  const lists = Object.keys(files)
    .filter((name) => /^tests\/[^/]+\.(json|ya?ml)$/.test(name))
    .sort()
    .map((name) => ({ file: shown(label, name), ...read(name, schema.policyTests) }));
  const accepted = rows(waivers.data, 'waivers').map((row, i) => waiverOf(row, shown(label, 'gate/waivers.json'), i));
  const tests = readTests(lists.map(({ file, data }): TestFile => ({ file, tests: rows(data, 'tests') })));
  return {
    config: { ...DEFAULT_GATE, ...withoutSchema(gate.data) } as GateConfig,
    packs: ((invariants.data?.['packs'] ?? []) as unknown as readonly Pack[]).map((pack, i) => ({
      pack,
      origin: { file: shown(label, 'gate/invariants.json'), pointer: `/packs/${i}` },
    })),
    invariants: rows(invariants.data, 'invariants').map((row, i) =>
      invariantOf(row, { file: shown(label, 'gate/invariants.json'), pointer: `/invariants/${i}` }),
    ),
    waivers: accepted.filter(hasDay),
    tests: tests.tests,
    problems: [
      ...[gate, invariants, waivers, ...lists, tests].flatMap(({ problems }) => problems),
      ...accepted.filter((one) => !hasDay(one)).map(dayFault),
      ...Object.keys(files).flatMap((name) => unknownName(name, label)),
    ],
  };
}

/** Whether a waiver ends on a day of the calendar: 2027-02-30 is none. */
const hasDay = ({ expires }: Waiver): boolean => {
  const day = new Date(`${expires}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(expires);
};

const dayFault = ({ expires, origin: { file, pointer } }: Waiver): Problem => ({
  code: 'guard-file',
  origin: { file, pointer: `${pointer}/expires` },
  args: { message: `\`${expires}\` is no day` },
});

const GATE_FILES: readonly string[] = ['gate', 'invariants', 'waivers', 'owners', 'delivery'].map(
  (name) => `gate/${name}.json`,
);

/** A misspelt guard file would guard nothing. */
const unknownName = (name: string, label: string): readonly Problem[] =>
  !name.startsWith('gate/') || GATE_FILES.includes(name)
    ? []
    : [
        {
          code: 'guard-name',
          origin: { file: shown(label, name), pointer: '' },
          args: { name, known: [...GATE_FILES] },
        },
      ];

type Validator = (typeof schema)['gate'];

/** A file of the policy folder by the name people are shown. */
export const shown = (label: string, name: string): string =>
  label === '' || label === '.' ? name : `${label}/${name}`;

function check(text: string | undefined, file: string, validator: Validator): Checked {
  if (text === undefined) return { data: null, problems: [] };
  const { settings, problems } = parse({ file, bytes: new TextEncoder().encode(text) });
  if (settings === null || problems.length > 0) return { data: null, problems };
  if (validator(settings)) return { data: settings, problems: [] };
  return { data: null, problems: faultsOf(validator.errors ?? [], file) };
}

function rows(data: JsonObject | null, key: string): readonly JsonObject[] {
  const list = data?.[key];
  return Array.isArray(list) ? (list as readonly JsonObject[]) : [];
}

function withoutSchema(data: JsonObject | null): JsonObject {
  return Object.fromEntries(Object.entries(data ?? {}).filter(([key]) => key !== '$schema'));
}

function invariantOf(row: JsonObject, origin: Origin): Invariant {
  const name = String(row['name']);
  if (row['setting'] !== undefined)
    return { kind: 'setting', name, origin, key: String(row['setting']), equals: row['equals'] ?? null };
  const kind = (['neverAllow', 'neverUnasked', 'neverDeny', 'alwaysAllow'] as const).find(
    (key) => row[key] !== undefined,
  );
  return { kind: kind ?? 'neverAllow', name, origin, text: String(row[kind ?? 'neverAllow']) };
}

function waiverOf(row: JsonObject, file: string, index: number): Waiver {
  const [id, reason, owner, expires] = ['id', 'reason', 'owner', 'expires'].map((key) => String(row[key]));
  const origin = { file, pointer: `/waivers/${index}` };
  return { id: id ?? '', reason: reason ?? '', owner: owner ?? '', expires: expires ?? '', origin };
}

const SEVERITIES: readonly GateConfig['findings'][] = ['error', 'warning', 'advice'];
const FAIL_ON: readonly GateConfig['failOn'][] = ['never', 'invalid', 'wider'];

/**
 * The guard that judges a change: the one of the base commit, which the candidate's may only tighten.
 * Tests and invariants of both count; waivers and approvers are the base's alone.
 */
export function tighten(base: Guard, candidate: Guard): Guard {
  const known = new Set(base.tests.map(keyOf));
  return {
    config: {
      failOn: last(FAIL_ON, [base.config.failOn, candidate.config.failOn]),
      findings: last(SEVERITIES, [base.config.findings, candidate.config.findings]),
      maxRemovedDenyPercent: Math.min(base.config.maxRemovedDenyPercent, candidate.config.maxRemovedDenyPercent),
      shadow: base.config.shadow && candidate.config.shadow,
      approvers: base.config.approvers,
    },
    packs: distinct(base.packs, candidate.packs),
    invariants: distinct(base.invariants, candidate.invariants),
    waivers: base.waivers,
    tests: [...base.tests, ...candidate.tests.filter((test) => !known.has(keyOf(test)))],
    problems: [
      ...candidate.problems,
      ...base.problems.filter((one) => one.code !== 'guard-name' && !isAmong(one, candidate.problems)).map(ofBase),
    ],
  };
}

const isAmong = (one: Problem, list: readonly Problem[]): boolean => {
  const written = JSON.stringify(one);
  return list.some((other) => JSON.stringify(other) === written);
};

/** The candidate's files are what is shown, so no line of the base is named. */
const ofBase = (one: Problem): Problem => ({
  ...one,
  origin: { ...one.origin, pointer: '' },
  args: { ...one.args, base: true },
});

// Where a test or an invariant stands does not matter; an edited expectation of the same name runs beside the old one.
const keyOf = ({ origin, ...rest }: { readonly origin: Origin }): string => JSON.stringify(rest);

function last<T>(order: readonly T[], values: readonly T[]): T {
  return values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a));
}

/** Each once, in the base's order. The candidate's files are what is shown, so of what only the base has no line is named. */
function distinct<T extends { readonly origin: Origin }>(base: readonly T[], candidate: readonly T[]): readonly T[] {
  const rows = [...base.map((one) => ({ ...one, origin: { ...one.origin, pointer: '' } })), ...candidate];
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
