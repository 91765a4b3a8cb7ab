// Checks requests and answers against GitHub's own description of its API (an extract: fixtures/contract.json).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Record<string, unknown>;

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: Schema;
  readonly responses: Readonly<Record<string, Schema>>;
}

interface Row {
  readonly method: string;
  readonly path: RegExp;
  readonly operation: Operation;
}

const description = JSON.parse(readFileSync(path.join(import.meta.dirname, 'fixtures', 'contract.json'), 'utf8'));
const ajv = new Ajv({ strict: false, logger: false, validateFormats: false });
ajv.addSchema({ $id: 'contract', components: local(description.components) });

const rows: readonly Row[] = Object.entries(description.paths as Record<string, Record<string, Operation>>).flatMap(
  ([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: patternOf(template),
      operation,
    })),
);

// Only `ref`, `basehead` and the like may hold slashes.
function patternOf(template: string): RegExp {
  const parts = template
    .split('/')
    .map((part) => (/^\{(ref|basehead)\}$/.test(part) ? '.+' : part.startsWith('{') ? '[^/]+' : part));
  return new RegExp(`^${parts.join('/')}$`);
}

/** The operation a request asks for; null if it is none of the extract. */
export function operationOf(method: string, pathname: string): Operation | null {
  const fitting = rows.filter((row) => row.method === method && row.path.test(pathname));
  // `/releases/latest` also fits `/releases/{id}`: the most literal one counts.
  return fitting.sort((a, b) => wildcards(a) - wildcards(b))[0]?.operation ?? null;
}

function wildcards({ path: { source } }: Row): number {
  return source.split('+').length;
}

/** What is wrong with a query and a JSON body, one sentence each. */
export function requestFaults(operation: Operation, query: URLSearchParams, body: Schema | null): readonly string[] {
  const parameters = (operation.parameters ?? []).map(resolved);
  const known = new Set(parameters.filter((one) => one['in'] === 'query').map((one) => String(one['name'])));
  const unknown = [...query.keys()].filter((name) => !known.has(name)).map((name) => `request has no query ${name}`);
  const content = resolved(operation.requestBody ?? {})['content'] as Schema | undefined;
  const schema = (content?.['application/json'] as Schema | undefined)?.['schema'] as Schema | undefined;
  if (schema === undefined) return body === null ? unknown : [...unknown, 'request takes no JSON body'];
  const names = Object.keys((schema['properties'] ?? {}) as Schema);
  const extra = Object.keys(body ?? {}).filter((name) => names.length > 0 && !names.includes(name));
  return [...unknown, ...extra.map((name) => `request body has no ${name}`), ...faults('request', schema, body ?? {})];
}

export function responseFaults(operation: Operation, status: number, body: unknown): readonly string[] {
  const response = operation.responses[String(status)];
  if (response === undefined) return [`response ${status} is not described`];
  const content = resolved(response)['content'] as Schema | undefined;
  const schema = (content?.['application/json'] as Schema | undefined)?.['schema'] as Schema | undefined;
  return schema === undefined ? [] : faults('response', schema, body);
}

function resolved(part: Schema): Schema {
  const [, , kind, name] = String(part['$ref'] ?? '').split('/');
  return kind !== undefined && name !== undefined ? description.components[kind][name] : part;
}

const compiled = new Map<Schema, ValidateFunction>();

function faults(what: string, schema: Schema, value: unknown): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile(absolute(schema) as Schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${what} ${instancePath.replace(/\d+/g, 'N')} ${message}`,
  );
}

// Inside the registered schema references stay as they are.
function local(components: unknown): unknown {
  return JSON.parse(JSON.stringify(absolute(components)).replaceAll('"contract#', '"#'));
}

// OpenAPI 3.0 says `nullable` where JSON Schema has a type of its own, and its references are relative to the whole document.
function absolute(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(absolute);
  const { nullable, ...rest } = part as Schema;
  const entries = Object.entries(rest).map(([key, value]) => [
    key,
    key === '$ref' && typeof value === 'string' ? `contract${value}` : absolute(value),
  ]);
  const plain = Object.fromEntries(entries);
  return nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain;
}
