// What the fast way leaves out for a program the client knows nothing of, asked all the same, says nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { EMPTIED_BEHIND, INTERPRETERS, KEYWORDS, REMOVERS, STARTERS, ZSH_BUILTINS } from '../src/facts/bash.ts';
import { isKnown } from '../src/facts/known.ts';
import { isGated, isGatedInside, opensLine, runsArguments } from '../src/tools/bash-gate.ts';
import { OPTION_GATES } from '../src/tools/option-gates.ts';
import { isReadOnly } from '../src/tools/readonly.ts';
import { readShell } from '../src/tools/shell.ts';
import { accessesOf } from '../src/tools/shell-paths.ts';
import { setsUntold } from '../src/tools/untold.ts';

const CHECKS = { isGated, isGatedInside, opensLine, runsArguments, isReadOnly, setsUntold };
const FOLDER = { cwd: '/mnt/work', home: '/mnt/home' };

it('gates, tables of readers and readers of files say nothing of a command of the probes with an unknown program', () => {
  const { groups } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'cases/probes.json'), 'utf8')) as {
    groups: { calls: [unknown, string][] }[];
  };
  const lines = groups.flatMap(({ calls }) => calls.flatMap(([call]) => (typeof call === 'string' ? call : [])));
  let seen = 0;
  const wrong: string[][] = [];
  for (const line of new Set(lines)) {
    for (const segment of readShell(line).segments) {
      if (segment.known) continue;
      seen++;
      const looked = { ...segment, known: true, redirects: [] };
      const said = Object.entries(CHECKS).flatMap(([name, check]) => (check(looked) ? name : []));
      const files = accessesOf(looked, { program: segment.words[0]?.value ?? '', start: 0 }, FOLDER, [FOLDER.cwd]);
      if (said.length + files.length > 0) wrong.push([line, ...said]);
    }
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(10_000);
});

it('what runs others, hides a removal or is a shell is known', () => {
  const names = [...EMPTIED_BEHIND, ...REMOVERS, ...STARTERS, ...KEYWORDS, ...INTERPRETERS, ...ZSH_BUILTINS];
  expect(names.filter((name) => !isKnown(name))).toEqual([]);
});

it('what a check of options names is known, and what is no plain name', () => {
  expect([...OPTION_GATES.keys()].filter((name) => !isKnown(name))).toEqual([]);
  expect(
    ['/bin/zq', 'zq.sh', '-x', '$X', '~', 'bash-5', 'BASH', 'ln', 'busybox'].filter((name) => !isKnown(name)),
  ).toEqual([]);
  expect(['zq', 'docker-compose', 'g++', 'npm', 'make'].filter(isKnown)).toEqual([]);
});
