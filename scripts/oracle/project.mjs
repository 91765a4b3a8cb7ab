// The project every case of the differential test stands in: files calls may name, skills, and servers that do nothing.

/** A tool server on standard input and output: it lists its tools, and answers every call. */
const SERVER = `const names = ['get_a', 'get_b', 'put_a'];
const say = (message) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\\n');
const tools = names.map((name) => ({ name, description: 'd', inputSchema: { type: 'object', properties: { a: { type: 'string' } } } }));
const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 't', version: '1' } }),
  'tools/list': () => ({ tools }),
  'tools/call': () => ({ content: [{ type: 'text', text: 'ok' }] }),
};
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id !== undefined) say({ id, result: answers[method]?.(params) ?? {} });
});
`;
const server = { command: 'node', args: ['/mnt/work/server.cjs'] };

/** The files a call may name; the same for every case. */
export const PROJECT = { a: 'x', b: 'x', 'sub/a': 'x', '.env': 'x' };

/** The home beside it, and what makes its owner trust the project. */
export const HOME = { 'x/a': 'x', 'x/sub/a': 'x' };
export const TRUST = { '.claude.json': { projects: { '/mnt/work': { hasTrustDialogAccepted: true } } } };

/** The skill that declares permissions of its own. */
export const GUARDED_SKILL = 'commit';

/** What calls of skills and server tools need. */
export const EXTENSIONS = {
  'server.cjs': SERVER,
  'servers.json': { mcpServers: { srv: server, srv2: server, 'my-srv': server, srv__x: server } },
  '.claude/skills/deploy/SKILL.md': '---\nname: deploy\ndescription: d\n---\nhi\n',
  '.claude/skills/deploy-x/SKILL.md': '---\nname: deploy-x\ndescription: d\n---\nhi\n',
  '.claude/skills/commit/SKILL.md': '---\nname: commit\ndescription: c\nallowed-tools: Bash(zfoo *)\n---\nhi\n',
};
export const EXTENSION_ARGS = ['--mcp-config', '/mnt/work/servers.json'];
