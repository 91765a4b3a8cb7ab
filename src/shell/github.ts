// Connects to GitHub's API: retries, rate limits, a time limit per attempt, and every answer checked for its shape.
import type { Octokit } from '@octokit/rest';
import { messageOf, UnclearError, WorldError } from './errors.ts';

/** One repository and the client to ask about it. `token` is empty for anonymous reading. */
export interface GitHub {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
}

export interface Connection {
  readonly token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
}

/** How long to wait, in milliseconds: for one attempt, and as the unit between attempts (1, 4 and 9 units). */
interface Patience {
  readonly attempt: number;
  readonly between: number;
  readonly spaced: boolean;
}

const PATIENT: Patience = { attempt: 30_000, between: 1000, spaced: true };

// On loopback there is no GitHub whose abuse limits want writes a second apart, and an answer takes milliseconds.
const QUICK: Patience = { attempt: 2000, between: 30, spaced: false };

/** A rate limit that lasts longer than this (in seconds) ends the run: a job must not sit and wait for an hour. */
const LONGEST_WAIT = 120;
const RETRIES = 3;

export async function connect({ token, apiUrl, owner, repo }: Connection): Promise<GitHub> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const patience = isLoopback(apiUrl) ? QUICK : PATIENT;
  const wait = (seconds: number, _options: unknown, _octokit: unknown, count: number) =>
    seconds <= LONGEST_WAIT && count < RETRIES;
  const octokit = new (Octokit.plugin(retry, throttling))({
    ...(token === '' ? {} : { auth: token }),
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'managed-settings-gitops',
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    request: { fetch: limited(patience.attempt) },
    // 429 belongs to the throttling plugin: the retry plugin would answer it by its own clock and ignore `retry-after`.
    retry: {
      retries: RETRIES,
      retryAfterBaseValue: patience.between,
      doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
    },
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait, ...(patience.spaced ? {} : UNSPACED) },
  });
  // Outermost, so that everything else has been tried before.
  octokit.hook.wrap('request', (request, options) => Promise.resolve(request(options)).catch(shown));
  return { octokit, owner, repo, token };
}

/** A 409 as paginate does not know it: it takes one for an empty repository, and "there is no release" would come of it. */
class Conflict extends Error {}

function shown(thrown: unknown): never {
  throw statusOf(thrown) === 409 ? new Conflict(messageOf(thrown)) : thrown;
}

const quiet = () => undefined;

// The plugin takes its queues as options, which its types do not say; a queue that never waits is enough here.
const unspaced = {
  key: () => ({
    schedule: (_options: unknown, job: (...args: unknown[]) => unknown, ...args: unknown[]) => job(...args),
  }),
};
const UNSPACED: object = { write: unspaced, notifications: unspaced };

function isLoopback(url: string): boolean {
  return /^(127(\.\d+){3}|localhost|\[::1\])$/.test(new URL(url).hostname);
}

/**
 * A fetch whose every attempt ends after `milliseconds`, the body included, and whose JSON is whole.
 * Octokit takes a body that was cut off for an empty one, and an empty page of a list for its end: "there is no release" would come of it.
 */
function limited(milliseconds: number): typeof fetch {
  return async (input, init) => {
    try {
      const response = await fetch(input, { ...init, signal: AbortSignal.timeout(milliseconds) });
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      return isJson && response.status !== 204 ? await wholeJson(response) : response;
    } catch (thrown) {
      // Octokit retries what looks like a broken connection, but not what looks like somebody's wish to stop.
      if (thrown instanceof Error && thrown.name === 'TimeoutError')
        throw new TypeError(`no answer within ${milliseconds} ms`);
      throw thrown;
    }
  };
}

async function wholeJson(response: Response): Promise<Response> {
  const text = await response.text();
  try {
    JSON.parse(text);
  } catch {
    if (response.ok) throw new TypeError('the answer was cut off');
  }
  const { status, statusText, headers } = response;
  return new Response(text, { status, statusText, headers });
}

/** Runs a read; an answer that `read` can't make sense of (cut off, not JSON) is asked for again, then a WorldError. */
export async function ask<T>(
  what: string,
  request: () => Promise<unknown>,
  read: (data: unknown) => T | null,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const value = read(await requested(what, request));
    if (value !== null) return value;
    if (attempt === RETRIES) throw new WorldError(garbled(what));
  }
}

/** Runs a write, once: after an answer that makes no sense the caller has to look what happened (UnclearError). */
export async function tell<T>(
  what: string,
  request: () => Promise<unknown>,
  read: (data: unknown) => T | null,
): Promise<T> {
  const value = read(
    await requested(what, request).catch((thrown: unknown) => {
      const unclear = thrown instanceof WorldError && (thrown.status === null || thrown.status >= 500);
      throw unclear ? new UnclearError(thrown.message, thrown.status) : thrown;
    }),
  );
  if (value === null) throw new UnclearError(garbled(what));
  return value;
}

/** For answers without content. */
export function nothing(): true {
  return true;
}

function garbled(what: string): string {
  return `GitHub's answer to "${what}" was cut off or has an unknown shape. Run the job again.`;
}

async function requested(what: string, request: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request();
    } catch (thrown) {
      const pause = attempt <= RETRIES ? pauseOf(thrown) : null;
      if (pause === null) throw worldError(what, thrown);
      await new Promise((resolve) => setTimeout(resolve, pause * 1000));
    }
  }
}

/** Seconds a bare 429 asks us to wait; the throttling plugin only knows those that say which limit was hit. */
function pauseOf(thrown: unknown): number | null {
  const seconds = Number(headerOf(thrown, 'retry-after'));
  return statusOf(thrown) === 429 && seconds > 0 && seconds <= LONGEST_WAIT ? seconds : null;
}

function headerOf(thrown: unknown, name: string): unknown {
  if (typeof thrown !== 'object' || thrown === null || !('response' in thrown)) return undefined;
  const { response } = thrown as { response?: { headers?: Record<string, unknown> } };
  return response?.headers?.[name];
}

function statusOf(thrown: unknown): number | null {
  if (thrown instanceof Conflict) return 409;
  if (typeof thrown !== 'object' || thrown === null || !('status' in thrown)) return null;
  // Octokit calls a connection that broke a 500, but then there is no response.
  if ('response' in thrown && thrown.response === undefined) return null;
  return 'response' in thrown && typeof thrown.status === 'number' ? thrown.status : null;
}

function worldError(what: string, thrown: unknown): WorldError {
  const status = statusOf(thrown);
  const said = messageOf(thrown)
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, 300);
  if (status === null) return new WorldError(`GitHub could not be reached to ${what}: ${said}. Run the job again.`);
  return new WorldError(`GitHub answered ${status} when asked to ${what}: ${said}. ${advice(status)}`, status);
}

function advice(status: number): string {
  if (status === 401) return 'The token is wrong or has expired: pass a valid one as `token`.';
  if (status === 403) return 'The token may not do this (check the permissions of the job), or a rate limit was hit.';
  if (status === 404) return 'It does not exist, or the token can not see it: check the permissions of the job.';
  if (status === 409)
    return 'Something else happened there at the same time, or the repository is empty: run the job again.';
  if (status === 422) return 'GitHub refuses this request as it is.';
  if (status === 429) return 'A rate limit was hit: run the job again later.';
  return 'Run the job again; https://www.githubstatus.com may say more.';
}
