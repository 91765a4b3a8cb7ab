// Checks that an explanation shows the whole chain: parts, rules, and what decides when rules are gone.
import { describe, expect, it } from '@jest/globals';
import { compile } from '../src/compile.ts';
import { DEFAULT_SITUATION, decide } from '../src/decide.ts';
import { explain } from '../src/explain.ts';
import { explanationText } from '../src/render/explain.ts';

const settings = {
  permissions: {
    deny: ['Bash(curl *)', 'Bash(* evil*)', 'Read(.env)'],
    ask: ['Bash(git push *)'],
    allow: ['Bash(npm test)', 'Bash(curl https://ok/*)'],
  },
};
const ruleset = compile({ settings, origins: new Map() });
const explained = (command: string) => explain(ruleset, { tool: 'Bash', input: { command } }, DEFAULT_SITUATION);
const outcomes = (command: string) =>
  Object.fromEntries(explained(command).considered.map(({ rule, outcome }) => [rule.text, outcome]));

describe('explain', () => {
  it('says what decide says', () => {
    for (const command of ['curl x', 'ls', 'npm test && git push a', 'cat .env', 'zfoo $X']) {
      const call = { tool: 'Bash', input: { command } };
      expect(explain(ruleset, call, DEFAULT_SITUATION).decision).toEqual(decide(ruleset, call, DEFAULT_SITUATION));
    }
  });

  it('shows every rule that could have decided', () => {
    expect(outcomes('curl https://ok/evil x')).toEqual({
      'Bash(curl *)': 'decides',
      'Bash(* evil*)': 'does not match',
      'Read(.env)': 'does not match',
      'Bash(git push *)': 'does not match',
      'Bash(npm test)': 'does not match',
      'Bash(curl https://ok/*)': 'matches',
    });
  });

  it('knows a tool by an older name, and reads a Monitor call as decide does', () => {
    const rules = { permissions: { deny: ['Agent(x)'] } };
    const task = explain(
      compile({ settings: rules, origins: new Map() }),
      { tool: 'Task', input: { subagent_type: 'x' } },
      DEFAULT_SITUATION,
    );
    expect(task.considered.map(({ rule, outcome }) => `${rule.text} ${outcome}`)).toEqual(['Agent(x) decides']);
    const command = `cd ${DEFAULT_SITUATION.cwd} && X=a; $X b`;
    const seen = (tool: string) =>
      explain(compile({ settings: {}, origins: new Map() }), { tool, input: { command } }, DEFAULT_SITUATION).obstacles;
    expect(seen('Monitor')).toContain('variable');
    expect(seen('Bash')).not.toContain('variable');
  });

  it('shows the parts with the texts rules see', () => {
    const { parts } = explained('npm test && sudo git push a > /dev/null');
    expect(parts.map(({ text, decision }) => [text, decision.effect])).toEqual([
      ['npm test', 'allow'],
      ['sudo git push a', 'ask'],
    ]);
    expect(parts[1]?.strict).toContain('git push a');
    expect(parts[1]?.allow).not.toContain('git push a');
    expect(outcomes('npm test && sudo git push a')['Bash(npm test)']).toBe('matches a part');
  });

  it('follows the chain of rules taken away', () => {
    const { without } = explained('curl https://ok/ evil');
    expect(without.map(({ effect, by }) => [effect, by?.text ?? null])).toEqual([
      ['deny', 'Bash(* evil*)'],
      ['allow', 'Bash(curl https://ok/*)'],
      ['ask', null],
    ]);
  });

  it('names what keeps a command from being checked', () => {
    expect(explained('zfoo $X {a,b}').obstacles).toEqual(['variable', 'brace expansion']);
  });

  it.each([
    ['Bash', { command: 'rm -rf ~' }, 'ask, built into the client: it removes a home'],
    ['Bash', { command: 'echo $(`ls`)' }, 'ask, built into the client: it may not be read as the shell reads it'],
    ['Bash', { command: "bash -c 'rm -rf /'" }, 'ask, built into the client: it removes a home'],
    [
      'Bash',
      { command: 'ls > ~/.bashrc && cd a' },
      'ask, built into the client: it writes a file the client always asks about',
    ],
    [
      'Bash',
      { command: 'mv ~/.claude/.credentials.json a' },
      "ask, built into the client: it touches the client's own credentials",
    ],
    ['Bash', { command: 'ls' }, 'allow, built into the client: it only reads'],
    ['Read', { file_path: 'a...' }, 'ask, built into the client: its path may stand for another file'],
    [
      'Write',
      { file_path: '.git/config' },
      'ask, built into the client: it writes a file the client always asks about',
    ],
    ['WebFetch', { url: 'https://docs.python.org/3/' }, 'allow, built into the client: the client knows the site'],
    ['Agent', { prompt: 'p' }, 'allow, built into the client: the client never asks about this tool'],
  ] as const)('says what the client saw: %s %j', (tool, input, said) => {
    const text = explanationText(explain(ruleset, { tool, input }, DEFAULT_SITUATION), {
      colour: false,
      place: ({ file, pointer }) => `${file}${pointer}`,
    });
    expect(text.split('\n')[0]).toContain(said);
  });

  it('is shown as text without live characters', () => {
    const call = { tool: 'Bash', input: { command: 'curl \u001b[31mx\nrm' } };
    const text = explanationText(explain(ruleset, call, DEFAULT_SITUATION), {
      colour: false,
      place: ({ file, pointer }) => `${file}${pointer}`,
    });
    expect(text).toContain('deny, by Bash(curl *)');
    expect(text).toContain('Rules considered:');
    expect(text).toContain('If rules were gone');
    expect(text).not.toContain('\u001b');
  });
});
