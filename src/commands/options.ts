// Lists the options that several commands share; nothing is loaded to show them.
import type { Mode } from '../compile.ts';
import type { Situation } from '../decide.ts';
import type { FailOn } from '../gate.ts';
import type { Given, Option } from './command.ts';

export const POLICIES: Option = {
  name: 'policies',
  value: 'PATH',
  help: "a folder of numbered fragments, the client's own layout, or one settings file (default: policies)",
};

/** The policy to look at: `--policies`, else the folder `policies`. */
export function policiesOf(given: Given): string {
  return given.text('policies') ?? 'policies';
}

export const JSON_OUT: Option = { name: 'json', value: null, help: 'print JSON for programs; the shape is stable' };

export const PRODUCTION: Option = {
  name: 'production',
  value: 'WHERE',
  help: 'what runs today: file:PATH, ref:NAME, release or none (default: release)',
};

export const TAG_PREFIX: Option = {
  name: 'tag-prefix',
  value: 'TEXT',
  help: 'the release tags of this policy (default: policy-v)',
};

export const REPOSITORY: Option = {
  name: 'repository',
  value: 'OWNER/REPO',
  help: 'where releases are (default: GITHUB_REPOSITORY, else the remote origin)',
};

/** What the workflows of a starter use until their owner says otherwise. */
export const ACTION = 'your-org/managed-settings-gitops@v0.1.0';

export const FAIL_ON: readonly FailOn[] = ['wider', 'invalid', 'never'];

export const MODES: readonly Mode[] = ['default', 'acceptEdits', 'plan', 'auto', 'dontAsk', 'bypassPermissions'];
export const PLATFORMS: readonly Situation['platform'][] = ['linux', 'macos', 'windows'];

/** Where a call is made; the defaults are those of `DEFAULT_SITUATION`. */
export const SITUATION: readonly Option[] = [
  { name: 'mode', value: 'MODE', help: "permission mode (default: the policy's own defaultMode)", choices: MODES },
  { name: 'cwd', value: 'DIR', help: 'working directory (default: /home/u/proj)' },
  { name: 'home', value: 'DIR', help: 'home directory (default: /home/u)' },
  { name: 'add-dir', value: 'DIR', help: 'one more working directory', repeats: true },
  { name: 'platform', value: 'NAME', help: 'linux, macos or windows (default: linux)', choices: PLATFORMS },
  { name: 'sandbox-available', value: null, help: 'the machine can run the sandbox' },
];

/** Settings of others beside the policy, which may add rules. */
export const BESIDE: readonly Option[] = [
  {
    name: 'user-settings',
    value: 'FILE',
    help: "the user's own settings file: its rules and locks count beside the policy",
  },
  { name: 'project-settings', value: 'FILE', help: "the repository's settings file" },
  { name: 'untrusted', value: null, help: 'the user has not accepted the repository: its allow rules do not count' },
];
