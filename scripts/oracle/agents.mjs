// Makes random policies about agents, each with one call: an agent that runs takes the calls of its case for its own.
import { MODES, rng } from './decisions.mjs';

const RULES = [
  ...[
    'Agent',
    'Agent(*)',
    'Agent(Plan)',
    'Agent(Explore)',
    'Agent(general-purpose)',
    'Agent(plan)',
    'Agent(P*)',
    'Task',
  ],
  ...[
    'Task(Plan)',
    'Agent(subagent_type:Plan)',
    'Agent(subagent_type:E*)',
    'Agent(description:d)',
    'Agent(Plan, Explore)',
  ],
];
const GLOBS = ['A*', 'Age*', 'T*', '*'];

export function agentCase(seed) {
  const random = rng(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const permissions = {};
  for (const effect of ['deny', 'ask', 'allow']) {
    const rules = Array.from({ length: pick([0, 0, 1, 2]) }, () =>
      pick(effect === 'allow' || random() < 0.9 ? RULES : GLOBS),
    );
    if (rules.length > 0) permissions[effect] = rules;
  }
  const type = pick(['Plan', 'Explore', 'general-purpose', null]);
  const input = { description: 'd', prompt: 'x', ...(type === null ? {} : { subagent_type: type }) };
  // Where a classifier answers, the client looks at a denied type only afterwards.
  const modes = permissions.deny === undefined ? MODES : MODES.filter((mode) => mode !== 'auto' && mode !== 'plan');
  return { settings: { permissions }, mode: pick(modes), calls: [{ tool: pick(['Agent', 'Agent', 'Task']), input }] };
}
