// Names what a call can do to an organization, worst first; reports order and group by it.

/** What a call of a changed region can do; shown to people. */
export type Risk =
  | 'disables oversight'
  | 'reads secrets'
  | 'publishes or deploys'
  | 'destroys'
  | 'executes code'
  | 'network egress'
  | 'writes outside';

/** Worst first. */
export const RISKS: readonly Risk[] = [
  'disables oversight',
  'reads secrets',
  'publishes or deploys',
  'destroys',
  'executes code',
  'network egress',
  'writes outside',
];

/** Words that tell a risk whatever else a call says; the first row that fits counts. */
export const TELLING: readonly {
  readonly subjects: readonly string[];
  readonly words: RegExp;
  readonly risk: Risk;
}[] = [
  {
    subjects: ['command', 'path'],
    words:
      /\.claude(\/(settings|hooks|managed)|\.json)|managed-settings|--dangerously-skip-permissions|--no-verify|core\.hooksPath|\.mcp\.json/i,
    risk: 'disables oversight',
  },
  {
    subjects: ['command', 'path'],
    words:
      /(^|[/\s])\.env(\.|\s|$)|\.ssh\/|\.aws\/|\.kube\/|\.gnupg|\.netrc|\.npmrc|\.pem\b|\.key\b|id_rsa|id_ed25519|credential|secret|passw|shadow\b|token|keychain|printenv/i,
    risk: 'reads secrets',
  },
  { subjects: ['command'], words: /\brm\s+-\w*r\w*f|\brm\s+-\w*f\w*r|>\s*\/dev\/(sd|nvme|hd|disk)/, risk: 'destroys' },
  { subjects: ['command'], words: /\|\s*(sudo\s+)?(ba|z|da|k)?sh\b/, risk: 'executes code' },
  { subjects: ['path'], words: /^\/(etc|usr|var|bin|sbin|boot|root|sys|opt|dev)\//, risk: 'writes outside' },
];
