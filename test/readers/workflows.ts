// Reads workflow files with GitHub's own parser: keys, values and expressions that the runner would refuse.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT, scratch } from '../fixtures/scratch.ts';

const READER = `
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
const { name, content } = JSON.parse(process.argv[2]);
const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
const converted = value ? convertWorkflowTemplate(context, value) : Promise.resolve();
converted.then(() => console.log(JSON.stringify(context.errors.getErrors().map(({ message }) => message))));
`;

let bundle: string | null = null;

/** The reader as one file, since the package imports JSON as only some versions of Node take it. */
async function reader(): Promise<string> {
  if (bundle !== null) return bundle;
  const outfile = path.join(scratch('workflows'), 'reader.cjs');
  const stdin = { contents: READER, resolveDir: ROOT };
  await build({ stdin, outfile, bundle: true, format: 'cjs', platform: 'node', logLevel: 'error' });
  bundle = outfile;
  return outfile;
}

/** What GitHub would refuse of a workflow file. */
export async function workflowFaults(name: string, content: string): Promise<readonly string[]> {
  const out = execFileSync(process.execPath, [await reader(), JSON.stringify({ name, content })], { encoding: 'utf8' });
  return JSON.parse(out) as readonly string[];
}
