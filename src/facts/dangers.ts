// Names, for a key that got wider, the short reason to put it above the table of a review.

/** Keyed by the key of `facts/settings.ts`; shown only when the change is wider. */
export const DANGERS: Readonly<Record<string, string>> = {
  'permissions.disableBypassPermissionsMode': 'bypass mode is allowed',
  'permissions.disableAutoMode': 'auto mode is allowed',
  disableAutoMode: 'auto mode is allowed',
  allowManagedPermissionRulesOnly: "users' and repositories' own permission rules count again",
  'permissions.denyInsteadOfPrompting': 'calls that were refused ask a person again',
  'permissions.blockReadsOutsideWorkingDirectories': 'files outside the workspace can be read',
  'permissions.blockWritesOutsideWorkingDirectories': 'files outside the workspace can be written',
  'sandbox.enabled': 'the sandbox is off',
  'sandbox.failIfUnavailable': 'machines that cannot sandbox run commands without it',
  'sandbox.allowUnsandboxedCommands': 'commands may be run again outside the sandbox',
  'sandbox.autoAllowBashIfSandboxed': 'sandboxed commands run without a question',
  'sandbox.enabledPlatforms': 'the sandbox is off on some platforms',
  'sandbox.network.strictAllowlist': 'hosts outside the list are reachable after a question',
  'sandbox.network.allowManagedDomainsOnly': 'users can add reachable hosts',
  'sandbox.network.allowAllUnixSockets': 'every local socket is open to sandboxed commands',
  'sandbox.filesystem.allowManagedReadPathsOnly': 'users can re-open blocked reads',
  'sandbox.filesystem.disabled': 'the file half of the sandbox is off',
  'sandbox.credentials.allowPlaintextInject': 'credentials may be sent unencrypted',
  'sandbox.enableWeakerNestedSandbox': 'the sandbox is weaker',
  'sandbox.allowNestedUserNamespaces': 'the sandbox can be escaped',
  'sandbox.enableWeakerNetworkIsolation': 'the sandbox is weaker',
  'sandbox.allowAppleEvents': 'the sandbox can be escaped',
  forceLoginMethod: 'the sign-in method is not pinned as before',
  forceLoginOrgUUID: 'accounts of other organizations may sign in',
  forceLoginGatewayUrl: 'sign-in and model traffic go somewhere else',
  allowedProviders: 'more model providers may be used',
  allowNestedModelAccessUnderForceLogin: 'the sign-in pin is weaker',
  allowManagedHooksOnly: 'hooks of users and repositories run again',
  disableAllHooks: "every hook is off, the organization's own too",
  allowedHttpHookUrls: 'hooks may send data to more places',
  disableSkillShellExecution: 'skills may run shell commands',
  allowManagedMcpServersOnly: 'users can add MCP servers',
  enableAllProjectMcpServers: 'every MCP server of a repository is approved',
  disableClaudeAiConnectors: 'claude.ai connectors are on again',
  strictKnownMarketplaces: 'more plugin marketplaces are allowed',
  allowedMarketplaces: 'more plugin marketplaces are allowed',
  strictPluginOnlyCustomization: 'skills, agents, hooks or MCP servers may come from anywhere',
  disableSideloadFlags: 'plugins and MCP servers can be loaded by a command-line flag',
  disableCommandPluginSources: 'plugins may be installed by running a command',
  policyHelper: 'a program computes the whole policy',
  'policyHelper.path': 'a program computes the whole policy',
  forceRemoteSettingsRefresh: 'sessions start without the console policy',
  parentSettingsBehavior: 'an embedding program may add policy',
  managedSourcesBehavior: 'lower policy sources count too',
  disableRemoteControl: 'sessions can be steered from outside',
  autoUploadSessions: 'sessions are uploaded',
  'worktree.bgIsolation': 'background sessions work in the shared checkout',
};

/** The reason for a key whose value names code that runs on every machine. */
export const NEW_CODE = 'other code runs on every machine';

/** The reasons for the starting mode. */
export const MODE_DANGERS: Readonly<Record<string, string>> = {
  bypassPermissions: 'sessions start in bypass mode: nothing asks',
  auto: 'sessions start in auto mode: a classifier decides instead of a person',
};

/** The reasons by class of environment variable (facts/env.json); `lost` when removed or switched off, `new` when set or changed. */
export const ENV_DANGERS: Readonly<Record<string, { readonly new?: string; readonly lost?: string }>> = {
  'telemetry-switch': { lost: 'telemetry is switched off' },
  'telemetry-destination': { new: 'telemetry is redirected', lost: 'telemetry has no destination any more' },
  routing: { new: 'model traffic is redirected' },
  provider: { new: 'model traffic goes to another provider' },
  proxy: { new: 'network traffic goes through another proxy' },
  tls: { new: 'encryption trusts somebody else' },
  exec: { new: NEW_CODE },
  'config-dir': { new: 'settings and credentials are read from another folder' },
  credential: { new: 'the fleet acts with another credential' },
  'credential-source': { new: 'the fleet acts with another identity' },
  hardening: { lost: 'a protection of child processes is off' },
};

export const HOOK_DANGERS = {
  added: 'a hook was added: new code runs on every machine',
  controlLost: 'a hook that could block was removed',
  auditLost: 'a hook that recorded was removed',
  transcript: 'local transcripts are no longer written',
  safeMode: "every hook is off, the organization's own too",
} as const;
