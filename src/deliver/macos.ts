// Turns a release into what macOS device management takes: the preference list and a whole configuration profile.
import { createHash } from 'node:crypto';
import { PREFERENCE_DOMAIN } from '../facts/delivery.ts';
import type { Json, JsonObject } from '../parse.ts';
import type { Artifact, Format, Release } from './format.ts';
import { label } from './label.ts';
import { firstObjection, type Objection, type Refusal } from './refuse.ts';

/** Characters XML 1.0 has no form for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** What a property list can't carry. A carriage return, U+0085 and U+2028 it can. */
const plistObjection: Objection = (value) => {
  if (value === null) return 'null';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return 'number-overflow';
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? 'big-integer' : null;
  }
  if (typeof value !== 'string') return null;
  if (NO_XML.test(value)) return 'control-character';
  return /\p{Surrogate}/u.test(value) ? 'lone-surrogate' : null;
};

/** The XML text of a property list of JSON values without null (a date may stand at the top), LF, a newline at the end. */
export async function propertyList(value: { readonly [key: string]: Json | Date }, comment = ''): Promise<Uint8Array> {
  const { build } = await import('plist');
  const text = build(value as Parameters<typeof build>[0], { pretty: true, indent: '  ', newline: '\n' });
  const shown = comment === '' ? text : text.replace('<plist ', `<!-- ${comment} -->\n<plist `);
  return new TextEncoder().encode(`${shown}\n`);
}

const plistRefusal =
  (format: string) =>
  ({ settings }: Release): Refusal | null =>
    firstObjection(format, settings, plistObjection);

async function makePlist(release: Release): Promise<readonly Artifact[]> {
  const bytes = await propertyList(release.settings, label(release));
  return [{ name: `${PREFERENCE_DOMAIN}.plist`, mediaType: 'application/xml', bytes }];
}

async function makeProfile(release: Release): Promise<readonly Artifact[]> {
  const bytes = await propertyList(profile(release));
  return [{ name: `${PREFERENCE_DOMAIN}.mobileconfig`, mediaType: 'application/x-apple-aspen-config', bytes }];
}

/**
 * A profile with one payload of forced preferences. The identifiers stay the same from release to release, so that a new one
 * replaces the old one; the UUIDs follow the digest, so that device management sees whether there is anything new.
 */
function profile(release: Release): JsonObject {
  const { delivery, digest, settings } = release;
  const identifier = `${delivery.identifier}.claudecode`;
  const inner = `${identifier}.preferences`;
  return {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuid5(`${identifier} ${digest}`),
    PayloadDisplayName: 'Claude Code managed settings',
    PayloadDescription: label(release),
    ...(delivery.organization === '' ? {} : { PayloadOrganization: delivery.organization }),
    PayloadScope: 'System',
    PayloadRemovalDisallowed: true,
    PayloadContent: [
      {
        PayloadType: 'com.apple.ManagedClient.preferences',
        PayloadVersion: 1,
        PayloadIdentifier: inner,
        PayloadUUID: uuid5(`${inner} ${digest}`),
        PayloadDisplayName: `Claude Code (${PREFERENCE_DOMAIN})`,
        PayloadEnabled: true,
        PayloadContent: { [PREFERENCE_DOMAIN]: { Forced: [{ mcx_preference_settings: settings }] } },
      },
    ],
  };
}

/** The namespace of our names: the version 5 UUID of `managed-settings-gitops` in RFC 9562's DNS namespace. */
const NAMESPACE = Buffer.from('290ca56e329c55aaa9db4e4d5f70e02a', 'hex');

/** A version 5 UUID (RFC 9562), upper case as macOS writes them. */
export function uuid5(name: string, namespace: Uint8Array = NAMESPACE): string {
  const hash = createHash('sha1').update(namespace).update(name).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16).toUpperCase();
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const plist: Format = { name: 'plist', channel: 'macos', refuses: plistRefusal('plist'), make: makePlist };
export const mobileconfig: Format = {
  name: 'mobileconfig',
  channel: 'macos',
  refuses: plistRefusal('mobileconfig'),
  make: makeProfile,
};
