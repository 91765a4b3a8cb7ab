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
  /** Set when the texts are files that this shell command touches. */
  readonly command: string | null;
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
  return { tool, command: null, ...textsOf(tool) };
}

/** Files as a shell command touches them; Read rules reach readers, Edit rules writers (permission-semantics 4.5). */
export function filesOfCommand(tool: string): Domain {
  return {
    tool: 'Bash',
    command: tool === 'Read' ? 'cat' : 'touch',
    subject: 'path',
    well: PATHS,
    alphabet: PRINTABLE,
  };
}

function textsOf(tool: string): Pick<Domain, 'subject' | 'well' | 'alphabet'> {
  const subject = tool === MCP ? 'tool' : consulted(tool).subject;
  switch (subject) {
    case 'command':
    case 'cmdlet':
      return { subject, well: WORDS, alphabet: PLAIN };
    case 'path':
      return { subject, well: PATHS, alphabet: PRINTABLE };
    case 'host':
      return { subject, well: HOSTS, alphabet: HOST };
    case 'tool':
      return { subject, well: MCP_NAMES, alphabet: NAME };
    case 'agent':
    case 'skill':
      return { subject, well: NAMES, alphabet: union(NAME, only(':.')) };
    default:
      return { subject: null, well: ALL, alphabet: ANY };
  }
}

/** The call of a domain that carries a text. */
export function callIn({ tool, subject, command }: Domain, text: string): ToolCall {
  if (command !== null) return callOf(tool, `${command} ${text}`);
  if (subject === 'tool') return { tool: text, input: {} };
  if (subject === null) return callOf(tool, 'example');
  return callOf(tool, subject === 'host' ? `https://${text}/` : text);
}
