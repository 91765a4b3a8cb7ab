// Holds decide to what the client was measured to do beside settings of other scopes, and with tools other than Bash.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ToolCall } from '../src/call.ts';
import { compile, type Layer, type Mode } from '../src/compile.ts';
import { DEFAULT_SITUATION, decide } from '../src/decide.ts';
import type { JsonObject } from '../src/parse.ts';

interface Row {
  readonly managed: JsonObject;
  readonly user?: JsonObject;
  readonly project?: JsonObject;
  readonly local?: JsonObject;
  readonly trusted?: boolean;
  readonly mode?: Mode;
  readonly answers: Readonly<Record<string, readonly number[]>>;
}

interface Table {
  readonly calls: readonly ToolCall[];
  readonly rows: readonly Row[];
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8')) as Table;

const SITUATION = { ...DEFAULT_SITUATION, cwd: '/mnt/work', home: '/mnt/home', sandboxAvailable: true };

function layersOf(row: Row): Layer[] {
  return (['user', 'project', 'local'] as const).flatMap((scope) => {
    const settings = row[scope];
    return settings === undefined ? [] : [{ scope, file: scope, settings, trusted: row.trusted === true }];
  });
}

function answersOf(row: Row, calls: readonly ToolCall[]): Record<string, number[]> {
  const ruleset = compile({ settings: row.managed, origins: new Map() }, layersOf(row));
  const answers: Record<string, number[]> = {};
  for (const number of Object.values(row.answers).flat()) {
    const { effect, source } = decide(ruleset, calls[number] as ToolCall, {
      ...SITUATION,
      mode: row.mode ?? null,
    });
    const answer = effect === 'ask' && source === 'classifier' ? 'classifier' : effect;
    answers[answer] = [...(answers[answer] ?? []), number];
  }
  return answers;
}

describe.each(['scopes', 'tools', 'leaving'])('the measured answers of %s', (name) => {
  const { rows, calls } = read(name);

  it.each(rows)('%j', (row) => {
    expect(answersOf(row, calls)).toEqual(row.answers);
  });
});

describe('settings of other scopes', () => {
  it('names the file that wrote the setting', () => {
    const ruleset = compile({ settings: {}, origins: new Map() }, [
      { scope: 'user', file: 'user.json', settings: { permissions: { denyInsteadOfPrompting: true } }, trusted: true },
    ]);
    const { origin } = decide(ruleset, { tool: 'Bash', input: { command: 'npm test' } }, DEFAULT_SITUATION);
    expect(origin).toEqual({ file: 'user.json', pointer: '/permissions/denyInsteadOfPrompting' });
  });
});
