// Makes the rules and commands bench/decide.mjs measures with: seeded, so that every run sees the same ones.

const TOOLS = {
  git: [
    'status',
    'diff',
    'log',
    'add',
    'commit',
    'push',
    'pull',
    'fetch',
    'checkout',
    'branch',
    'merge',
    'rebase',
    'stash',
    'show',
    'tag',
  ],
  npm: ['test', 'install', 'ci', 'run build', 'run test', 'run lint', 'publish', 'audit', 'exec'],
  docker: ['build', 'run', 'ps', 'logs', 'exec', 'compose up', 'push', 'pull', 'rm'],
  kubectl: ['get', 'describe', 'apply', 'delete', 'logs', 'exec', 'rollout'],
  terraform: ['init', 'plan', 'apply', 'destroy', 'fmt', 'validate'],
  aws: ['s3 ls', 's3 cp', 'ec2 describe-instances', 'lambda invoke'],
  gh: ['pr view', 'pr create', 'pr list', 'issue view', 'api', 'run view'],
  cargo: ['build', 'test', 'run', 'clippy', 'publish'],
  python: ['-m pytest', '-m pip install', '-c', 'manage.py migrate'],
  curl: ['-s', '-X POST', '-fsSL', '-I'],
  grep: ['-rn', '-n', '-i', '-c'],
  ls: ['-la', '-l', ''],
  cat: [''],
  find: ['.', 'src'],
  rm: ['-rf', '-f', ''],
  make: ['build', 'test', 'deploy'],
  jest: ['--watch', ''],
  ssh: ['-i', ''],
};
const FLAGS = [
  '--force',
  '--verbose',
  '--dry-run',
  '--json',
  '--all',
  '-v',
  '-n 20',
  '--help',
  '--prod',
  '--tags',
  '--oneline',
  '-o yaml',
];
const FOLDERS = [
  'src',
  'test',
  'lib',
  'packages/api',
  'infra/prod',
  'scripts',
  'docs',
  'config',
  'services/auth',
  'secrets',
];
const FILES = [
  'index.ts',
  'main.go',
  'app.py',
  'README.md',
  'package.json',
  '.env',
  'server.key',
  'schema.sql',
  'Dockerfile',
  'main.tf',
];
const HOSTS = ['api.acme.com', 'github.com', 'localhost:3000', 'internal.acme.corp', 'example.com', 'pypi.org'];
const SYLLABLES = [
  'al',
  'ba',
  'co',
  'de',
  'el',
  'fi',
  'go',
  'ha',
  'in',
  'jo',
  'ka',
  'lu',
  'mi',
  'no',
  'or',
  'pa',
  'ri',
  'sa',
  'te',
  'ul',
  'vo',
];

export function source(seed) {
  let a = seed >>> 0;
  const random = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
  const argument = () => {
    const x = random();
    if (x < 0.35) return `${pick(FOLDERS)}/${random() < 0.5 ? `${word()}/` : ''}${pick(FILES)}`;
    if (x < 0.5) return pick(FLAGS);
    if (x < 0.6) return `https://${pick(HOSTS)}/${word()}`;
    if (x < 0.75) return `"${word()} ${word()}"`;
    return x < 0.85 ? word() : `origin ${word()}`;
  };
  const head = (own) => {
    if (random() < own) return `acme-${word()} ${word()}`;
    const tool = pick(Object.keys(TOOLS));
    const command = pick(TOOLS[tool]);
    return command === '' ? tool : `${tool} ${command}`;
  };
  return { random, pick, word, argument, head };
}

/** `{effect, text, globs}`: 55 % prefix, 10 % exact, 35 % wildcard; 30 % deny, 15 % ask, 55 % allow; no text twice. */
export function rules(count) {
  const from = source(1);
  const { random, pick, word, argument, head } = from;
  const found = new Map();
  while (found.size < count) {
    const share = random();
    const effect = share < 0.3 ? 'deny' : share < 0.45 ? 'ask' : 'allow';
    const start = head(count <= 200 ? 0.05 : 0.6) + (count > 200 && random() < 0.5 ? ` ${argument()}` : '');
    const kind = random();
    const [program] = start.split(' ');
    const glob =
      kind < 0.8
        ? `${start} * ${pick(FLAGS)}*`
        : kind < 0.9
          ? `${program} *${pick(HOSTS)}*${word()}*`
          : kind < 0.94
            ? `* ${pick(FLAGS)} ${word()}`
            : `${start} ${pick(FOLDERS)}/*`;
    const text = kind < 0.55 ? `${start}:*` : kind < 0.65 ? `${start} ${argument()}` : glob;
    const globs = kind < 0.55 ? [start, `${start} *`] : [text];
    if (!found.has(text)) found.set(text, { effect, text, globs });
  }
  return [...found.values()];
}

/** Commands as sessions have them: few of them very often. */
export function commands(count) {
  const { random, argument, head } = source(9);
  const distinct = Array.from({ length: count / 5 }, () => {
    const more = Array.from({ length: Math.floor(random() * 4) }, argument);
    return [head(0.25), ...more].join(' ');
  });
  return Array.from({ length: count }, () => distinct[Math.floor(distinct.length * random() ** 3)]);
}

/** Every third command is a line of two, and 16 of 100 need the parser. */
export function beyondPlain(command, other, i) {
  const lines = [
    () => `${command} > out.txt`,
    () => `echo "$(${command.replaceAll('"', '')})"`,
    () => `${command} 2>&1 | tail -5`,
    () => `for f in a b; do ${command}; done`,
    () => `cd src && ${command} "$HOME/x"`,
  ];
  if (i % 100 < 16) return lines[i % lines.length]();
  return i % 3 === 0 ? `${command} ${['&&', '||', ';', '|'][i % 4]} ${other}` : command;
}

/** Sixty words that hostile rules and commands are made of. */
function hostileWords() {
  const { pick, word } = source(5);
  return { pick, word, words: Array.from({ length: 60 }, word) };
}

/** `*a*b*c*` with words for letters. */
export function hostile(count) {
  const { pick, word, words } = hostileWords();
  return Array.from({ length: count }, (_, i) => ({
    effect: ['deny', 'ask', 'allow'][i % 3],
    text: `*${pick(words)}*${pick(words)}*${word()}*`,
  }));
}

/** Commands of the words that hostile rules look for; none comes twice. */
export function hostileCommands(count) {
  const { words } = hostileWords();
  const { pick, random } = source(6);
  return Array.from(
    { length: count },
    (_, i) => `${Array.from({ length: 3 + Math.floor(random() * 6) }, () => pick(words)).join(' ')} ${i}`,
  );
}
