// Finds hosts and owners that only stand for real ones: they were copied from an example and never replaced.
import { EXAMPLE_HOST, EXAMPLE_ORGANIZATION, EXAMPLE_OWNER } from '../facts/example-names.ts';
import { originOf, parse } from '../parse.ts';
import { fileOf, quoted } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import { type Text, textsOf } from './texts.ts';
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

function inFragments({ fragments }: LintInput): readonly Hit[] {
  return fragments.flatMap((fragment) =>
    textsOf(fragment.settings)
      .values.map((text) => ({ pointer: text.pointer, host: hosts(text).find((host) => EXAMPLE_HOST.test(host)) }))
      .flatMap(({ pointer, host }) =>
        host === undefined
          ? []
          : [{ origin: originOf(fragment, pointer), message: `${quoted(host)} is a host of examples` }],
      ),
  );
}

const ADDRESS = /\bhttps?:\/\/(?:[^\s/?#@]{1,200}@)?([\w.-]{1,253})/gi;

/** The hosts a value names. Prose for the model and rules about commands may well speak of example.com, and a denied host may be any. */
function hosts({ pointer, text: value }: Text): readonly string[] {
  if (/^\/sandbox\/network\/allowedDomains\//.test(pointer)) return [value];
  if (/^\/permissions\/allow\//.test(pointer)) return /^WebFetch\(domain:(.*)\)$/.exec(value)?.slice(1) ?? [];
  if (!/^\/(?:env|companyAnnouncements|otel\w*|allowedHttpHookUrls|apiKeyHelper)(?:\/|$)/.test(pointer)) return [];
  return [...value.matchAll(ADDRESS)].map(([, host = '']) => host);
}

/** One finding a file: whoever replaces one name replaces all. */
function inFile(input: LintInput, name: string): readonly Hit[] {
  const text = input.files[name];
  const settings = text === undefined ? null : parse({ file: name, bytes: new TextEncoder().encode(text) }).settings;
  const found = textsOf(settings).values.filter(isExample);
  const [first, ...rest] = [...new Map(found.map((named) => [named.text, named])).values()];
  if (first === undefined) return [];
  const others = rest.length === 0 ? '' : ` (and so are ${rest.map(({ text }) => quoted(text)).join(', ')})`;
  return [
    {
      origin: { file: fileOf(input, name), pointer: first.pointer },
      message: `${quoted(first.text)} is a name of examples${others}`,
    },
  ];
}

const isExample = ({ pointer, text: value }: Text): boolean =>
  /\/(?:owner|organization|identifier)$/.test(pointer) &&
  (EXAMPLE_OWNER.test(value) || EXAMPLE_ORGANIZATION.test(value));
