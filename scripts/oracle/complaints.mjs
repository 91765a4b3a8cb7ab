// Compares what the client itself says about a set of files with our problems: refusals, and complaints reduced to file and key.
// We report more than the client complains of: it drops many values without a word.
import { ours } from './core.mjs';

const COMPLAINT = /^\s*\/etc\/claude-code\/(\S+) \((.+?)\): /;

/** How the client's answer differs from ours, in words; null when it does not. */
export function difference(managed, answer) {
  const own = ours(managed);
  if (own.starts !== (answer.rc === 0)) return `client exits ${answer.rc}, we say starts: ${own.starts}`;
  if (!own.starts) return null;
  const said = complaints(answer.stderr);
  const told = own.fragments.flatMap(({ file, problems }) =>
    problems.map(({ origin }) => ({ file, key: presentName(dotted(origin.pointer)) })),
  );
  const unheard = said.find((one) => !told.some((other) => touches(one, other)));
  return unheard ? `only the client complains of ${unheard.file} ${unheard.key}` : null;
}

/** The client tells present names of keys, and neither bad names nor any name of a marketplace. */
function keyOf(text) {
  const key = text.replace(/\[(\d*)\]/g, (_, index) => (index === '' ? '' : `.${index}`));
  return key.replace(/\.?(…|<).*$/, '');
}

const presentName = (key) =>
  key
    .replace(/^allowedMarketplaces\b/, 'strictKnownMarketplaces')
    .replace(/^additionalMarketplaces\b/, 'extraKnownMarketplaces');

function complaints(stderr) {
  const lines = stderr.length >= 4000 ? stderr.split('\n').slice(0, -1) : stderr.split('\n');
  return lines.flatMap((line) => {
    const found = COMPLAINT.exec(line);
    return found ? [{ file: found[1], key: keyOf(found[2]) }] : [];
  });
}

const dotted = (pointer) => pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');

function touches(one, other) {
  if (one.file !== other.file) return false;
  const [short, long] = [one.key, other.key].sort((a, b) => a.length - b.length);
  return long === short || long.startsWith(`${short}.`) || short === '';
}

/** Keys with which a client that loads every file may still refuse to start here: no login, no helper, another provider, no sandbox. */
const MAY_REFUSE = [
  'policyHelper',
  'policyHelpers',
  'forceLoginMethod',
  'forceLoginOrgUUID',
  'forceLoginGatewayUrl',
  'forceRemoteSettingsRefresh',
  'allowedProviders',
  'gatewayInternalNetworks',
  'requiredMinimumVersion',
  'requiredMaximumVersion',
  'processWrapper',
  'proxyAuthHelper',
];

/** A set whose start depends on its files alone; the client's oracle writes text only. */
export function startable(managed) {
  const bodies = Object.entries(managed).filter(([, body]) => typeof body?.base64 !== 'string');
  return Object.fromEntries(bodies.map(([name, body]) => [name, withoutRefusers(body)]));
}

function withoutRefusers(body) {
  if (typeof body === 'string') return MAY_REFUSE.some((key) => body.includes(key)) ? '{}' : body;
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return body;
  const kept = Object.fromEntries(Object.entries(body).filter(([key]) => !MAY_REFUSE.includes(key)));
  const { sandbox } = kept;
  if (sandbox === null || typeof sandbox !== 'object' || Array.isArray(sandbox)) return kept;
  const { failIfUnavailable: _, ...others } = sandbox;
  return { ...kept, sandbox: others };
}
