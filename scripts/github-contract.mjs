// Extracts the operations this project calls from GitHub's own API description into test/github/fixtures/contract.json.
// usage: node scripts/github-contract.mjs api.github.com.json   (from the npm package @octokit/openapi, MIT licence)
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OPERATIONS = new Set([
  'git/create-ref',
  'git/create-tag',
  'git/delete-ref',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tag',
  'git/get-tree',
  'git/list-matching-refs',
  'issues/add-labels',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-labels-on-issue',
  'issues/remove-label',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-commits',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/update-review-comment',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/create-release',
  'repos/delete-release',
  'repos/delete-release-asset',
  'repos/get',
  'repos/get-commit',
  'repos/get-release',
  'repos/get-release-asset',
  'repos/list-pull-requests-associated-with-commit',
  'repos/list-release-assets',
  'repos/list-releases',
  'repos/update-release',
  'repos/upload-release-asset',
  'users/get-authenticated',
]);

const [source = ''] = process.argv.slice(2);
const description = JSON.parse(readFileSync(source, 'utf8'));
const components = {};
const contract = {
  openapi: description.openapi,
  info: {
    title: description.info.title,
    version: description.info.version,
    description: 'The operations this project calls, extracted by scripts/github-contract.mjs.',
    license: description.info.license,
  },
  paths: {},
  components,
};

for (const [url, methods] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!OPERATIONS.delete(operation?.operationId)) continue;
    contract.paths[url] = { ...contract.paths[url], [method]: operation };
    need(operation);
  }
}
if (OPERATIONS.size > 0) throw new Error(`not in the description: ${[...OPERATIONS].join(', ')}`);
const target = path.join(import.meta.dirname, '..', 'test', 'github', 'fixtures', 'contract.json');
writeFileSync(target, `${JSON.stringify(withoutTexts(contract))}\n`);

/** Copies every component that a part of the description refers to, and what those refer to. */
function need(part) {
  if (typeof part !== 'object' || part === null) return;
  if (typeof part.$ref === 'string') {
    const [, , kind, name] = part.$ref.split('/');
    components[kind] ??= {};
    if (components[kind][name] !== undefined) return;
    components[kind][name] = description.components[kind][name];
    need(components[kind][name]);
    return;
  }
  for (const [key, child] of Object.entries(part)) if (!isText(key, child)) need(child);
}

function withoutTexts(part) {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(withoutTexts);
  const rows = Object.entries(part).filter(([key, child]) => !isText(key, child));
  return Object.fromEntries(rows.map(([key, child]) => [key, withoutTexts(child)]));
}

/** What only people read. A property that happens to be called `description` or `example` is a schema, not a text. */
function isText(key, child) {
  if (key === 'description') return typeof child === 'string';
  if (key === 'example') return typeof child !== 'object' || child === null || child.type === undefined;
  return ['examples', 'externalDocs', 'x-github', 'x-octokit'].includes(key);
}
