// Finds web hooks that may send data anywhere, or that the policy's own list blocks.
import { hooks, merged, quoted, text, texts } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

export const useHookUrls: LintRule = {
  name: 'use-hook-urls',
  severity: 'warning',
  why: 'Hooks carry prompts and tool inputs; the list says where they may go, for the organization’s own hooks too.',
  fix: 'List the addresses of your hooks in allowedHttpHookUrls.',
  conditions: ['hook-http-no-allowlist'],
  bad: {
    '10-a.json': {
      allowedHttpHookUrls: ['https://audit.corp.example/*'],
      hooks: { Stop: [{ hooks: [{ type: 'http', url: 'https://log.corp.example/x' }] }] },
    },
  },
  good: {
    '10-a.json': {
      allowedHttpHookUrls: ['https://audit.corp.example/*'],
      hooks: { Stop: [{ hooks: [{ type: 'http', url: 'https://audit.corp.example/x' }] }] },
    },
  },
  check: (input) => {
    const isListed = merged(input, 'allowedHttpHookUrls') !== undefined;
    const patterns = texts(input, 'allowedHttpHookUrls');
    return hooks(input)
      .filter(({ handler }) => text(handler, 'type') === 'http')
      .flatMap(({ handler, origin }): Hit[] => {
        const url = text(handler, 'url');
        if (!isListed)
          return [{ origin, message: 'a web hook without `allowedHttpHookUrls`: other hooks may send data anywhere' }];
        if (patterns.some((pattern) => fits(pattern, url))) return [];
        return [
          {
            origin,
            severity: 'error',
            message: `${quoted(url)} is not in \`allowedHttpHookUrls\``,
            why: 'The list blocks the hook: it never runs.',
            fix: 'Add the address to the list.',
          },
        ];
      });
  },
};

/** `*` stands for any text. */
function fits(pattern: string, url: string): boolean {
  const parts = pattern.split('*');
  if (parts.length === 1) return pattern === url;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found =
      index === parts.length - 1 ? (url.endsWith(part) ? url.length - part.length : -1) : url.indexOf(part, at);
    if (found < at || (index === 0 && found !== 0)) return false;
    at = found + part.length;
  }
  return true;
}
