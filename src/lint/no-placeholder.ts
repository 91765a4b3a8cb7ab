// Finds values somebody was meant to fill in.
import { EXAMPLE_OWNER } from '../facts/example-names.ts';
import { isObject, originOf, type Pointer, parse } from '../parse.ts';
import { entries, fileOf, merged, placeOf, quoted, strings, text } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import { type Text, textsOf } from './texts.ts';
import type { LintInput } from './types.ts';

export const noPlaceholder: LintRule = {
  name: 'no-placeholder',
  severity: 'error',
  why: 'The client takes the text as it is: a placeholder in a sign-in pin locks everybody out, elsewhere the control does not exist.',
  fix: 'Write the real value.',
  conditions: ['auth-placeholder'],
  bad: { '10-a.json': { forceLoginMethod: 'claudeai', forceLoginOrgUUID: 'YOUR-ORG-UUID' } },
  good: { '10-a.json': { forceLoginMethod: 'claudeai', forceLoginOrgUUID: '3f2b8c1e-5a4d-4e6f-9b7a-1c2d3e4f5a6b' } },
  check: (input) => [
    ...pin(input),
    ...marketplaces(input),
    ...approvers(input),
    ...input.fragments.flatMap((fragment) =>
      textsOf(fragment.settings)
        .values.filter(holdsPlaceholder)
        .map(({ pointer, text: value }) => ({
          origin: originOf(fragment, pointer),
          message: `${quoted(value)} is a placeholder`,
        })),
    ),
  ],
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NIL = /^0{8}-0{4}-0{4}-0{4}-0{12}$/;

function pin(input: LintInput): readonly Hit[] {
  const key = 'forceLoginOrgUUID';
  const value = merged(input, key);
  if (value === undefined) return [];
  const ids = typeof value === 'string' ? [value] : strings(value);
  const wrong = ids.find((id) => !UUID.test(id) || NIL.test(id));
  if (ids.length > 0 && wrong === undefined) return [];
  if (wrong !== undefined && isPlaceholder(wrong)) return [];
  const message =
    ids.length === 0 ? `\`${key}\` lists no organization` : `${quoted(wrong ?? '')} is not the UUID of an organization`;
  const place = entries(input, key).find((entry) => entry.value === wrong)?.origin ?? placeOf(input, key);
  return [
    {
      origin: place,
      message,
      why: 'No organization matches, so nobody can sign in.',
      fix: 'Write the UUID of your organization, from the admin console.',
    },
  ];
}

/** An example's owner may be registered by anybody, who then serves the plugins: `publish` refuses it, a review only warns. */
function marketplaces(input: LintInput): readonly Hit[] {
  return [...entries(input, 'strictKnownMarketplaces'), ...entries(input, 'extraKnownMarketplaces')].flatMap(
    ({ value, origin }) => {
      const held = isObject(value) ? value['source'] : undefined;
      const repo = isObject(held) ? text(held, 'repo') : isObject(value) ? text(value, 'repo') : '';
      if (!EXAMPLE_OWNER.test(repo) || isPlaceholder(repo)) return [];
      const why = 'Whoever registers that name on GitHub serves plugins to your fleet.';
      const fix = "Write your own marketplace, `[]` to allow none, or remove the key to allow the users' choice.";
      return [
        { origin, severity: 'warning', message: `${quoted(repo)} is an example, not your marketplace`, why, fix },
      ];
    },
  );
}

/** Who may approve widenings; a stranger could take the login of an example. */
function approvers(input: LintInput): readonly Hit[] {
  const file = 'gate/gate.json';
  const held = input.files[file];
  const settings = held === undefined ? null : parse({ file, bytes: new TextEncoder().encode(held) }).settings;
  return strings(settings?.['approvers']).flatMap((login, index) =>
    EXAMPLE_OWNER.test(login) || isPlaceholder(login)
      ? [
          {
            origin: { file: fileOf(input, file), pointer: `/approvers/${index}` },
            severity: 'warning',
            message: `${quoted(login)} is an example, not one of your approvers`,
            why: 'Nobody of yours can approve a widening, and a stranger could take the login.',
            fix: 'Write the logins of those who may approve widenings.',
          },
        ]
      : [],
  );
}

// Bounded or without alternatives inside a repetition: no text makes them slow. The brackets keep our own search for unfinished work quiet.
const SHOUTED =
  /\bYOUR[-_][A-Z0-9]|\bMY[-_](?:ORG|COMPANY|TEAM|DOMAIN)\b|\b(?:CHANGE|REPLACE)[-_]?(?:ME|THIS|WITH)\b|\bFILL[-_]?(?:ME|IN)\b|^\W{0,3}(?:TO[D]O|TBD|FIX[M]E|PLACEHOLDER)\b/;
const BRACKETED =
  /<(?:your|my|insert|org|organization|company|team|name|url|uuid|id|token|host|domain)[\w -]{0,60}>|\{\{\s{0,3}[A-Za-z_][\w-]{0,60}\s{0,3}\}\}|\bx{8}-x{4}-/i;
const LOWER =
  /\byour[-_.](?:org|organization|company|domain|host|server|collector|team|gateway|uuid|token)\b|\byour(?:company|org|domain)\.\w/;

const isPlaceholder = (text: string): boolean => SHOUTED.test(text) || BRACKETED.test(text) || LOWER.test(text);

/** Texts for people and the model may speak of such things; a hook's command and a rule may not. */
const PROSE =
  /^\/(claudeMd|companyAnnouncements|autoMode|pluginTrustMessage|prUrlTemplate|spinner\w+|outputStyle|_|\$)/;
const PROSE_FORM = /\bYOUR[-_](?:ORG|COMPANY|DOMAIN|TEAM)[-_A-Z]*\b/;

const holdsPlaceholder = ({ pointer, text: value }: Text): boolean =>
  PROSE.test(pointer) ? PROSE_FORM.test(value) : isPlaceholder(value) && !isRule(pointer, value);

// A rule may be about such a word.
const isRule = (pointer: Pointer, value: string) =>
  pointer.startsWith('/permissions/') && !/YOUR|\bmy-org\b|your-org|<your/i.test(value);
