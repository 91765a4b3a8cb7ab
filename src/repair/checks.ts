// Tests a text or a number against what the client accepts (settings-facts section 3, measured on 2.1.330).
import { RESERVED_MARKETPLACES, RESERVED_SERVERS, type Shape, type TextCheck, THEMES } from '../facts/repairs.ts';
import { isList, isObject, type Json, type JsonObject } from '../parse.ts';

const CHECKS: Readonly<Record<TextCheck, (text: string) => boolean>> = {
  any: () => true,
  'not empty': (text) => text !== '',
  trimmed: (text) => text !== '' && text.trim() === text,
  url: (text) => urlOf(text) !== null,
  'https url': (text) => urlOf(text)?.protocol === 'https:',
  'web url': (text) => /^https?:$/.test(urlOf(text)?.protocol ?? ''),
  'absolute path': (text) => text.startsWith('/'),
  'plain path': (text) =>
    /^\/(?:(?!\.\.?(?:\/|$))[^/]+(?:\/(?!$)|$))*$/.test(text) && !HIDDEN.test(text.replace(/[\ufff9-\ufffb]/g, '')),
  'program path': isProgramPath,
  'variable name': (text) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text),
  'server name': (text) => /^[A-Za-z0-9_-]+$/.test(text),
  'managed server name': (text) => passes(text, 'server name') && !RESERVED_SERVERS.includes(text),
  'regular expression': (text) => groupsOf(text) !== null,
  'capturing expression': (text) => (groupsOf(text) ?? 0) > 0,
  repository: (text) => !text.includes('*') || /^[A-Za-z0-9][A-Za-z0-9._-]*\/\*$/.test(text),
  'git ref': (text) => !text.includes('*'),
  'npm package': (text) =>
    /^(?:(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*|@[a-z0-9][a-z0-9._-]*\/\*)$/.test(text) &&
    !text.includes('..'),
  'safe path': (text) => !text.includes('..'),
  'marketplace name': isMarketplaceName,
  'plugin name': (text) => text !== '' && !UNNAMABLE.test(text),
  commit: (text) => /^[a-f0-9]{40}$/.test(text),
  sha256: (text) => /^[a-f0-9]{64}$/.test(text),
  theme: (text) => THEMES.includes(text) || text.startsWith('custom:'),
  'last star': (text) => !text.slice(0, -1).includes('*'),
  'plain line': (text) => /^[ -~]*$/.test(text) && !text.includes('    '),
};

export function passes(text: string, check: TextCheck = 'any'): boolean {
  return CHECKS[check](text);
}

/** Control and format characters, and the line separators of Unicode. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** Blanks, controls and marks of direction, which no plugin's name may hold. */
const UNNAMABLE = /[\0-\x20\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Without hidden characters, and without `${NAME}` in texts, which would be replaced on the machine. */
export function isClean(value: Json): boolean {
  if (typeof value === 'string') return !value.includes('${') && !HIDDEN.test(value);
  if (isList(value)) return value.every(isClean);
  return !isObject(value) || Object.entries(value).every(([key, inside]) => !HIDDEN.test(key) && isClean(inside));
}

/** A program or PowerShell script of a Windows drive, without detours. */
function isProgramPath(text: string): boolean {
  const [drive, ...parts] = text.split(/[\\/]/);
  const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes(':'));
  return /^[a-z]:$/i.test(drive ?? '') && plain && /\.(?:exe|ps1)$/i.test(text) && !HIDDEN.test(text);
}

/** Visible ASCII that is no path and no name of the vendor's own marketplaces. */
function isMarketplaceName(text: string): boolean {
  if (!/^[!-~]+$/.test(text) || /[/\\]|\.\./.test(text) || text === '.') return false;
  return !RESERVED_MARKETPLACES.includes(text.toLowerCase()) && !OFFICIAL_LOOKING.test(text);
}

/** Names that look like the vendor's own. */
const OFFICIAL_LOOKING =
  /^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins)|(?:anthropic|claude)[^a-z0-9]*official|official[^a-z0-9]*(?:anthropic|claude)/i;

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** How many groups an expression captures; null when it is none. */
function groupsOf(text: string): number | null {
  try {
    return (new RegExp(`${text}|`).exec('')?.length ?? 1) - 1;
  } catch {
    return null;
  }
}

type NumberShape = Extract<Shape, { is: 'number' }>;

export function isNumberOf(value: Json, shape: NumberShape): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (shape.whole && !Number.isSafeInteger(value)) return false;
  if (value === shape.or) return true;
  return value >= (shape.from ?? -Infinity) && value > (shape.above ?? -Infinity) && value <= (shape.to ?? Infinity);
}

type ObjectRule = NonNullable<Extract<Shape, { is: 'object' }>['rule']>;

/** Rules about several members of one object. */
export const OBJECT_RULES: Readonly<Record<ObjectRule, (value: JsonObject) => boolean>> = {
  'mask file': (value) => !String(value['path']).endsWith('/') && claimsDecoded(value),
  'mask variable': (value) => !('decode' in value && refusesDecoding(value)) && claimsDecoded(value),
  'different variables': ({ accessKeyIdVar, secretAccessKeyVar, sessionTokenVar }) =>
    new Set([accessKeyIdVar, secretAccessKeyVar, sessionTokenVar ?? '']).size === 3,
};

/** A variable can be decoded only whole, and only when a mismatch may pass. */
function refusesDecoding(value: JsonObject): boolean {
  return 'extract' in value || (value['onExtractNoMatch'] ?? 'warn') !== 'warn';
}

function claimsDecoded(value: JsonObject): boolean {
  return !('maskClaims' in value) || value['decode'] === 'jwt';
}
