// Checks that no guard file which does not fit its schema is read as an empty one: every misfit is a problem with words.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readGuard } from '../src/guard.ts';

const FILES = [
  ['policy-tests', 'tests/a.json', 'tests'],
  ['invariants', 'gate/invariants.json', 'invariants'],
  ['waivers', 'gate/waivers.json', 'waivers'],
  ['gate', 'gate/gate.json', 'approvers'],
] as const;

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, `../schemas/${name}.schema.json`), 'utf8'));

/** Every name of a property anywhere in a schema. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value as object) : []),
    ...keysOf(value),
  ]);
}

/** Objects of the schema's own keys with values that often fit, as a row of the file's list or as the file itself. */
function fileOf(name: string, list: string): fc.Arbitrary<object> {
  const keys = [...new Set(keysOf(schemaOf(name)))];
  const leaf = fc.constantFrom<unknown>('Bash(ls)', 'deny', 'wider', '2027-01-01', '0'.repeat(32), '', 0, true, null);
  const call = fc.constantFrom<unknown>({ tool: 'Bash', input: {} }, { tool: 'Bash' }, [], ['Bash(ls)'], [{}]);
  const row = fc.dictionary(fc.constantFrom(...keys), fc.oneof(leaf, call), { maxKeys: 6 });
  return fc.oneof(
    fc.array(row, { maxLength: 2 }).map((rows) => ({ [list]: rows })),
    row,
  );
}

describe('a guard file that does not fit its schema', () => {
  it.each(FILES)('%s: has a problem, and every problem has words', (name, file, list) => {
    const fits = new Ajv2020({ strict: false }).compile(schemaOf(name));
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(fileOf(name, list), (value) => {
        const { problems } = readGuard({ [file]: JSON.stringify(value) }, '');
        const isFit = fits(value);
        outcomes.add(isFit);
        if (!isFit) expect(problems).not.toEqual([]);
        for (const { code, args } of problems)
          if (code === 'guard-file') expect(args['message']).not.toMatch(/undefined|\[object|^$/);
      }),
      { numRuns: 2000 },
    );
    expect([...outcomes].sort()).toEqual([false, true]);
  });

  it.each([
    [{ tests: [{ name: 'a', expect: 'deny', call: 'Bash(ls)', calls: ['Bash(ls)'] }] }, 'only one of `call`, `calls`'],
    [{ tests: [], ['k'.repeat(100_000)]: 1 }, `\`${'k'.repeat(60)}…\` is no key here`],
  ])('%# says so in few words', (value, says) => {
    const [problem, ...more] = readGuard({ 'tests/a.json': JSON.stringify(value) }, '').problems;
    expect(more).toEqual([]);
    expect(problem?.args['message']).toContain(says);
    expect(String(problem?.args['message']).length).toBeLessThan(300);
  });
});
