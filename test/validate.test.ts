// Holds the published schema to the facts: every key has its type and its words, and what does not fit is named with what was expected.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { PLAIN_ROWS, SETTING_ROWS } from '../src/facts/settings.generated.ts';
import type { JsonObject } from '../src/parse.ts';
import { validate } from '../src/validate.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const schema = JSON.parse(readFileSync(path.join(ROOT, 'schemas/managed-settings.schema.json'), 'utf8'));

function check(settings: JsonObject, expected: Record<string, string>) {
  expect(Object.fromEntries(validate(settings).map((found) => [found.pointer, found.expected]))).toEqual(expected);
}

describe('validate', () => {
  it('accepts a sensible policy', () => {
    check(
      {
        $schema: 'https://example.com/managed-settings.schema.json',
        permissions: { deny: ['Read(//**/.env)'], disableBypassPermissionsMode: 'disable', defaultMode: 'default' },
        env: { CLAUDE_CODE_ENABLE_TELEMETRY: '1' },
        hooks: { PreToolUse: [{ matcher: 'Bash', hooks: [{ type: 'command', command: '/opt/guard', timeout: 5 }] }] },
        forceLoginOrgUUID: ['11111111-2222-3333-4444-555555555555'],
        strictPluginOnlyCustomization: ['hooks'],
        extraKnownMarketplaces: { m: { source: { source: 'github', repo: 'a/b' } } },
        requiredMinimumVersion: '2.1.300',
      },
      {},
    );
  });

  it.each<[string, JsonObject, Record<string, string>]>([
    ['a text for a switch', { allowManagedHooksOnly: 'yes' }, { '/allowManagedHooksOnly': '`true` or `false`' }],
    [
      'a word that is no mode',
      { permissions: { defaultMode: 'yolo' } },
      { '/permissions/defaultMode': 'one of `acceptEdits`, `auto`, `bypassPermissions`, `default`, `dontAsk`, `plan`' },
    ],
    ['a list that is text', { permissions: { deny: 'Bash' } }, { '/permissions/deny': 'a list' }],
    ['an entry that is no text', { availableModels: ['opus', 1] }, { '/availableModels/1': 'text' }],
    [
      'an unknown platform',
      { sandbox: { enabledPlatforms: ['zzz'] } },
      { '/sandbox/enabledPlatforms/0': 'one of `macos`, `linux`, `wsl`, `windows`' },
    ],
    ['no version', { requiredMinimumVersion: 'latest' }, { '/requiredMinimumVersion': 'a version such as `2.1.330`' }],
    [
      'a hook without type',
      { hooks: { Stop: [{ hooks: [{ command: 'x' }] }] } },
      { '/hooks/Stop/0/hooks/0': 'the field `type`' },
    ],
    [
      'a server entry with two fields',
      { allowedMcpServers: [{ serverName: 'a', serverUrl: 'https://b' }] },
      { '/allowedMcpServers/0': 'exactly one field' },
    ],
    ['a number of days', { cleanupPeriodDays: 0 }, { '/cleanupPeriodDays': 'at least 1' }],
    ['a fraction of days', { cleanupPeriodDays: 1.5 }, { '/cleanupPeriodDays': 'a whole number' }],
    [
      'a plain http server',
      { managedMcpServers: { a: { type: 'http', url: 'http://a' } } },
      { '/managedMcpServers/a/url': 'an `https://` address' },
    ],
    ['four fallbacks', { fallbackModel: ['a', 'b', 'c', 'd'] }, { '/fallbackModel': 'at most 3 entries' }],
    [
      'a plugin without marketplace',
      { enabledPlugins: { a: true } },
      { '/enabledPlugins': 'a name such as `plugin@marketplace`' },
    ],
    ['an unknown key is a matter of lint', { zzz: 1, sandbox: { zzz: 1 } }, {}],
  ])('%s', (_name, settings, expected) => check(settings, expected));

  it('never throws and names every value once', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...SETTING_ROWS.map((row) => row.key.split('.')[0] ?? '')), fc.jsonValue()),
        (settings) => {
          const pointers = validate(settings as JsonObject).map((found) => found.pointer);
          expect(new Set(pointers).size).toBe(pointers.length);
        },
      ),
    );
  });
});

describe('schemas/managed-settings.schema.json', () => {
  it('is generated from the facts', () => {
    expect(() => execFileSync(process.execPath, ['scripts/schema.mjs', '--check'], { cwd: ROOT })).not.toThrow();
  });

  it('describes every key of the facts', () => {
    type Node = { readonly properties?: Record<string, Node>; readonly description?: string };
    const at = (key: string) =>
      key.split('.').reduce<Node | undefined>((node, name) => node?.properties?.[name], schema as Node);
    expect(
      SETTING_ROWS.filter((row) => !at(row.key)?.description?.startsWith(row.meaning)).map((row) => row.key),
    ).toEqual([]);
    expect(PLAIN_ROWS.filter((row) => at(row.key) === undefined).map((row) => row.key)).toEqual([]);
  });

  it('marks a misspelt key in an editor', () => {
    const editor = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);
    expect(editor({ permisions: {}, sandbox: { enabeld: true } })).toBe(false);
    expect(editor.errors?.map((error) => error.params)).toEqual(
      expect.arrayContaining([{ additionalProperty: 'permisions' }, { additionalProperty: 'enabeld' }]),
    );
  });
});
