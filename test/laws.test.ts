// Holds a comparison to its laws on random policies: sound, complete, symmetric, idempotent, and never wider by a deny.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { primaryOf, shortCall, type ToolCall } from '../src/call.ts';
import { holds, holdsByRule } from '../src/compare/holds.ts';
import { isStopped, ONE_COMMAND, strictness } from '../src/compare/replay.ts';
import { type CallChange, type Change, compare, type Side } from '../src/compare.ts';
import type { Rule } from '../src/compile.ts';
import { DEFAULT_SITUATION, decide, type Situation } from '../src/decide.ts';
import { contextOf } from '../src/tools/context.ts';
import {
  adding,
  callNear,
  carvedPair,
  type Edit,
  type Permissions,
  pair,
  policy,
  removing,
  rulesOf,
  sideWith,
} from './policies.ts';

/** 1,000 in `npm test`; LAWS=10000 by `npm run laws`. */
const numRuns = Number(process.env['LAWS'] ?? 1000);
const MODES = [null, 'default', 'acceptEdits', 'plan', 'dontAsk', 'auto', 'bypassPermissions'] as const;
const ANCHORS = { cwd: DEFAULT_SITUATION.cwd, home: DEFAULT_SITUATION.home };

/** Nobody approves but rules and the client's tables: what one example shows here, another does not. */
const locked = { denyInsteadOfPrompting: true, disableAutoMode: 'disable', disableBypassPermissionsMode: 'disable' };

/** Found by 10,000 runs: the rule of a tool glob, told in one change with classes of calls. */
const BESIDE = { deny: [], ask: ['W*'], allow: [] };
const GLOB_BESIDE_CLASSES: [readonly [Permissions, Permissions], ToolCall[]] = [
  [BESIDE, { ...BESIDE, defaultMode: 'dontAsk' }],
  [{ tool: 'Write', input: { file_path: '/home/u/proj/.env' } }],
];

/** Found so too: a bare rule beside `Edit(*)`, near a list with `!`. */
const CARVED = { deny: [], ask: ['Edit(!src/a.ts)'], allow: ['Edit(*)'] };
const INSIDE_BESIDE_CARVING: [readonly [Permissions, Permissions], ToolCall[]] = [
  [CARVED, { ...CARVED, allow: ['Edit(*)', 'Edit'] }],
  [{ tool: 'Edit', input: { file_path: '/data/src/a.ts' } }],
];

/** And so: no Edit rule keeps a Read rule from deciding. */
const GUARDED = { deny: [], ask: ['Edit(//**)'], allow: [] };
const READ_BESIDE_EDITS: [readonly [Permissions, Permissions], ToolCall[]] = [
  [GUARDED, { ...GUARDED, allow: ['Read'] }],
  [{ tool: 'Read', input: { file_path: '/etc/passwd' } }],
];

/** And so: an ask that is only met by the name of a program allowed with its folder. */
const FOLDED = { deny: [], ask: ['Bash(git push *)'], allow: ['Bash(/usr/bin/git *)'], ...locked };
const NAME_BEHIND_FOLDER: [readonly [Permissions, Permissions], ToolCall[]] = [
  [FOLDED, { ...FOLDED, ask: [] }],
  [{ tool: 'Bash', input: { command: '/usr/bin/git push' } }],
];

/** And so: an ask on a part keeps a deny on the end of any line from spanning a pipeline. */
const ENDING = { deny: ['Bash(* push)'], ask: ['Bash(* run build *)'], allow: [] };
const ASKED_BEFORE_END: [readonly [Permissions, Permissions], ToolCall[]] = [
  [ENDING, { ...ENDING, ask: [] }],
  [{ tool: 'Bash', input: { command: 'a run build -z q | push' } }],
];

/** And so: what a removed ask asked about is denied by a setting where no rule allows it, in a substitution. */
const ASKED_PUSH = {
  deny: ['Bash(npm run)'],
  ask: ['Edit(**/.env)', 'Bash(timeout 5 push *)'],
  allow: ['Bash(sudo *)'],
};
const DENIED_INSTEAD: [readonly [Permissions, Permissions], ToolCall[]] = [
  [
    ASKED_PUSH,
    {
      deny: ['Bash(npm run)'],
      ask: ['Edit(**/.env)'],
      allow: ['Bash(sudo *)', 'Bash(timeout 5 push *)'],
      denyInsteadOfPrompting: true,
    },
  ],
  [{ tool: 'Bash', input: { command: 'echo $(timeout 5 push x y)' } }],
];

const isKept = ({ effect, text }: Rule, sides: readonly Side[]): boolean =>
  sides.every(({ ruleset }) => ruleset.rules.some((rule) => rule.effect === effect && rule.text === text));

/** A policy with only the rules that the other one has, too. */
const keeping = (one: Permissions, { deny, ask, allow }: Permissions): Permissions => ({
  ...one,
  deny: one.deny.filter((rule) => deny.includes(rule)),
  ask: one.ask.filter((rule) => ask.includes(rule)),
  allow: one.allow.filter((rule) => allow.includes(rule)),
});

const between = (before: Side, after: Side) => compare(before, after, DEFAULT_SITUATION);
const callsIn = (changes: readonly Change[]) =>
  changes.filter((change): change is CallChange => change.kind === 'call');
const situations: readonly Situation[] = MODES.map((mode) => ({ ...DEFAULT_SITUATION, mode }));
const permitted = (sides: readonly Side[], situation: Situation) =>
  situation.mode === null || sides.some(({ ruleset }) => contextOf(ruleset, situation).mode === situation.mode);

const lockedPair = pair.map(
  ([b, a]) =>
    [
      { ...b, ...locked },
      { ...a, ...locked },
    ] as const,
);
const anyPair = fc.oneof(
  { weight: 7, arbitrary: pair },
  { weight: 1, arbitrary: carvedPair },
  { weight: 2, arbitrary: lockedPair },
);

describe('laws of comparison', () => {
  it('sound: every witness replays in every mode it names', () => {
    fc.assert(
      fc.property(anyPair, ([b, a]) => {
        const [before, after] = [sideWith(b), sideWith(a)];
        for (const change of callsIn(between(before, after))) {
          const modes = change.modes.length === 0 ? [null] : change.modes;
          modes.forEach((mode, i) => {
            const situation = { ...DEFAULT_SITUATION, mode };
            const was = decide(before.ruleset, change.witness, situation);
            const is = decide(after.ruleset, change.witness, situation);
            if (i === 0) expect([was, is]).toEqual([change.before, change.after]);
            expect(Math.sign(strictness(is) - strictness(was))).toBe(change.direction === 'wider' ? -1 : 1);
          });
        }
      }),
      { numRuns },
    );
  });

  it('complete: where decide differs, a change of that direction holds the call', () => {
    const near = anyPair.chain(([b, a]) =>
      fc.tuple(fc.constant([b, a] as const), fc.array(callNear(rulesOf(b, a)), { minLength: 8, maxLength: 8 })),
    );
    fc.assert(
      fc.property(near, ([[b, a], calls]) => {
        const sides = [sideWith(b), sideWith(a)] as const;
        const changes = between(...sides);
        const kept = [keeping(b, a), keeping(a, b)].map(sideWith);
        const anchors = {
          ...ANCHORS,
          roots: sides.flatMap(({ ruleset }) => contextOf(ruleset, DEFAULT_SITUATION).roots),
        };
        if (changes.some(({ kind }) => kind === 'unknown')) return;
        for (const call of calls)
          for (const situation of situations.filter((one) => permitted(sides, one))) {
            const decisions = sides.map(({ ruleset }) => decide(ruleset, call, situation));
            const [was, is] = decisions.map(strictness);
            if (was === is) continue;
            const direction = Number(is) < Number(was) ? 'wider' : 'narrower';
            // What a new rule decides lies in no class of calls that settings decide, unless they turn it the same way without that rule.
            const [old, now] = kept.map(({ ruleset }) => strictness(decide(ruleset, call, situation)));
            const isTurnedAnyway = Math.sign(Number(now) - Number(old)) === Math.sign(Number(is) - Number(was));
            const isRuled = !isTurnedAnyway && decisions.some(({ by }) => by !== null && !isKept(by, sides));
            const isIn = isRuled ? holdsByRule : holds;
            const held = callsIn(changes).some(
              (change) => change.direction === direction && isIn(change, call, anchors),
            );
            expect({ call: shortCall(call), mode: situation.mode, direction, held }).toMatchObject({ held: true });
          }
      }),
      {
        numRuns,
        examples: [
          [GLOB_BESIDE_CLASSES],
          [INSIDE_BESIDE_CARVING],
          [READ_BESIDE_EDITS],
          [NAME_BEHIND_FOLDER],
          [ASKED_BEFORE_END],
          [DENIED_INSTEAD],
        ],
      },
    );
  });

  it('what a deny rule stops in one mode it stops in every mode, on lines of one command', () => {
    const near = policy.chain((one) =>
      fc.tuple(fc.constant(one), fc.array(callNear(rulesOf(one)), { minLength: 8, maxLength: 8 })),
    );
    fc.assert(
      fc.property(near, ([one, calls]) => {
        const { ruleset } = sideWith(one);
        for (const call of calls.filter((some) => ONE_COMMAND.test(primaryOf(some) ?? ''))) {
          const decisions = situations.map((situation) => decide(ruleset, call, situation));
          if (!decisions.some(isStopped)) continue;
          expect({ call: shortCall(call), effects: [...new Set(decisions.map(({ effect }) => effect))] }).toMatchObject(
            { effects: ['deny'] },
          );
        }
      }),
      { numRuns },
    );
  });

  it('symmetric: the other way round every change is mirrored', () => {
    const mirror = { wider: 'narrower', narrower: 'wider', sideways: 'sideways' } as const;
    const shown = (change: Change, way: 'there' | 'back') => {
      if (change.kind === 'unknown') return `unknown ${change.about}`;
      if (change.kind === 'setting') return `setting ${change.pointer}`;
      const steps = [change.before.effect, change.after.effect];
      const direction = way === 'there' ? change.direction : mirror[change.direction];
      return [
        direction,
        change.region,
        shortCall(change.witness),
        ...(way === 'there' ? steps : steps.reverse()),
        ...change.modes,
      ].join(' ');
    };
    fc.assert(
      fc.property(pair, ([b, a]) => {
        const [before, after] = [sideWith(b), sideWith(a)];
        const there = between(before, after).map((change) => shown(change, 'there'));
        const back = between(after, before).map((change) => shown(change, 'back'));
        expect(back.sort()).toEqual(there.sort());
      }),
      { numRuns: numRuns / 2 },
    );
  });

  it('idempotent: nothing changes between a policy and itself, reordered and with its rules repeated', () => {
    fc.assert(
      fc.property(policy, (one) => {
        const turned = {
          deny: [...one.deny].reverse(),
          ask: [...one.ask, ...one.ask],
          allow: [...one.allow].reverse(),
        };
        expect(between(sideWith(one), sideWith(one))).toEqual([]);
        expect(between(sideWith(one), sideWith(turned))).toEqual([]);
      }),
      { numRuns },
    );
  });

  const widerBy = (before: Permissions, change: Edit) =>
    callsIn(between(sideWith(before), sideWith(change(before)))).filter(({ direction }) => direction === 'wider');

  it('adding a deny rule is never wider', () => {
    const edits = fc.tuple(policy, adding('deny'));
    fc.assert(
      fc.property(edits, ([before, change]) => {
        expect(widerBy(before, change)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('removing an allow rule is never wider, but for what runs in the background beside a bare one', () => {
    const edits = fc.tuple(policy, removing('allow'));
    fc.assert(
      fc.property(edits, ([before, change]) => {
        const isBare = before.allow.includes('Bash');
        const wider = widerBy(before, change);
        expect(wider.filter(({ witness }) => !isBare || !/ &$/.test(String(witness.input['command'])))).toEqual([]);
      }),
      { numRuns },
    );
  });
});
