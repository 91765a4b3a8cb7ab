// Cedar's WebAssembly engine on the rules of bench/decide-workload.mjs, in its best layout: rules OR-ed into few policies.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const HERE = import.meta.dirname;

/** The engine, installed beside this file when it is not yet. */
export function cedarEngine() {
  if (!existsSync(path.join(HERE, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'] });
  const wasm = createRequire(import.meta.url)('@cedar-policy/cedar-wasm/nodejs');
  return { version: wasm.getCedarVersion(), load: (rules) => load(wasm, rules) };
}

/** The rules' decision on a text: `deny`, `ask`, `allow` or `none`. Cedar has no ask, so it is a forbid by another name. */
function load(wasm, rules) {
  const id = `rules${rules.length}`;
  const parsed = wasm.preparsePolicySet(id, { staticPolicies: policiesOf(rules) });
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed).slice(0, 300));
  const [principal, action, resource] = [
    { type: 'U', id: 'u' },
    { type: 'Action', id: 'run' },
    { type: 'T', id: 'Bash' },
  ];
  return (c) =>
    effectOf(
      wasm.statefulIsAuthorized({
        principal,
        action,
        resource,
        context: { c },
        preparsedPolicySetId: id,
        validateRequest: false,
        entities: [],
      }),
    );
}

/** At most 500 globs a policy, as a balanced tree: Cedar reads policies recursively. */
function policiesOf(rules) {
  const policies = {};
  for (const effect of ['deny', 'ask', 'allow']) {
    const guards = rules.filter((rule) => rule.effect === effect).flatMap((rule) => rule.globs.map(guard));
    for (let i = 0; i < guards.length; i += 500) {
      const head = effect === 'allow' ? 'permit' : 'forbid';
      policies[`${effect}${i}`] = `${head}(principal,action,resource) when { ${either(guards.slice(i, i + 500))} };`;
    }
  }
  return policies;
}

const guard = (glob) =>
  glob.includes('*') ? `context.c like ${JSON.stringify(glob)}` : `context.c == ${JSON.stringify(glob)}`;

const either = (list) =>
  list.length === 1
    ? list[0]
    : `(${either(list.slice(0, list.length >> 1))} || ${either(list.slice(list.length >> 1))})`;

function effectOf(answer) {
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer).slice(0, 300));
  const { decision, diagnostics } = answer.response;
  if (decision === 'allow') return 'allow';
  if (diagnostics.reason.some((id) => id.startsWith('deny'))) return 'deny';
  return diagnostics.reason.length > 0 ? 'ask' : 'none';
}
