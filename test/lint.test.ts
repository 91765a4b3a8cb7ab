// Holds every lint rule to its own examples, every known condition to a finding, and sensible policies to silence.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compile } from '../src/compile.ts';
import { LINT_RULES, lint } from '../src/lint/index.ts';
import type { Example } from '../src/lint/rule.ts';
import type { Finding, LintInput } from '../src/lint/types.ts';
import { fragmentOrder, merge } from '../src/merge.ts';
import { type Json, type Problem, parse } from '../src/parse.ts';
import { repair } from '../src/repair.ts';

const cases = (name: string) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, 'cases', name), 'utf8'));
/** `problem` is what the reader of the folder would note. `@…` stands for a text too large to commit. */
interface Condition {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly files: Example;
  readonly problem?: Problem;
}
const table: readonly Condition[] = cases('lints.json');
const policies: readonly { name: string; files: Example; warnings: readonly string[] }[] =
  cases('sensible-policies.json');

const LARGE: Readonly<Record<string, string>> = {
  '@too large': ' '.repeat(2_097_153),
  '@too deep': `${'{"a":'.repeat(6000)}1${'}'.repeat(6000)}`,
};
const textOf = (value: Json) => (typeof value === 'string' ? (LARGE[value] ?? value) : JSON.stringify(value));
const bytes = (value: Json) => new TextEncoder().encode(textOf(value));
const isFragment = (name: string) => name.endsWith('.json') && !name.includes('/');

function inputOf(example: Example): LintInput {
  const names = Object.keys(example);
  const sources = names
    .filter(isFragment)
    .sort(fragmentOrder)
    .map((file) => ({ file, bytes: bytes(example[file] ?? '') }));
  const fragments = sources.map((source) => repair(parse(source)));
  const policy = merge(fragments);
  const ruleset = compile(policy);
  const files = Object.fromEntries(
    names.filter((name) => !isFragment(name)).map((name) => [name, String(example[name])]),
  );
  return {
    problems: [...fragments.flatMap(({ problems }) => problems), ...ruleset.problems],
    fragments,
    policy,
    ruleset,
    files,
  };
}

const found = (example: Example) => lint(inputOf(example));
const rulesIn = (findings: readonly Finding[]) => [...new Set(findings.map(({ rule }) => rule))].sort();

describe('every lint rule', () => {
  it('is listed in the order of its name, and has its own', () => {
    const names = LINT_RULES.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    expect(names.filter((name) => !/^(no|use)-[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  it.each(LINT_RULES.map((rule) => [rule.name, rule] as const))(
    '%s finds its bad example and nothing in its good one',
    (name, rule) => {
      expect(rulesIn(found(rule.bad))).toContain(name);
      expect(found(rule.good).filter((finding) => finding.rule === name)).toEqual([]);
    },
  );

  it.each(LINT_RULES.map((rule) => [rule.name, rule] as const))('%s says what, why and what to do', (name, rule) => {
    for (const finding of found(rule.bad).filter((each) => each.rule === name)) {
      expect(finding.message).toMatch(/^[^A-Z\s][^\n]*[^.\s]$|^CLAUDE\.md /);
      expect(finding.why).toMatch(/^.*\.$/);
      expect(finding.fix).toMatch(/^.*\.$/);
      expect(
        inputOf(rule.bad)
          .fragments.map(({ file }) => file)
          .concat(Object.keys(rule.bad)),
      ).toContain(finding.origin.file);
    }
  });
});

describe('every condition of the settings facts', () => {
  it('has a case', () => expect(new Set(table.map(({ id }) => id)).size).toBe(147));

  it('belongs to the rule that says so', () => {
    const claimed = LINT_RULES.flatMap(({ name, conditions }) => conditions.map((id) => [id, name]));
    const cases = new Map(table.map(({ id, rule }) => [id, rule]));
    expect(claimed.filter(([id = '', name]) => cases.get(id) !== name)).toEqual([]);
  });

  it.each(table.map((row) => [row.id, row] as const))('%s', (_id, row) => {
    const input = inputOf(row.files);
    const problems = [...input.problems, ...(row.problem === undefined ? [] : [row.problem])];
    const findings = lint({ ...input, problems }).filter(({ rule }) => rule === row.rule);
    expect(findings.map(({ severity }) => severity)).toContain(row.severity);
  });
});

describe('what real policies get wrong', () => {
  const faults: readonly (Omit<Condition, 'id'> & { readonly what: string })[] = cases('field-findings.json');

  it.each(faults.map((row) => [row.what, row] as const))('%s', (_what, row) => {
    const findings = found(row.files).filter(({ rule }) => rule === row.rule);
    expect(findings.map(({ severity }) => severity)).toEqual([row.severity]);
  });
});

describe('sensible policies', () => {
  it.each(policies.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const findings = found(row.files);
    const said = (severity: string) =>
      findings
        .filter((f) => f.severity === severity)
        .map((f) => `${f.origin.file}${f.origin.pointer}: ${f.rule}: ${f.message}`);
    expect(said('error')).toEqual([]);
    expect(said('warning')).toEqual(row.warnings);
  });
});

describe('our own baseline', () => {
  it('has no error but its placeholders', () => {
    const root = path.resolve(import.meta.dirname, '../policies');
    const names = [
      '10-telemetry',
      '20-security',
      '30-network',
      '40-sandbox',
      '50-login',
      '60-ordinary-work',
      '70-extensions',
      '80-people',
    ];
    const example = Object.fromEntries(
      names.map((name) => [`${name}.json`, readFileSync(path.join(root, `${name}.json`), 'utf8')]),
    );
    expect(
      rulesIn(
        found({ ...example, 'CLAUDE.md': 'x', 'tests/a.json': '{}' }).filter(({ severity }) => severity === 'error'),
      ),
    ).toEqual(['no-placeholder']);
  });
});

describe('lint', () => {
  it('never throws and always gives the same findings', () => {
    const keys = LINT_RULES.flatMap(({ bad }) => Object.values(bad)).filter(
      (value) => typeof value === 'object',
    ) as unknown as Json[];
    const value = fc.oneof(fc.constantFrom(...keys), fc.jsonValue() as fc.Arbitrary<Json>);
    const mixed = fc
      .tuple(value, value, fc.jsonValue() as fc.Arbitrary<Json>)
      .map(([a, b, noise]) => ({ '10-a.json': a, '20-b.json': graft(b, noise) }));
    fc.assert(
      fc.property(mixed, (example) => {
        const input = inputOf(example);
        expect(lint(input)).toEqual(lint(input));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['.', '*', '-', ' ', '/', 'a.', '@'])('reads a megabyte of %j in one pass', (unit) => {
    const long = unit.repeat(1_000_000 / unit.length);
    const example = {
      '10-a.json': { companyAnnouncements: [`${long}!`] },
      '20-b.json': { permissions: { allow: [`Bash(x ${long} y)`] }, env: { A: long } },
      '30-c.json': { permissions: { deny: [`Read(${long}x)`] } },
      '40-d.json': { permissions: { ask: [`Edit(x${long})`] } },
    };
    expect(rulesIn(found(example))).toContain('use-bypass-lock');
  });

  it('never throws on arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (data) => {
        const fragments = [repair(parse({ file: '10-a.json', bytes: data }))];
        const policy = merge(fragments);
        const ruleset = compile(policy);
        expect(
          lint({ problems: [], fragments, policy, ruleset, files: { 'gate/owners.json': '{' } }).length,
        ).toBeGreaterThan(0);
      }),
    );
  });
});

/** A value in which one part was replaced by something else. */
function graft(value: Json, noise: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return noise;
  const [key, inner] = Object.entries(value)[0] ?? ['permissions', null];
  return { ...value, [key]: inner === undefined ? noise : graft(inner, noise) };
}
