// Turns settings and texts into the same without secrets: each secret becomes `[secret N]`, equal ones the same N.
import { NOT_SECRET_VALUE, NOT_SECRET_VARIABLE, SECRET_KEY, SECRET_VARIABLE, secretFormsIn } from '../facts/secrets.ts';
import { isList, type Json, type JsonObject, type Pointer, steps } from '../parse.ts';

/**
 * Hides secrets, numbered in the order they are met, so that a changed secret shows as a change.
 * `settings` masks by the name of a key and by form; `pointer` says where the value stands in the whole document.
 * `text` masks by form, and values that `settings` documents are known to hold.
 */
export interface Mask {
  readonly settings: (value: Json, pointer: Pointer) => Json;
  readonly text: (text: string) => string;
}

/** A mask that knows the secrets of these documents; it must see every document before the first text. */
export function masks(documents: readonly Json[]): Mask {
  const label = labels();
  const found = new Set<string>();
  for (const document of documents) walk(document, [], (secret) => found.add(secret) && secret);
  const known = new Set([...found].filter(standsOut));
  const text = (value: string) => maskForms(maskKnown(value, known, label), label);
  return { text, settings: (value, pointer) => deepText(walk(value, steps(pointer).slice(-2), label), text) };
}

/** Text of many lines, each masked on its own, so that no form of a secret reaches over a line's end. */
export function maskLines(text: string, mask: Mask): string {
  return text.split('\n').map(mask.text).join('\n');
}

/** The indented JSON text of anything that has one, without secrets. */
export function maskedJson(value: unknown, mask: Mask): string {
  return JSON.stringify(mask.settings(JSON.parse(JSON.stringify(value)) as Json, ''), null, 2);
}

function labels(): (secret: string) => string {
  const seen = new Map<string, number>();
  return (secret) => {
    const number = seen.get(secret) ?? seen.size + 1;
    seen.set(secret, number);
    return `[secret ${number}]`;
  };
}

// Only a value that cannot be mistaken for a rule, a path, a host or a command is hidden in texts that repeat it:
// else a pull request could hide a rule by declaring a "secret" that reads like it.
function standsOut(secret: string): boolean {
  return /^[\w+/=~-]{16,}$/.test(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret);
}

function maskKnown(text: string, known: ReadonlySet<string>, label: (secret: string) => string): string {
  if (known.size === 0) return text;
  const hidden = (part: string) => (known.has(part) ? label(part) : part);
  return text.replace(/[\w+/~-]{16,}=*/g, (run) =>
    known.has(run) ? hidden(run) : run.split('/').map(hidden).join('/'),
  );
}

function maskForms(text: string, label: (secret: string) => string): string {
  return secretFormsIn(text).reduce((result, { form }) => result.replace(form, (secret) => hide(secret, label)), text);
}

// A form may run over what is already hidden (`token=[secret 1]`): that stays as it is.
function hide(secret: string, label: (secret: string) => string): string {
  return /\[secret$|\[secret \d+\]?/.test(secret) ? secret : label(secret);
}

/** The value with every string (or number) at a secret's place given to `replace`; `above` are the two keys nearest above it. */
function walk(value: Json, above: readonly string[], replace: (secret: string) => string): Json {
  if (isList(value)) return value.map((item) => walk(item, above, replace));
  if (value !== null && typeof value === 'object') return walkObject(value, above, replace);
  const isText = typeof value === 'string' || typeof value === 'number';
  return isText && isSecretAt(above) && !NOT_SECRET_VALUE.test(String(value)) ? replace(String(value)) : value;
}

function walkObject(value: JsonObject, above: readonly string[], replace: (secret: string) => string): JsonObject {
  const holder = above.at(-1) ?? '';
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child, [holder, key], replace)]));
}

function isSecretAt(above: readonly string[]): boolean {
  const name = above.at(-1) ?? '';
  const holder = above.at(-2) ?? '';
  if (/^headers$/i.test(holder)) return true;
  if (holder === 'env') return SECRET_VARIABLE.test(name) && !NOT_SECRET_VARIABLE.test(name);
  return SECRET_KEY.test(name);
}

function deepText(value: Json, text: (value: string) => string): Json {
  if (typeof value === 'string') return text(value);
  if (isList(value)) return value.map((item) => deepText(item, text));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [text(key), deepText(child, text)]));
}
