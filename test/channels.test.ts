// Shows how gate/delivery.json is read, and what the review tells a fleet about its channels.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { advise, DEFAULT_DELIVERY, ignoredKeys, parseDelivery } from '../src/channels.ts';
import { CHANNELS, type Channel, IGNORED_KEYS } from '../src/facts/delivery.ts';
import type { JsonObject } from '../src/parse.ts';

const read = (text: string) => parseDelivery(new TextEncoder().encode(text));

describe('gate/delivery.json', () => {
  test('is read with defaults for what it leaves out', () => {
    const { delivery, problems } = read(
      '{"$schema":"x","organization":"Beispiel & Söhne","channels":["file","macos"]}',
    );
    expect(problems).toEqual([]);
    expect(delivery).toEqual({ ...DEFAULT_DELIVERY, organization: 'Beispiel & Söhne', channels: ['file', 'macos'] });
  });

  test.each<[string, string, string]>([
    ['{', 'not-json', ''],
    ['[]', 'not-object', ''],
    ['{"channel":["file"]}', 'delivery-key', '/channel'],
    ['{"constructor":1}', 'delivery-key', '/constructor'],
    ['{"channels":[]}', 'delivery-value', '/channels'],
    ['{"channels":["toString"]}', 'delivery-value', '/channels'],
    ['{"channels":"file"}', 'delivery-value', '/channels'],
    ['{"organization":"a\\nb"}', 'delivery-value', '/organization'],
    ['{"organization":"a\\u202eb"}', 'delivery-value', '/organization'],
    ['{"identifier":"com example"}', 'delivery-value', '/identifier'],
    ['{"identifier":null}', 'delivery-value', '/identifier'],
  ])('%s is a problem, and then nothing of it counts', (text, code, pointer) => {
    const { delivery, problems } = read(text);
    expect(delivery).toEqual(DEFAULT_DELIVERY);
    const found = problems.filter((problem) => problem.code === code);
    expect(found.map(({ origin }) => origin)).toEqual([{ file: 'gate/delivery.json', pointer }]);
  });
});

describe('schemas/delivery.schema.json', () => {
  const schema = JSON.parse(readFileSync(new URL('../schemas/delivery.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ strict: true }).compile(schema);

  test.each([
    ['{}', true],
    [
      '{"$schema":"x","organization":"Ä & B","identifier":"com.example","channels":["file","macos","windows","server"]}',
      true,
    ],
    ['{"channel":["file"]}', false],
    ['{"channels":[]}', false],
    ['{"channels":["hkcu"]}', false],
    ['{"identifier":"com example"}', false],
    ['{"identifier":"com..example"}', false],
    ['{"organization":1}', false],
  ])('agrees with the reader about %s', (text, valid) => {
    expect(validate(JSON.parse(text))).toBe(valid);
    expect(read(text).problems.length === 0).toBe(valid);
  });
});

function check(channels: readonly Channel[], settings: JsonObject, expected: readonly string[]): void {
  const policy = { settings, claudeMd: null };
  const said = advise({ ...DEFAULT_DELIVERY, channels }, policy).map(({ code, args }) =>
    [code, ...Object.values(args)].join(' '),
  );
  expect(said).toEqual(expected);
}

describe('advice', () => {
  test.each<[string, readonly Channel[], JsonObject, readonly string[]]>([
    ['nothing for files alone', ['file'], { model: 'opus' }, []],
    ['a higher source hides the files', ['file', 'macos'], { model: 'opus' }, ['channel-hidden file macos']],
    ['macOS and Windows never meet', ['macos', 'windows'], { wslInheritsWindowsSettings: true, model: 'x' }, []],
    [
      'the console hides every other source',
      ['server', 'file', 'macos'],
      { model: 'opus' },
      ['channel-hidden file server', 'channel-hidden macos server'],
    ],
    ['unless the sources are merged', ['server', 'file'], { managedSourcesBehavior: 'merge', model: 'x' }, []],
    [
      'the console ignores keys of the machine',
      ['server', 'file'],
      { managedSourcesBehavior: 'merge', policyHelper: { path: '/x' }, forceLoginMethod: 'gateway' },
      ['channel-ignores server /forceLoginMethod', 'channel-ignores server /policyHelper'],
    ],
    [
      'the console asks people before hooks change',
      ['server', 'file'],
      { managedSourcesBehavior: 'merge', hooks: {}, sandbox: { bwrapPath: '/x' } },
      ['channel-needs-click server /hooks', 'channel-needs-click server /sandbox/bwrapPath'],
    ],
    [
      'the console alone leaves a machine without policy until its first fetch',
      ['server'],
      { model: 'x' },
      ['channel-server-alone'],
    ],
    ['Windows leaves WSL without policy', ['windows'], { model: 'x' }, ['channel-wsl']],
    [
      'Jamf puts its own words in',
      ['macos'],
      { env: { A: 'x$EMAIL', B: '$HOME', C: '$EMAILS' }, companyAnnouncements: ['$SERIALNUMBER'] },
      [
        'channel-replaces macos /env/A',
        'channel-replaces macos /env/C',
        'channel-replaces macos /companyAnnouncements/0',
      ],
    ],
  ])('%s', (_name, channels, settings, expected) => check(channels, settings, expected));

  test('a fleet without files gets no CLAUDE.md', () => {
    const policy = { settings: { model: 'x' }, claudeMd: new Uint8Array() };
    const said = (channels: readonly Channel[]) =>
      advise({ ...DEFAULT_DELIVERY, channels }, policy).map(({ code }) => code);
    expect(said(['macos'])).toEqual(['channel-no-claude-md']);
    expect(said(['file'])).toEqual([]);
  });

  test('a fleet that names no channels gets no advice', () => {
    expect(advise(DEFAULT_DELIVERY, { settings: {}, claudeMd: null })).toEqual([]);
  });
});

describe('the facts of channels', () => {
  test('every ignored key is found in a policy that sets it', () => {
    for (const { channel, pointer, value = 'x' } of IGNORED_KEYS) {
      const settings = pointer
        .split('/')
        .slice(1)
        .reduceRight<JsonObject | string>((inner, key) => ({ [key]: inner }), value);
      expect(ignoredKeys(settings as JsonObject, channel)).toEqual([pointer]);
    }
  });

  test('every channel has a rank and a name', () => {
    expect(Object.values(CHANNELS).map(({ rank }) => rank)).toEqual([3, 2, 2, 1]);
  });
});
