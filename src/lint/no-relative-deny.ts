// Finds denies of secrets that hold in the working directory only.
import type { Rule } from '../compile.ts';
import { quoted, rulesOf } from './reading.ts';
import type { LintRule } from './rule.ts';

/** Names that are secret wherever they lie. */
const SECRET =
  /(?:^|[/*.])(?:\.?env(?:\.[\w*]+)?|secrets?|credentials?|\.ssh|\.aws|\.npmrc|\.netrc|id_rsa|id_ed25519|\.kube|\.pgpass|\.git-credentials)(?:\/\*\*|\/\*|\*)?$|(?:^|[\w/*.-])\.(?:pem|key|p12)(?:\/\*\*|\/\*|\*)?$/i;

export const noRelativeDeny: LintRule = {
  name: 'no-relative-deny',
  severity: 'warning',
  why: 'A path without anchor starts at the working directory: the same file in a parent folder or another project stays readable.',
  fix: 'Put //**/ in front, for example Read(//**/.env).',
  conditions: ['perm-relative-deny'],
  bad: { '10-a.json': { permissions: { deny: ['Read(./.env)'] } } },
  good: { '10-a.json': { permissions: { deny: ['Read(//**/.env)'] } } },
  check: (input) => {
    const rules = rulesOf(input, ['deny'], ['Read', 'Edit']);
    const anchored = new Set(rules.map((rule) => `${rule.tool} ${rule.content}`));
    return rules
      .filter((rule) => isRelativeSecret(rule) && !anchored.has(`${rule.tool} //**/${nameOf(rule)}`))
      .map((rule) => ({
        origin: rule.origin,
        message: `deny ${quoted(rule.text)} holds in the working directory only`,
      }));
  },
};

const nameOf = (rule: Rule) => (rule.content ?? '').replace(/^\.\//, '').replace(/^\*\*\//, '');
const isRelativeSecret = ({ content }: Rule) => content !== null && /^[^/~!$%]/.test(content) && SECRET.test(content);
