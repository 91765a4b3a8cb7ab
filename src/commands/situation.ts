// Turns the options that say where a call is made into the Situation it is decided in.
import { DEFAULT_SITUATION, type Situation } from '../decide.ts';
import { UserError } from '../shell/errors.ts';
import type { Given } from './command.ts';
import { MODES, PLATFORMS } from './options.ts';

export function situationOf(given: Given): Situation {
  const mode = given.text('mode');
  const platform = given.text('platform');
  return {
    mode: MODES.find((one) => one === mode) ?? null,
    cwd: folder(given, 'cwd') ?? DEFAULT_SITUATION.cwd,
    home: folder(given, 'home') ?? DEFAULT_SITUATION.home,
    directories: given.list('add-dir'),
    platform: PLATFORMS.find((one) => one === platform) ?? DEFAULT_SITUATION.platform,
    sandboxAvailable: given.flag('sandbox-available'),
  };
}

function folder(given: Given, name: string): string | null {
  const value = given.text(name);
  if (value === null || value.startsWith('/')) return value;
  throw new UserError(
    `--${name} is ${JSON.stringify(value)}, but calls are decided for absolute paths with /. Write it from the root: /home/u/proj.`,
  );
}
