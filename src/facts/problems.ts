// Says for each problem of reading, repairing and compiling what is wrong, why it matters, and what to do; `{name}` stands for an argument.

/** How much a problem weighs: the fleet stops or a control vanishes; something is not as written; worth knowing. */
type Weight = 'error' | 'warning' | 'advice';

/** The words for one code. `severity` may depend on which way the client fails (args.fails). */
export interface Words {
  readonly severity: Weight | { readonly open: Weight; readonly closed: Weight; readonly neither: Weight };
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

const STOPS = 'The client refuses to start on every machine that gets this file.';
const NOT_SHIPPED = 'A file that is not read is not part of the policy, although it looks like it.';
const GUARD = 'What guards the policy cannot be half read: nothing of the file counts.';

/** By code of `Problem`. The client's behaviour is measured on the version of facts/client.ts (settings facts, sections 2 to 4). */
export const PROBLEMS: Readonly<Record<string, Words>> = {
  'base-beside-fragments': {
    severity: 'error',
    title: '`{name}` stands among the fragments',
    why: 'The client reads a base file first, whatever its name sorts like; in a flat folder it would be a fragment.',
    fix: 'Give it a numbered name, or use the layout of the client: managed-settings.json beside managed-settings.d/.',
  },
  'delivery-key': {
    severity: 'error',
    title: '`{key}` is not a field of this file',
    why: GUARD,
    fix: 'Remove it, or correct its name.',
  },
  'delivery-value': {
    severity: 'error',
    title: '`{key}` must be {expected}',
    why: GUARD,
    fix: 'Write a value of that kind.',
  },
  'duplicate-key': {
    severity: 'error',
    title: '`{key}` stands {times} times in one object, in lines {firstLine} to {lastLine}',
    why: 'Only the last one counts; the others are lost without a word.',
    fix: 'Merge them into one.',
  },
  encoding: {
    severity: 'warning',
    title: 'the file is {encoding}',
    why: 'This version of the client reads it; other tools and older versions may not.',
    fix: 'Save it as UTF-8 without a byte order mark.',
  },
  'entry-blanked': {
    severity: 'warning',
    title: '{written} is not text',
    why: 'The client puts an empty text in its place.',
    fix: 'Write a text, or remove the entry.',
  },
  'entry-ignored': {
    severity: { open: 'error', closed: 'warning', neither: 'warning' },
    title: 'the client drops this entry: {written} is not what it accepts here',
    why: 'The rest of the list counts; what this entry should do does not happen.',
    fix: 'Write the entry as the schema says, or remove it.',
  },
  'deeper-folder': {
    severity: 'error',
    title: '`{name}` is a folder that is not read',
    why: 'Guard files lie in gate/ and tests/ themselves; what lies deeper checks nothing.',
    fix: 'Move its files up.',
  },
  'forbidden-key': {
    severity: 'error',
    title: '`{key}` is no name for a setting',
    why: 'The client discards it or keeps it without effect.',
    fix: 'Remove it.',
  },
  'gate-not-json': {
    severity: 'error',
    title: '`{name}` is not read',
    why: 'A gate file has one spelling, JSON; only policy tests may be YAML. What this one should guard is not guarded.',
    fix: 'Write it as JSON under the same name.',
  },
  'guard-file': {
    severity: 'error',
    title: 'the file does not fit its schema: {message}',
    why: GUARD,
    fix: 'Correct it; the schemas folder says what it may hold.',
  },
  'guard-name': {
    severity: 'error',
    title: '`{name}` is no guard file',
    why: GUARD,
    fix: 'Correct its name, or move it out of gate/.',
  },
  'ignored-name': {
    severity: 'error',
    title: '`{name}` is not read',
    why: 'The client takes only names that end in lower-case .json and do not begin with a dot, directly in the folder.',
    fix: 'Name it NN-topic.json, directly in the folder.',
  },
  'json-beside-base': {
    severity: 'error',
    title: '`{name}` lies beside the base file',
    why: NOT_SHIPPED,
    fix: 'Move it into managed-settings.d/.',
  },
  'lone-surrogate': {
    severity: 'error',
    title: 'half of a character stands here',
    why: 'It cannot be written as UTF-8, so what is released would not be what was reviewed.',
    fix: 'Type the text again.',
  },
  'not-a-file': {
    severity: 'error',
    title: '`{name}` is not a plain file',
    why: NOT_SHIPPED,
    fix: 'Put a plain file there.',
  },
  'not-json': {
    severity: 'error',
    title: 'the file is not JSON ({reason})',
    why: STOPS,
    fix: 'Write strict JSON: no comments, no trailing commas, double quotes.',
  },
  'not-object': {
    severity: 'error',
    title: 'the file must hold an object, not {kind}',
    why: STOPS,
    fix: 'Put the settings into one object.',
  },
  'not-utf8': {
    severity: 'error',
    title: '`{name}` is not UTF-8',
    why: 'What it says cannot be read for certain.',
    fix: 'Save it as UTF-8.',
  },
  'not-yaml': {
    severity: 'error',
    title: 'the file is not YAML that reads as JSON (line {line}, column {column}: {reason})',
    why: 'A test that does not run protects nothing.',
    fix: 'Write one document of plain mappings, lists and texts, without tags of its own.',
  },
  'null-value': {
    severity: 'warning',
    title: '`null` deletes nothing',
    why: 'The client removes it before merging, so the value of an earlier fragment stays; inside `env` it becomes the text "null".',
    fix: 'Remove the key where it is set; write "" to cancel a variable.',
  },
  'number-overflow': {
    severity: 'error',
    title: 'the number is too large',
    why: 'It reads as infinity, which JSON cannot hold.',
    fix: 'Write a smaller number.',
  },
  'older-name-ignored': {
    severity: 'warning',
    title: '`{key}` is the older name of `{present}`, which stands here too',
    why: 'Only the newer name counts.',
    fix: 'Keep the newer one.',
  },
  'rule-invalid': {
    severity: { open: 'error', closed: 'warning', neither: 'warning' },
    title: 'the client skips the rule {written}: {fault}',
    why: 'The rule does not exist. If it is the only deny or ask rule of the file, its allow rules go too.',
    fix: 'Write Tool or Tool(content).',
  },
  'rule-rejected': {
    severity: 'error',
    title: 'the client skips the {effect} rule {rule}',
    why: 'The rule does not exist.',
    fix: 'Write Tool or Tool(content).',
  },
  symlink: {
    severity: 'error',
    title: '`{name}` is a link',
    why: 'What it leads to is not part of what is reviewed; a dangling link is skipped without a word.',
    fix: 'Put a plain file there.',
  },
  'test-call': {
    severity: 'error',
    title: 'the call cannot be read',
    why: 'A test that does not run protects nothing.',
    fix: 'Write Tool(input) or {"tool": …, "input": …}.',
  },
  'test-name': {
    severity: 'error',
    title: 'two tests are called `{name}`',
    why: 'Nobody can tell which one failed.',
    fix: 'Rename one.',
  },
  'test-rule': {
    severity: 'error',
    title: 'no rule of the policy is `{rule}`',
    why: 'The test names a rule that does not exist.',
    fix: 'Name the rule as it is written.',
  },
  'text-as-boolean': {
    severity: 'warning',
    title: '{written} is text',
    why: 'This key takes the text for the boolean; others drop it.',
    fix: 'Write it without quotes.',
  },
  'too-deep': {
    severity: 'error',
    title: 'the file is nested more than {limit} levels deep',
    why: 'The client reads what lies deeper as null: it is lost.',
    fix: 'Keep it flat.',
  },
  'too-large': {
    severity: 'error',
    title: 'the file has {bytes} bytes; {limit} are the most',
    why: STOPS,
    fix: 'Split it.',
  },
  undeliverable: {
    severity: 'error',
    title: '{formats} can not carry this: {reason}',
    why: 'The fleet uses that channel, so a release without it would leave machines behind: publish refuses it.',
    fix: 'Write another value, or take the channel out of gate/delivery.json.',
  },
  unreadable: { severity: 'error', title: '`{name}` cannot be read', why: NOT_SHIPPED, fix: 'Check its permissions.' },
  'value-as-text': {
    severity: 'warning',
    title: '{written} becomes the text {becomes}',
    why: 'Variables are text; the client writes other values as text, null too.',
    fix: 'Write the text you mean, in quotes.',
  },
  'value-ignored': {
    severity: 'error',
    title: 'the client drops this value: {written} is not what it accepts here',
    why: 'The setting does not exist, without a word.',
    fix: 'Write a value as the schema says.',
  },
  'value-strictest': {
    severity: 'error',
    title: 'the client reads {written} as {becomes}, the strictest value',
    why: 'The fleet is locked down harder than written.',
    fix: 'Write the value you mean.',
  },
  'value-withheld': {
    severity: 'warning',
    title: 'the client withholds this value because `{because}` is unusable',
    why: 'It takes nothing that opens from a file whose closing part it cannot read.',
    fix: 'Repair the unusable part.',
  },
};

/** How a failure shows, after the sentence that says why. */
export const FAILS: Readonly<Record<string, string>> = {
  open: 'It fails open: the control is missing.',
  closed: 'It fails closed: people can do less than written.',
};

/** A code without words of its own. */
export const NO_WORDS: Words = {
  severity: 'error',
  title: 'something is wrong here',
  why: 'What this place says cannot be taken as it is.',
  fix: 'Look at the value and correct it.',
};
