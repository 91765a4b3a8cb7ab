// Turns a tool into the texts its calls carry, and such a text into a call.
import { callOf, type ToolCall } from '../call.ts';
import { ANY, type Chars, except, only, union } from '../language/chars.ts';
import { listOf } from '../language/lists.ts';
import { literal, type Machine, machineOf, REST } from '../language/machine.ts';
import { consulted, type Subject } from '../regions.ts';
import { MCP } from './half.ts';

/** `well` accepts the well-formed texts, in which every rule means exactly its language; `alphabet` are their characters. */
export interface Domain {
  readonly tool: string;
  /** Null for tools decided by name alone: they have one call. */
  readonly subject: Subject | null;
  readonly well: Machine;
  readonly alphabet: Chars;
}

const LETTERS: Chars = [48, 57, 65, 90, 97, 122];
/** Characters a shell takes as they are (permission-semantics 12.4), blank and `=` included. */
const PLAIN = union(LETTERS, only(' _-./:@%+,=~^'));
const PRINTABLE = except([0, 31], [127, 0xffff]);
const HOST = union([48, 57, 97, 122], only('-.:[]_'));
const NAME = union(LETTERS, only('_-'));
const WORDS = listOf(except(only(' ')), ' ');
const PATHS = listOf(except(only('/')), '/', '/');
const HOSTS = listOf(except(only('.')), '.');
const NAMES = listOf(except(only('\0')), '\0');
const ITEM = [
  { chars: NAME, many: false },
  { chars: NAME, many: true },
];
const MCP_NAMES = machineOf([[...literal('mcp__'), ...ITEM, ...literal('__'), ...ITEM]]);
const ALL = machineOf([[REST]]);

export function domainOf(tool: string): Domain {
  const subject = tool === MCP ? 'tool' : consulted(tool).subject;
  switch (subject) {
    case 'command':
      return { tool, subject, well: WORDS, alphabet: PLAIN };
    case 'path':
      return { tool, subject, well: PATHS, alphabet: PRINTABLE };
    case 'host':
      return { tool, subject, well: HOSTS, alphabet: HOST };
    case 'tool':
      return { tool, subject, well: MCP_NAMES, alphabet: NAME };
    case 'agent':
    case 'skill':
      return { tool, subject, well: NAMES, alphabet: union(NAME, only(':.')) };
    default:
      return { tool, subject: null, well: ALL, alphabet: ANY };
  }
}

/** The call of a domain that carries a text. */
export function callIn({ tool, subject }: Domain, text: string): ToolCall {
  if (subject === 'tool') return { tool: text, input: {} };
  if (subject === null) return { tool, input: {} };
  return callOf(tool, subject === 'host' ? `https://${text}/` : text);
}
