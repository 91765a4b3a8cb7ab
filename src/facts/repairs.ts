// What the client accepts for each managed key and what it takes instead of anything else: measured one value at a time on 2.1.330 (settings-facts section 3).

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** Named tests of a text; `src/repair/checks.ts` holds them. */
export type TextCheck =
  | 'not empty'
  | 'trimmed'
  | 'url'
  | 'https url'
  | 'web url'
  | 'absolute path'
  | 'program path'
  | 'plain path'
  | 'variable name'
  | 'server name'
  | 'managed server name'
  | 'regular expression'
  | 'capturing expression'
  | 'repository'
  | 'git ref'
  | 'npm package'
  | 'safe path'
  | 'marketplace name'
  | 'plugin name'
  | 'commit'
  | 'sha256'
  | 'theme'
  | 'plain line'
  | 'last star'
  | 'any';

/** What replaces a value that is not accepted. Without `strict` the value is dropped. */
interface Fallback {
  /** Taken instead of a wrong value. */
  readonly strict?: Plain;
  /** `strict` also replaces null; otherwise null is simply removed. */
  readonly strictForNull?: true;
  /** A wrong value vanishes without harm to the object around it. */
  readonly forgiven?: true;
}

/**
 * What the client accepts at one place.
 * Lists: `bad` says what a wrong entry takes along: only itself, itself and (when none is left) the list, or the whole list;
 * `replaced` puts a text in its place, `unreadable` makes the whole list that one text.
 * Objects: `bad` says what a wrong member takes along: only itself (and the object when it was the last), nothing else even then, or the whole object.
 * Maps: objects with free keys.
 */
export type Shape = Fallback &
  (
    | { readonly is: 'anything' }
    /** `words`: the texts "true" and "false" count as the booleans. */
    | { readonly is: 'boolean'; readonly words?: true }
    | { readonly is: 'text'; readonly check?: TextCheck }
    | {
        readonly is: 'number';
        readonly from?: number;
        readonly above?: number;
        readonly to?: number;
        readonly whole?: true;
        readonly or?: number;
      }
    /** `off`: false and "false" are dropped, not taken as `strict`. `alias`: texts read as another. */
    | {
        readonly is: 'choice';
        readonly of: readonly string[];
        readonly off?: true;
        readonly alias?: Readonly<Record<string, string>>;
      }
    | {
        readonly is: 'list';
        readonly of: Shape;
        readonly bad: 'entry' | 'last entry' | 'list' | 'replaced' | 'unreadable';
        readonly least?: number;
      }
    | {
        readonly is: 'object';
        readonly members: Readonly<Record<string, Shape>>;
        readonly needs?: readonly string[];
        /** Members without a row: dropped, kept, or kept but for nulls and the keys `constructor` and `prototype`. */
        readonly others: 'drop' | 'keep' | 'keep safe';
        readonly bad: 'member' | 'blank' | 'object';
        /** Members whose mere presence makes the object wrong. */
        readonly never?: readonly string[];
        /** No text in it may hold `${` or a hidden character, no key a hidden character, also where nobody reads it. */
        readonly isClean?: true;
        /** Exactly one of these members must be there. */
        readonly oneOf?: readonly string[];
        /** Null members count as absent. */
        readonly nullsAbsent?: true;
        /** What is made of a wrong object whose kept members are right. */
        readonly retreat?: { readonly keep: readonly string[]; readonly set: Readonly<Record<string, Plain>> };
        readonly rule?: 'mask file' | 'mask variable' | 'different variables';
      }
    | {
        readonly is: 'map';
        readonly of: Shape;
        readonly bad: 'entry' | 'last entry' | 'map';
        readonly keys?: readonly string[] | 'server names' | 'own names';
        /** A fault under one of these keys takes the whole map along. */
        readonly gates?: readonly string[];
        /** A wrong entry that names a source of an unknown kind, or a plugin's, takes the whole map along. */
        readonly unknownSources?: { readonly names: readonly string[]; readonly plugins: readonly string[] };
        /** The entry's `source.name` must be its key when its source is a settings source. */
        readonly named?: true;
      }
    | { readonly is: 'either'; readonly of: readonly Shape[] }
    | { readonly is: 'variant'; readonly by: string; readonly of: Readonly<Record<string, Shape>> }
    /** Every member becomes the text JavaScript makes of it. */
    | { readonly is: 'texts of anything' }
    /** true and false are read as objects. */
    | { readonly is: 'attribution'; readonly as: Shape }
    | { readonly is: 'permission rule'; readonly effect: 'allow' | 'ask' | 'deny' }
  );

const BOOLEAN: Shape = { is: 'boolean' };
const TEXT: Shape = { is: 'text' };
const FILLED: Shape = { is: 'text', check: 'not empty' };
const ANYTHING: Shape = { is: 'anything' };
const TEXTS: Shape = { is: 'list', of: TEXT, bad: 'list' };
const TEXT_MAP: Shape = { is: 'map', of: TEXT, bad: 'map' };
const LAX_TEXTS: Shape = { is: 'list', of: TEXT, bad: 'last entry' };
const REPLACED_TEXTS: Shape = { is: 'list', of: TEXT, bad: 'replaced' };
const COUNT: Shape = { is: 'number', from: 1, whole: true };

const text = (check: TextCheck): Shape => ({ is: 'text', check });
const lock = (strict: boolean): Shape => ({ is: 'boolean', words: true, strict });
const choice = (...of: string[]): Shape => ({ is: 'choice', of });
const strictChoice = (strict: string, ...of: string[]): Shape => ({ is: 'choice', of, strict });
const DISABLE: Shape = { is: 'choice', of: ['disable'], off: true, strict: 'disable' };

type ObjectShape = Extract<Shape, { is: 'object' }>;
type Members = ObjectShape['members'];
/** An object that any wrong member takes down. */
const whole = (needs: readonly string[], members: Members): ObjectShape => ({
  is: 'object',
  members,
  needs,
  others: 'drop',
  bad: 'object',
});
/** An object whose wrong members go alone. */
const loose = (members: Members, others: ObjectShape['others'] = 'drop'): ObjectShape => ({
  is: 'object',
  members,
  others,
  bad: 'member',
});
/** One row for each of several keys. */
const each = (shape: Shape, ...keys: string[]): Members => Object.fromEntries(keys.map((key) => [key, shape]));

/** The 33 events hooks may stand under (settings-facts section 5). */
const HOOK_EVENTS: readonly string[] = [
  'PreToolUse',
  'PostToolUse',
  'PostToolUseFailure',
  'PostToolBatch',
  'Notification',
  'UserPromptSubmit',
  'UserPromptExpansion',
  'SessionStart',
  'SessionEnd',
  'Stop',
  'StopFailure',
  'SubagentStart',
  'SubagentStop',
  'PreCompact',
  'PostCompact',
  'PreModelSwitch',
  'PostModelSwitch',
  'PermissionRequest',
  'PermissionDenied',
  'Setup',
  'TeammateIdle',
  'TaskCreated',
  'TaskCompleted',
  'Elicitation',
  'ElicitationResult',
  'ConfigChange',
  'WorktreeCreate',
  'WorktreeRemove',
  'InstructionsLoaded',
  'CwdChanged',
  'FileChanged',
  'DirectoryAdded',
  'MessageDisplay',
];

const HANDLER_COMMON: Members = { if: TEXT, timeout: { is: 'number', above: 0 }, statusMessage: TEXT, once: BOOLEAN };
const ON_FAILURE = choice('continue', 'block');

const HANDLER: Shape = {
  is: 'variant',
  by: 'type',
  of: {
    command: whole(['command'], {
      ...HANDLER_COMMON,
      command: TEXT,
      args: TEXTS,
      shell: choice('bash', 'powershell'),
      onFailure: ON_FAILURE,
      async: BOOLEAN,
      asyncRewake: BOOLEAN,
      rewakeMessage: FILLED,
      rewakeSummary: FILLED,
    }),
    prompt: whole(['prompt'], { ...HANDLER_COMMON, prompt: TEXT, model: TEXT, continueOnBlock: BOOLEAN }),
    agent: whole(['prompt'], { ...HANDLER_COMMON, prompt: TEXT, model: TEXT }),
    http: whole(['url'], {
      ...HANDLER_COMMON,
      url: text('url'),
      onFailure: ON_FAILURE,
      headers: TEXT_MAP,
      allowedEnvVars: TEXTS,
    }),
    mcp_tool: whole(['server', 'tool'], {
      ...HANDLER_COMMON,
      server: TEXT,
      tool: TEXT,
      input: { is: 'map', of: ANYTHING, bad: 'map' },
      onFailure: { is: 'choice', of: ['continue', 'block'], strict: 'block', strictForNull: true },
    }),
  },
};

const HOOKS: Shape = {
  is: 'map',
  keys: HOOK_EVENTS,
  gates: ['PreToolUse', 'PermissionRequest'],
  bad: 'last entry',
  of: {
    is: 'list',
    bad: 'entry',
    of: whole(['hooks'], { matcher: TEXT, hooks: { is: 'list', of: HANDLER, bad: 'entry' } }),
  },
};

const REF: Members = { ref: text('git ref'), path: TEXT, sparsePaths: TEXTS, skipLfs: BOOLEAN };
const COMMIT: Members = { ref: TEXT, sha: text('commit') };

const PLUGIN_SOURCES: Readonly<Record<string, Shape>> = {
  npm: whole(['package'], { package: text('safe path'), version: TEXT, registry: text('web url') }),
  url: whole(['url'], { url: TEXT, ...COMMIT }),
  github: whole(['repo'], { repo: TEXT, ...COMMIT }),
  'git-subdir': whole(['url', 'path'], { url: TEXT, path: FILLED, ...COMMIT }),
  archive: whole(['url'], { url: text('https url'), sha256: text('sha256') }),
  command: whole(['command'], {
    command: FILLED,
    timeout: { is: 'number', from: 1, to: 600, whole: true },
    mode: choice('copy', 'link'),
  }),
};

const PLUGIN_SOURCE: Shape = { is: 'variant', by: 'source', of: PLUGIN_SOURCES };

const PLUGIN = whole(['name', 'source'], {
  name: text('plugin name'),
  source: PLUGIN_SOURCE,
  description: TEXT,
  version: TEXT,
  strict: BOOLEAN,
  engines: { is: 'map', of: ANYTHING, bad: 'map', forgiven: true },
  headers: TEXT_MAP,
  headersHelper: text('plain line'),
});

const SOURCE_VARIANTS: Readonly<Record<string, Shape>> = {
  url: whole(['url'], { url: text('url'), headers: TEXT_MAP, headersHelper: text('plain line') }),
  github: whole(['repo'], { repo: text('repository'), ...REF }),
  git: whole(['url'], { url: TEXT, ...REF }),
  npm: whole(['package'], { package: text('npm package'), version: TEXT, registry: text('web url') }),
  file: whole(['path'], { path: TEXT }),
  directory: whole(['path'], { path: TEXT }),
  'skills-dir': whole([], {}),
  hostPattern: whole(['hostPattern'], { hostPattern: text('regular expression') }),
  pathPattern: whole(['pathPattern'], { pathPattern: text('regular expression') }),
  settings: whole(['name', 'plugins'], {
    name: text('marketplace name'),
    plugins: { is: 'list', of: PLUGIN, bad: 'list' },
    owner: whole(['name'], { name: FILLED, email: TEXT, url: TEXT }),
  }),
};

/** Sources in the list of allowed marketplaces, where patterns are checked. */
const RESTRICTING_SOURCE: Shape = { is: 'variant', by: 'source', of: SOURCE_VARIANTS };

/** Sources of marketplaces to add or to block, where patterns are not checked. */
const ADDED_SOURCE: Shape = {
  is: 'variant',
  by: 'source',
  of: {
    ...SOURCE_VARIANTS,
    github: whole(['repo'], { repo: TEXT, ...REF, ref: TEXT }),
    git: whole(['url'], { url: TEXT, ...REF, ref: TEXT }),
    hostPattern: whole(['hostPattern'], { hostPattern: TEXT }),
    pathPattern: whole(['pathPattern'], { pathPattern: TEXT }),
  },
};

const RESTRICTING_SOURCES: Shape = { is: 'list', of: RESTRICTING_SOURCE, bad: 'entry' };

const ADDED_MARKETPLACES: Shape = {
  is: 'map',
  bad: 'entry',
  unknownSources: { names: Object.keys(SOURCE_VARIANTS), plugins: [...Object.keys(PLUGIN_SOURCES), 'unsupported'] },
  named: true,
  of: whole(['source'], {
    source: ADDED_SOURCE,
    installLocation: TEXT,
    autoUpdate: BOOLEAN,
    pluginDigests: {
      is: 'map',
      bad: 'map',
      forgiven: true,
      of: { is: 'list', of: TEXT, bad: 'list', strict: [], strictForNull: true },
    },
  }),
};

const MANAGED_MCP_SERVER: Shape = {
  ...whole(['type', 'url'], {
    type: { is: 'choice', of: ['http', 'sse'], alias: { 'streamable-http': 'http' } },
    url: text('https url'),
    headers: TEXT_MAP,
    timeout: COUNT,
    alwaysLoad: BOOLEAN,
    tools: {
      is: 'list',
      of: whole(['name'], { name: TEXT, permission_policy: choice('always_allow', 'always_ask', 'always_deny') }),
      bad: 'list',
    },
    oauth: whole([], {
      clientId: TEXT,
      callbackPort: COUNT,
      authServerMetadataUrl: text('https url'),
      scopes: FILLED,
      xaa: BOOLEAN,
    }),
  }),
  isClean: true,
  never: ['command', 'args', 'env', 'headersHelper'],
};

const mcpServerEntry = (name: Shape): Shape => ({
  ...whole([], { serverName: name, serverCommand: { is: 'list', of: TEXT, bad: 'list', least: 1 }, serverUrl: TEXT }),
  oneOf: ['serverName', 'serverCommand', 'serverUrl'],
});

const MASK_OPTIONS: Members = {
  onExtractNoMatch: choice('warn', 'deny', 'error'),
  decode: choice('jwt'),
  injectHosts: TEXTS,
};

/** A credential to deny keeps what it can of its options; one to mask is denied when an option is wrong. */
const credential = (place: Members, options: Members, rule: 'mask file' | 'mask variable'): Shape => {
  const needs = [...Object.keys(place)];
  return {
    is: 'variant',
    by: 'mode',
    of: {
      deny: {
        ...whole(needs, {
          ...place,
          ...Object.fromEntries(
            Object.entries({ ...MASK_OPTIONS, extract: TEXT, maskClaims: TEXTS, ...options }).map(([key, shape]) => [
              key,
              { ...shape, forgiven: true },
            ]),
          ),
        }),
      },
      mask: {
        ...whole(needs, {
          ...place,
          ...MASK_OPTIONS,
          extract: text('capturing expression'),
          maskClaims: { is: 'list', of: FILLED, bad: 'list', least: 1 },
          ...options,
        }),
        rule,
        retreat: { keep: needs, set: { mode: 'deny' } },
      },
    },
  };
};

const VARIABLE = text('variable name');

/**
 * What a wrong list of AWS pairs becomes: the usual variables, each paired with one that does not exist.
 * `{file}` stands for the FNV-1a hash of the installed file's path, in capital hexadecimal digits.
 */
const NO_AWS_PAIRS: Plain = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].map((name, i) => ({
  accessKeyIdVar: name,
  secretAccessKeyVar: `_INVALID_PAIR_SECRET_ACCESS_KEY_{file}_${i + 1}_`,
}));

const STRICT_SIGV4 = { streaming: 'deny', presigned: 'deny', sigv4a: 'deny' };
const SIGV4_CHOICE: Shape = { is: 'choice', of: ['deny', 'passthrough'], strict: 'deny', strictForNull: true };
const STRICT_NETWORK = {
  strictAllowlist: true,
  allowManagedDomainsOnly: true,
  allowAllUnixSockets: false,
  allowLocalBinding: false,
};
const STRICT_FILESYSTEM = { allowManagedReadPathsOnly: true, disabled: false };
const STRICT_WINDOWS = { backend: 'sandboxuser' };

const CREDENTIALS: Shape = {
  ...loose({
    files: {
      is: 'list',
      bad: 'entry',
      strict: [],
      strictForNull: true,
      of: credential({ path: FILLED }, { maskDuplicates: BOOLEAN }, 'mask file'),
    },
    envVars: {
      is: 'list',
      bad: 'entry',
      strict: [],
      strictForNull: true,
      of: credential({ name: VARIABLE }, {}, 'mask variable'),
    },
    allowPlaintextInject: { is: 'boolean', words: true, strict: false, strictForNull: true },
    awsPairs: {
      is: 'list',
      bad: 'entry',
      strict: NO_AWS_PAIRS,
      strictForNull: true,
      of: {
        ...whole(['accessKeyIdVar', 'secretAccessKeyVar'], {
          accessKeyIdVar: VARIABLE,
          secretAccessKeyVar: VARIABLE,
          sessionTokenVar: VARIABLE,
        }),
        rule: 'different variables',
      },
    },
    sigv4: {
      ...loose({ streaming: SIGV4_CHOICE, presigned: SIGV4_CHOICE, sigv4a: SIGV4_CHOICE }),
      strict: STRICT_SIGV4,
      strictForNull: true,
    },
  }),
  strict: { allowPlaintextInject: false, awsPairs: NO_AWS_PAIRS, sigv4: STRICT_SIGV4 },
};

const SANDBOX: Shape = {
  ...loose(
    {
      enabled: lock(true),
      failIfUnavailable: { is: 'boolean', words: true },
      ...each(
        lock(false),
        'autoAllowBashIfSandboxed',
        'allowUnsandboxedCommands',
        'enableWeakerNestedSandbox',
        'allowNestedUserNamespaces',
        'enableWeakerNetworkIsolation',
        'allowAppleEvents',
      ),
      network: {
        ...loose({
          ...each(LAX_TEXTS, 'allowedDomains', 'deniedDomains', 'allowUnixSockets'),
          allowMachLookup: { is: 'list', of: text('last star'), bad: 'last entry' },
          ...each(lock(true), 'strictAllowlist', 'allowManagedDomainsOnly'),
          ...each(lock(false), 'allowAllUnixSockets', 'allowLocalBinding'),
          ...each({ is: 'number' }, 'httpProxyPort', 'socksProxyPort'),
          tlsTerminate: whole([], { caCertPath: FILLED, caKeyPath: FILLED }),
        }),
        strict: STRICT_NETWORK,
      },
      filesystem: {
        ...loose({
          ...each(LAX_TEXTS, 'allowWrite', 'denyWrite', 'denyRead', 'allowRead'),
          allowManagedReadPathsOnly: lock(true),
          disabled: lock(false),
        }),
        strict: STRICT_FILESYSTEM,
      },
      credentials: CREDENTIALS,
      windows: { ...loose({ backend: strictChoice('sandboxuser', 'sandboxuser') }), strict: STRICT_WINDOWS },
      ignoreViolations: { is: 'map', of: TEXTS, bad: 'map' },
      excludedCommands: LAX_TEXTS,
      ripgrep: whole(['command'], { command: TEXT, args: TEXTS }),
      ...each(text('absolute path'), 'bwrapPath', 'socatPath'),
    },
    'keep safe',
  ),
  strict: {
    autoAllowBashIfSandboxed: false,
    allowUnsandboxedCommands: false,
    network: STRICT_NETWORK,
    filesystem: STRICT_FILESYSTEM,
    credentials: { allowPlaintextInject: false, sigv4: STRICT_SIGV4 },
    windows: STRICT_WINDOWS,
    enableWeakerNestedSandbox: false,
    allowNestedUserNamespaces: false,
    enableWeakerNetworkIsolation: false,
    allowAppleEvents: false,
  },
};

const PERMISSIONS: Shape = {
  ...loose(
    {
      allow: { is: 'list', of: { is: 'permission rule', effect: 'allow' }, bad: 'entry' },
      ask: { is: 'list', of: { is: 'permission rule', effect: 'ask' }, bad: 'last entry' },
      deny: { is: 'list', of: { is: 'permission rule', effect: 'deny' }, bad: 'last entry' },
      additionalDirectories: LAX_TEXTS,
      defaultMode: strictChoice('default', 'acceptEdits', 'auto', 'bypassPermissions', 'default', 'dontAsk', 'plan'),
      ...each(DISABLE, 'disableBypassPermissionsMode', 'disableAutoMode'),
      ...each(
        lock(true),
        'blockReadsOutsideWorkingDirectories',
        'blockWritesOutsideWorkingDirectories',
        'denyInsteadOfPrompting',
      ),
      ...each(REPLACED_TEXTS, 'blockReadsExemptPaths', 'workingDirectoriesAsGiven', 'workingDirectoriesExclude'),
    },
    'keep safe',
  ),
  strict: {
    disableBypassPermissionsMode: 'disable',
    disableAutoMode: 'disable',
    blockReadsOutsideWorkingDirectories: true,
    blockWritesOutsideWorkingDirectories: true,
    denyInsteadOfPrompting: true,
  },
};

const policyHelper = (path: Shape): Shape => ({
  ...whole(['path'], {
    path,
    timeoutMs: { is: 'number', from: 1000, to: 2147483647, whole: true },
    refreshIntervalMs: { is: 'number', from: 60000, to: 2147483647, whole: true, or: 0 },
  }),
  nullsAbsent: true,
});

const STATUS_COMMAND = whole(['type', 'command'], { type: choice('command'), command: TEXT });
const PLUGIN_OPTION: Shape = { is: 'either', of: [TEXT, { is: 'number' }, BOOLEAN, TEXTS] };
const EFFORT = choice('low', 'medium', 'high', 'xhigh');
const MAX_EFFORT = choice('low', 'medium', 'high', 'xhigh', 'max');
const COMPACT_WINDOW: Shape = { is: 'number', from: 100000, whole: true };
const PRICE: Shape = { is: 'number', from: 0, to: 10000 };
const STRICT_TEXTS: Shape = { is: 'list', of: TEXT, bad: 'entry', strict: [], strictForNull: true };
const CHANNEL = whole(['marketplace', 'plugin'], { marketplace: TEXT, plugin: TEXT });
const forgiving = (shape: Shape): Shape => ({ ...shape, forgiven: true });

const ATTRIBUTION: Shape = {
  is: 'attribution',
  as: loose({ commit: TEXT, pr: TEXT, sessionUrl: lock(false) }, 'keep safe'),
  strict: { sessionUrl: false },
};

/** The whole settings file: keys without a row are kept as they are. */
export const SETTINGS_SHAPE: ObjectShape = loose(
  {
    ...each(
      TEXT,
      'apiKeyHelper',
      'proxyAuthHelper',
      'awsAuthRefresh',
      'awsCredentialExport',
      'gcpAuthRefresh',
      'otelHeadersHelper',
      'processWrapper',
      'pluginTrustMessage',
      'model',
      'advisorModel',
      'requiredMinimumVersion',
      'requiredMaximumVersion',
      'minimumVersion',
      'claudeMd',
      'autoMemoryDirectory',
      'outputStyle',
      'agent',
      '$schema',
      'attributionProject',
      'prUrlTemplate',
      'language',
      'plansDirectory',
      'timeFormat',
      'timeZone',
    ),
    ...each(
      BOOLEAN,
      'allowNestedModelAccessUnderForceLogin',
      'disableAllHooks',
      'allowAllClaudeAiMcps',
      'allowClaudeInChromeWithManagedMcp',
      'switchModelsOnFlag',
      'includeCoAuthoredBy',
      'forceRemoteSettingsRefresh',
      'autoMemoryEnabled',
      'fileCheckpointingEnabled',
      'respectGitignore',
      'disableReplyCheck',
      'includeGitInstructions',
      'workflowKeywordTriggerEnabled',
      'bashEditDiffEnabled',
      'respondToBashCommands',
      'spinnerTipsEnabled',
      'syntaxHighlightingDisabled',
      'terminalTitleFromRename',
      'alwaysThinkingEnabled',
      'ultracode',
      'fastMode',
      'promptSuggestionEnabled',
      'emojiCompletionEnabled',
      'showClearContextOnPlanAccept',
      'prefersReducedMotion',
      'autoDreamEnabled',
      'showThinkingSummaries',
      'verbose',
      'autoCompactEnabled',
      'precomputeCompactionEnabled',
      'idleCompaction',
      'autoScrollEnabled',
      'wheelScrollAccelerationEnabled',
      'showTurnDuration',
      'showMessageTimestamps',
      'terminalProgressBarEnabled',
      'todoFeatureEnabled',
      'inputNeededNotifEnabled',
      'agentPushNotifEnabled',
      'voiceEnabled',
      'awaySummaryEnabled',
    ),
    wslInheritsWindowsSettings: { is: 'boolean', words: true },
    ...each(
      lock(true),
      'allowManagedPermissionRulesOnly',
      'allowManagedHooksOnly',
      'disableSkillShellExecution',
      'allowManagedMcpServersOnly',
      'disableClaudeAiConnectors',
      'disableCommandPluginSources',
      'disableSideloadFlags',
      'disableBundledSkills',
      'enforceAvailableModels',
      'fastModePerSessionOptIn',
      'disableRemoteControl',
      'isolatePeerMachines',
      'disableAgentView',
      'disableWorkflows',
      'disableArtifact',
      'disableWindowsBashCommandSplit',
    ),
    ...each(
      lock(false),
      'skipDangerousModePermissionPrompt',
      'skipAutoPermissionPrompt',
      'useAutoModeDuringPlan',
      'enableAllProjectMcpServers',
      'channelsEnabled',
      'syncClaudeAiSkills',
      'syncClaudeAiPlugins',
      'skipWebFetchPreflight',
      'remoteControlAtStartup',
      'autoUploadSessions',
      'enableWorkflows',
      'enableArtifact',
      'autoContinueAtUsageLimit',
    ),
    ...each(DISABLE, 'disableAutoMode', 'disableDeepLinkRegistration'),
    ...each(COUNT, 'cleanupPeriodDays', 'skillListingMaxDescChars', 'bashOutputMaxChars', 'taskOutputMaxChars'),
    ...each(
      TEXTS,
      'enabledMcpjsonServers',
      'disabledMcpjsonServers',
      'prependPlugins',
      'appendPlugins',
      'pluginSuggestionMarketplaces',
      'fallbackModel',
      'claudeMdExcludes',
      'companyAnnouncements',
    ),
    ...each(STRICT_TEXTS, 'allowedHttpHookUrls', 'httpHookAllowedEnvVars', 'availableModels'),
    ...each(choice('60s', '5m', '10m', 'never'), 'dialogExpiry', 'askUserQuestionTimeout'),
    ...each(choice('5m', '1h'), 'promptCacheTtl', 'subagentPromptCacheTtl'),
    ...each(choice('first-wins', 'merge'), 'parentSettingsBehavior', 'managedSourcesBehavior'),
    ...each(STATUS_COMMAND, 'subagentStatusLine', 'fileSuggestion'),
    additionalMarketplaces: ADDED_MARKETPLACES,
    allowedChannelPlugins: { is: 'list', of: CHANNEL, bad: 'entry', strict: [], strictForNull: true },
    allowedMarketplaces: { ...RESTRICTING_SOURCES, strict: [] },
    allowedMcpServers: {
      is: 'list',
      of: mcpServerEntry(text('server name')),
      bad: 'entry',
      strict: [],
      strictForNull: true,
    },
    allowedProviders: {
      is: 'list',
      of: choice('anthropic', 'customEndpoint', 'bedrock', 'vertex', 'foundry', 'anthropicAws', 'mantle', 'gateway'),
      bad: 'entry',
      strict: [],
      strictForNull: true,
    },
    attribution: ATTRIBUTION,
    attributionProjectPolicy: whole([], { default: TEXT }),
    autoCompactWindow: COMPACT_WINDOW,
    autoMode: {
      ...loose({
        ...each(LAX_TEXTS, 'allow', 'soft_deny', 'hard_deny', 'environment'),
        classifyAllShell: lock(true),
      }),
      strict: { classifyAllShell: true },
    },
    autoUpdatesChannel: choice('latest', 'stable', 'rc'),
    availableModelsMatch: strictChoice('exact', 'prefix', 'exact'),
    blockedMarketplaces: { is: 'list', of: ADDED_SOURCE, bad: 'entry' },
    crossSessionInbound: { is: 'choice', of: ['accept', 'hold', 'refuse'], strict: 'refuse', strictForNull: true },
    daemonColdStart: choice('transient', 'ask'),
    defaultShell: choice('bash', 'powershell'),
    defaultView: choice('chat', 'transcript'),
    deniedMcpServers: { is: 'list', of: mcpServerEntry(text('trimmed')), bad: 'entry' },
    deniedModels: { is: 'list', of: TEXT, bad: 'entry' },
    desktopMcpServersListScope: { is: 'text', strict: 'all', strictForNull: true },
    desktopSessionCleanupPeriodDays: { is: 'number', from: 0, whole: true },
    editorMode: choice('normal', 'vim'),
    effortLevel: EFFORT,
    enabledPlugins: { is: 'map', of: { is: 'either', of: [BOOLEAN, TEXTS] }, bad: 'last entry' },
    env: { is: 'texts of anything' },
    extraKnownMarketplaces: ADDED_MARKETPLACES,
    feedbackDrafts: strictChoice('off', 'notify', 'quiet', 'off'),
    feedbackSurveyRate: { is: 'number', from: 0, to: 1 },
    footerLinksRegexes: {
      is: 'list',
      of: { is: 'object', members: { type: TEXT }, needs: ['type'], others: 'keep', bad: 'object' },
      bad: 'entry',
    },
    forceLoginGatewayUrl: FILLED,
    forceLoginMethod: choice('claudeai', 'console', 'gateway'),
    forceLoginOrgUUID: { is: 'either', of: [TEXT, TEXTS], strict: [], strictForNull: true },
    gatewayInternalNetworks: {
      is: 'list',
      of: TEXT,
      bad: 'unreadable',
      strict: ['(unreadable)'],
      strictForNull: true,
    },
    hooks: HOOKS,
    keybindingFlavor: choice('classic', 'readline'),
    managedMcpServers: { is: 'map', of: MANAGED_MCP_SERVER, bad: 'entry', keys: 'server names' },
    maxEffortLevel: MAX_EFFORT,
    maxProseWidth: { is: 'number', from: 40, whole: true },
    modelOverrides: TEXT_MAP,
    modelPicker: whole(['options'], {
      options: {
        is: 'list',
        of: whole(['model'], { model: TEXT, label: TEXT, description: TEXT, behavesAs: TEXT }),
        bad: 'entry',
      },
      replaceBuiltInOptions: forgiving(BOOLEAN),
    }),
    modelPricing: {
      is: 'object',
      members: {
        multiplier: { is: 'number', above: 0, to: 10 },
        overrides: {
          is: 'map',
          bad: 'entry',
          of: whole(['input', 'output', 'cacheRead', 'cacheWrite'], {
            input: PRICE,
            output: PRICE,
            cacheRead: PRICE,
            cacheWrite: PRICE,
          }),
        },
      },
      others: 'drop',
      bad: 'blank',
    },
    modelSettings: {
      is: 'map',
      bad: 'entry',
      keys: 'own names',
      of: {
        is: 'object',
        members: {
          effortLevel: EFFORT,
          maxEffortLevel: MAX_EFFORT,
          autoCompactWindow: { is: 'either', of: [choice('auto'), COMPACT_WINDOW] },
        },
        others: 'keep',
        bad: 'blank',
      },
    },
    permissions: PERMISSIONS,
    pluginConfigs: {
      is: 'map',
      bad: 'map',
      of: whole([], {
        mcpServers: { is: 'map', of: { is: 'map', of: PLUGIN_OPTION, bad: 'map' }, bad: 'map' },
        options: { is: 'map', of: PLUGIN_OPTION, bad: 'map' },
      }),
    },
    policyHelper: policyHelper(TEXT),
    policyHelpers: {
      is: 'object',
      members: {
        ...each(policyHelper(text('plain path')), 'macos', 'linux', 'wsl'),
        windows: policyHelper(text('program path')),
      },
      others: 'drop',
      bad: 'blank',
      strict: {},
    },
    preferredNotifChannel: choice(
      'auto',
      'iterm2',
      'terminal_bell',
      'iterm2_with_bell',
      'kitty',
      'ghostty',
      'notifications_disabled',
    ),
    remote: whole([], { defaultEnvironmentId: TEXT }),
    sandbox: SANDBOX,
    skillListingBudgetFraction: { is: 'number', above: 0, to: 1 },
    skillOverrides: { is: 'map', of: choice('on', 'name-only', 'user-invocable-only', 'off'), bad: 'map' },
    spellcheck: {
      is: 'object',
      members: { enabled: BOOLEAN, ...each(TEXT, 'checker', 'language', 'color') },
      others: 'keep',
      bad: 'blank',
    },
    spinnerTipsOverride: {
      is: 'object',
      members: {
        excludeDefault: BOOLEAN,
        ...each(TEXT, 'tipsFile', 'label'),
        tips: {
          is: 'list',
          of: { is: 'either', of: [TEXT, { is: 'map', of: ANYTHING, bad: 'map' }] },
          bad: 'entry',
          strict: [],
          strictForNull: true,
        },
      },
      others: 'keep',
      bad: 'blank',
    },
    spinnerVerbs: whole(['mode', 'verbs'], { mode: choice('append', 'replace'), verbs: TEXTS }),
    sshConfigs: {
      is: 'list',
      of: whole(['id', 'name', 'sshHost'], {
        ...each(TEXT, 'id', 'name', 'sshHost', 'sshIdentityFile', 'startDirectory'),
        sshPort: { is: 'number', whole: true },
      }),
      bad: 'list',
    },
    statusLine: whole(['type', 'command'], {
      type: choice('command'),
      command: TEXT,
      padding: { is: 'number' },
      refreshInterval: forgiving({ is: 'number', from: 1 }),
      hideVimModeIndicator: BOOLEAN,
    }),
    strictKnownMarketplaces: { ...RESTRICTING_SOURCES, strict: [] },
    strictPluginOnlyCustomization: {
      is: 'either',
      of: [BOOLEAN, { is: 'list', of: choice('skills', 'agents', 'hooks', 'mcp'), bad: 'entry' }],
      strict: true,
    },
    teammateMode: choice('auto', 'tmux', 'iterm2', 'in-process'),
    theme: text('theme'),
    tui: choice('default', 'fullscreen'),
    viewMode: choice('default', 'verbose', 'focus'),
    vimInsertModeRemaps: { is: 'map', of: ANYTHING, bad: 'map' },
    voice: whole([], { enabled: BOOLEAN, mode: choice('hold', 'tap'), autoSubmit: BOOLEAN }),
    workflowSizeGuideline: choice('unrestricted', 'small', 'medium', 'large'),
    worktree: {
      ...loose({
        ...each(LAX_TEXTS, 'symlinkDirectories', 'sparsePaths'),
        baseRef: choice('fresh', 'head'),
        bgIsolation: strictChoice('worktree', 'worktree', 'none'),
        location: TEXT,
      }),
      strict: { bgIsolation: 'worktree' },
    },
  },
  'keep',
);

/** Older names of keys: read into the key named here, unless that key stands in the same file. */
export const RENAMED: Readonly<Record<string, string>> = {
  allowedMarketplaces: 'strictKnownMarketplaces',
  additionalMarketplaces: 'extraKnownMarketplaces',
};

/** Text of themes that need no `custom:` in front. */
export const THEMES: readonly string[] = [
  'auto',
  'dark',
  'light',
  'light-daltonized',
  'dark-daltonized',
  'light-ansi',
  'dark-ansi',
];

/** Names of marketplaces that a settings file may not define itself. */
export const RESERVED_MARKETPLACES: readonly string[] = [
  'inline',
  'builtin',
  'agent-skills',
  'anthropic-agent-skills',
  'claude-code-marketplace',
  'claude-code-plugins',
  'claude-community',
  'financial-services-plugins',
  'healthcare',
  'knowledge-work-plugins',
  'life-sciences',
];

/** Names that a managed MCP server may not have. */
export const RESERVED_SERVERS: readonly string[] = [
  'constructor',
  'prototype',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
];
