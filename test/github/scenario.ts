// One row of the reliability table: what happens, what must come out of it, and the run that shows it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Match } from './server.ts';
import type { Result, World } from './world.ts';

export interface Scenario {
  readonly when: string;
  readonly outcome: string;
  readonly exit: 0 | 1 | 2 | 3;
  /** Brings the situation about, looks at what is left, and gives the run whose exit code counts. */
  readonly show: (world: World) => Promise<Result>;
}

/** The calls of one or several operations. */
export function on(...operations: readonly string[]): Match {
  return ({ operation }) => operations.includes(operation);
}

/** What emulate answers otherwise than GitHub's description says; anything else is a fault of ours. */
const KNOWN_GAPS: readonly string[] = [
  "repos/get: response  must have required property 'network_count'",
  "pulls/list-review-comments: response /N must have required property '_links'",
];

/** Runs every scenario in the world that `start` makes, each with pull requests of its own. */
export function showAll(title: string, start: () => Promise<World>, scenarios: readonly Scenario[]): void {
  describe(title, () => {
    let world: World;
    beforeAll(async () => {
      world = await start();
    });
    afterAll(() => world.close());
    test.each(scenarios)('$when: $outcome', async (scenario) => {
      await shown(world, scenario);
    });
  });
  documents(title, scenarios);
}

/** Runs every scenario in a world of its own. */
export function showEach(title: string, start: () => Promise<World>, scenarios: readonly Scenario[]): void {
  describe(title, () => {
    test.each(scenarios)('$when: $outcome', async (scenario) => {
      const world = await start();
      await shown(world, scenario).finally(() => world.close());
    });
  });
  documents(title, scenarios);
}

async function shown(world: World, { exit, show }: Scenario): Promise<void> {
  try {
    const { code, out } = await show(world);
    expect({ code, out: code === exit ? '' : out }).toEqual({ code: exit, out: '' });
    expect(world.github.violations.filter((fault) => !KNOWN_GAPS.includes(fault))).toEqual([]);
    expect(out).not.toMatch(/^\s+at .*\.js:\d+/m);
  } finally {
    world.github.clearFaults();
  }
}

const PAGE = path.resolve(import.meta.dirname, '..', '..', 'docs', 'reliability.md');

/** The rows stand in docs/reliability.md as they are here; UPDATE_GOLDEN=1 writes them there. */
function documents(title: string, scenarios: readonly Scenario[]): void {
  test(`docs/reliability.md shows the table "${title}"`, () => {
    const rows = scenarios.map(({ when, outcome, exit }) => `| ${when} | ${outcome} | ${exit} |`);
    const section = `## ${title}\n\n${['| When | Then | Exit |', '| --- | --- | --- |', ...rows].join('\n')}\n`;
    const pattern = new RegExp(`## ${title}\n(?:\n(?:\\|.*\n)*)?`);
    if (process.env['UPDATE_GOLDEN']) {
      const page = readFileSync(PAGE, 'utf8');
      writeFileSync(
        PAGE,
        page.replace(pattern, () => section),
      );
    }
    expect(pattern.exec(readFileSync(PAGE, 'utf8'))?.[0]).toBe(section);
  });
}
