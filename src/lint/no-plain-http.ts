// Finds addresses without encryption to which prompts, commands or tokens go.
import { originOf, steps } from '../parse.ts';
import { quoted } from './reading.ts';
import type { LintRule } from './rule.ts';
import { textsOf } from './texts.ts';

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
      textsOf(fragment.settings)
        .values.filter(({ pointer, text }) => PLAIN.test(text) && PLACES.test(pointer))
        .map(({ pointer, text }) => ({
          origin: originOf(fragment, pointer),
          message: `\`${steps(pointer).join('.')}\` is ${quoted(text)}, without encryption`,
        })),
    ),
};
