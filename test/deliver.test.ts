// Shows what a release holds, byte for byte, and that each format carries exactly the merged policy, read back by other programs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { DEFAULT_DELIVERY, ignoredKeys, parseDelivery } from '../src/channels.ts';
import { type Artifact, type Built, build, type Release } from '../src/deliver/index.ts';
import { uuid5 } from '../src/deliver/macos.ts';
import { digest } from '../src/digest.ts';
import { merge } from '../src/merge.ts';
import { type JsonObject, parse } from '../src/parse.ts';
import { repair } from '../src/repair.ts';
import { inScratch, unpack } from './readers/archives.ts';
import { ADML_DEFAULT, DOCUMENTS, READERS, readAll } from './readers/delivered.ts';
import { readDocuments } from './readers/documents.ts';
import { run, testWith } from './readers/tools.ts';

const ROOT = path.join(import.meta.dirname, 'deliver');
const SHAPES = path.join(import.meta.dirname, 'readers');
/** They list every known key, or the checksums of files that do: pinned by their own tests. */
const UNPINNED = /jamf-schema|manifest\.plist|SHA256SUMS/;

const bytesOf = (file: string) => (existsSync(file) ? new Uint8Array(readFileSync(file)) : null);

function releaseOf(policy: string): Release {
  const folder = path.join(ROOT, policy, 'policy');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const fragments = names.map((name) => ({ name, bytes: bytesOf(path.join(folder, name)) ?? new Uint8Array() }));
  const { settings } = merge(fragments.map(({ name, bytes }) => repair(parse({ file: name, bytes }))));
  const claudeMd = bytesOf(path.join(folder, 'CLAUDE.md'));
  const written = bytesOf(path.join(folder, 'gate/delivery.json')) ?? new Uint8Array();
  const { delivery, problems } = parseDelivery(written);
  expect(problems).toEqual([]);
  const named = digest({ settings, fragments, claudeMd, delivery: written });
  return { settings, fragments, claudeMd, digest: named.digest ?? '', name: 'policy-v12', delivery };
}

const releases = Object.fromEntries(readdirSync(ROOT).map((policy) => [policy, releaseOf(policy)]));
const everything = Object.values(releases).map((release) => ({ ...release, delivery: DEFAULT_DELIVERY }));
const named = (built: Built, name: string): Artifact => {
  const found = built.artifacts.find((artifact) => artifact.name === name);
  if (!found) throw new Error(`no ${name} among ${built.artifacts.map((artifact) => artifact.name).join(', ')}`);
  return found;
};
const textOf = (artifact: Artifact) => new TextDecoder().decode(artifact.bytes);

describe.each(Object.keys(releases))('release %s', (policy) => {
  test('is, byte for byte, what lies in test/deliver (UPDATE_GOLDEN=1 rewrites it)', async () => {
    const { artifacts, refusals } = await build(releases[policy] as Release);
    expect(refusals).toEqual([]);
    const folder = path.join(ROOT, policy, 'artifacts');
    const pinned = artifacts.filter(({ name }) => !UNPINNED.test(name));
    if (process.env['UPDATE_GOLDEN']) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      for (const { name, bytes } of pinned) writeFileSync(path.join(folder, name), bytes);
    }
    expect(readdirSync(folder).sort()).toEqual(pinned.map(({ name }) => name).sort());
    for (const { name, bytes } of pinned) {
      const golden = readFileSync(path.join(folder, name));
      expect([name, golden.equals(Buffer.from(bytes))]).toEqual([name, true]);
    }
  });
});

describe.each(everything)('every format of $digest', (release) => {
  let built: Built;
  beforeAll(async () => {
    built = await build(release);
  });
  const undelivered = ignoredKeys(release.settings, 'server');

  test('text formats hold the settings', async () => {
    const { artifacts } = built;
    const read = artifacts.flatMap(({ name, bytes }) => (READERS[name] ? [[name, READERS[name](bytes)] as const] : []));
    expect(read.length).toBe(Object.keys(READERS).length);
    for (const [name, settings] of read) {
      if (name.startsWith('server') && undelivered.length > 0) expect(settings).not.toEqual(release.settings);
      else expect([name, settings]).toEqual([name, release.settings]);
    }
  });

  testWith(['python3'], 'property lists and XML hold the settings, says Python', async () => {
    const { artifacts } = built;
    const documents = artifacts.filter(({ name }) => DOCUMENTS[name]);
    expect(documents.length).toBe(Object.keys(DOCUMENTS).length);
    expect(readAll(documents)).toEqual(documents.map(() => release.settings));
  });

  testWith(['unzip', 'xmllint', 'python3'], 'the Group Policy template is valid and filled in', async () => {
    const files = unpack('zip', named(built, 'ClaudeCode-admx.zip').bytes);
    expect(Object.keys(files)).toEqual(['ClaudeCode.admx', 'en-US/ClaudeCode.adml']);
    for (const [name, bytes] of Object.entries(files)) {
      const shape = path.join(SHAPES, name.endsWith('.admx') ? 'admx.rng' : 'adml.rng');
      run('xmllint', ['--nonet', '--noout', '--relaxng', shape, '-'], bytes);
    }
    const adml = files['en-US/ClaudeCode.adml'] ?? Buffer.alloc(0);
    const [json] = readDocuments([{ kind: 'text', bytes: adml, find: ADML_DEFAULT }]);
    expect(JSON.parse(String(json))).toEqual(release.settings);
    const query = 'string(//*[local-name()="defaultValue"])';
    expect(JSON.parse(run('xmllint', ['--xpath', query, '-'], adml).toString())).toEqual(release.settings);
  });

  testWith(['tar', 'unzip'], 'the drop-in folder holds the fragments byte for byte', async () => {
    const fragments = release.fragments.map(({ name, bytes }) => [`managed-settings.d/${name}`, Buffer.from(bytes)]);
    if (release.claudeMd) fragments.push(['CLAUDE.md', Buffer.from(release.claudeMd)]);
    const expected = Object.fromEntries(fragments);
    expect(unpack('tar', named(built, 'managed-settings.d.tar.gz').bytes)).toEqual(expected);
    expect(unpack('zip', named(built, 'managed-settings.d.zip').bytes)).toEqual(expected);
  });

  testWith(['tar'], 'archives belong to root, with plain permissions and no date', async () => {
    const listed = run('tar', ['-tvzf', '-'], named(built, 'managed-settings.d.tar.gz').bytes).toString();
    const lines = listed.trim().split('\n');
    expect(lines[0]).toMatch(/^drwxr-xr-x root\/root +0 1970-01-01 00:00 managed-settings.d\/$/);
    for (const line of lines.slice(1)) expect(line).toMatch(/^-rw-r--r-- root\/root +\d+ 1970-01-01 00:00 /);
  });

  testWith(['dpkg-deb'], 'the Debian package holds the merged file', async () => {
    const deb = named(built, 'claude-code-managed-settings_12_all.deb').bytes;
    const files = unpack('deb', deb);
    expect(JSON.parse(String(files['etc/claude-code/managed-settings.json']))).toEqual(release.settings);
    expect(Object.keys(files).includes('etc/claude-code/CLAUDE.md')).toBe(release.claudeMd !== null);
    const control = inScratch((folder) => {
      writeFileSync(path.join(folder, 'a.deb'), deb);
      return run('dpkg-deb', ['--info', path.join(folder, 'a.deb')]).toString();
    });
    expect(control).toMatch(/Package: claude-code-managed-settings\n Version: 12\n Architecture: all/);
    expect(control).toContain(release.digest);
  });

  testWith(['sha256sum'], 'SHA256SUMS covers every other file and checks', async () => {
    const { artifacts } = built;
    expect(artifacts.at(-1)?.name).toBe('SHA256SUMS');
    const names = artifacts.slice(0, -1).map(({ name }) => name);
    expect([...names].sort()).toEqual(names);
    const checked = inScratch((folder) => {
      for (const { name, bytes } of artifacts) writeFileSync(path.join(folder, name), bytes);
      return run('sh', ['-c', 'cd "$1" && sha256sum --check --strict SHA256SUMS', 'sh', folder]).toString();
    });
    expect(checked.trim().split('\n').length).toBe(names.length);
  });

  test('every file that has room for it names the digest', async () => {
    const names = ({ bytes }: Artifact) =>
      [release.digest, Buffer.from(release.digest, 'utf16le')].some((text) => Buffer.from(bytes).includes(text));
    const without = built.artifacts.filter((artifact) => !names(artifact)).map(({ name }) => name);
    // The client would take a key more for policy; forms hold no policy; the package says it in its description, compressed.
    const excused = ['managed-settings.json', 'server-managed-settings.json', 'CLAUDE.md', 'SHA256SUMS'];
    const others = without.filter((name) => !excused.includes(name));
    expect(others.map((name) => /jamf-schema|manifest|deb$/.exec(name)?.[0])).toEqual([
      'deb',
      'jamf-schema',
      'manifest',
    ]);
  });

  testWith(['unzip', 'gzip'], 'archives name it where their own tools look, and are sound', async () => {
    const zipped = named(built, 'managed-settings.d.zip').bytes;
    inScratch((folder) => {
      const file = path.join(folder, 'a.zip');
      writeFileSync(file, zipped);
      expect(run('unzip', ['-z', file]).toString()).toContain(release.digest);
      expect(run('unzip', ['-tq', file]).toString()).toMatch(/^No errors/);
    });
    run('gzip', ['--test'], named(built, 'managed-settings.d.tar.gz').bytes);
  });

  test('the one file reads as the drop-ins do', () => {
    const text = JSON.stringify(release.settings, null, 2);
    const alone = repair(parse({ file: 'managed-settings.json', bytes: new TextEncoder().encode(text) }));
    expect(merge([alone]).settings).toEqual(release.settings);
  });
});

describe('what a release leaves out, it says', () => {
  const macs = releases['macs'] as Release;

  test('the console gets no key it ignores, and the build lists them', async () => {
    const built = await build(macs);
    const pointers = ['/forceLoginGatewayUrl', '/forceLoginMethod', '/wslInheritsWindowsSettings'];
    expect(built.omissions).toEqual(pointers.map((pointer) => ({ format: 'server-managed', pointer })));
    const { forceLoginGatewayUrl: _1, forceLoginMethod: _2, wslInheritsWindowsSettings: _3, ...rest } = macs.settings;
    expect(JSON.parse(textOf(named(built, 'server-managed-settings.json')))).toEqual(rest);
  });

  test('a fleet gets the formats of its channels, and always the files', async () => {
    const names = (await build(macs)).artifacts.map(({ name }) => name);
    expect(names).toContain('managed-settings.json');
    expect(names).toContain('com.anthropic.claudecode.mobileconfig');
    expect(names.filter((name) => /\.reg$|admx|intune|Set-/.test(name))).toEqual([]);
  });

  test.each<[string, JsonObject, string, string, boolean]>([
    ['null', { env: { A: null } }, '/env/A', 'null', true],
    ['an integer beyond 2^53', { cleanupPeriodDays: 2 ** 53 }, '/cleanupPeriodDays', 'big-integer', true],
    ['a control character', { model: 'a\u0000b' }, '/model', 'control-character', true],
    ['half a surrogate pair in a key', { env: { '\ud83e': '' } }, '/env/\ud83e', 'lone-surrogate', true],
  ])('a property list refuses %s by its pointer', async (_name, settings, pointer, why, blocks) => {
    const { refusals, artifacts } = await build({ ...macs, settings });
    const expected = ['plist', 'mobileconfig'].map((format) => ({ format, pointer, why, blocks }));
    expect(refusals).toEqual(expected);
    expect(artifacts.map(({ name }) => name)).not.toContain('com.anthropic.claudecode.plist');
  });

  test('a refusal blocks only where the fleet uses the channel', async () => {
    const { refusals } = await build({ ...macs, settings: { model: '\u0000' }, delivery: DEFAULT_DELIVERY });
    expect(refusals.map(({ blocks }) => blocks)).toEqual([false, false]);
  });

  test('a merged file over 2,097,152 bytes is refused, and blocks; one byte less is not', async () => {
    const filler = (size: number): JsonObject => ({ model: 'x'.repeat(size - '{\n  "model": ""\n}\n'.length) });
    const refusal = { format: 'managed-settings.json', pointer: '', why: 'too-large', blocks: true };
    const files = { ...macs, delivery: { ...DEFAULT_DELIVERY, channels: ['file' as const] } };
    expect((await build({ ...files, settings: filler(2_097_153) })).refusals).toEqual([refusal]);
    expect((await build({ ...files, settings: filler(2_097_152) })).refusals).toEqual([]);
  });

  test('Group Policy and Intune refuse a text longer than their box', async () => {
    const { refusals } = await build({
      ...macs,
      settings: { model: 'x'.repeat(1_000_000) },
      delivery: DEFAULT_DELIVERY,
    });
    expect(refusals.map(({ format, why }) => `${format} ${why}`)).toEqual(['admx too-large', 'intune too-large']);
  });

  test.each([
    '../x.json',
    'a\\b.json',
    'a\nb.json',
    '.hidden.json',
    'managed-settings.d/../x.json',
    '10-a:b.json',
    'NUL.json',
  ])('the drop-in folder refuses a fragment named %j', async (name) => {
    const { refusals } = await build({ ...macs, fragments: [{ name, bytes: new Uint8Array() }] });
    expect(refusals).toEqual([{ format: 'drop-ins', pointer: name, why: 'file-name', blocks: true }]);
  });

  test('the merge patch is an artifact, or its absence has a reason', async () => {
    const patched = await build(macs, { previous: { ...macs.settings, model: 'opus' } });
    expect(JSON.parse(textOf(named(patched, 'changes.merge-patch.json')))).toEqual({ model: null });
    const unpatched = await build(macs, { previous: { env: { constructor: 'x' } } });
    expect(unpatched.noPatch).toEqual({ why: 'key', pointer: '/env/constructor' });
    expect(unpatched.artifacts.map(({ name }) => name)).not.toContain('changes.merge-patch.json');
  });
});

describe('a configuration profile', () => {
  const release = releases['macs'] as Release;
  const profile = async (changed: Partial<Release>) => {
    const text = textOf(named(await build({ ...release, ...changed }), 'com.anthropic.claudecode.mobileconfig'));
    const all = (key: string) => [...text.matchAll(RegExp(`<key>${key}</key>\\s*<string>(.*)</string>`, 'g'))];
    const values = (key: string) => all(key).map((match) => match[1] ?? '');
    return {
      identifiers: values('PayloadIdentifier'),
      uuids: values('PayloadUUID'),
      names: values('PayloadDisplayName'),
    };
  };

  test('keeps its identifiers and changes its UUIDs with the digest alone', async () => {
    const [first, renamed, changed] = await Promise.all([
      profile({}),
      profile({ name: 'x' }),
      profile({ digest: 'sha256:0' }),
    ]);
    expect(first.identifiers).toEqual(['com.example.claudecode', 'com.example.claudecode.preferences']);
    expect(renamed.uuids).toEqual(first.uuids);
    expect(changed.identifiers).toEqual(first.identifiers);
    expect(new Set([...first.uuids, ...changed.uuids]).size).toBe(4);
    for (const uuid of first.uuids)
      expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
  });

  test('has version 5 UUIDs as RFC 9562 computes them', () => {
    const dns = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');
    expect(uuid5('www.example.com', dns)).toBe('2ED6657D-E927-568B-95E1-2665A8AEA6A2');
    const namespace = uuid5('managed-settings-gitops', dns).replaceAll('-', '');
    expect(uuid5('x', Buffer.from(namespace, 'hex'))).toBe(uuid5('x'));
  });
});

describe('docs/delivery.md', () => {
  test('is what the formats and facts say today', () => {
    run(process.execPath, [path.resolve(import.meta.dirname, '../scripts/docs-delivery.mjs'), '--check']);
  });
});

describe('forms for device management', () => {
  testWith(['python3'], 'offer every key that a form can hold, with a type the reader knows', async () => {
    const built = await build(everything[0] as Release);
    const schema = JSON.parse(textOf(named(built, 'com.anthropic.claudecode.jamf-schema.json')));
    const bytes = named(built, 'com.anthropic.claudecode.manifest.plist').bytes;
    const [manifest] = readDocuments([{ kind: 'plist', bytes }]) as [{ pfm_domain: string; pfm_subkeys: Subkey[] }];
    expect(manifest.pfm_domain).toBe('com.anthropic.claudecode');
    const keys = manifest.pfm_subkeys.filter((key) => !key.pfm_name?.startsWith('Payload'));
    expect(keys.map((key) => key.pfm_name)).toEqual(Object.keys(schema.properties));
    expect(keys.length).toBeGreaterThan(150);
    const permissions = keys.find((key) => key.pfm_name === 'permissions');
    const mode = permissions?.pfm_subkeys?.find((key) => key.pfm_name === 'defaultMode');
    expect(mode?.pfm_range_list).toEqual(schema.properties.permissions.properties.defaultMode.enum);
    const types = new Set(keys.flatMap(typesOf));
    expect([...types].sort()).toEqual(['array', 'boolean', 'dictionary', 'integer', 'real', 'string']);
  });
});

interface Subkey {
  readonly pfm_name?: string;
  readonly pfm_type: string;
  readonly pfm_range_list?: readonly string[];
  readonly pfm_subkeys?: readonly Subkey[];
}

function typesOf(key: Subkey): readonly string[] {
  return [key.pfm_type, ...(key.pfm_subkeys ?? []).flatMap(typesOf)];
}
