// Makes random policies and tool calls for the differential test of decide: rules from the grammar, commands from their words.

/** A seeded generator of numbers in [0, 1). */
export function rng(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PROGRAMS = [
  'zfoo',
  'zbar',
  'zgit push',
  'zgit log',
  'zls',
  'znpm run build',
  'cat',
  'ls',
  'rm',
  'git status',
  'touch',
  'echo',
];
const WORDS = [
  'a',
  'b',
  '-x',
  '--all',
  'sub/a',
  '.env',
  'main',
  '"a b"',
  "'c d'",
  'x=y',
  './b',
  '/etc/x',
  '*.ts',
  'origin',
];
const WRAPPERS = [
  'timeout 3',
  'nice',
  'nohup',
  'time',
  'sudo',
  'env',
  'command',
  'xargs',
  'stdbuf -oL',
  'sudo -u root',
  'nice -n 5',
  'watch',
  'setsid',
  '/usr/bin/env',
];
const ENVIRONMENT = ['A=1', 'NODE_ENV=x', 'LANG=C', 'FOO=$(date)', 'PATH=x'];
const OPERATORS = [' && ', ' || ', '; ', ' | ', ' |& ', '\n', ' & '];
const REDIRECTS = ['> a', '2>&1', '> /dev/null', '< b', '>> sub/a', '2> b', '> /tmp/x'];
const ODD = ['$X', '$(zfoo a)', '`zbar`', '{a,b}', '$HOME', '"$X"', '$((1+1))', 'a\\ b', '# note', "$'x'"];
const PATHS = [
  'a',
  'b',
  '.env',
  'sub/a',
  'sub/**',
  '**',
  '*.env',
  '/sub/**',
  '~/x/**',
  '//etc/**',
  '//**/.env',
  'sub',
  'sub/',
  '!a',
  './b',
  's?b',
  '[ab]',
  '**/a',
  'sub/*',
  'A',
];
const FILES = ['a', 'b', '.env', 'sub/a', 'sub/.env', 'x/sub/a', 'sub/x/y', 'ab', 'Sub/A', 'p.env'];
const HOSTS = ['example.com', '*.example.com', '*', 'example.*', '*example.com', 'docs.python.org'];
const URLS = [
  'https://example.com/',
  'http://www.example.com:80/x',
  'https://badexample.com/',
  'https://docs.python.org/3/',
  'https://other.test/',
  'https://a.b.example.com./',
];
const MODES = ['default', 'default', 'default', 'acceptEdits', 'bypassPermissions', 'dontAsk'];

/** One case for the oracle: a policy and calls that have something to do with its rules. */
export function decisionCase(seed, calls) {
  const random = rng(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const chance = (share) => random() < share;
  const permissions = {};
  for (const effect of ['deny', 'ask', 'allow']) {
    const rules = Array.from({ length: Math.floor(random() * 5) }, () => rule(effect, pick, chance));
    if (rules.length > 0) permissions[effect] = rules;
  }
  return {
    settings: { permissions },
    mode: pick(MODES),
    calls: Array.from({ length: calls }, () => call(pick, chance)),
  };
}

function rule(effect, pick, chance) {
  const kind = pick(['Bash', 'Bash', 'Bash', 'Bash', 'Read', 'Edit', 'WebFetch', 'bare']);
  if (kind === 'Bash') return `Bash(${commandPattern(pick, chance)})`;
  if (kind === 'WebFetch') return `WebFetch(domain:${pick(HOSTS)})`;
  if (kind === 'bare')
    return pick(
      effect === 'deny' ? ['Write', 'Edit', 'WebFetch', 'W*'] : ['Bash', 'Read', 'Edit', 'Write', 'WebFetch'],
    );
  return `${kind}(${pick(PATHS)})`;
}

function commandPattern(pick, chance) {
  const words = [pick(PROGRAMS), ...(chance(0.5) ? [pick(WORDS)] : []), ...(chance(0.2) ? [pick(WORDS)] : [])];
  const text = words.join(' ');
  const cut = text.slice(0, 2 + Math.floor(text.length * 0.6));
  return pick([
    text,
    `${text}:*`,
    `${text} *`,
    `${text}*`,
    `${words[0]} * ${pick(WORDS)}`,
    `* ${pick(WORDS)}`,
    `${cut}*`,
    `${words[0]} *${pick(WORDS)}*`,
    `${words[0]}:*`,
    `${words[0]} *`,
    `${text} | ${pick(PROGRAMS)}`,
    `${words[0]} **`,
  ]);
}

function call(pick, chance) {
  const kind = pick(['Bash', 'Bash', 'Bash', 'Bash', 'Bash', 'Bash', 'Read', 'Write', 'WebFetch']);
  if (kind === 'WebFetch') return { tool: kind, input: { url: pick(URLS), prompt: 'x' } };
  const root = chance(0.8) ? '/mnt/work/' : pick(['/mnt/home/x/', '/etc/', '/tmp/']);
  if (kind === 'Read') return { tool: kind, input: { file_path: root + pick(FILES) } };
  if (kind === 'Write') return { tool: kind, input: { file_path: `${root}new/${pick(FILES)}`, content: 'x' } };
  return { tool: 'Bash', input: { command: command(pick, chance), description: 'd' } };
}

function command(pick, chance) {
  let line = simple(pick, chance);
  while (chance(0.18)) line += pick(OPERATORS) + simple(pick, chance);
  if (chance(0.04))
    line = pick([
      `(${line})`,
      `{ ${line}; }`,
      `if ${line}; then zfoo; fi`,
      `echo $(${line})`,
      `bash -c '${line.replaceAll("'", '')}'`,
      `for i in 1 2; do ${line}; done`,
      `! ${line}`,
    ]);
  return line;
}

function simple(pick, chance) {
  const words = [pick(PROGRAMS)];
  while (chance(0.45)) words.push(pick(WORDS));
  if (chance(0.08)) words.push(pick(ODD));
  if (chance(0.1)) words.push(pick(REDIRECTS));
  if (chance(0.04))
    words[0] = pick([
      `/usr/bin/${words[0]}`,
      `\\${words[0]}`,
      `'${words[0].split(' ')[0]}'`,
      `${words[0].split(' ')[0]}.exe`,
    ]);
  while (chance(0.15)) words.unshift(pick(WRAPPERS));
  while (chance(0.06)) words.unshift(pick(ENVIRONMENT));
  return words.join(chance(0.05) ? '  ' : ' ');
}
