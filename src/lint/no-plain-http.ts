// Finds addresses without encryption to which prompts, commands or tokens go.
import { child, isList, isObject, type Json, originOf, type Pointer, steps } from '../parse.ts';
import { quoted } from './reading.ts';
import type { LintRule } from './rule.ts';

const PLACES =
  /^\/(env\/(.*ENDPOINT|.*BASE_URL)|hooks\/.*\/url|managedMcpServers\/.*\/url|extraKnownMarketplaces\/.*\/url|forceLoginGatewayUrl|allowedHttpHookUrls\/.*)$/;
const PLAIN = /^http:\/\/(?!localhost[:/]|localhost$|127\.|\[::1\]|host\.docker\.internal)/i;

export const noPlainHttp: LintRule = {
  name: 'no-plain-http',
  severity: 'warning',
  why: 'Everybody on the way reads and changes what is sent: prompts, commands, tokens.',
  fix: 'Use https.',
  conditions: ['hook-plain-http'],
  bad: { '10-a.json': { env: { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otel.corp.example:4318' } } },
  good: { '10-a.json': { env: { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' } } },
  check: ({ fragments }) =>
    fragments.flatMap((fragment) =>
      fragment.settings === null
        ? []
        : plain('', fragment.settings).map(({ pointer, value }) => ({
            origin: originOf(fragment, pointer),
            message: `\`${steps(pointer).join('.')}\` is ${quoted(value)}, without encryption`,
          })),
    ),
};

function plain(pointer: Pointer, value: Json): readonly { readonly pointer: Pointer; readonly value: string }[] {
  if (typeof value === 'string') return PLAIN.test(value) && PLACES.test(pointer) ? [{ pointer, value }] : [];
  if (isList(value)) return value.flatMap((item, index) => plain(child(pointer, index), item));
  return isObject(value) ? Object.entries(value).flatMap(([key, item]) => plain(child(pointer, key), item)) : [];
}
