// Checks that a command the client approves by itself lies in a kind whose texts may only read or edit files, never among the plain ones.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { callOf } from '../src/call.ts';
import { domainOf } from '../src/compare/domain.ts';
import { kindsOf, mayOnlyRead } from '../src/compare/kinds.ts';
import { stageOf } from '../src/compare/replay.ts';
import { compile } from '../src/compile.ts';
import { DEFAULT_SITUATION, decide } from '../src/decide.ts';
import { LOCALE_ENVIRONMENT, SAFE_ENVIRONMENT } from '../src/facts/bash.ts';
import { entriesOf } from '../src/facts/dictionary.ts';
import { EXACT_COMMANDS } from '../src/facts/readonly.ts';
import { OPTION_COMMANDS } from '../src/facts/readonly-options.ts';
import { has } from '../src/language/chars.ts';
import { accepts } from '../src/language.ts';

const NO_RULES = compile({ settings: {}, origins: new Map() });
const BASH = domainOf('Bash');
const [PLAIN] = kindsOf(BASH, stageOf(NO_RULES, NO_RULES, DEFAULT_SITUATION));

/** Whether nobody's rule is needed for a command, in one of the modes that approve by the client's own tables. */
const isApproved = (command: string): boolean =>
  (['default', 'acceptEdits'] as const).some(
    (mode) => decide(NO_RULES, callOf('Bash', command), { ...DEFAULT_SITUATION, mode }).effect === 'allow',
  );

/** Lines with other characters are searched as nobody's texts. */
const isSearched = (command: string): boolean =>
  Array.from({ length: command.length }, (_, i) => command.charCodeAt(i)).every((code) => has(BASH.alphabet, code));

const isPlain = (command: string): boolean =>
  isSearched(command) &&
  PLAIN?.all.every((machine) => accepts(machine, command)) === true &&
  !accepts(PLAIN.none, command);

const name = fc.constantFrom(
  ...OPTION_COMMANDS.keys(),
  ...EXACT_COMMANDS,
  ...'cd date find help history ifconfig jq printf ps sed ss mkdir touch rm rmdir cp mv docker gh npm kubectl'.split(
    ' ',
  ),
);
const head = fc
  .constantFrom('', '', '', 'timeout 5 ', 'nice ', 'command ', 'noglob ', 'X=1 ', 'gh=1 ')
  .chain((before) =>
    fc.constantFrom(before, ...[...SAFE_ENVIRONMENT, ...LOCALE_ENVIRONMENT].map((one) => `${one}=C `)),
  );
const options = [...OPTION_COMMANDS.values()].flatMap((table) => [
  ...table.flags,
  ...table.values,
  ...table.numbers,
  ...table.formats,
]);
const word = fc.oneof(
  fc.constantFrom(...options),
  fc.constantFrom(
    '-',
    '--',
    '-r',
    '-5',
    '-D',
    'a',
    'src/a.ts',
    '3',
    '/tmp/x',
    '.',
    's/a/b/',
    '+%s',
    'set-url',
    'ps',
    'images',
  ),
);
const command = fc
  .tuple(head, name, fc.array(word, { maxLength: 4 }))
  .map(([before, ...rest]) => before + rest.flat().join(' '));

describe('kinds of commands', () => {
  it('have no plain one that the client approves by itself', () => {
    let approved = 0;
    fc.assert(
      fc.property(command, (text) => {
        if (!isApproved(text)) return;
        approved++;
        expect(isPlain(text) ? text : null).toBeNull();
      }),
      { numRuns: 20_000 },
    );
    expect(approved).toBeGreaterThan(1000);
  });

  it('have none of the dictionary either', () => {
    const approved = entriesOf('command').filter(({ text }) => isApproved(text));
    expect(approved.length).toBeGreaterThan(20);
    expect(approved.filter(({ text }) => isPlain(text))).toEqual([]);
  });

  it.each(['cp -r a b', 'git branch -D main', 'git remote set-url origin x', 'gh=1 ls'])(
    '%s is a plain one',
    (text) => {
      expect([mayOnlyRead(text), isPlain(text)]).toEqual([false, true]);
    },
  );
});
