// Turns a Report into SARIF 2.1.0 for code scanning: findings and widenings as results at their lines.
import { VERSION } from '../facts/version.ts';
import type { Place, Report, ReportedChange, ReportedFinding } from '../report.ts';
import { jsonText, messageText } from './escape.ts';
import * as say from './phrases.ts';
import { plain } from './plain.ts';

interface Result {
  readonly ruleId: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly text: string;
  readonly place: Place | null;
  readonly said: string;
}

const LEVELS = { error: 'error', warning: 'warning', advice: 'note' } as const;
const CHANGES: Readonly<Record<'wider' | 'unknown', string>> = {
  wider: 'Calls or settings are less restricted than before.',
  unknown: 'Something may have changed that could not be decided.',
};

export function sarif(report: Report): string {
  const results = [...report.findings.map(ofFinding), ...report.changes.flatMap(ofChange)];
  const driver = { name: 'managed-settings-gitops', version: VERSION, rules: rulesOf(results) };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    properties: { verdict: report.verdict.word, client: report.client },
    results: results.map((result) => resultOf(result, report.policies)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return jsonText(log);
}

function ofFinding({ rule, severity, message, why, fix, place }: ReportedFinding): Result {
  const text = [message, why, fix].filter((part) => part !== '').join('\n');
  return { ruleId: rule, level: LEVELS[severity], text, place, said: `${rule} ${place.pointer} ${message}` };
}

function ofChange(change: ReportedChange): readonly Result[] {
  if (change.direction !== 'wider' && change.direction !== 'unknown') return [];
  const text = plain(say.headline(change));
  const place = say.placeOf(change);
  const level = change.direction === 'wider' ? 'error' : 'warning';
  return [{ ruleId: `policy-${change.direction}`, level, text, place, said: text }];
}

function rulesOf(results: readonly Result[]): readonly object[] {
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  return ids.map((id) => {
    const text = id === 'policy-wider' ? CHANGES.wider : id === 'policy-unknown' ? CHANGES.unknown : id;
    return { id, shortDescription: { text } };
  });
}

// Code scanning takes no result without a location.
function resultOf({ ruleId, level, text, place, said }: Result, policies: string): object {
  const nowhere = { side: 'before' as const, file: policies, pointer: '', line: 1, column: 1 };
  const locations = [{ physicalLocation: locationOf(place ?? nowhere) }];
  return {
    ruleId,
    level,
    message: { text: messageText(text) },
    locations,
    partialFingerprints: { said: said.slice(0, 400) },
  };
}

// A line of the version before is no line of the version after: the file alone is named.
function locationOf({ side, file, line, column }: Place): object {
  const uri = file
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  const region = side === 'after' ? { startLine: line, startColumn: column } : { startLine: 1 };
  return { artifactLocation: { uri }, region };
}
