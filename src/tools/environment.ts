// Turns the name and the text of a variable into whether it leaves alone what a command does (semantics 4.3, our own probes, client 2.1.330).
import { LOCALE_ENVIRONMENT, NUMBER_ENVIRONMENT, SAFE_ENVIRONMENT } from '../facts/bash.ts';

/** `/a`, `a//b`, `http://x`, `../a`: a value that may lead to a file elsewhere. */
export const LEADS = /(?:^|[/:])\/|(?:^|\/)\.\.(?:\/|$)|^\.\//;

/** `C`, `en_US.UTF-8`, but neither `en_US` nor `ja_JP.eucJP`. */
const LOCALE = /^(?:C|POSIX|(?:[\w-]+\.)?utf-?8(?:@\w+)?)$/i;

/** Whether a variable of this name may have a value: some may have a locale or a number only. */
export function fits(name: string, value: string): boolean {
  if (LOCALE_ENVIRONMENT.has(name)) return LOCALE.test(value);
  return NUMBER_ENVIRONMENT.has(name) ? /^\d+$/.test(value) : SAFE_ENVIRONMENT.has(name);
}

/** `NODE_ENV=test`, of no quotes. */
export const isHarmlessText = (name: string, text: string): boolean =>
  /^[\w.:/-]+$/.test(text) && !LEADS.test(text) && fits(name, text);
