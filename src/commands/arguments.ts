// Turns the words after a command's name into what was Given, or into a sentence that says what is wrong with them.
import { parseArgs } from 'node:util';
import { nearest } from '../distance.ts';
import { UserError } from '../shell/errors.ts';
import type { Command, Given, Option } from './command.ts';

const HELP: Option = { name: 'help', value: null, help: 'show this help' };

/** The options of a command, `--help` included, in the order of the help. */
export function allOptions(command: Command): readonly Option[] {
  return [...command.options, HELP];
}

export function readArguments(command: Command, args: readonly string[]): Given {
  const { values, positionals } = parse(command, args);
  const given: Given = {
    words: positionals,
    flag: (name) => values[name] === true,
    text: (name) => several(values[name])[0] ?? null,
    list: (name) => several(values[name]),
  };
  if (!given.flag('help')) check(command, given);
  return given;
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function parse(command: Command, args: readonly string[]): { values: Values; positionals: readonly string[] } {
  const rows = allOptions(command).map((option) => [
    option.name,
    {
      type: option.value === null ? ('boolean' as const) : ('string' as const),
      // What may stand once is counted by `check`: node would take the last one and say nothing.
      multiple: option.value !== null,
      ...(option.name === 'help' ? { short: 'h' } : {}),
    },
  ]);
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(rows), strict: true, allowPositionals: true });
  } catch (thrown) {
    throw new UserError(`${sentence(command, thrown)} See: managed-settings ${command.name} --help`);
  }
}

// Node's own messages name the option in quotes: 'Unknown option '--jsn'. To specify a positional …'.
function sentence(command: Command, thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const name = /'(?:-\w, )?(--?[^' <]+)/.exec(text)?.[1] ?? '';
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = allOptions(command).map((option) => `--${option.name}`);
    return `${command.name} has no option ${name}.${suggestion(nearest(name, known))}`;
  }
  const takes = command.options.find((option) => `--${option.name}` === name)?.value;
  if (takes) return `${name} needs a value: ${name} ${takes} (or ${name}=${takes} if it starts with a dash).`;
  if (takes === null) return `${name} is a switch and takes no value.`;
  return text.split('\n')[0] ?? text;
}

export function suggestion(word: string | null): string {
  return word === null ? '' : ` Did you mean ${word}?`;
}

function check(command: Command, given: Given): void {
  const usage = `See: managed-settings ${command.name} --help`;
  const extra = given.words[command.words.most];
  if (extra !== undefined)
    throw new UserError(`${command.name} does not know what to do with ${JSON.stringify(extra)}. ${usage}`);
  for (const option of command.options) {
    const [first, second] = given.list(option.name);
    if (second !== undefined && option.repeats !== true)
      throw new UserError(
        `--${option.name} is given twice, as ${JSON.stringify(first)} and ${JSON.stringify(second)}. Give it once. ${usage}`,
      );
    for (const value of given.list(option.name)) {
      if (value === '') throw new UserError(`--${option.name} is empty. Give it a ${option.value}. ${usage}`);
      if (option.choices && !option.choices.includes(value))
        throw new UserError(
          `--${option.name} is ${JSON.stringify(value)}, but can only be ${option.choices.join(', ')}. ${usage}`,
        );
    }
  }
}

function several(value: Values[string]): readonly string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === 'string');
}
