// Shows that the scripts for Windows are PowerShell to a grammar that is not ours, whatever the policy and its name hold.
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_DELIVERY } from '../src/channels.ts';
import { build, type Release } from '../src/deliver/index.ts';
import type { JsonObject } from '../src/parse.ts';
import { faults, hereStrings, powershell, verbatimTexts } from './readers/powershell.ts';

const read = await powershell();
const encode = (text: string) => new TextEncoder().encode(text);

async function scripts(settings: JsonObject, more: Partial<Release> = {}) {
  const release = {
    settings,
    fragments: [],
    claudeMd: encode('Be kind'),
    digest: 'sha256:0',
    name: 'policy-v1',
    ...more,
  };
  const { artifacts } = await build({ ...release, delivery: DEFAULT_DELIVERY });
  return artifacts.filter(({ name }) => name.endsWith('.ps1'));
}

const POLICIES: readonly (readonly [string, JsonObject, Partial<Release>])[] = [
  ['a plain policy', { model: 'opus' }, {}],
  ['a policy without CLAUDE.md', { model: 'opus' }, { claudeMd: null }],
  ['texts that end here-strings and open others', { env: { A: "'@\n'@", B: "\n@'\n", C: '"@\n@"', D: '#>' } }, {}],
  ['variables, subexpressions and backticks', { env: { A: '$env:PATH $(exit) $x', B: '`n`"' } }, {}],
  ['NUL, an emoji, U+2028 and half an emoji', { env: { A: '\0', B: '🦊', C: '\u2028', D: '\ud83e' } }, {}],
  ['a hostile name', { model: 'x' }, { name: "v1'; exit; '\n#> $(exit) `" }],
  ['a hundred thousand characters', { model: 'x'.repeat(100_000) }, {}],
];

describe.each(POLICIES)('scripts for Windows with %s', (_name, settings, more) => {
  test('are PowerShell, and hold the policy in the one here-string', async () => {
    const made = await scripts(settings, more);
    expect(made.map(({ name }) => name)).toEqual([
      'Detect-ClaudeCodePolicy.ps1',
      'Set-ClaudeCodePolicy.ps1',
      'install.ps1',
    ]);
    for (const { name, bytes } of made) {
      const tree = read(bytes);
      expect([name, faults(tree)]).toEqual([name, []]);
      const texts = verbatimTexts(tree);
      expect(texts).toEqual(hereStrings(bytes));
      expect(texts.map((text) => JSON.parse(text))).toEqual(name.startsWith('Set-') ? [settings] : []);
      expect(bytes.every((byte) => byte === 10 || (byte >= 32 && byte < 127))).toBe(true);
    }
  });
});

test('the grammar objects to what is no PowerShell', () => {
  expect(faults(read(encode("$x = @'\n{}\n")))).not.toEqual([]);
  expect(faults(read(encode('if ($x) { Write-Output 1\n')))).not.toEqual([]);
});
