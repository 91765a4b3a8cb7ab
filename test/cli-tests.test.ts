// Runs `managed-settings test` as people have it: failures with what decided, coverage, JUnit, YAML, and again when a file changes.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cli, folderOf, run } from './fixtures/cli.ts';

const POLICY = { permissions: { deny: ['Bash(curl *)'], ask: ['Bash(git push *)'] } };
const tests = (...rows: readonly object[]) => ({ tests: rows });
const GOOD = { name: 'nobody downloads', call: 'Bash(curl https://example.com)', expect: 'deny' };
const BAD = { name: 'pushing is free', call: 'Bash(git push)', expect: 'allow' };

const policyWith = (file: string, content: unknown) => folderOf({ '10-a.json': POLICY, [file]: content });
const outcome = (at: string, ...args: readonly string[]) => run(['test', '--policies', at, ...args]);

describe('the test command', () => {
  it('shows for a failure what decided, and which rules no test reaches', () => {
    const { code, out } = outcome(policyWith('tests/a.json', tests(BAD)));
    expect(code).toBe(1);
    expect(out).toMatch(/✗ pushing is free\n {4}.*tests\/a\.json:\d/);
    expect(out).toMatch(/expected allow, got ask \(rule Bash\(git push \*\)\)\n[\s\S]*10-a\.json:\d/);
    expect(out).toMatch(/Rules no test reaches:\n {2}deny Bash\(curl \*\) {2}.*10-a\.json:\d/);
    expect(out).toContain('0 passed, 1 failed; 1 of 2 rules covered');
  });

  it('takes YAML, with lines as they stand there', () => {
    const yaml =
      'tests:\n  - name: nobody downloads\n    call: Bash(curl x)\n    expect: deny\n  - name: wrong\n    call: Bash(curl x)\n    expect: ask\n';
    const { code, out } = outcome(policyWith('tests/a.yaml', yaml));
    expect(code).toBe(1);
    expect(out).toMatch(/✓ nobody downloads\n✗ wrong\n {4}.*tests\/a\.yaml:5/);
  });

  it.each<[string, object, RegExp]>([
    ['there are no tests', {}, /there are no policy tests/],
    [
      'a test names a rule that is not there',
      { 'tests/a.json': tests({ ...GOOD, rule: 'Bash(wget *)' }) },
      /names the rule Bash\(wget \*\), which stands in no fragment/,
    ],
    [
      'two tests share a name',
      { 'tests/a.json': tests(GOOD), 'tests/b.json': tests(GOOD) },
      /two tests are called nobody downloads/,
    ],
  ])('fails when %s', (_title, files, said) => {
    const { code, out } = outcome(folderOf({ '10-a.json': POLICY, ...files }));
    expect([code, out]).toEqual([1, expect.stringMatching(said)]);
  });

  it('runs the tests of a ring only when asked to', () => {
    const at = policyWith('tests/a.json', tests(GOOD, { ...BAD, ring: 'pilot' }));
    expect([outcome(at).code, outcome(at, '--ring', 'pilot').code]).toEqual([0, 1]);
    const { code, err } = outcome(at, '--ring', 'pilots');
    expect(code).toBe(2);
    expect(err).toContain('--ring is "pilots", but the tests name pilot. Did you mean pilot?');
  });

  it('writes JUnit beside what it prints', () => {
    const at = policyWith('tests/a.json', tests(GOOD, BAD));
    const file = path.join(at, 'junit.xml');
    expect(outcome(at, '--junit', file).out).toContain('1 passed, 1 failed');
    const xml = readFileSync(file, 'utf8');
    expect(xml).toContain('<testsuite name="policy tests" tests="2" failures="1">');
    expect(xml).toMatch(/name="pushing is free"><failure message="Bash\(git push\): expected allow/);
  });

  it('runs again when a file changes, and waits for one that can not be read', async () => {
    const at = policyWith('tests/a.json', tests(GOOD));
    const child = spawn(process.execPath, [cli(), 'test', '--policies', at, '--watch']);
    let said = '';
    const seen = async (text: string, file: string, content: string) => {
      // The file is written until somebody looks: the watch begins some time after the first run is printed.
      while (!said.includes(text)) {
        writeFileSync(path.join(at, file), content);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    await seen('1 passed, 1 failed', 'tests/a.json', JSON.stringify(tests(GOOD, BAD)));
    await seen("can't be used", 'tests/a.json', '{ "tests": [');
    await seen('2 passed, 0 failed', 'tests/a.json', JSON.stringify(tests(GOOD, { ...BAD, expect: 'ask' })));
    child.kill();
    await new Promise((resolve) => child.on('close', resolve));
  });
});
