// Lists the ready packs of invariants: what a policy of each kind promises, as rules and settings (our own choice, no fact of the client).

/** One promise of a pack; the fields are those of gate/invariants.json. */
export interface PackRow {
  readonly name: string;
  readonly kind: 'neverAllow' | 'neverUnasked' | 'neverDeny' | 'alwaysAllow' | 'setting';
  /** A permission rule, or the name of a key. */
  readonly of: string;
  readonly equals?: string | boolean;
}

const secret = (of: string): PackRow => ({ name: `secrets: ${of} is never read`, kind: 'neverAllow', of });
const egress = (of: string): PackRow => ({ name: `egress: ${of} never runs unasked`, kind: 'neverUnasked', of });
const destructive = (of: string): PackRow => ({
  name: `destructive: ${of} never runs unasked`,
  kind: 'neverUnasked',
  of,
});
const kept = (of: string): PackRow => ({ name: `ordinary work: ${of} runs without asking`, kind: 'alwaysAllow', of });
const possible = (of: string): PackRow => ({ name: `ordinary work: ${of} is not denied`, kind: 'neverDeny', of });
const lock = (of: string, equals: string | boolean): PackRow => ({
  name: `oversight: ${of}`,
  kind: 'setting',
  of,
  equals,
});

export const PACKS: Readonly<Record<string, readonly PackRow[]>> = {
  secrets: [
    secret('Read(//**/.env)'),
    secret('Read(~/.ssh/**)'),
    secret('Read(~/.aws/**)'),
    secret('Read(~/.kube/**)'),
    secret('Read(~/.netrc)'),
  ],
  egress: [
    egress('Bash(curl *)'),
    egress('Bash(wget *)'),
    egress('Bash(nc *)'),
    egress('Bash(scp *)'),
    egress('Bash(ssh *)'),
  ],
  destructive: [
    destructive('Bash(git push *)'),
    destructive('Bash(terraform destroy *)'),
    destructive('Bash(kubectl delete *)'),
    destructive('Bash(dd *)'),
    destructive('Bash(npm publish *)'),
  ],
  oversight: [
    lock('permissions.disableBypassPermissionsMode', 'disable'),
    lock('env.CLAUDE_CODE_ENABLE_TELEMETRY', '1'),
    lock('env.OTEL_LOGS_EXPORTER', 'otlp'),
  ],
  'ordinary-work': [
    kept('Bash(git status)'),
    kept('Bash(git diff)'),
    kept('Bash(git log)'),
    kept('Bash(ls)'),
    possible('Bash(npm test)'),
    possible('Bash(npm ci)'),
    possible('Bash(git commit *)'),
  ],
};
