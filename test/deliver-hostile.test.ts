// Shows that whatever text a policy holds, every format either carries it exactly or refuses it by name.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_DELIVERY, ignoredKeys } from '../src/channels.ts';
import { type Artifact, build, formats, type Refusal, type Release } from '../src/deliver/index.ts';
import { isObject, type Json, type JsonObject, steps } from '../src/parse.ts';
import { ADML_DEFAULT, admlOf, DOCUMENTS, READERS, readAll } from './readers/delivered.ts';
import { readDocuments } from './readers/documents.ts';
import { testWith } from './readers/tools.ts';

const HOSTILE = [
  '',
  ' ',
  '"',
  "'",
  "'@",
  "\n'@\n",
  '"@',
  '\n@"\n',
  '`$(id)`',
  '$env:PATH',
  '$(id)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: shells and management servers expand this.
  '${HOME}',
  '$USERNAME',
  '%PATH%',
  '%%',
  '{{serialnumber}}',
  ']]>',
  '<!--',
  '-->',
  '&amp;',
  '&#0;',
  '<![CDATA[x]]>',
  '<?xml?>',
  '\\',
  '\\"',
  '\\u0000',
  'C:\\x\\',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u0000',
  '\u0001',
  '\u001b[2J',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u202e',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '🦊',
  '\ud83e',
  '\udd8a',
  'SUMS',
  'EOF',
  '__proto__',
  'toString',
  'constructor',
  'Payload',
  'PayloadUUID',
  'ß'.repeat(3000),
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((parts) => parts.join('')),
);
const scalar = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom(true, false, 0, -1, 0.05, 1e-7, 2 ** 53, 1e300, -(2 ** 53)) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(text, tie('json'), { maxKeys: 4 }),
  ),
}));
const policy = fc.dictionary(fc.oneof(fc.constantFrom('env', 'model', 'hooks'), text), json, {
  minKeys: 1,
  maxKeys: 4,
});

/** JSON that does not depend on how an object came by its members: `toEqual` looks past one called `__proto__`. */
const exact = (value: unknown): string => JSON.stringify(value);

/** Settings as every reader gives them back: JSON knows no -0. */
const plain = (settings: JsonObject): JsonObject => JSON.parse(JSON.stringify(settings));

function releaseOf(settings: JsonObject, name = 'local'): Release {
  const fragments = [{ name: '10-a.json', bytes: new TextEncoder().encode(JSON.stringify(settings)) }];
  return { settings, fragments, claudeMd: null, digest: `sha256:${'0'.repeat(64)}`, name, delivery: DEFAULT_DELIVERY };
}

/** The value, or the last key, that a pointer names. */
function refused(settings: JsonObject, pointer: string): readonly unknown[] {
  const path = steps(pointer);
  const value = path.reduce<unknown>(
    (inner, key) =>
      isObject(inner as Json) || Array.isArray(inner) ? (inner as Record<string, unknown>)[key] : undefined,
    settings,
  );
  return [value, path.at(-1)];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no form for them.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const isRightlyRefused = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'string' && NO_XML.test(value)) ||
  (Number.isInteger(value) && !Number.isSafeInteger(value));

/** The formats that carry the settings as text; archives carry files as they are, and forms know no policy. */
const carriers = formats.filter(({ name }) => !['drop-ins', 'debian', 'manifests'].includes(name));

interface Carried {
  readonly artifacts: readonly Artifact[];
  readonly refusals: readonly Refusal[];
}

async function carry(settings: JsonObject): Promise<Carried> {
  const release = releaseOf(settings);
  const refusals = carriers.flatMap(({ refuses }) => refuses?.(release) ?? []);
  const makers = carriers.filter(({ refuses }) => !refuses?.(release));
  return { artifacts: (await Promise.all(makers.map(({ make }) => make(release)))).flat(), refusals };
}

function checkText(settings: JsonObject, built: Carried): void {
  for (const { name, bytes } of built.artifacts) {
    if (!READERS[name] || (name.startsWith('server') && ignoredKeys(settings, 'server').length > 0)) continue;
    expect([name, exact(READERS[name](bytes))]).toEqual([name, exact(plain(settings))]);
  }
  const refusals = built.refusals.map(({ format }) => format);
  expect(['', 'mobileconfig plist']).toContain([...refusals].sort().join(' '));
  for (const { pointer } of built.refusals) expect(refused(settings, pointer).some(isRightlyRefused)).toBe(true);
}

describe('hostile texts', () => {
  test('text formats give every policy back; only property lists refuse, and name a value they really can’t hold', async () => {
    await fc.assert(
      fc.asyncProperty(policy, async (settings) => checkText(settings, await carry(settings))),
      { numRuns: 500 },
    );
  });

  testWith(['python3'], 'property lists and Intune give every policy back that they take, says Python', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(policy, { minLength: 60, maxLength: 60 }), async (policies) => {
        const built = await Promise.all(policies.map(async (settings) => ({ settings, built: await carry(settings) })));
        const documents = built.flatMap(({ settings, built: { artifacts } }) =>
          artifacts.filter(({ name }) => DOCUMENTS[name]).map((artifact) => ({ settings, artifact })),
        );
        const read = readAll(documents.map(({ artifact }) => artifact));
        expect(read.map(exact)).toEqual(documents.map(({ settings }) => exact(plain(settings))));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  testWith(['python3', 'unzip'], 'the Group Policy text box gives every policy back', async () => {
    const settings = {
      env: Object.fromEntries(HOSTILE.map((value, index) => [`A${index}`, value])),
      [HOSTILE.join('')]: 1,
    };
    const { artifacts } = await carry(settings);
    const zipped = artifacts.find(({ name }) => name === 'ClaudeCode-admx.zip')?.bytes ?? new Uint8Array();
    const [value] = readDocuments([{ kind: 'text', bytes: admlOf(zipped), find: ADML_DEFAULT }]);
    expect(JSON.parse(String(value))).toEqual(settings);
  });

  test('no text of a release leaves its comment in a script, a spec or a template', async () => {
    const name = "v1'\n; rm -rf /\r\n`id` $(id) %{lua} --> \u2028 '@";
    const { artifacts } = await build({ ...releaseOf({ model: 'x' }, name), digest: `${name}"]]>` });
    for (const artifact of artifacts.filter(({ name }) => /\.(sh|ps1|spec|reg|json)$/.test(name))) {
      const written = Buffer.from(artifact.bytes).toString(artifact.name.endsWith('.reg') ? 'utf16le' : 'utf8');
      expect([artifact.name, /^; rm|\$\(id\)|`id`|%\{lua|-->/m.test(written)]).toEqual([artifact.name, false]);
    }
  });
});
