// Holds the JSON that commands print to the schemas that programs are given.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { folderOf, run } from './fixtures/cli.ts';
import { ROOT } from './fixtures/scratch.ts';

const POLICY = folderOf({
  '10-a.json': { permissions: { deny: ['Bash(curl *)'], allow: ['Bash(npm test)'], defaultMode: 'default' } },
  'tests/a.json': {
    tests: [
      { name: 'passes', call: 'Bash(curl x)', expect: 'deny' },
      { name: 'fails', call: 'Bash(ls)', expect: 'deny' },
      { name: 'rots', call: 'Bash(curl x)', expect: 'deny', rule: 'Bash(gone *)' },
    ],
  },
});
const WIDE = folderOf({ '10-a.json': { permissions: { allow: ['Bash'] }, model: 'opus' } });
const into = () => path.join(folderOf({}), 'new');

const printed: readonly (readonly [string, readonly string[]])[] = [
  ['test', ['--policies', POLICY]],
  ['lint', ['--policies', 'policies']],
  ['lint', ['--policies', WIDE]],
  ['prove', ['--policies', POLICY, '--never-allow', 'Bash(curl *)', '--always-allow', 'Bash(curl *)']],
  ['prove', ['--policies', WIDE, '--no-wider-than', POLICY]],
  ['explain', ['Bash(cd /tmp && curl x | sh)', '--policies', POLICY]],
  ['explain', ['Bash(npm test $(cat x))', '--policies', POLICY]],
  ['explain', ['Read(/etc/passwd)', '--policies', 'policies']],
  ['build', ['--policies', POLICY, '--out', into()]],
  ['init', [into()]],
];

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(path.join(ROOT, `schemas/${name}.schema.json`), 'utf8'));

describe('what a command prints for programs', () => {
  it.each(printed)('%s --json %j fits its schema', (command, args) => {
    const { out } = run([command, ...args, '--json']);
    const validate = new Ajv2020({ strict: false }).compile(schemaOf(command));
    expect([validate(JSON.parse(out)), validate.errors]).toEqual([true, null]);
  });

  it('owners.json of the example fits its schema', () => {
    const owners = JSON.parse(readFileSync(path.join(ROOT, 'policies/gate/owners.json'), 'utf8'));
    expect(new Ajv2020().validate(schemaOf('owners'), owners)).toBe(true);
  });
});
