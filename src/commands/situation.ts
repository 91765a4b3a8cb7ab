// Turns the options that say where a call is made into the Situation it is decided in.
import type { Mode } from '../compile.ts';
import { DEFAULT_SITUATION, type Situation } from '../decide.ts';
import { UserError } from '../shell/errors.ts';
import type { Given, Option } from './command.ts';

const MODES: readonly Mode[] = ['default', 'acceptEdits', 'plan', 'auto', 'dontAsk', 'bypassPermissions'];
const PLATFORMS: readonly Situation['platform'][] = ['linux', 'macos', 'windows'];

export const SITUATION: readonly Option[] = [
  { name: 'mode', value: 'MODE', help: "permission mode (default: the policy's own defaultMode)", choices: MODES },
  { name: 'cwd', value: 'DIR', help: `working directory (default: ${DEFAULT_SITUATION.cwd})` },
  { name: 'home', value: 'DIR', help: `home directory (default: ${DEFAULT_SITUATION.home})` },
  { name: 'add-dir', value: 'DIR', help: 'one more working directory', repeats: true },
  { name: 'platform', value: 'NAME', help: 'linux, macos or windows (default: linux)', choices: PLATFORMS },
  { name: 'sandbox-available', value: null, help: 'the machine can run the sandbox' },
  { name: 'user-settings', value: 'FILE', help: "the user's own settings file, which may add rules" },
  { name: 'project-settings', value: 'FILE', help: "the repository's settings file, in a folder the user trusts" },
];

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
