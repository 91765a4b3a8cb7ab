// Finds governance questions nobody answered, and a way to everybody without a pilot.
import type { Hit, LintRule } from './rule.ts';

const UNANSWERED = /_unanswered_|^Answer:\s*$|\bTBD\b|\bTODO\b/gim;

export const useAnsweredGovernance: LintRule = {
  name: 'use-answered-governance',
  severity: 'advice',
  why: 'A company that cannot answer the five questions in writing is not ready, and one that rolls out in a day has no way back.',
  fix: 'Answer every question of GOVERNANCE.md, and name a pilot group that gets each risky change first.',
  conditions: ['rollout-all-at-once'],
  bad: { '10-a.json': { model: 'opus' }, 'GOVERNANCE.md': '# Who signs in?\n\nAnswer: _unanswered_\n' },
  good: {
    '10-a.json': { model: 'opus' },
    'GOVERNANCE.md':
      '# Who signs in?\n\nAnswer: everybody, with claude.ai.\n\nFirst the pilot group, then everybody.\n',
  },
  check: ({ files }) =>
    Object.entries(files)
      .filter(([name]) => /(^|\/)GOVERNANCE\.md$/.test(name))
      .flatMap(([file, text]): Hit[] => {
        const origin = { file, pointer: '' };
        const open = text.match(UNANSWERED)?.length ?? 0;
        const unanswered =
          open === 0
            ? []
            : [{ origin, message: `${open} ${open === 1 ? 'question has' : 'questions have'} no answer` }];
        return /\bpilot|\bring\b|\bphase|\bearly adopter/i.test(text)
          ? unanswered
          : [...unanswered, { origin, message: 'no pilot group is named: every change reaches everybody at once' }];
      }),
};
