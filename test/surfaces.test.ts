// Checks what each surface of a review says: annotations, review comments, SARIF, release notes, terminal and comment.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { annotations, workflowCommands } from '../src/render/annotations.ts';
import { comment } from '../src/render/comment.ts';
import { releaseNotes } from '../src/render/release-notes.ts';
import { type ReviewComment, reviewComments } from '../src/render/review-comments.ts';
import { sarif } from '../src/render/sarif.ts';
import { terminal } from '../src/render/terminal.ts';
import type { Report } from '../src/report.ts';
import { call, decision, finding, OPTIONS, place, report, setting, unknown } from './fixtures/reports.ts';

const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const allowedAt = (line: number) =>
  decision({ effect: 'allow', source: 'rule', rule: 'Bash(x)', place: place({ line }) });

describe('annotations', () => {
  it('keep to what GitHub shows: ten of a level, errors first', () => {
    const findings = [
      ...many(15, () => finding({ severity: 'advice' })),
      ...many(15, () => finding({ severity: 'warning' })),
      ...many(15, () => finding({ severity: 'error' })),
    ];
    const levels = annotations(report({ findings, changes: [] })).map(({ level }) => level);
    expect(levels).toEqual([...many(10, () => 'error'), ...many(10, () => 'warning'), ...many(10, () => 'notice')]);
  });

  it('keep room for what widens beside any number of errors, and the other way round', () => {
    const findings = many(15, () => finding({ severity: 'error' }));
    const changes = many(15, (i) => call({ after: allowedAt(i + 1) }));
    const titles = annotations(report({ findings, changes })).map(({ title }) => title);
    expect(titles).toEqual([...many(5, () => 'wider'), ...many(5, () => 'no-unknown-tools')]);
  });

  it('stand at the line of the candidate that widens, as an error only where the gate says no', () => {
    const wider = report({ findings: [], changes: [call({ after: allowedAt(7) })] });
    expect(annotations(wider)).toMatchObject([
      { level: 'error', file: 'policies/20-security.json', line: 7, title: 'wider' },
    ]);
    const { verdict } = wider;
    expect(annotations({ ...wider, verdict: { ...verdict, exit: 0 } })).toMatchObject([{ level: 'warning' }]);
  });

  it('stand without a file where nothing of the candidate is the cause', () => {
    expect(annotations(report({ findings: [], changes: [call()] }))).toMatchObject([{ file: null, line: null }]);
  });

  it('say nothing of what got narrower', () => {
    expect(annotations(report({ findings: [], changes: [call({ direction: 'narrower' })] }))).toEqual([]);
  });

  it('are written as one command a line', () => {
    const one = finding({
      message: '100% wrong',
      why: 'because',
      fix: 'so',
      place: place({ file: 'policies/a,b:c.json' }),
    });
    expect(workflowCommands(report({ findings: [one], changes: [] }), OPTIONS)).toBe(
      '::warning file=policies/a%2Cb%3Ac.json,line=4,col=7,title=no-unknown-tools::100%25 wrong%0Abecause%0Aso\n',
    );
  });
});

describe('review comments', () => {
  const comments = (over: Partial<Report>) => reviewComments(report({ findings: [], changes: [], ...over }), OPTIONS);
  const only = (over: Partial<Report>) => comments(over)[0] as ReviewComment;

  it('stand once on each line that causes something', () => {
    const changes = [
      call({ after: allowedAt(4) }),
      call({ region: 'Bash(y)', after: allowedAt(4) }),
      call({ after: allowedAt(9) }),
    ];
    expect(comments({ changes }).map(({ path, line }) => `${path}:${line}`)).toEqual([
      'policies/20-security.json:4',
      'policies/20-security.json:9',
    ]);
  });

  it('leave out what is narrower, what has no line in the candidate, and advice without a fix', () => {
    const changes = [call({ direction: 'narrower', after: allowedAt(4) }), call()];
    expect(comments({ changes, findings: [finding({ severity: 'advice', suggestion: null })] })).toEqual([]);
  });

  it('bring a fix that is taken over with one click', () => {
    const { startLine, line, body } = only({
      findings: [finding({ suggestion: { first: 3, last: 4, lines: ['  "a": 1'] } })],
    });
    expect([startLine, line]).toEqual([3, 4]);
    expect(body).toContain('```suggestion\n  "a": 1\n```');
  });

  it('are recognised after lines moved, and not after what they say changed', () => {
    const print = (line: number, effect: 'allow' | 'ask') =>
      only({ changes: [call({ after: { ...allowedAt(line), effect } })] }).fingerprint;
    expect(print(4, 'allow')).toBe(print(40, 'allow'));
    expect(print(4, 'allow')).not.toBe(print(4, 'ask'));
    expect(print(4, 'allow')).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('SARIF', () => {
  const schema = JSON.parse(readFileSync(new URL('cases/sarif.schema.json', import.meta.url), 'utf8'));
  const isSarif = new Ajv2020().compile(schema);

  it('is SARIF 2.1.0 as code scanning reads it', () => {
    isSarif(JSON.parse(sarif(report())));
    expect(isSarif.errors).toBe(null);
  });

  it('names at least the folder where a change has no place', () => {
    const [run] = JSON.parse(
      sarif(report({ findings: [], changes: [call({ before: decision(), after: decision() })] })),
    ).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'policies' });
  });

  it('says findings, widenings and what is unknown, each at a place', () => {
    const changes = [call({ after: allowedAt(7) }), call({ direction: 'narrower' }), unknown()];
    const [run] = JSON.parse(sarif(report({ changes }))).runs;
    expect(run.results.map((result: { ruleId: string }) => result.ruleId)).toEqual([
      'no-unknown-tools',
      'policy-wider',
      'policy-unknown',
    ]);
    expect(run.results[1].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'policies/20-security.json' },
      region: { startLine: 7, startColumn: 7 },
    });
  });
});

describe('release notes', () => {
  it('say what changes and how to go back', () => {
    const notes = releaseNotes(report(), OPTIONS);
    expect(notes).toMatch(
      /^🔴 \*\*WIDER\*\* \(2 wider, 1 not proven\), compared with release <code>policy-v12<\/code>/,
    );
    expect(notes).toContain('<code>managed-settings rollback --to policy-v12</code>');
    expect(notes).toContain('the next release has the settings of <code>policy-v12</code> again');
  });

  it('name the command with the tags and the folder of this policy', () => {
    const baseline = { kind: 'release', name: 'prod-v7', digest: null, first: false, notices: [] } as const;
    expect(releaseNotes(report({ policies: 'a b', baseline }), OPTIONS)).toContain(
      '<code>managed-settings rollback --to prod-v7 --policies &#39;a b&#39; --tag-prefix prod-v</code>',
    );
  });

  it('of a first release promise no release to go back to', () => {
    const first = report({ baseline: { kind: 'release', name: 'none yet', digest: null, first: true, notices: [] } });
    expect(releaseNotes(first, OPTIONS)).toContain('This is the first release: take the delivered files away');
  });
});

describe('the comment', () => {
  it('says each danger once, at most three above the tables', () => {
    const changes = many(4, (i) => setting({ pointer: `/k${i}`, dangerous: `danger ${i}` }));
    const shown = comment(report({ changes }), OPTIONS);
    expect(shown.match(/danger/g)).toHaveLength(3);
    expect(shown).toContain('> - and 1 more below');
    expect(shown.match(/<code>k\d<\/code>/g)).toEqual(many(4, (i) => `<code>k${i}</code>`));
  });

  it('has the model and its limits at the foot', () => {
    const lines = comment(report(), OPTIONS).trim().split('\n\n');
    expect(lines.slice(-2)).toEqual([expect.stringContaining('Modelled on'), expect.stringContaining('gitops')]);
    expect(lines.filter((line) => line.includes('Modelled on'))).toHaveLength(1);
  });

  it('names the setting behind a call that no rule decides', () => {
    const mode = place({ pointer: '/permissions/defaultMode', line: 3 });
    const set = call({ before: decision(), after: decision({ effect: 'allow', place: mode }) });
    expect(comment(report({ changes: [set] }), OPTIONS)).toMatch(
      /after: no rule; <code>permissions\.defaultMode<\/code>.*:3/,
    );
    const bare = call({ before: decision(), after: decision({ effect: 'allow' }), modes: ['bypassPermissions'] });
    expect(comment(report({ changes: [bare] }), OPTIONS)).toMatch(/\| no rule on either side \|/);
    expect(comment(report({ changes: [bare, setting()] }), OPTIONS)).toMatch(
      /no rule on either side; changed: <code>permissions\.disableBypassPermissionsMode<\/code>.*:9/,
    );
  });

  it('says in its first lines what a merge waits for', () => {
    const open = { id: 'a'.repeat(32), state: 'open', owner: null, reason: null, expires: null } as const;
    const given = { ...open, state: 'approved', owner: 'ann', reason: 'x', expires: '2027-01-31' } as const;
    const said = (over: Partial<Report>, verdict: Partial<Report['verdict']>) => {
      const whole = report({ findings: [], ...over });
      return comment({ ...whole, verdict: { ...whole.verdict, ...verdict } }, OPTIONS).split('\n')[2];
    };
    const changes = [call({ approval: open }), call({ region: 'Bash(y)', approval: open })];
    const fails = /\*\*The check fails\*\* until/;
    expect(said({ changes }, { exit: 1 })).toMatch(
      /\*\*The check fails\*\* until 2 changes are approved or taken back\.$/,
    );
    expect(said({ changes }, { exit: 1, word: 'INVALID', errors: 1 })).toMatch(
      /until 1 error is repaired and 2 changes are approved/,
    );
    expect(said({ changes }, { exit: 0 })).toMatch(/\*\*it does not block\*\*\.$/);
    expect(said({ changes: [call({ approval: given })] }, { exit: 0 })).toMatch(/\*\*the check passes\*\*\.$/);
    expect(said({ changes: [call({ direction: 'narrower' })] }, { exit: 0, word: 'NARROWER' })).not.toMatch(fails);
  });

  it('has no caution where nothing is dangerous', () => {
    expect(comment(report({ changes: [call()] }), OPTIONS)).not.toContain('CAUTION');
  });

  it('folds narrower changes past five, and lists all when a table had no room', () => {
    const narrower = (count: number) =>
      comment(report({ changes: many(count, (i) => call({ direction: 'narrower', region: `Bash(c${i})` })) }), OPTIONS);
    expect(narrower(5)).not.toContain('<summary>5 narrower changes');
    expect(narrower(6)).toContain('<summary>6 narrower changes');
    expect(narrower(12)).toContain('and 2 more, in the full list below');
    expect(narrower(12)).toContain('<summary>Full list: all 12 changes');
  });

  it('says the command that repeats it, with names no shell reads', () => {
    const shown = (name: string, first = false) =>
      comment(
        report({ policies: "a'b $(id)", baseline: { kind: 'file', name, digest: null, first, notices: [] } }),
        OPTIONS,
      );
    expect(shown('old/settings.json')).toContain(
      "managed-settings review --policies 'a'\\''b $(id)' --production file:old/settings.json",
    );
    expect(shown('x', true)).toContain('--production none');
  });
});

describe('approvals', () => {
  const said = { id: '0123456789abcdef', owner: 'sec-lead', reason: 'needed for the pilot', expires: '2027-01-31' };
  const approved = call({ region: 'Bash(a)', after: allowedAt(4), approval: { ...said, state: 'approved' } });
  const expired = call({ region: 'Bash(b)', after: allowedAt(5), approval: { ...said, state: 'expired' } });

  it('fold what somebody accepted, and keep the rest in sight', () => {
    const shown = comment(report({ changes: [approved, expired] }), OPTIONS);
    const [table = '', folded = ''] = shown.split('<summary>1 approved change</summary>');
    expect(shown).toContain('**2 wider, 1 of them approved**');
    expect(table).toContain('Bash(b)');
    expect(table).toContain('the approval ended: <code>sec-lead</code> until <code>2027-01-31</code>');
    expect(table).not.toContain('Bash(a)');
    expect(folded).toContain('approved by <code>sec-lead</code> until <code>2027-01-31</code>, needed for the pilot');
  });

  it('take what somebody accepted off the changed lines, but not what ended', () => {
    const both = report({ changes: [approved, expired], findings: [] });
    expect(annotations(both).map(({ line }) => line)).toEqual([5]);
    expect(reviewComments(both, OPTIONS).map(({ line }) => line)).toEqual([5]);
  });

  it('take an accepted danger out of the caution', () => {
    const accepted = setting({ approval: { ...said, state: 'approved' } });
    expect(comment(report({ changes: [accepted] }), OPTIONS)).not.toContain('CAUTION');
    expect(comment(report({ changes: [setting({ approval: { ...said, state: 'open' } })] }), OPTIONS)).toContain(
      'CAUTION',
    );
  });
});

describe('the terminal', () => {
  it('ends with the verdict and shows places that can be clicked', () => {
    const shown = terminal(report(), OPTIONS);
    expect(shown).toMatch(/\nWIDER: 2 wider, 1 not proven\n$/);
    expect(shown).toContain('before   Bash(curl *) policies/20-security.json:4:7');
  });

  it('says in one line when there is too much to show', () => {
    const shown = terminal(report({ changes: many(100, () => call()) }), { ...OPTIONS, limit: 2_000 });
    expect(shown).toContain('Too long to show here; use --format json.');
    expect(shown).toMatch(/\nWIDER: 100 wider\n$/);
  });
});
