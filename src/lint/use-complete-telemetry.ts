// Finds telemetry that exports nothing, or not the events an audit needs.
import { isOff } from '../facts/env.ts';
import { placeOf, variable } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const useCompleteTelemetry: LintRule = {
  name: 'use-complete-telemetry',
  severity: 'error',
  why: 'Without switch, exporter, protocol and endpoint nothing is sent, and nobody notices: there is no default protocol.',
  fix: 'Set CLAUDE_CODE_ENABLE_TELEMETRY, OTEL_METRICS_EXPORTER and OTEL_LOGS_EXPORTER, OTEL_EXPORTER_OTLP_PROTOCOL and OTEL_EXPORTER_OTLP_ENDPOINT.',
  conditions: ['otel-incomplete', 'otel-selectors-unlocked'],
  bad: { '10-a.json': { env: { CLAUDE_CODE_ENABLE_TELEMETRY: '1', OTEL_METRICS_EXPORTER: 'otlp' } } },
  good: {
    '10-a.json': {
      env: {
        CLAUDE_CODE_ENABLE_TELEMETRY: '1',
        OTEL_METRICS_EXPORTER: 'otlp',
        OTEL_LOGS_EXPORTER: 'otlp',
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
        OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otel.corp.example',
      },
    },
  },
  check: (input) => {
    const selectors = EXPORTERS.filter((name) => variable(input, name) !== '');
    const isOn = !isOff(variable(input, SWITCH));
    if (!isOn)
      return selectors.length > 0
        ? [{ origin: at(input, selectors[0] ?? ''), message: `\`${SWITCH}\` is not on, so no exporter runs` }]
        : [];
    if (selectors.length === 0)
      return [{ origin: at(input, SWITCH), message: 'telemetry is on and no exporter is set, so nothing is sent' }];
    return [...selectors.flatMap((name) => unreachable(input, name)), ...withoutEvents(input, selectors)];
  },
};

const SWITCH = 'CLAUDE_CODE_ENABLE_TELEMETRY';
const EXPORTERS = ['OTEL_METRICS_EXPORTER', 'OTEL_LOGS_EXPORTER', 'OTEL_TRACES_EXPORTER'];
const at = (input: LintInput, name: string) => placeOf(input, `env.${name}`);

function unreachable(input: LintInput, exporter: string): readonly Hit[] {
  const signal = exporter.split('_')[1] ?? '';
  if (
    !variable(input, exporter)
      .split(',')
      .some((name) => name.trim() === 'otlp')
  )
    return [];
  return ['PROTOCOL', 'ENDPOINT']
    .filter((part) =>
      [`OTEL_EXPORTER_OTLP_${part}`, `OTEL_EXPORTER_OTLP_${signal}_${part}`].every(
        (name) => variable(input, name) === '',
      ),
    )
    .map((part) => ({
      origin: at(input, exporter),
      message: `\`${exporter}\` is otlp without \`OTEL_EXPORTER_OTLP_${part}\`, so nothing is sent`,
    }));
}

function withoutEvents(input: LintInput, selectors: readonly string[]): readonly Hit[] {
  if (selectors.includes('OTEL_LOGS_EXPORTER')) return [];
  return [
    {
      origin: at(input, selectors[0] ?? SWITCH),
      severity: 'warning',
      message: '`OTEL_LOGS_EXPORTER` is not set: no tool call is recorded',
      why: 'Metrics count; the events that say who ran what are logs. A developer can also set the exporter to none.',
      fix: 'Set OTEL_LOGS_EXPORTER.',
    },
  ];
}
