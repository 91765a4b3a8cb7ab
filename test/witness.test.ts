// Holds examples to what people would write, and their risk to what such a call can do.
import { describe, expect, it } from '@jest/globals';
import { callOf, type ToolCall } from '../src/call.ts';
import { parseRule } from '../src/compile.ts';
import { DEFAULT_SITUATION } from '../src/decide.ts';
import { machineIn, regionOf } from '../src/regions.ts';
import { riskOf } from '../src/risk.ts';
import { fillings, textsOf } from '../src/witness.ts';

function regionWith(text: string) {
  const parsed = parseRule(text, 'deny');
  if (parsed === null) throw new Error(text);
  const rule = { ...parsed, effect: 'deny', text, origin: { file: '', pointer: '' }, scope: 'managed' } as const;
  const region = regionOf(rule, DEFAULT_SITUATION);
  if (region.kind !== 'set') throw new Error(text);
  return region;
}

const wantedBy = (text: string) => {
  const region = regionWith(text);
  const { subject, patterns } = region;
  return { subject, patterns, machine: machineIn(region), anchors: DEFAULT_SITUATION };
};

describe('the first example of a rule', () => {
  it.each([
    ['Bash(git push*)', 'git push'],
    ['Bash(git branch --list*)', 'git branch --list'],
    ['Bash(zq9 **/.aws/**)', 'zq9 src/.aws/'],
    ['Bash(zq9 * **/.env*)', 'zq9 main src/.env'],
    ['Bash(zq9 -f /tmp/*)', 'zq9 -f /tmp/build'],
    ['Bash(zq9 * --force)', 'zq9 main --force'],
    ['Bash(zq9 run *:prod)', 'zq9 run main:prod'],
    ['Bash(*zq9.sh)', 'cat zq9.sh'],
  ])('%s: %s', (rule, expected) => {
    expect(textsOf(wantedBy(rule), 1)).toEqual([expected]);
  });

  it('leaves no quote open and no blank at the end', () => {
    const all = ['Bash(cd a && make *)', 'Bash(echo * ; *)', 'Bash(zq9 *)'].flatMap((rule) => fillings(wantedBy(rule)));
    expect(all.filter((text) => text !== text.trimEnd() || text.split('"').length % 2 === 0)).toEqual([]);
  });
});

describe('the risk of a call', () => {
  const file = (tool: string, file_path: string): ToolCall => ({ tool, input: { file_path } });

  it.each([
    [callOf('Bash', 'cd src && cat notes.txt'), null],
    [callOf('Bash', 'cd src && zq9'), 'executes code'],
    [callOf('Bash', 'git status; git push'), 'publishes or deploys'],
    [callOf('Bash', 'bash -c "rm -rf /"'), 'destroys'],
    [callOf('Bash', '> /dev/sda'), 'destroys'],
    [callOf('Bash', 'bash "$HOME/.claude/skills/review/run.sh"'), 'executes code'],
    [file('Read', '/home/u/.claude/settings.json'), null],
    [file('Write', '/home/u/.claude/settings.json'), 'disables oversight'],
    [file('Write', '/home/u/.claude/plans/a.md'), null],
  ] as const)('%j: %s', (call, expected) => {
    expect(riskOf(call)).toBe(expected);
  });
});
