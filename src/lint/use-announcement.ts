// Finds policies that tell nobody anything, and announcements that name no place for questions.
import { placeOf, texts, wholePolicy } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

const CHANNEL = /https?:\/\/|#[a-z][\w-]+|[\w.]@[\w.]|\bslack\b|\bteams\b|\bchannel\b|\bhelp ?desk\b/i;

export const useAnnouncement: LintRule = {
  name: 'use-announcement',
  severity: 'advice',
  why: 'People who do not know the rules, or where to complain about them, work around them.',
  fix: 'Say in companyAnnouncements where the guide is and where questions and complaints go.',
  conditions: ['announcement-missing'],
  bad: { '10-a.json': { permissions: { deny: ['Bash(ssh *)'] } } },
  good: {
    '10-a.json': {
      companyAnnouncements: ['The guide: https://go.corp.example/claude. Questions: #claude-code'],
      permissions: { deny: ['Bash(ssh *)'] },
    },
  },
  check: (input): readonly Hit[] => {
    const said = texts(input, 'companyAnnouncements');
    if (Object.keys(input.policy.settings).length === 0) return [];
    if (said.length === 0) return [{ origin: wholePolicy(input), message: 'no fragment sets `companyAnnouncements`' }];
    return said.some((text) => CHANNEL.test(text))
      ? []
      : [
          {
            origin: placeOf(input, 'companyAnnouncements'),
            message: 'no announcement says where questions and complaints go',
          },
        ];
  },
};
