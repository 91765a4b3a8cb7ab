// Turns the known settings keys into forms for device management: a Jamf Pro custom schema and a ProfileManifests manifest.
import { CLIENT_VERSION } from '../facts/client.ts';
import { FACTS_DATE, FRACTIONS, PREFERENCE_DOMAIN } from '../facts/delivery.ts';
import type { PlainRow, SettingRow, ValueType } from '../facts/row.ts';
import { PLAIN_ROWS, SETTING_ROWS } from '../facts/settings.generated.ts';
import type { JsonObject } from '../parse.ts';
import { prettyJson } from './file.ts';
import type { Artifact, Format } from './format.ts';
import { propertyList } from './macos.ts';

type Row = SettingRow | PlainRow;

/** A key in a form: its own row if it has one, and the keys below it. */
interface Field {
  readonly name: string;
  readonly row: Row | undefined;
  readonly fields: readonly Field[];
}

const DESCRIPTION = `Managed settings of Claude Code, keys of version ${CLIENT_VERSION}. Set only what you need: a key that is absent decides nothing.`;

/** Keys that a form can offer: not the ones only host programs read, aliases, or values nobody has typed. */
const rows: readonly Row[] = [
  ...SETTING_ROWS.filter(({ scope, aliasOf }) => scope !== 'host' && !aliasOf),
  ...PLAIN_ROWS.filter(({ key }) => key !== '$schema'),
].filter(({ type }) => type !== 'any');

function fieldsBelow(prefix: string): readonly Field[] {
  const inside = rows.filter(({ key }) => key.startsWith(prefix));
  const names = [...new Set(inside.map(({ key }) => key.slice(prefix.length).split('.')[0] ?? ''))].sort();
  return names.map((name) => ({
    name,
    row: rows.find(({ key }) => key === prefix + name),
    fields: fieldsBelow(`${prefix}${name}.`),
  }));
}

/** What a field is in a form; a list holds texts unless its entries are objects. */
type Shape = 'boolean' | 'integer' | 'real' | 'string' | 'strings' | 'objects' | 'object';

const SHAPES: Readonly<Record<Exclude<ValueType, 'any' | 'number'>, Shape>> = {
  boolean: 'boolean',
  string: 'string',
  enum: 'string',
  strings: 'strings',
  'boolean or strings': 'strings',
  'string or strings': 'strings',
  objects: 'objects',
  'any list': 'objects',
  object: 'object',
  'boolean or object': 'object',
};

function shapeOf({ row, fields }: Field): Shape {
  if (fields.length > 0 || row === undefined || row.type === 'any') return 'object';
  if (row.type === 'number') return FRACTIONS.includes(row.key) ? 'real' : 'integer';
  return SHAPES[row.type];
}

function textOf({ row }: Field): string {
  if (row === undefined || !('meaning' in row)) return '';
  return row.since ? `${row.meaning} Since ${row.since}.` : row.meaning;
}

function choices({ row }: Field): readonly string[] {
  return row && 'values' in row ? (row.values ?? []) : [];
}

function jamfProperties(fields: readonly Field[]): JsonObject {
  return Object.fromEntries(fields.map((field, index) => [field.name, jamfProperty(field, (index + 1) * 10)]));
}

function jamfProperty(field: Field, order: number): JsonObject {
  const values = choices(field);
  const description = textOf(field);
  return {
    title: field.name,
    ...(description === '' ? {} : { description }),
    property_order: order,
    ...jamfType(shapeOf(field), field.fields),
    ...(values.length > 0 ? { enum: values } : {}),
  };
}

function jamfType(shape: Shape, fields: readonly Field[]): JsonObject {
  if (shape === 'strings') return { type: 'array', items: { type: 'string' } };
  if (shape === 'objects') return { type: 'array', items: { type: 'object' } };
  if (shape === 'object')
    return { type: 'object', ...(fields.length > 0 ? { properties: jamfProperties(fields) } : {}) };
  return { type: shape === 'real' ? 'number' : shape };
}

function jamfSchema(): JsonObject {
  return {
    title: `Claude Code (${PREFERENCE_DOMAIN})`,
    description: DESCRIPTION,
    properties: jamfProperties(fieldsBelow('')),
  };
}

function manifestKey(field: Field): JsonObject {
  const values = choices(field);
  const shape = shapeOf(field);
  const description = textOf(field);
  return {
    ...(description === '' ? {} : { pfm_description: description }),
    pfm_name: field.name,
    ...(values.length > 0 ? { pfm_range_list: values } : {}),
    ...manifestBelow(shape, field.fields),
    pfm_title: field.name,
    pfm_type: shape === 'object' ? 'dictionary' : shape === 'strings' || shape === 'objects' ? 'array' : shape,
  };
}

function manifestBelow(shape: Shape, fields: readonly Field[]): JsonObject {
  if (shape === 'strings') return { pfm_subkeys: [{ pfm_type: 'string' }] };
  if (shape === 'objects') return { pfm_subkeys: [{ pfm_type: 'dictionary' }] };
  return fields.length > 0 ? { pfm_subkeys: fields.map(manifestKey) } : {};
}

/** The keys every payload carries, as every manifest of the collection lists them. */
function payloadKeys(): readonly JsonObject[] {
  const key = (name: string, type: string, more: JsonObject): JsonObject => ({
    ...more,
    pfm_name: name,
    pfm_title: name.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
    pfm_type: type,
  });
  const always = { pfm_require: 'always' };
  return [
    key('PayloadDescription', 'string', { pfm_default: 'Configures Claude Code' }),
    key('PayloadDisplayName', 'string', { pfm_default: 'Claude Code', ...always }),
    key('PayloadIdentifier', 'string', { pfm_default: PREFERENCE_DOMAIN, ...always }),
    key('PayloadOrganization', 'string', {}),
    key('PayloadType', 'string', { pfm_default: PREFERENCE_DOMAIN, ...always }),
    key('PayloadUUID', 'string', { pfm_format: '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$', ...always }),
    key('PayloadVersion', 'integer', { pfm_default: 1, pfm_range_list: [1], ...always }),
  ];
}

function manifest(): JsonObject {
  return {
    pfm_app_url: 'https://claude.com/product/claude-code',
    pfm_description: DESCRIPTION,
    pfm_documentation_url: 'https://code.claude.com/docs/en/settings',
    pfm_domain: PREFERENCE_DOMAIN,
    pfm_format_version: 1,
    pfm_platforms: ['macOS'],
    pfm_subkeys: [...payloadKeys(), ...fieldsBelow('').map(manifestKey)],
    pfm_targets: ['system'],
    pfm_title: 'Claude Code',
    pfm_unique: true,
    pfm_version: 1,
  };
}

/** The same for every release: they describe the keys, not the policy. */
async function make(): Promise<readonly Artifact[]> {
  const schema = new TextEncoder().encode(prettyJson(jamfSchema()));
  const bytes = await propertyList({ ...manifest(), pfm_last_modified: new Date(FACTS_DATE) });
  return [
    { name: `${PREFERENCE_DOMAIN}.jamf-schema.json`, mediaType: 'application/schema+json', bytes: schema },
    { name: `${PREFERENCE_DOMAIN}.manifest.plist`, mediaType: 'application/xml', bytes },
  ];
}

export const manifests: Format = { name: 'manifests', channel: 'macos', make };
