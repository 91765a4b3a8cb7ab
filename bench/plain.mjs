// Shows that the fast path reads command lines as the parser does: random lines, until it has taken so many of them.
//   node bench/plain.mjs [--lines 1000000] [--seed 1]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { commands, source } from './decide-workload.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const options = { lines: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } };
const { values } = parseArgs({ options });
const LINES = Number(values.lines);
/** Words, quotes, operators, and what the fast path must leave alone. */
const PIECES = [
  ...[
    'git',
    'rm',
    'time',
    'sudo',
    'env',
    'if',
    'xargs',
    'a',
    '-x',
    '--b=c',
    '*.ts',
    '?',
    '~/x',
    '/usr/bin/ls',
    'a.exe',
    'é',
  ],
  ...[
    '"b c"',
    "'d e'",
    'x"y"z',
    '""',
    "''",
    '"$X"',
    "'$X'",
    '"\\n"',
    '"{"',
    "'{c,'",
    '"d}"e',
    'A=1',
    '=a',
    'a=b',
    '%',
    '+',
    ',',
    ':',
    '@',
    '^',
  ],
  ...[
    '&&',
    '||',
    ';',
    '|',
    '&',
    '|&',
    ';;',
    '>',
    '<',
    '2>&1',
    '$X',
    '$(a)',
    '`',
    '#',
    '!',
    '\\',
    '\n',
    '\t',
    '  ',
    '{',
    '}',
  ],
  ...['(', ')', '[', ']', "'", '"'],
];

const core = await bundle();
const { random, pick } = source(Number(values.seed));
const known = commands(20_000);
let taken = 0;
let left = 0;
while (taken < LINES) {
  const line = random() < 0.4 ? chain() : pieces();
  const quick = core.readPlain(line);
  if (quick === null) left++;
  else {
    taken++;
    if (shape(quick) !== shape(core.parseShell(line))) throw new Error(`reads differently: ${JSON.stringify(line)}`);
  }
}
console.log(
  `the fast path took ${taken.toLocaleString('en-US')} lines and read each as the parser does; it left ${left.toLocaleString('en-US')} to it`,
);

async function bundle() {
  const outfile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bench-plain-')), 'core.mjs');
  const contents = "export * from './src/tools/shell.ts'; export * from './src/tools/shell-plain.ts';";
  const stdin = { contents, resolveDir: ROOT };
  await esbuild.build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  return import(outfile);
}

/** Commands people run, with a random word or two, joined by operators. */
function chain() {
  const one = () => `${pick(known)}${random() < 0.5 ? ` ${pick(PIECES)}` : ''}`;
  const more = Array.from({ length: Math.floor(random() * 3) }, () => ` ${pick(['&&', '||', ';', '|'])} ${one()}`);
  return one() + more.join('');
}

function pieces() {
  const blank = random() < 0.7 ? ' ' : '';
  return Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(PIECES)).join(blank);
}

/** `plain` says only how much there is left to compare; the parser's way never claims it. */
function shape({ segments, obstacles, ...rest }) {
  const sorted = (object) => Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
  const bare = segments.map(({ plain: _, ...segment }) => sorted(segment));
  return JSON.stringify([bare, [...obstacles], sorted(rest)]);
}
