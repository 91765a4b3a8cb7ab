// Finds hosts and owners that only stand for real ones: they were copied from an example and never replaced.
import { EXAMPLE_HOST, EXAMPLE_ORGANIZATION, EXAMPLE_OWNER } from '../facts/example-names.ts';
import { child, isList, isObject, type Json, originOf, type Pointer, parse } from '../parse.ts';
import { fileOf, quoted } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noExampleName: LintRule = {
  name: 'no-example-name',
  severity: 'warning',
  why: 'The name was reserved for examples, or belongs to nobody you know: nothing arrives there, nobody is asked, and no page opens.',
  fix: 'Write your own host, team or organization, or remove the line.',
  conditions: [],
  bad: {
    '10-a.json': { env: { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otel.corp.example:4318' } },
    'gate/owners.json': '{ "fragments": { "10-*.json": { "owner": "@your-org/security" } } }',
  },
  good: {
    '10-a.json': { env: { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otel.corp.internal:4318' } },
    'gate/owners.json': '{ "fragments": { "10-*.json": { "owner": "@corp/security" } } }',
  },
  check: (input) => [...inFragments(input), ...FILES.flatMap((name) => inFile(input, name))],
};

/** The files of gate/ that name people and organizations; approvers of gate/gate.json are a matter of no-placeholder. */
const FILES = ['gate/delivery.json', 'gate/owners.json'] as const;

interface Named {
  readonly pointer: Pointer;
  readonly value: string;
}

function leaves(pointer: Pointer, value: Json): readonly Named[] {
  if (typeof value === 'string') return [{ pointer, value }];
  if (isList(value)) return value.flatMap((item, index) => leaves(child(pointer, index), item));
  return isObject(value) ? Object.entries(value).flatMap(([key, item]) => leaves(child(pointer, key), item)) : [];
}

function inFragments({ fragments }: LintInput): readonly Hit[] {
  return fragments.flatMap((fragment) =>
    (fragment.settings === null ? [] : leaves('', fragment.settings))
      .map(({ pointer, value }) => ({ pointer, host: hosts(pointer, value).find((host) => EXAMPLE_HOST.test(host)) }))
      .flatMap(({ pointer, host }) =>
        host === undefined
          ? []
          : [{ origin: originOf(fragment, pointer), message: `${quoted(host)} is a host of examples` }],
      ),
  );
}

const ADDRESS = /\bhttps?:\/\/(?:[^\s/?#@]{1,200}@)?([\w.-]{1,253})/gi;

/** The hosts a value names. Prose for the model and rules about commands may well speak of example.com, and a denied host may be any. */
function hosts(pointer: Pointer, value: string): readonly string[] {
  if (/^\/sandbox\/network\/allowedDomains\//.test(pointer)) return [value];
  if (/^\/permissions\/allow\//.test(pointer)) return /^WebFetch\(domain:(.*)\)$/.exec(value)?.slice(1) ?? [];
  if (!/^\/(?:env|companyAnnouncements|otel\w*|allowedHttpHookUrls|apiKeyHelper)(?:\/|$)/.test(pointer)) return [];
  return [...value.matchAll(ADDRESS)].map(([, host = '']) => host);
}

/** One finding a file: whoever replaces one name replaces all. */
function inFile(input: LintInput, name: string): readonly Hit[] {
  const text = input.files[name];
  const settings = text === undefined ? null : parse({ file: name, bytes: new TextEncoder().encode(text) }).settings;
  const found = settings === null ? [] : leaves('', settings).filter(isExample);
  const [first, ...rest] = [...new Map(found.map((named) => [named.value, named])).values()];
  if (first === undefined) return [];
  const others = rest.length === 0 ? '' : ` (and so are ${rest.map(({ value }) => quoted(value)).join(', ')})`;
  return [
    {
      origin: { file: fileOf(input, name), pointer: first.pointer },
      message: `${quoted(first.value)} is a name of examples${others}`,
    },
  ];
}

const isExample = ({ pointer, value }: Named): boolean =>
  /\/(?:owner|organization|identifier)$/.test(pointer) &&
  (EXAMPLE_OWNER.test(value) || EXAMPLE_ORGANIZATION.test(value));
