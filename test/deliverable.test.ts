// Shows that a review already says what no release could carry, where it stands.
import { describe, expect, test } from '@jest/globals';
import { EMPTY_FOLDER, load } from '../src/index.ts';
import { candidateOf, reviewOf } from '../src/shell/compose.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const NONE = {
  folder: EMPTY_FOLDER,
  loaded: load(EMPTY_FOLDER),
  baseline: { kind: 'none', name: 'none', digest: null, first: true, notices: [] },
  release: null,
} as const;

/** The findings about what can't be delivered, and the verdict, of fragments for a fleet with these channels. */
function reviewed(fragments: Readonly<Record<string, string>>, channels: readonly string[]) {
  const folder = {
    fragments: Object.entries(fragments).map(([name, text]) => ({ file: `policies/${name}`, bytes: encode(text) })),
    files: { 'gate/delivery.json': JSON.stringify({ channels }) },
    problems: [],
  };
  const { findings, verdict } = reviewOf(NONE, candidateOf(folder, 'policies'), { failOn: null });
  const told = findings.filter(({ rule }) => /undeliverable|lone-surrogate|number-overflow/.test(rule));
  return {
    verdict: verdict.word,
    told: told.map(({ rule, place, message }) => `${place.file}:${place.line} ${rule} ${message}`),
  };
}

const half = (letter: string) => JSON.stringify({ companyAnnouncements: [letter.repeat(1_200_000)] });

describe('what no release could carry', () => {
  test('fragments the client takes one by one, and not merged', () => {
    const { told, verdict } = reviewed({ '10-a.json': half('a'), '20-b.json': `${half('b')} ` }, ['file']);
    expect(told).toEqual([
      'policies/20-b.json:1 undeliverable managed-settings.json can not carry this: all of it together is longer than its reader takes',
    ]);
    expect(verdict).toBe('INVALID');
  });

  const CONTROL = { '10-a.json': '{\n  "env": {\n    "A": "\\u0001"\n  }\n}' };
  test('a character that property lists have no form for, in a fleet of Macs', () => {
    expect(reviewed(CONTROL, ['file', 'macos']).told).toEqual([
      'policies/10-a.json:3 undeliverable `env.A`: plist and mobileconfig can not carry this: XML 1.0 has no form for this character, not even as a reference',
    ]);
  });
  test('and in another fleet not', () => {
    expect(reviewed(CONTROL, ['file', 'windows']).told).toEqual([]);
  });

  test('half a character is told once', () => {
    const { told, verdict } = reviewed({ '10-a.json': '{"env":{"A":"\\ud83e"}}' }, ['file', 'macos']);
    expect(told).toEqual(['policies/10-a.json:1 lone-surrogate `env.A`: half of a character stands here']);
    expect(verdict).toBe('INVALID');
  });
});
