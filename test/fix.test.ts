// Holds mechanical fixes to what they promise: the finding goes away, nothing gets wider, and the formatting stays.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compile } from '../src/compile.ts';
import { type Direction, direction } from '../src/direction.ts';
import { fix } from '../src/fix.ts';
import { LINT_RULES, lint } from '../src/lint/index.ts';
import type { Edit, Finding } from '../src/lint/types.ts';
import { merge } from '../src/merge.ts';
import { type Json, parse } from '../src/parse.ts';
import { repair } from '../src/repair.ts';

const FILE = '10-a.json';

function load(text: string) {
  const fragments = [repair(parse({ file: FILE, bytes: new TextEncoder().encode(text) }))];
  const policy = merge(fragments);
  const ruleset = compile(policy);
  const problems = [...fragments.flatMap((fragment) => fragment.problems), ...ruleset.problems];
  return { policy, findings: lint({ problems, fragments, policy, ruleset, files: {} }) };
}

const editsOf = (findings: readonly Finding[]) => findings.flatMap(({ edits }) => edits);
const fixed = (text: string, edits: readonly Edit[]) => fix({ [FILE]: text }, edits)[0]?.text ?? text;

function check(before: string, after: string) {
  expect(fixed(before, editsOf(load(before).findings))).toBe(after);
}

describe('fix', () => {
  it('rewrites in place and keeps the formatting', () => {
    check(
      '{\n    "permissions": {\n        "deny": ["Read(/etc/shadow)",   "Bash(ssh:*)"]\n    }\n}\n',
      '{\n    "permissions": {\n        "deny": ["Read(//etc/shadow)",   "Bash(ssh *)"]\n    }\n}\n',
    );
  });

  it('moves a misplaced lock to where it counts, with tabs and CRLF', () => {
    check(
      '{\r\n\t"disableBypassPermissionsMode": "disable",\r\n\t"model": "opus"\r\n}\r\n',
      '{\r\n\t"model": "opus",\r\n\t"permissions": {\r\n\t\t"disableBypassPermissionsMode": "disable"\r\n\t}\r\n}\r\n',
    );
  });

  it('leaves the lines beside a moved key as they are written', () => {
    check(
      '{\n  "permissions": {\n    "deny": ["Bash(a *)",   "Bash(b *)"],\n    "allowManagedPermissionRulesOnly": true\n  },\n  "env": { "A": "1" }\n}\n',
      '{\n  "permissions": {\n    "deny": ["Bash(a *)",   "Bash(b *)"]\n  },\n  "env": { "A": "1" },\n  "allowManagedPermissionRulesOnly": true\n}\n',
    );
  });

  it('does not move over what stands there already', () => {
    const text = '{ "defaultMode": "plan", "permissions": { "defaultMode": "default" } }';
    check(text, text);
  });

  it('removes nulls and repeated entries from the back', () => {
    check(
      '{"permissions": {"deny": ["Bash(a *)", "Bash(a *)", "Bash(b *)", "Bash(a *)"]}, "model": null}',
      '{"permissions": {"deny": ["Bash(a *)", "Bash(b *)"]}}',
    );
  });

  it('leaves files alone that are no JSON, and edits that do not fit', () => {
    const edit = { file: FILE, pointer: '/a/b', value: 1 };
    expect(fix({ [FILE]: '{"a": 1,}' }, [edit])).toEqual([]);
    expect(fix({ [FILE]: '{"a": "x"}' }, [edit])).toEqual([]);
    expect(fix({}, [edit])).toEqual([]);
  });

  it('applies what fits and names what does not', () => {
    const good = { file: FILE, pointer: '/a', value: 2 };
    const lost = { file: FILE, pointer: '/b/c/d', value: undefined };
    expect(fix({ [FILE]: '{"a": 1}' }, [lost, good])).toEqual([
      { file: FILE, text: '{"a": 2}', applied: [good], skipped: [lost] },
    ]);
  });

  it('leaves alone what is nested too deep to be read', () => {
    const text = `{"a": 1, "b": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    expect(fix({ [FILE]: text }, [{ file: FILE, pointer: '/a', value: 2 }])).toEqual([]);
  });

  it('replaces thousands of values at once', () => {
    const rules = (end: string) =>
      JSON.stringify({ permissions: { deny: Array.from({ length: 5000 }, (_, i) => `Bash(a${i}${end})`) } });
    check(rules(':*'), rules(' *'));
  });

  it('reaches keys with slashes, tildes and numbers', () => {
    const edit = { file: FILE, pointer: '/enabledPlugins/a~1b~0c@0', value: false };
    expect(fix({ [FILE]: '{"enabledPlugins": {"a/b~c@0": true}}' }, [edit])[0]?.text).toBe(
      '{"enabledPlugins": {"a/b~c@0": false}}',
    );
  });

  it('never throws, and every result is an object again', () => {
    const pointer = fc
      .array(fc.constantFrom('a', 'permissions', 'deny', '0', '1', '-', '', '__proto__'), { maxLength: 4 })
      .map((p) => p.map((s) => `/${s}`).join(''));
    const edit = fc.record({
      file: fc.constant(FILE),
      pointer,
      value: fc.option(fc.jsonValue() as fc.Arbitrary<Json>, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.array(edit, { maxLength: 4 }), (text, edits) => {
        for (const result of fix({ [FILE]: text }, edits))
          expect(typeof JSON.parse(result.text.replace(/^\uFEFF/, ''))).toBe('object');
      }),
    );
  });
});

describe('the fixes of the rules', () => {
  const fixable = LINT_RULES.flatMap(({ name, bad }) => {
    const text = JSON.stringify(bad[FILE] ?? {}, null, 2);
    const edits = editsOf(load(text).findings.filter(({ rule }) => rule === name));
    return edits.length === 0 ? [] : [[name, text, edits] as const];
  });

  it('exist for the mechanical faults', () => {
    expect(fixable.map(([name]) => name)).toEqual([
      'no-duplicate-entry',
      'no-inverted-switch',
      'no-legacy-colon',
      'no-single-slash',
      'no-unconsulted-rule',
      'no-unknown-key',
    ]);
  });

  it('leave an `X:*` alone that other rules depend on', () => {
    const rules = {
      allow: ['Bash(watch make:*)', 'Bash(watch make)', 'Bash(npm ci && npm t:*)', 'Bash(npm test:*)'],
      ask: ['Bash(git push:*)', 'Bash(docker run:*)'],
      deny: ['Bash(git *)', 'Bash(curl:*)', 'Bash(timeout:*)'],
    };
    const text = JSON.stringify({ permissions: rules });
    const edits = editsOf(load(text).findings.filter(({ rule }) => rule === 'no-legacy-colon'));
    expect(JSON.parse(fixed(text, edits))).toEqual({
      permissions: {
        allow: ['Bash(watch make:*)', 'Bash(watch make)', 'Bash(npm ci && npm t:*)', 'Bash(npm test *)'],
        ask: ['Bash(git push:*)', 'Bash(docker run *)'],
        deny: ['Bash(git *)', 'Bash(curl *)', 'Bash(timeout:*)'],
      },
    });
  });

  it.each(fixable)('%s: the fix leaves nothing of the kind to fix, and nothing gets wider', (name, text, edits) => {
    const after = load(fixed(text, edits));
    expect(editsOf(after.findings.filter(({ rule }) => rule === name))).toEqual([]);
    const before = load(text);
    const known = direction(before.policy.settings, after.policy.settings).filter(
      ({ key }) => key !== null && key !== 'env.DISABLE_TELEMETRY',
    );
    const wider: Direction = 'wider';
    expect(known.filter((change) => change.direction === wider)).toEqual([]);
  });
});
