// Tests a text or a number against what the client accepts (settings-facts section 3, measured on 2.1.330).
import { type Shape, type TextCheck, THEMES } from '../facts/repairs.ts';
import type { Json, JsonObject } from '../parse.ts';

const CHECKS: Readonly<Record<TextCheck, (text: string) => boolean>> = {
  any: () => true,
  'not empty': (text) => text !== '',
  url: (text) => urlOf(text) !== null,
  'https url': (text) => urlOf(text)?.protocol === 'https:',
  'web url': (text) => /^https?:$/.test(urlOf(text)?.protocol ?? ''),
  'mcp url': (text) => urlOf(text)?.protocol === 'https:' && !text.includes('${'),
  'absolute path': (text) => text.startsWith('/'),
  'program path': (text) => /^[A-Za-z]:\\.*\.exe$/i.test(text),
  'variable name': (text) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text),
  'server name': (text) => /^[A-Za-z0-9_-]+$/.test(text),
  'regular expression': (text) => groupsOf(text) !== null,
  'capturing expression': (text) => (groupsOf(text) ?? 0) > 0,
  repository: (text) => !text.includes('*') || /^[^/*]+\/\*$/.test(text),
  'git ref': (text) => !text.includes('*'),
  'npm package': (text) => /^(?:@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/.test(text),
  'safe path': (text) => !text.split('/').includes('..'),
  'marketplace name': (text) => text !== '' && !/[\s/\\]/.test(text) && !text.includes('..'),
  'plugin name': (text) => text !== '' && !text.includes(' '),
  commit: (text) => /^[a-f0-9]{40}$/.test(text),
  sha256: (text) => /^[a-f0-9]{64}$/.test(text),
  'header value': (text) => !text.includes('${') && !/[\r\n]/.test(text),
  theme: (text) => THEMES.includes(text) || text.startsWith('custom:'),
  'last star': (text) => !text.slice(0, -1).includes('*'),
  'plain line': (text) => /^[ -~]*$/.test(text),
};

export function passes(text: string, check: TextCheck = 'any'): boolean {
  return CHECKS[check](text);
}

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
