// Names the fragment that each part of an existing deployment goes to when it is split by topic; our own choice, not the client's.

/** One fragment of a split deployment: what it takes of the settings, by category of `facts/settings.ts` or by key. */
export interface Topic {
  readonly file: string;
  readonly categories: readonly string[];
  readonly keys: readonly string[];
}

/** Tried in this order; the last takes what no other wants. `env.*` and `sandbox.*` are split one level down. */
export const TOPICS: readonly Topic[] = [
  { file: '10-telemetry.json', categories: ['telemetry'], keys: [] },
  { file: '15-environment.json', categories: [], keys: ['env'] },
  { file: '20-security.json', categories: ['permissions'], keys: [] },
  { file: '30-network.json', categories: [], keys: ['sandbox.network'] },
  { file: '40-sandbox.json', categories: ['sandbox'], keys: [] },
  { file: '50-login.json', categories: ['auth'], keys: [] },
  { file: '60-hooks.json', categories: ['hooks'], keys: [] },
  { file: '65-mcp.json', categories: ['mcp'], keys: [] },
  { file: '70-extensions.json', categories: ['plugins'], keys: [] },
  { file: '75-models.json', categories: ['model'], keys: [] },
  { file: '80-people.json', categories: ['instructions', 'ui', 'remote'], keys: [] },
  { file: '85-records.json', categories: ['audit', 'retention'], keys: [] },
  { file: '90-delivery.json', categories: ['delivery', 'updates'], keys: [] },
  { file: '95-other.json', categories: [], keys: [] },
];

/** Variables that belong to telemetry although they are part of `env` (settings-facts section 9). */
export const TELEMETRY_VARIABLE = /^(?:OTEL_|CLAUDE_CODE_ENABLE_TELEMETRY$|CLAUDE_CODE_OTEL_)/;
