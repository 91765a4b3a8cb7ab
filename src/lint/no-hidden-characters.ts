// Finds characters nobody can see in keys, rules and texts: zero-width, control, and those that reverse the direction of reading.
import { INVISIBLE } from '../facts/look-alikes.ts';
import { child, isList, isObject, type Json, originOf, type Pointer } from '../parse.ts';
import type { Hit, LintRule } from './rule.ts';

export const noHiddenCharacters: LintRule = {
  name: 'no-hidden-characters',
  severity: 'error',
  why: 'A reviewer reads another text than the client: a rule with such a character matches nothing, and a text can show the opposite of what it says.',
  fix: 'Type the text again; in prose use plain line ends only.',
  conditions: [],
  bad: { '10-a.json': { permissions: { deny: ['Bash(cu\u200brl *)'] } } },
  good: {
    '10-a.json': {
      permissions: { deny: ['Bash(curl *)'] },
      claudeMd: 'Line one\nLine two\twith a tab, and 👩‍💻.',
      hooks: { Stop: [{ hooks: [{ type: 'prompt', prompt: '⚠️ Is everything tested?\nAnswer yes or no.' }] }] },
    },
  },
  check: ({ fragments }) =>
    fragments.flatMap((fragment) => {
      if (fragment.settings === null) return [];
      return hidden('', fragment.settings).map(
        ({ pointer, code, prose }): Hit => ({
          origin: originOf(fragment, pointer),
          severity: prose ? 'warning' : 'error',
          message: `an invisible character (U+${code}) stands here`,
        }),
      );
    }),
};

interface Found {
  readonly pointer: Pointer;
  readonly code: string;
  readonly prose: boolean;
}

// In prose and scripts, line ends are text, and a joiner or selector between two pictures makes one picture of them.
const SCRIPT = /^\/hooks\/.*\/(command|prompt)$|^\/(statusLine|fileSuggestion)\/command$/;
const PROSE = /^\/(claudeMd|companyAnnouncements|autoMode|pluginTrustMessage|spinnerTipsOverride|outputStyle)(\/|$)/;
const DRAWN = /\p{Extended_Pictographic}[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]+/gu;
const FLAT = /[\n\r\t\p{Zs}]/gu;

function hidden(pointer: Pointer, value: Json): readonly Found[] {
  if (typeof value === 'string') return inText(pointer, value);
  if (isList(value)) return value.flatMap((item, index) => hidden(child(pointer, index), item));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...inText(child(pointer, key), key).map((f) => ({ ...f, prose: false })),
    ...hidden(child(pointer, key), item),
  ]);
}

function inText(pointer: Pointer, text: string): readonly Found[] {
  const prose = PROSE.test(pointer);
  const found = INVISIBLE.exec(prose || SCRIPT.test(pointer) ? text.replace(DRAWN, '').replace(FLAT, '') : text);
  const code = found?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return code === undefined ? [] : [{ pointer, code, prose }];
}
