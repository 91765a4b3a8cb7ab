// The row of tools: finds how a tool reads its calls. One more tool is one file and one line here.
import { agent } from './agent.ts';
import { bash } from './bash.ts';
import { reader, writer } from './files.ts';
import { other } from './other.ts';
import { powershell } from './powershell.ts';
import { skill } from './skill.ts';
import type { Tool } from './verdict.ts';
import { webfetch } from './webfetch.ts';

const TOOLS: ReadonlyMap<string, Tool> = new Map([
  ['Agent', agent],
  ['Bash', bash],
  ['Edit', writer],
  ['Glob', reader],
  ['Grep', reader],
  ['LSP', reader],
  ['Monitor', bash],
  ['NotebookEdit', writer],
  ['PowerShell', powershell],
  ['Read', reader],
  ['Skill', skill],
  ['WebFetch', webfetch],
  ['Write', writer],
]);

/** How a tool reads its calls, by the name it has today; tools without rules of their own are known by name alone. */
export const toolNamed = (name: string): Tool => TOOLS.get(name) ?? other;
