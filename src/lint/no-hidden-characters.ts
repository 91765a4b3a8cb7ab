// Finds characters nobody can see in keys, rules and texts: zero-width, control, and those that reverse the direction of reading.
import { INVISIBLE } from '../facts/look-alikes.ts';
import { originOf } from '../parse.ts';
import type { Hit, LintRule } from './rule.ts';
import { type Text, textsOf } from './texts.ts';

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
      const { names, values } = textsOf(fragment.settings);
      const found = [
        ...names.flatMap((text) => hidden(text, false)),
        ...values.flatMap((text) => hidden(text, isProse(text))),
      ];
      return found.map(({ pointer, ...hit }) => ({ origin: originOf(fragment, pointer), ...hit }));
    }),
};

// In prose and scripts, line ends are text, and a joiner or selector between two pictures makes one picture of them.
const SCRIPT = /^\/hooks\/.*\/(command|prompt)$|^\/(statusLine|fileSuggestion)\/command$/;
const PROSE = /^\/(claudeMd|companyAnnouncements|autoMode|pluginTrustMessage|spinnerTipsOverride|outputStyle)(\/|$)/;
const DRAWN = /\p{Extended_Pictographic}[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]+/gu;
const FLAT = /[\n\r\t\p{Zs}]/gu;

const isProse = ({ pointer }: Text) => PROSE.test(pointer);

function hidden({ pointer, text }: Text, inProse: boolean): readonly (Omit<Hit, 'origin'> & Pick<Text, 'pointer'>)[] {
  const found = INVISIBLE.exec(
    PROSE.test(pointer) || SCRIPT.test(pointer) ? text.replace(DRAWN, '').replace(FLAT, '') : text,
  );
  const code = found?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  if (code === undefined) return [];
  return [
    { pointer, severity: inProse ? 'warning' : 'error', message: `an invisible character (U+${code}) stands here` },
  ];
}
