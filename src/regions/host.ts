// Turns the content of a WebFetch rule into the set of hosts it speaks of (permission-semantics 7, client 2.1.330).
import { except, only } from '../language/chars.ts';
import { literal, type Pattern, REST, type Token } from '../language/machine.ts';

const IN_LABEL = { chars: except(only('.')), many: true };

/** Hosts in lower case without port or final dot; null for contents that match nothing (`domain:h:port`, `domain: h`). */
export function hostPatterns(content: string): readonly Pattern[] | null {
  const host = content
    .slice('domain:'.length)
    .toLowerCase()
    .replace(/(?<!^\*)\.$/, '');
  if (!content.startsWith('domain:') || host === '' || /\s/.test(host) || isWithPort(host)) return null;
  if (host === '*') return [[REST]];
  if (host.startsWith('*.')) return [[REST, ...tokensOf(host.slice(1))]];
  return [tokensOf(host)];
}

const isWithPort = (host: string): boolean => host.includes(':') && !host.startsWith('[');

function tokensOf(host: string): readonly Token[] {
  return [...literal(host)].map((code) => (code === 42 ? IN_LABEL : code));
}
