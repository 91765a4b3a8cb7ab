// Makes one random permission rule from the grammar: command patterns, paths, hosts, names and parameters.
import * as vocabulary from './vocabulary.mjs';

/** `real`: of the words policies are written in, else of invented programs. */
export function rule(effect, { pick, chance, real }) {
  const random = { pick, chance, real };
  const kind = pick(['Bash', 'Bash', 'Bash', 'Bash', 'Read', 'Edit', 'WebFetch', 'bare', ...(real ? ['other'] : [])]);
  if (kind === 'Bash') return `Bash(${commandPattern(random)})`;
  if (kind === 'WebFetch') return `WebFetch(domain:${pick(vocabulary.HOSTS)})`;
  if (kind === 'bare') return pick(effect === 'allow' ? BARE_ALLOWS : BARE[effect]);
  if (kind === 'other') return pick(OTHERS[pick(Object.keys(OTHERS))]);
  return `${kind}(${pick(real ? vocabulary.REAL_PATHS : vocabulary.PATHS)})`;
}

const BARE_ALLOWS = ['Bash', 'Read', 'Edit', 'Write', 'WebFetch', 'WebSearch', 'Bash(*)', 'Read(*)', 'NotebookEdit'];
const BARE = {
  deny: ['Write', 'Edit', 'WebFetch', 'W*', 'WebSearch', 'NotebookEdit', 'Monitor'],
  ask: ['Bash', 'Read', 'Edit', 'Write', 'WebFetch', 'W*', 'Monitor'],
};
const OTHERS = {
  mcp: vocabulary.MCP_RULES,
  parameter: vocabulary.PARAMETERS,
  inert: [
    'Write(docs/**)',
    'Monitor(zfoo *)',
    'Bash (zfoo)',
    'bash(zfoo)',
    'Bash()',
    'PowerShell(Get-Item *)',
    'Zzz',
    'WebSearch(abc)',
  ],
};

function commandPattern({ pick, chance, real }) {
  const programs = real ? vocabulary.REAL_PROGRAMS : vocabulary.PROGRAMS;
  const operands = real ? vocabulary.REAL_WORDS : vocabulary.WORDS;
  const program = pick(programs);
  const first = program.split(' ')[0];
  const text = [program, ...(chance(0.5) ? [pick(operands)] : []), ...(chance(0.2) ? [pick(operands)] : [])].join(' ');
  const cut = text.slice(0, 2 + Math.floor(text.length * 0.6));
  return pick([
    text,
    program,
    `${text}:*`,
    `${text} *`,
    `${text}*`,
    `${program}:*`,
    `${program} *`,
    `${first}:*`,
    `${first} *`,
    `${program} * ${pick(operands)}`,
    `* ${pick(operands)}`,
    `${cut}*`,
    `${program} *${pick(operands)}*`,
    `*${pick(operands)}*`,
    `${text} | ${pick(programs)}`,
    `${program} * | *`,
    `${text} && ${pick(programs)}`,
    `${program} **`,
    `${first} * ${pick(operands)} *`,
  ]);
}
