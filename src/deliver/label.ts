// Turns a release into the words that stand in comments and titles of scripts: nothing in them can end a comment or a line.
import type { Release } from './format.ts';

/** For example `policy-v12 sha256:1f…`; printable ASCII without quotes, angle brackets, `$`, backslashes or doubled hyphens. */
export function label({ name, digest }: Release): string {
  return `${name} ${digest}`.replace(/[^\w .:/+-]/g, '_').replace(/-{2,}/g, '-');
}

/** The version of packages: the number of `policy-v12`; a name without one is older than every release. */
export function version({ name, digest }: Release): string {
  return /v(\d+)$/.exec(name)?.[1] ?? `0~${digest.replace(/^sha256:|[^0-9a-f]/g, '').slice(0, 12)}`;
}
