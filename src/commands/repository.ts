// Turns the git repository around the working directory, and the environment, into the GitHub repository that holds the releases.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { UserError } from '../shell/errors.ts';
import { connect, type GitHub } from '../shell/github.ts';
import type { Where, World } from '../shell/production.ts';
import type { Given } from './command.ts';
import { policiesOf } from './options.ts';

/** Only a release needs GitHub, and only then is the repository asked what it is called. */
export async function worldOf(where: Where, given: Given): Promise<World> {
  const policies = policiesOf(given);
  const isRelease = where.kind === 'release';
  return {
    cwd: process.cwd(),
    policies,
    inside: isRelease ? await insideRepository(policies) : policies,
    tagPrefix: given.text('tag-prefix') ?? 'policy-v',
    github: isRelease ? await connected(given) : null,
    known: [],
    base: null,
  };
}

/** A connection as GITHUB_TOKEN or GH_TOKEN, else as anybody; null when no repository is known. */
async function connected(given: Given): Promise<GitHub | null> {
  const named = given.text('repository') ?? process.env['GITHUB_REPOSITORY'] ?? null;
  const place = named === null ? fromRemote(await git(['config', '--get', 'remote.origin.url'])) : fromName(named);
  if (place === null) return null;
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
  return connect({ ...place, token, apiUrl: process.env['GITHUB_API_URL'] ?? place.apiUrl });
}

interface PlaceOnGitHub {
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
}

const GITHUB = 'https://api.github.com';

function fromName(text: string): PlaceOnGitHub {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
  if (owner && repo) return { owner, repo, apiUrl: GITHUB };
  throw new UserError(`${JSON.stringify(text)} names no repository. Write OWNER/REPO.`);
}

/** Reads `https://host/owner/repo.git`, `ssh://git@host/owner/repo` and `git@host:owner/repo.git`; null for anything else. */
function fromRemote(url: string): PlaceOnGitHub | null {
  const match =
    /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?|[^@/]+@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      url.trim(),
    );
  const [, host, owner, repo] = match ?? [];
  if (!host || !owner || !repo) return null;
  return { owner, repo, apiUrl: host === 'github.com' ? GITHUB : `https://${host}/api/v3` };
}

/** A path as the repository around the working directory names it; the path itself outside of any. */
async function insideRepository(at: string): Promise<string> {
  const top = (await git(['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
  if (top === '') return at;
  return path.relative(top, path.resolve(at)).replaceAll(path.sep, '/') || '.';
}

/** What git prints, or nothing when there is no git, no repository or no such setting. */
function git(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile('git', [...args], { encoding: 'utf8' }, (error, out) => resolve(error ? '' : out));
  });
}
