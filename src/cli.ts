#!/usr/bin/env node
// Turns a command line into the run of one command, and its answer into the exit code.
import { readArguments, suggestion } from './commands/arguments.ts';
import type { ExitCode, Terminal } from './commands/command.ts';
import { helpOf, overview } from './commands/help.ts';
import { commands } from './commands/index.ts';
import { processTerminal } from './commands/terminal.ts';
import { nearest } from './distance.ts';
import { CLIENT_VERSION } from './facts/client.ts';
import { VERSION } from './facts/version.ts';
import { visible } from './render/escape.ts';
import { exitOf, messageOf, RefusedError, UserError, WorldError } from './shell/errors.ts';

const terminal = processTerminal();
run(process.argv.slice(2), terminal).then(
  (code) => {
    process.exitCode ??= code;
  },
  (thrown) => {
    // Paths and names in a message may be a stranger's: nothing in them may steer the terminal.
    terminal.note(`managed-settings: ${visible(explained(thrown))}`);
    process.exitCode = exitOf(thrown);
  },
);

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first = '', ...rest] = args[0] === 'help' ? [args[1] ?? '--help', '--help'] : args;
  if (first === '--version' || first === '-v') return print(terminal, `${VERSION} (client ${CLIENT_VERSION})\n`);
  if (first === '--help' || first === '-h') return print(terminal, overview(commands));
  const command = commands.find(({ name }) => name === first);
  if (command === undefined) throw new UserError(unknown(first));
  const given = readArguments(command, rest);
  return given.flag('help') ? print(terminal, helpOf(command)) : command.run(given, terminal);
}

function unknown(word: string): string {
  const names = commands.map(({ name }) => name);
  const said = word === '' ? 'name a command' : `there is no command ${JSON.stringify(word)}`;
  return `${said}.${suggestion(nearest(word, names))} The commands are ${names.join(', ')}. See: managed-settings --help`;
}

async function print(terminal: Terminal, text: string): Promise<ExitCode> {
  await terminal.write(text);
  return 0;
}

// What nobody foresaw is a bug of ours; the user gets one line of it, and how to see the rest.
function explained(thrown: unknown): string {
  if ([UserError, RefusedError, WorldError].some((kind) => thrown instanceof kind)) return messageOf(thrown);
  if (process.env['MANAGED_SETTINGS_DEBUG'] && thrown instanceof Error && thrown.stack) return thrown.stack;
  return `unexpected: ${messageOf(thrown)}. Nothing was decided. Please report it; MANAGED_SETTINGS_DEBUG=1 shows where it happened.`;
}
