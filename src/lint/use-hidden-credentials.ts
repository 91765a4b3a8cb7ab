// Finds sandboxes from which every credential of the home folder can be read.
import { SECRET_PLACES } from '../facts/commands.ts';
import { isList, isObject } from '../parse.ts';
import { merged, placeOf, rulesOf, sandboxed, text, texts } from './reading.ts';
import type { LintRule } from './rule.ts';

export const useHiddenCredentials: LintRule = {
  name: 'use-hidden-credentials',
  severity: 'warning',
  why: 'By default sandboxed commands may read the whole disk, keys and tokens included.',
  fix: 'Put ~/.ssh, ~/.aws, ~/.netrc and the like into sandbox.filesystem.denyRead or sandbox.credentials.files.',
  conditions: ['sandbox-credentials-missing'],
  bad: { '10-a.json': { sandbox: { enabled: true } } },
  good: { '10-a.json': { sandbox: { enabled: true, filesystem: { denyRead: ['~/.ssh', '~/.aws'] } } } },
  check: (input) => {
    if (!sandboxed(input)) return [];
    const files = merged(input, 'sandbox.credentials.files');
    const hidden = [
      ...texts(input, 'sandbox.filesystem.denyRead'),
      ...(isList(files) ? files : []).map((entry) => (isObject(entry) ? text(entry, 'path') : '')),
    ];
    // Read denies reach the sandbox as well.
    const denied = rulesOf(input, ['deny'], ['Read']).map(({ content }) => content ?? '~/');
    const open = SECRET_PLACES.filter(
      (place) =>
        ![...hidden, ...denied].some(
          (path) => path.startsWith(place) || place.startsWith(path.replace(/\/(\*\*)?$/, '')),
        ),
    );
    return open.length < SECRET_PLACES.length
      ? []
      : [
          {
            origin: placeOf(input, 'sandbox.enabled'),
            message: `sandboxed commands may read ${open
              .slice(0, 3)
              .map((place) => `\`${place}\``)
              .join(', ')} and more`,
          },
        ];
  },
};
