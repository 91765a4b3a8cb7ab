// Runs the independent readers: Debian tools and Python. A missing tool skips its tests visibly, and fails them where CI is set.
import { spawnSync } from 'node:child_process';
import { test } from '@jest/globals';

type Body = () => void | Promise<void>;

/** Declares a test that needs tools of the system. */
export function testWith(tools: readonly string[], name: string, body: Body): void {
  const missing = tools.filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0);
  if (missing.length === 0) test(name, body);
  else if (process.env['CI']) test(name, () => Promise.reject(new Error(`not installed: ${missing.join(', ')}`)));
  else test.skip(`${name} (not installed: ${missing.join(', ')})`, body);
}

/** The output of a command that must succeed; `input` goes to its standard input. */
export function run(command: string, args: readonly string[], input: Uint8Array | string = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.toString()}`);
  return stdout;
}
