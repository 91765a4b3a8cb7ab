// Turns the list of commands, or one command, into its help text.
import { allOptions } from './arguments.ts';
import type { Command, Option } from './command.ts';

const WIDTH = 22;

/** What `managed-settings --help` prints. */
export function overview(commands: readonly Command[]): string {
  return [
    'managed-settings: GitOps for Claude Code managed settings',
    '',
    'Usage: managed-settings COMMAND [options]',
    '',
    'Commands:',
    ...commands.map((command) => row(command.name, command.summary)),
    '',
    'managed-settings COMMAND --help shows the options and examples of a command.',
    '',
    'Exit codes:',
    row('0', 'fine'),
    row('1', 'no: the gate refuses, a test fails, a claim is refuted, the client would not start'),
    row('2', 'could not decide, or the command was not understood'),
    row('3', 'the outside world (disk, git, network) failed before there was an answer'),
    '',
  ].join('\n');
}

/** What `managed-settings COMMAND --help` prints. */
export function helpOf(command: Command): string {
  return [
    `managed-settings ${command.name}: ${command.summary}`,
    '',
    `Usage: managed-settings ${command.name}${command.words.shown && ` ${command.words.shown}`} [options]`,
    '',
    'Options:',
    ...allOptions(command).map((option) => row(shown(option), helpFor(option))),
    ...(command.notes === '' ? [] : ['', command.notes]),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function shown(option: Option): string {
  return option.value === null ? `--${option.name}` : `--${option.name} ${option.value}`;
}

function helpFor(option: Option): string {
  return option.repeats ? `${option.help} (may be repeated)` : option.help;
}

function row(left: string, right: string): string {
  return left.length < WIDTH ? `  ${left.padEnd(WIDTH)}${right}` : `  ${left}\n  ${' '.repeat(WIDTH)}${right}`;
}
