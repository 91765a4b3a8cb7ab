// Asks cvc5, z3 and refa the question of newly-allowed.mjs, each in a process of its own whose CPU time is limited and measured.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { expressions, smt } from './newly-allowed.mjs';

const HERE = import.meta.dirname;
const ROOM = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-contenders-'));
/** Fetched when measured: 40 MB that only this bench would use. */
const Z3 = 'z3-solver@5.2.0';

/** `ask(before, after)` writes the question and names the program that answers it with `sat` or `unsat`. */
export function contenders() {
  const z3 = z3Folder();
  return [
    spawnSync('cvc5', ['--version']).error
      ? { name: 'cvc5', missing: 'not installed (Debian: apt install cvc5)' }
      : { name: 'cvc5', ask: (...sides) => ['cvc5', '--strings-exp', file('question.smt2', smt(...sides))] },
    z3 === null
      ? { name: 'z3-solver', missing: `npm could not fetch ${Z3}` }
      : { name: 'z3-solver', ask: (...sides) => script('z3', [z3, file('question.smt2', smt(...sides))]) },
    { name: 'refa', ask: (...sides) => script('refa', [file('question.json', JSON.stringify(expressions(...sides)))]) },
  ];
}

const script = (name, rest) => [
  process.execPath,
  '--stack-size=30000',
  '--max-old-space-size=8000',
  path.join(HERE, 'contenders', `${name}.mjs`),
  ...rest,
];

function file(name, text) {
  fs.writeFileSync(path.join(ROOM, name), text);
  return path.join(ROOM, name);
}

function z3Folder() {
  const from = path.join(ROOM, 'package.json');
  fs.writeFileSync(from, '{}');
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', Z3], { cwd: ROOM });
  try {
    return createRequire(from).resolve('z3-solver');
  } catch {
    return null;
  }
}

/** The answer and the CPU milliseconds of the process, its start included; `no answer` when it used `budget` CPU seconds. */
export function answerOf([program, ...rest], budget) {
  const limited = 'ulimit -t "$1"; shift; "$@"; times';
  const { stdout } = spawnSync('bash', ['-c', limited, 'bash', String(budget), program, ...rest], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const answer = /^(un)?sat$/m.exec(stdout)?.[0] ?? 'no answer';
  const [user = 0, system = 0] = (stdout.trim().split('\n').at(-1) ?? '').split(' ').map(seconds);
  return { answer, ms: (user + system) * 1000 };
}

function seconds(text) {
  const [, minutes = '0', rest = '0'] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(rest);
}
