// Finds host lists of the sandbox that let everything out, that match nothing, or that contradict each other.
import { entries, quoted, texts } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

/** Anybody can leave data there. */
const PUBLIC = [
  'pastebin.com',
  'paste.ee',
  'gist.github.com',
  'transfer.sh',
  'webhook.site',
  'requestbin.com',
  'ngrok.io',
  'file.io',
  '0x0.st',
];

export const noOpenNetwork: LintRule = {
  name: 'no-open-network',
  severity: 'warning',
  why: 'A wide host is a way out for data; a URL or path in the list matches no host at all.',
  fix: 'List exact host names, without scheme and path.',
  conditions: ['sandbox-network-open', 'sandbox-domain-overlap'],
  bad: { '10-a.json': { sandbox: { enabled: true, network: { allowedDomains: ['*', 'https://corp.example/x'] } } } },
  good: {
    '10-a.json': {
      sandbox: { enabled: true, network: { allowedDomains: ['packages.corp.example', '*.corp.example'] } },
    },
  },
  check: (input) => {
    const denied = new Set(texts(input, 'sandbox.network.deniedDomains'));
    const allowed = entries(input, 'sandbox.network.allowedDomains').flatMap(({ value, origin }): Hit[] => {
      const fault = typeof value === 'string' ? faultOf(value) : null;
      if (fault !== null) return [{ origin, message: `${quoted(value)} ${fault}` }];
      return typeof value === 'string' && denied.has(value)
        ? [{ origin, severity: 'advice', message: `${quoted(value)} is denied as well, which counts` }]
        : [];
    });
    return [
      ...allowed,
      ...entries(input, 'sandbox.network.deniedDomains').flatMap(({ value, origin }) =>
        typeof value === 'string' && /[/]/.test(value)
          ? [{ origin, message: `${quoted(value)} is no host name and denies nothing` }]
          : [],
      ),
    ];
  },
};

function faultOf(host: string): string | null {
  if (/:\/\/|\//.test(host)) return 'is no host name and matches nothing';
  if (/^\*+(\.[a-z]{2,})?$/i.test(host)) return 'lets everything out';
  return PUBLIC.includes(host.replace(/^\*\./, '')) ? 'is a place where anybody can leave data' : null;
}
