// Lists where each operating system reads managed settings, what each channel ignores or changes, and what no format can carry.

/** A row's evidence: `measured` and `typed` on the client version of facts/client.ts; the others name where it is written. */
type Source = 'measured' | "the SDK's type comments" | 'the managed settings documentation' | 'the vendor’s templates';

/** How a fleet takes a policy: files on disk, macOS or Windows device management, or the vendor's console. */
export type Channel = 'file' | 'macos' | 'windows' | 'server';

/**
 * `rank`: the higher one hides the lower ones of the same machine (first-wins).
 * macOS and Windows management never meet on one machine.
 */
export const CHANNELS: Readonly<
  Record<Channel, { readonly rank: number; readonly name: string; readonly source: Source }>
> = {
  server: { rank: 3, name: 'server-managed settings (the console)', source: 'measured' },
  macos: { rank: 2, name: 'macOS managed preferences', source: 'the managed settings documentation' },
  windows: { rank: 2, name: 'the Windows registry (HKLM)', source: 'the managed settings documentation' },
  file: { rank: 1, name: 'files in the system folder', source: 'measured' },
};

/** Folder of managed-settings.json, managed-settings.d/ and CLAUDE.md. Source: the managed settings documentation. */
export const SYSTEM_FOLDERS = {
  linux: '/etc/claude-code',
  macos: '/Library/Application Support/ClaudeCode',
  windows: 'C:\\Program Files\\ClaudeCode',
} as const;

/** The preference domain whose top-level keys are the settings. Source: the managed settings documentation. */
export const PREFERENCE_DOMAIN = 'com.anthropic.claudecode';

/** REG_SZ (or REG_EXPAND_SZ) with the settings as JSON. Source: the managed settings documentation. */
export const REGISTRY_KEY = 'SOFTWARE\\Policies\\ClaudeCode';
export const REGISTRY_VALUE = 'Settings';

/** The longest text the vendor's ADMX template lets an administrator enter. Source: the vendor’s templates. */
export const ADMX_MAX_LENGTH = 1_000_000;

/** Keys that don't make a source count: alone they leave the next source in charge. Source: measured. */
export const CONTROL_KEYS: readonly string[] = ['managedSourcesBehavior', 'wslInheritsWindowsSettings'];

/** A key a channel ignores; with `value`, only that value. `pointer` is into the merged settings. */
export interface IgnoredKey {
  readonly channel: Channel;
  readonly pointer: string;
  readonly value?: string;
  readonly source: Source;
}

const onServer = (pointer: string, source: Source): IgnoredKey => ({ channel: 'server', pointer, source });

export const IGNORED_KEYS: readonly IgnoredKey[] = [
  onServer('/allowClaudeInChromeWithManagedMcp', "the SDK's type comments"),
  onServer('/allowNestedModelAccessUnderForceLogin', "the SDK's type comments"),
  onServer('/env/ANTHROPIC_CONFIG_DIR', 'the managed settings documentation'),
  onServer('/env/ANTHROPIC_FEDERATION_RULE_ID', 'the managed settings documentation'),
  onServer('/env/ANTHROPIC_ORGANIZATION_ID', 'the managed settings documentation'),
  onServer('/env/ANTHROPIC_PROFILE', 'the managed settings documentation'),
  onServer('/forceLoginGatewayUrl', "the SDK's type comments"),
  { ...onServer('/forceLoginMethod', "the SDK's type comments"), value: 'gateway' },
  onServer('/gatewayInternalNetworks', "the SDK's type comments"),
  onServer('/policyHelper', 'the managed settings documentation'),
  onServer('/spinnerTipsOverride/tipsFile', "the SDK's type comments"),
  onServer('/wslInheritsWindowsSettings', 'the managed settings documentation'),
];

/** Keys whose change a person must accept in an interactive session when the console delivers it; files and MDM don't ask. */
export const NEEDS_A_CLICK: readonly string[] = [
  '/apiKeyHelper',
  '/awsAuthRefresh',
  '/awsCredentialExport',
  '/env',
  '/fileSuggestion',
  '/gcpAuthRefresh',
  '/hooks',
  '/otelHeadersHelper',
  '/processWrapper',
  '/proxyAuthHelper',
  '/sandbox/bwrapPath',
  '/sandbox/ripgrep',
  '/sandbox/socatPath',
  '/sshHostCommands',
  '/statusLine',
  '/subagentStatusLine',
];

/** Keys read from every managed source, also from one that a higher source hides. @public (scripts/docs-delivery.mjs) */
export const READ_FROM_EVERY_SOURCE: readonly string[] = [
  '/allowAllClaudeAiMcps',
  '/allowManagedMcpServersOnly',
  '/enableArtifact',
  '/env',
  '/forceLoginMethod',
  '/forceLoginOrgUUID',
  '/forceRemoteSettingsRefresh',
  '/maxEffortLevel',
  '/sandbox/bwrapPath',
  '/sandbox/filesystem/allowManagedReadPathsOnly',
  '/sandbox/filesystem/disabled',
  '/sandbox/network/allowManagedDomainsOnly',
  '/sandbox/network/strictAllowlist',
  '/sandbox/ripgrep',
  '/sandbox/socatPath',
  '/syncClaudeAiSkills',
  '/useAutoModeDuringPlan',
];

/** What the same policy means elsewhere in a channel. @public (scripts/docs-delivery.mjs) */
export const CHANNEL_NOTES: readonly { readonly channel: Channel; readonly note: string; readonly source: Source }[] = [
  {
    channel: 'server',
    note: 'A new machine has no cached policy: until the first fetch nothing is enforced.',
    source: 'the managed settings documentation',
  },
  {
    channel: 'server',
    note: 'Not fetched at all with a cloud provider, another base URL, or a key from apiKeyHelper.',
    source: 'the managed settings documentation',
  },
  {
    channel: 'server',
    note: 'Polled hourly; the cache applies at the next start, without proxy, TLS, routing and credential variables.',
    source: 'the managed settings documentation',
  },
  {
    channel: 'server',
    note: 'forceLoginOrgUUID and forceLoginMethod of the machine (file, macOS, Windows) beat the console’s.',
    source: 'measured',
  },
  { channel: 'macos', note: 'Read again every 30 minutes.', source: 'the managed settings documentation' },
  { channel: 'windows', note: 'Read again every 30 minutes.', source: 'the managed settings documentation' },
  { channel: 'file', note: 'Read again when a file changes.', source: 'the managed settings documentation' },
  {
    channel: 'file',
    note: 'managedSourcesBehavior "merge" does nothing here: no managed source ranks below the files.',
    source: 'the managed settings documentation',
  },
];

/** Words that Jamf Pro replaces inside a configuration profile before a Mac gets it. Source: its administrator's guide. */
export const JAMF_VARIABLE =
  /\$(?:COMPUTERNAME|SITENAME|SITEID|UDID|SERIALNUMBER|USERNAME|FULLNAME|REALNAME|EMAIL|PHONE|POSITION|DEPARTMENTNAME|DEPARTMENTID|BUILDINGNAME|BUILDINGID|ROOM|MACADDRESS|JSSID|PROFILEJSSID|EXTENSIONATTRIBUTE_\d+)/;

/** Why a format refuses a value, in words: what it is, and why the format can't carry it. */
export const REFUSALS = {
  null: 'null has no form in a property list',
  'number-overflow': 'the number overflowed while it was read; JSON has no text for it',
  'big-integer': 'an integer beyond 2^53 loses digits',
  'control-character': 'XML 1.0 has no form for this character, not even as a reference',
  'lone-surrogate': 'half a surrogate pair is no character',
  'file-name':
    'the file name would leave the folder, split a line, not be read by the client, or not be possible on Windows',
  'too-large': 'all of it together is longer than its reader takes',
} as const;

/** Numbers that may have a fraction; every other number is an integer. Source: the SDK's type comments. */
export const FRACTIONS: readonly string[] = ['feedbackSurveyRate', 'skillListingBudgetFraction'];

/** The day the settings facts were last measured; a profile manifest must carry one. */
export const FACTS_DATE = '2026-11-22T00:00:00Z';
