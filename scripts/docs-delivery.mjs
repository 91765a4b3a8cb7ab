// Writes docs/delivery.md from the formats and facts themselves: what each carries is tried, not claimed. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv, exit, stderr } from 'node:process';
import { buildSync } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUT = path.join(ROOT, 'docs/delivery.md');

const contents = `
export * from './src/facts/delivery.ts';
export { CLIENT_VERSION, MAX_FILE_BYTES } from './src/facts/client.ts';
export { formats } from './src/deliver/index.ts';
export { PREDICATE_TYPE } from './src/deliver/predicate.ts';
export { DEFAULT_DELIVERY } from './src/channels.ts';`;
const { outputFiles } = buildSync({
  stdin: { contents, resolveDir: ROOT, loader: 'ts' },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  banner: {
    js: `import{createRequire as __cr}from'node:module';const require=__cr(${JSON.stringify(import.meta.url)});`,
  },
});
const facts = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

/** What a person does with a format's files; the files themselves are listed by building them. */
const USE = {
  'managed-settings.json': 'The merged policy in one file. Copy it to the system folder by any means.',
  'CLAUDE.md': 'Instructions for every session, beside it.',
  'drop-ins':
    'The fragments as they are, for fleets where other teams put fragments beside these. Unpack in the system folder.',
  'install.sh': 'Linux, WSL and macOS: put it beside the merged file and run `sh install.sh`.',
  'install.ps1': 'Windows: put it beside the merged file and run it as the system account.',
  debian: 'Debian and Ubuntu: `apt install ./…deb`, or an apt repository.',
  rpm: 'Fedora, RHEL, SUSE: `rpmbuild -bb --define "_sourcedir $PWD" …spec` beside the merged file.',
  plist: 'Jamf Pro, Iru (Kandji), Intune: custom settings for the preference domain `com.anthropic.claudecode`.',
  mobileconfig:
    'Any device management that takes a whole profile. It can’t be removed by the user; a newer release replaces it.',
  manifests:
    'Forms to edit settings by hand: a Jamf Pro custom schema and a ProfileManifests manifest. They hold no policy.',
  registry: 'Windows: `reg import ClaudeCode.reg` as administrator.',
  admx: 'Group Policy: copy to the central store; the text box of the policy is filled in already.',
  intune: 'Intune: a custom configuration as Microsoft Graph takes it (`POST /deviceManagement/deviceConfigurations`).',
  powershell:
    'Intune: detection and remediation scripts (at most 200 KB each there), or one script for any other tool.',
  'server-managed': 'Paste into the console. Keys that are ignored there are left out, and the build lists them.',
};

const READER = {
  'managed-settings.json': 'JSON.parse; the client itself (see below)',
  'CLAUDE.md': 'bytes',
  'drop-ins': 'tar, unzip; the client itself',
  'install.sh':
    'run by dash and busybox in a scratch root and in a private mount namespace; killed before each of its changes; the client itself',
  'install.ps1': 'tree-sitter’s PowerShell grammar; never run',
  debian: 'dpkg-deb; dpkg into a scratch root; the client itself',
  rpm: 'its scriptlets, run in a scratch root',
  plist: 'Python plistlib',
  mobileconfig: 'Python plistlib',
  manifests: 'Python plistlib, JSON.parse',
  registry: 'a parser of the .reg grammar',
  admx: 'unzip, xmllint against the schema’s shape, Python ElementTree',
  intune: 'JSON.parse, Python ElementTree',
  powershell: 'its here-string, by tree-sitter’s PowerShell grammar and by lines; never run',
  'server-managed': 'JSON.parse',
};

const CHANNEL_WORDS = { file: 'files', macos: 'macOS', windows: 'Windows', server: 'console' };

const release = (settings) => ({
  settings,
  fragments: [],
  claudeMd: new TextEncoder().encode('# Hi\n'),
  digest: `sha256:${'0'.repeat(64)}`,
  name: 'policy-v12',
  delivery: facts.DEFAULT_DELIVERY,
});

const PROBES = [
  ["quotes, `'@`, `]]>`, `%VAR%`, `$(…)`, backslashes", { model: `'"\n'@\n]]>%PATH%$(id)\`\\` }],
  ['emoji, U+0085, U+2028, bidirectional marks', { model: '🦊\u0085\u2028\u202e' }],
  ['line ends and tabs', { model: '\r\n\t' }],
  ['NUL and other control characters, U+FFFE', { model: '\u0000' }],
  ['half a surrogate pair', { model: '\ud83e' }],
  ['`null`', { model: null }],
  ['an integer beyond 2^53', { cleanupPeriodDays: 2 ** 53 }],
  ['a number that overflowed (`1e999`)', { cleanupPeriodDays: Number.POSITIVE_INFINITY }],
  ['a million characters', { model: 'x'.repeat(1_000_000) }],
  ['more than 2,097,152 bytes', { model: 'x'.repeat(facts.MAX_FILE_BYTES) }],
];

/** Formats that carry the settings themselves; the others carry files of another format. */
const carriers = [
  'managed-settings.json',
  'plist',
  'mobileconfig',
  'registry',
  'admx',
  'intune',
  'powershell',
  'server-managed',
];

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ').replaceAll('\n', ' ')} |`).join('\n');
const code = (text) => `\`${text}\``;

const made = await Promise.all(
  facts.formats.map(async (format) => ({ format, files: await format.make(release({ model: 'x' })) })),
);
const artifacts = made.map(({ format, files }) => [
  files.map(({ name }) => code(name)).join('<br>'),
  CHANNEL_WORDS[format.channel],
  USE[format.name],
  READER[format.name],
]);

const carried = PROBES.map(([words, settings]) => {
  const refusals = carriers.map((name) =>
    facts.formats.find((format) => format.name === name).refuses(release(settings)),
  );
  return [words, ...refusals.map((refusal) => (refusal === null ? 'carried' : `refused: ${refusal.why}`))];
});

const channels = Object.values(facts.CHANNELS);
const ranks = [...new Set(channels.map(({ rank }) => rank))].sort((a, b) => b - a);
const atRank = (rank) => channels.filter((channel) => channel.rank === rank).map(({ name }) => name);
const strongest = ranks.map((rank) => atRank(rank).join(' or ')).join(' > ');
const page = `# Delivering a release

<!-- Written by scripts/docs-delivery.mjs from the formats and from src/facts/delivery.ts; client ${facts.CLIENT_VERSION}. -->

A release holds the same policy for every kind of machine. Choose the channel your fleet already has. Scripts, packages, profiles,
templates and archives name the release and its digest (\`unzip -z\` shows that of a zip). A file the client reads as JSON has no room for it,
since every key would be policy: \`SHA256SUMS\` covers every file, and \`release.json\` and \`policy-verdict.json\` in it name the digest.

## On one machine

\`\`\`sh
gh release download policy-v12 --repo your-org/policy --dir policy-v12
cd policy-v12
sha256sum --check SHA256SUMS                 # on macOS: shasum -a 256 --check SHA256SUMS
gh attestation verify managed-settings.json --repo your-org/policy --predicate-type ${facts.PREDICATE_TYPE}
sudo sh install.sh
sh install.sh status                         # exit 0 iff exactly this release is in place: for the fleet's monitoring
\`\`\`

\`install.sh\` changes nothing unless every file is the one that was released, and refuses where somebody else's drop-ins would be merged over
the policy. Killed at any moment it leaves the old policy or the new one, and running it again finishes. \`DESTDIR=/some/folder\` tries it out
without root. The attestation is there where the publish workflow makes one.

## Files of a release

${table(['file', 'channel', 'what to do with it', 'read back in our tests by'], artifacts)}

\`changes.merge-patch.json\` is the RFC 7396 patch from the settings in production to these, for machines to read. It is left
out, with a notice, where such a patch can’t express the change. \`policy-verdict.json\` is the in-toto predicate
(\`${facts.PREDICATE_TYPE}\`) for \`actions/attest\`: digest, baseline, verdict, and every widening with who accepted it.

## Where the client looks

${table(
  ['system', 'files', 'device management'],
  [
    ['Linux, WSL', code(facts.SYSTEM_FOLDERS.linux), 'none'],
    ['macOS', code(facts.SYSTEM_FOLDERS.macos), `preference domain ${code(facts.PREFERENCE_DOMAIN)}`],
    [
      'Windows',
      code(facts.SYSTEM_FOLDERS.windows),
      `${code(`HKLM\\${facts.REGISTRY_KEY}`)}, value ${code(facts.REGISTRY_VALUE)} (REG_SZ, JSON)`,
    ],
  ],
)}

From the strongest: ${strongest}.
On one machine the strongest source that holds *any* policy key is the only one (a lone \`$schema\` or a misspelt key counts;
${facts.CONTROL_KEYS.map(code).join(' and ')} don’t), unless the strongest says \`managedSourcesBehavior: "merge"\`. Read from every source all the same:
${facts.READ_FROM_EVERY_SOURCE.map((key) => code(key.slice(1).replaceAll('/', '.'))).join(', ')}.

## What a channel ignores or changes

${table(
  ['channel', 'key', 'source'],
  facts.IGNORED_KEYS.map(({ channel, pointer, value, source }) => [
    CHANNEL_WORDS[channel],
    code(pointer.slice(1).replaceAll('/', '.') + (value ? `: "${value}"` : '')),
    source,
  ]),
)}

${facts.CHANNEL_NOTES.map(({ channel, note, source }) => `- ${CHANNEL_WORDS[channel]}: ${note} (${source})`).join('\n')}
- console: a person must accept a change of ${facts.NEEDS_A_CLICK.map((key) => code(key.slice(1).replaceAll('/', '.'))).join(', ')} in an interactive session; files and device management don’t ask. (the managed settings documentation)
- macOS: Jamf Pro replaces words such as \`$USERNAME\` or \`$EMAIL\` inside a profile; the review warns where a policy holds one.
- macOS, Windows and the console carry no \`CLAUDE.md\`: deliver it as a file, or use the \`claudeMd\` key.

## What a format can’t carry

A format that can’t carry a value refuses and names it; it never writes something else. If the fleet uses that channel, nothing is
released. Tried when this page was written:

${table(['value', ...carriers], carried)}

${Object.entries(facts.REFUSALS)
  .map(([why, words]) => `- \`${why}\`: ${words}`)
  .join('\n')}

Windows formats hold the JSON on one line in printable ASCII (every other character, and \`%\`, as \`\\uXXXX\`), so no code page,
variable expansion or line end can change it.

## gate/delivery.json

\`\`\`json
{
  "organization": "Example Corp",
  "identifier": "com.example",
  "channels": ["file", "macos", "windows", "server"]
}
\`\`\`

\`channels\` says what the fleet uses: only those formats are built (files always), and the review warns where one channel hides
another, ignores a key, or leaves a gap. Without the file every format is built and nothing is advised. \`identifier\` and
\`organization\` name the configuration profile; keep the identifier for ever, or Macs keep the old profile beside the new one.

## The digest

\`sha256:\` and the SHA-256 of the RFC 8785 form of

\`\`\`json
{ "settings": {}, "fragments": [{ "name": "10-a.json", "sha256": "…" }], "claudeMd": "…", "delivery": "…" }
\`\`\`

with the merged settings, the fragments in the client’s order, and the SHA-256 of \`CLAUDE.md\` and of \`gate/delivery.json\` where
there are such files. No commit and no time is in it: the same policy has the same digest in every clone, and every file of a
release has the same bytes whoever builds it (tested across users, time zones, locales, umasks and folders; Node 20.20.2 and 24.21.0 write the same bytes).

## One file or the drop-ins

The merged file reads as the drop-ins do: what the client makes of the fragments, written down, is read back unchanged by the
client. Measured on ${facts.CLIENT_VERSION} with 17,073 sets of files (every known key with 28 values and more, right and wrong; alone,
beside settings that depend on it, and in two files): no difference. \`npm run oracle\` repeats it. It
also installs the script, the drop-ins and the package in a private mount namespace, upgrades, rolls back and uninstalls there, and asks the
client each time what it reads.

Install one or the other, never both: lists of objects are not made unique, so every hook would run twice. And empty
\`managed-settings.d/\` before you unpack the drop-ins: a fragment that a release no longer has would stay and count.

## Going back

Rolling a fleet back is a new release with the old fragments (\`managed-settings rollback\`). On one machine, in an emergency:
\`sh install.sh rollback\`, \`install.ps1 -Action Rollback\` or \`Set-ClaudeCodePolicy.ps1 -Rollback\` put back what was there before.
The Debian package keeps a file that was there before the first installation as \`managed-settings.json.before-package\`.
`;

if (!argv.includes('--check')) writeFileSync(OUT, page);
else if (readFileSync(OUT, 'utf8') !== page) {
  stderr.write('docs/delivery.md is stale; run `node scripts/docs-delivery.mjs`\n');
  exit(1);
}
