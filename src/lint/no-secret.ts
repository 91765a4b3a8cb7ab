// Finds credentials in the policy: everybody on every machine can read it, and so can everybody who reads the repository.
import { envRow } from '../facts/env.ts';
import { NOT_SECRET_VALUE, NOT_SECRET_VARIABLE, SECRET_KEY, SECRET_VARIABLE, secretFormsIn } from '../facts/secrets.ts';
import { originOf, steps } from '../parse.ts';
import type { LintRule } from './rule.ts';
import { type Text, textsOf } from './texts.ts';

export const noSecret: LintRule = {
  name: 'no-secret',
  severity: 'error',
  why: 'The policy is readable for everybody on the machine, inherited by every command, and kept in the history of the repository.',
  fix: 'Take it out, revoke it, and use a helper (apiKeyHelper, otelHeadersHelper), OAuth or the machine’s own key store.',
  conditions: ['env-secret', 'otel-secret-in-env', 'mcp-header-secret'],
  bad: {
    '10-a.json': { env: { OTEL_EXPORTER_OTLP_HEADERS: 'Authorization=Bearer 5d41402abc4b2a76b9719d911017c592' } },
  },
  good: {
    '10-a.json': {
      otelHeadersHelper: '/opt/corp/otel-headers',
      env: { API_KEY_FILE: '/run/secrets/key', GITHUB_TOKEN: '' },
    },
  },
  check: ({ fragments }) =>
    fragments.flatMap((fragment) =>
      textsOf(fragment.settings).values.flatMap((text) => {
        const what = secretIn(text);
        if (what === null) return [];
        const message = `\`${steps(text.pointer).join('.')}\` holds ${what}`;
        return [{ origin: originOf(fragment, text.pointer), message }];
      }),
    ),
};

/** Lists of variable and file names: they hide secrets, they hold none. */
const NAMES_ONLY = /^\/(sandbox\/credentials|httpHookAllowedEnvVars|permissions)\//;

function secretIn({ pointer, text: value }: Text): string | null {
  const form = secretFormsIn(value).find(({ form: pattern }) => value.search(pattern) >= 0);
  if (form !== undefined && !isReference(form.what, value)) return article(form.what);
  if (NAMES_ONLY.test(pointer) || NOT_SECRET_VALUE.test(value) || /^<|YOUR|\$\{?\w+\}?/.test(value)) return null;
  const path = steps(pointer);
  const name = path.at(-1) ?? '';
  if (path[0] === 'env') return isSecretVariable(name, value) ? 'a credential' : null;
  const inHeader = path.at(-2) === 'headers' && /auth|token|key|secret|cookie/i.test(name);
  return inHeader || (SECRET_KEY.test(name) && path.length > 1) ? 'a credential' : null;
}

// A command may name the variable it reads.
const isReference = (what: string, value: string) => what === 'assigned variable' && /=["']?\$/.test(value);
const article = (what: string) => `${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what}`;

/** Two paths; the third of the family is a passphrase. */
const PATHS = new Set(['CLAUDE_CODE_CLIENT_CERT', 'CLAUDE_CODE_CLIENT_KEY']);

function isSecretVariable(name: string, value: string): boolean {
  if (PATHS.has(name)) return false;
  if (/HEADERS$/.test(name)) return isSecretHeader(value);
  const row = envRow(name);
  if (row !== undefined && row.note !== 'heuristic') return row.direction === 'secret';
  if (/^[~.]?\/[\w.-]+\//.test(value)) return false;
  return SECRET_VARIABLE.test(name) && !NOT_SECRET_VARIABLE.test(name) && !/AUTH$/.test(name);
}

// A header that names a credential, or a value nobody would type.
const isSecretHeader = (value: string) =>
  /auth|token|key|secret|cookie|signature/i.test(value) || /[=:\s](?=[A-Za-z_-]*\d)[A-Za-z0-9_-]{20,}/.test(value);
