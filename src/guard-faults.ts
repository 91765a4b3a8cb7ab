// Turns what a schema validator says against a guard file into one Problem for each fault, in words for whoever wrote the file.
import { nearest } from './distance.ts';
import type { SchemaError } from './facts/guard-validators.generated.js';
import { isList, isObject, type Json, type Problem } from './parse.ts';

/** `[{ failon: 1 }]` is `failon` is no key here; did you mean `failOn`? Never empty when there are errors. */
export function faultsOf(errors: readonly SchemaError[], file: string): readonly Problem[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf');
  const told = errors.filter((error) => !choices.some((choice) => isToldBy(choice, error)));
  return told.map((error) => ({
    code: 'guard-file',
    origin: { file, pointer: error.instancePath },
    args: { message: sentenceOf(error) },
  }));
}

/** A choice tells what its branches say of the same place; of values of another kind only the branch that was meant does. */
function isToldBy(choice: SchemaError, error: SchemaError): boolean {
  const isMeant = typesOf(choice).includes(typeOf(choice.data));
  if (error === choice) return isMeant && choice.params['passingSchemas'] === null;
  if (error.instancePath !== choice.instancePath || !/\/oneOf\/\d+\/\w+$/.test(error.schemaPath)) return false;
  return error.keyword === 'type' || !isMeant;
}

const branchesOf = ({ schema }: SchemaError): readonly Json[] => (Array.isArray(schema) ? (schema as Json[]) : []);

const typesOf = (choice: SchemaError): readonly string[] =>
  branchesOf(choice).flatMap((branch) =>
    isObject(branch) && typeof branch['type'] === 'string' ? branch['type'] : [],
  );

function sentenceOf(error: SchemaError): string {
  const { keyword, params, data, message = 'it does not fit the schema' } = error;
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(String(params['additionalProperty']), Object.keys(keysOf(error)));
    case 'required':
      return `\`${params['missingProperty']}\` is missing`;
    case 'enum':
      return `${shown(data)} is none of ${namesOf(params['allowedValues'])}`;
    case 'type':
      return `${shown(data)} is ${KINDS[typeOf(data)]}, but must be ${KINDS[String(params['type'])]}`;
    case 'oneOf':
      return choiceOf(error);
    case 'minLength':
    case 'minItems':
      return 'it is empty';
    default:
      return `${shown(data)} ${keyword === 'pattern' ? `does not fit${described(error)}` : message}`;
  }
}

function unknownKey(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return `\`${short(name)}\` is no key here${meant === null ? ` (the keys are ${namesOf(known)})` : `; did you mean \`${meant}\`?`}`;
}

const keysOf = ({ parentSchema }: SchemaError): Readonly<Record<string, Json>> => {
  const keys = parentSchema?.['properties'] as Json | undefined;
  return isObject(keys) ? keys : {};
};

function choiceOf(choice: SchemaError): string {
  const types = typesOf(choice);
  if (types.length > 0)
    return `${shown(choice.data)} is ${KINDS[typeOf(choice.data)]}, but must be ${types.map((type) => KINDS[type]).join(' or ')}`;
  const keys = branchesOf(choice).map((branch) => (isObject(branch) ? namesOf(branch['required'], ' with ') : ''));
  return choice.params['passingSchemas'] === null
    ? `one of ${keys.join(', ')} is missing`
    : `only one of ${keys.join(', ')} may stand here`;
}

const described = ({ parentSchema }: SchemaError): string =>
  typeof parentSchema?.['description'] === 'string' ? `: ${parentSchema['description'].replace(/\.$/, '')}` : '';

const namesOf = (names: unknown, between = ', '): string =>
  (Array.isArray(names) ? names : []).map((name) => `\`${name}\``).join(between);

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

const typeOf = (data: unknown): string => (data === null ? 'null' : isList(data as Json) ? 'array' : typeof data);

/** So much of a value is repeated. */
const MOST = 60;

const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

const shown = (data: unknown): string => `\`${short(JSON.stringify(data) ?? '')}\``;
