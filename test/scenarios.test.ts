// Reviews every folder of test/scenarios and compares what people would see with the files beside it; UPDATE_GOLDEN=1 rewrites them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { EMPTY_FOLDER, type Folder, type Judge, load, review } from '../src/index.ts';
import { renderers } from '../src/render/index.ts';

const ROOT = path.join(import.meta.dirname, 'scenarios');
const SCHEMA = path.join(import.meta.dirname, '../schemas/report.schema.json');
const isReport = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
const GOLDENS = { 'comment.md': 'markdown', 'terminal.txt': 'terminal', 'report.json': 'json' };
const OPTIONS = {
  links: { before: 'https://github.com/o/r/blob/policy-v12', after: 'https://github.com/o/r/blob/4d5e6f7' },
  colour: false,
  limit: 60_000,
  run: { url: 'https://github.com/o/r/actions/runs/1', sha: '4d5e6f7a8b9c0d1e2f3041526374859607182930' },
};

/** The policy folder of one side; a scenario without `before` is a first release. */
function folderOf(side: string): Folder {
  if (!existsSync(side)) return EMPTY_FOLDER;
  const names = readdirSync(side, { recursive: true, encoding: 'utf8' }).filter((name) => /\.json$/.test(name));
  const [own, beside] = [names.filter((name) => !name.includes('/')), names.filter((name) => name.includes('/'))];
  const bytes = (name: string) => readFileSync(path.join(side, name));
  const fragments = own.sort().map((name) => ({ file: `policies/${name}`, bytes: bytes(name) }));
  const files = Object.fromEntries(beside.sort().map((name) => [name, bytes(name).toString()]));
  return { fragments, files, problems: [] };
}

/** A scenario with a judge.json is one of a pull request: the guard files of `before` judge it, on the day that is written there. */
function judgeOf(at: string, { files }: Folder): { readonly judge?: Judge } {
  if (!existsSync(at)) return {};
  const plain = { files, problems: [], today: '2026-11-28', waivers: [], held: null, outside: [] };
  return { judge: { ...plain, ...(JSON.parse(readFileSync(at, 'utf8')) as Partial<Judge>) } };
}

describe.each(readdirSync(ROOT))('%s', (scenario) => {
  const at = (name: string) => path.join(ROOT, scenario, name);
  const first = !existsSync(at('before'));
  const baseline = first
    ? ({ kind: 'none', name: 'none', digest: null, first, notices: [] } as const)
    : ({ kind: 'release', name: 'policy-v12', digest: null, first, notices: [] } as const);
  const [before, after] = [load(folderOf(at('before'))), load(folderOf(at('after')))];
  const judge = judgeOf(at('judge.json'), folderOf(at('before')));
  const report = review({ policies: 'policies', before, after, baseline, digest: null, failOn: null, ...judge });

  it.each(Object.entries(GOLDENS))('%s is what people see', (file, name) => {
    const text = renderers.find((renderer) => renderer.name === name)?.render(report, OPTIONS) ?? '';
    if (process.env['UPDATE_GOLDEN']) writeFileSync(at(file), text);
    expect(text).toBe(readFileSync(at(file), 'utf8'));
  });

  it('is a report as the schema describes it', () => {
    isReport(JSON.parse(JSON.stringify(report)));
    expect(isReport.errors).toBe(null);
  });
});
