// Finds telemetry that carries what people and the model wrote.
import { envRow, isOff } from '../facts/env.ts';
import { variables } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noCapturedContent: LintRule = {
  name: 'no-captured-content',
  severity: 'warning',
  why: 'Personal data and source code reach everybody who reads the collector.',
  fix: 'Ask privacy and works council first; tool details (OTEL_LOG_TOOL_DETAILS) usually suffice for an audit.',
  conditions: ['otel-content-captured'],
  bad: { '10-a.json': { env: { OTEL_LOG_USER_PROMPTS: '1' } } },
  good: { '10-a.json': { env: { OTEL_LOG_TOOL_DETAILS: '1' } } },
  check: (input) =>
    variables(input)
      .filter(({ name, text }) => !isOff(text) && isContent(name))
      .map(({ name, origin }) => ({ origin, message: `\`${name}\` puts content into telemetry` })),
};

function isContent(name: string): boolean {
  const row = envRow(name);
  return row?.direction === 'content' && (row.risk === 'high' || row.risk === 'critical');
}
