// Names keys that people write and that no managed settings file reads (settings facts, sections 5 and 10; client 2.1.330).

/** Read from `~/.claude.json` only, or no longer read at all. */
export const NOT_A_SETTING: Readonly<Record<string, string>> = {
  autoConnectIde: 'is read from ~/.claude.json only',
  autoInstallIdeExtension: 'is read from ~/.claude.json only',
  awaySummaryEnabled: 'is no longer a setting',
  axScreenReader: 'is read from ~/.claude.json only',
  claudeInChromeDefaultEnabled: 'is read from ~/.claude.json only',
  copyOnSelect: 'is read from ~/.claude.json only',
  diffTool: 'is read from ~/.claude.json only',
  externalEditorContext: 'is read from ~/.claude.json only',
  ignorePatterns: 'was removed; Read deny rules took its place',
  mcpServers: 'belongs to managed-mcp.json, or as `managedMcpServers` into the settings',
  permissionExplainerEnabled: 'is read from ~/.claude.json only',
  pluginDigests: 'was removed',
  skippedMarketplaces: 'is no longer a setting',
  skippedPlugins: 'is no longer a setting',
  teammateDefaultModel: 'is no longer a setting',
};

/** Still read, but another key took its place, or it does nothing any more. */
export const OUTDATED: Readonly<Record<string, string>> = {
  additionalMarketplaces: 'is an alias that clients before 2.1.232 ignore; write `extraKnownMarketplaces`',
  allowedMarketplaces: 'is an alias that clients before 2.1.232 ignore; write `strictKnownMarketplaces`',
  disableArtifact: 'is superseded by `enableArtifact`; `false` is ignored',
  includeCoAuthoredBy: 'is superseded by `attribution` and ignored beside it',
  keybindingFlavor: 'has no effect',
  subagentStatusLine: 'is deprecated',
  taskOutputMaxChars: 'has no effect',
  voiceEnabled: 'is superseded by `voice.enabled`',
};

/** Where a key belongs that is often written somewhere else and exists under several parents. */
export const USUAL_PARENT: Readonly<Record<string, string>> = {
  allow: 'permissions',
  ask: 'permissions',
  deny: 'permissions',
  disableAutoMode: 'permissions',
  enabled: 'sandbox',
};

/** Keys whose authors want to write a remark; the client keeps them and does nothing with them. */
export const REMARK =
  /^(?:_|\/\/|#|\$(?:comment|id)$|comments?$|description$|notes?$|name$|version$|title$|author$|owner$)/i;

/** Those of them that no client will ever give a meaning to, so that a change of one changes nothing. */
export const PURE_REMARK = /^(?:_|\/\/|#|\$comment$|comments?$)/i;
