// Turns the process's streams into a Terminal that survives a reader who goes away.
import { visibleLine } from '../render/escape.ts';
import type { Terminal } from './command.ts';

/** Standard output, error and input of this process. */
export function processTerminal(): Terminal {
  let open = true;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code === 'EPIPE') return;
    // A full disk is no reader who went away: the result is not where it was wanted.
    process.stderr.write(`managed-settings: the result can't be written: ${error.message}\n`);
    process.exitCode = 3;
  });
  process.stderr.on('error', () => undefined);
  return {
    write: async (text) => {
      if (open && text !== '' && !process.stdout.write(text)) await drained();
      return open;
    },
    note: (line) => {
      process.stderr.write(`${line.split('\n').map(visibleLine).join('\n')}\n`);
    },
    input: () => process.stdin,
    colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
  };
}

// A reader that closes the pipe never drains it: the error or close event ends the wait as well.
function drained(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ['drain', 'error', 'close']) process.stdout.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'error', 'close']) process.stdout.on(event, done);
  });
}
