import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  nearest
} from "./chunk-RMA4PV65.js";
import {
  UserError
} from "./chunk-G3QG5HMS.js";

// src/commands/arguments.ts
import { parseArgs } from "node:util";
var HELP = { name: "help", value: null, help: "show this help" };
function allOptions(command) {
  return [...command.options, HELP];
}
function readArguments(command, args) {
  const { values, positionals } = parse(command, args);
  const given = {
    words: positionals,
    flag: (name) => values[name] === true,
    text: (name) => several(values[name])[0] ?? null,
    list: (name) => several(values[name])
  };
  if (!given.flag("help")) check(command, given);
  return given;
}
function parse(command, args) {
  const rows = allOptions(command).map((option) => [
    option.name,
    {
      type: option.value === null ? "boolean" : "string",
      // What may stand once is counted by `check`: node would take the last one and say nothing.
      multiple: option.value !== null,
      ...option.name === "help" ? { short: "h" } : {}
    }
  ]);
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(rows), strict: true, allowPositionals: true });
  } catch (thrown) {
    throw new UserError(`${sentence(command, thrown)} See: managed-settings ${command.name} --help`);
  }
}
function sentence(command, thrown) {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const name = /'(?:-\w, )?(--?[^' <]+)/.exec(text)?.[1] ?? "";
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const known = allOptions(command).map((option) => `--${option.name}`);
    return `${command.name} has no option ${name}.${suggestion(nearest(name, known))}`;
  }
  const takes = command.options.find((option) => `--${option.name}` === name)?.value;
  if (takes) return `${name} needs a value: ${name} ${takes} (or ${name}=${takes} if it starts with a dash).`;
  if (takes === null) return `${name} is a switch and takes no value.`;
  return text.split("\n")[0] ?? text;
}
function suggestion(word) {
  return word === null ? "" : ` Did you mean ${word}?`;
}
function check(command, given) {
  const usage = `See: managed-settings ${command.name} --help`;
  const extra = given.words[command.words.most];
  if (extra !== void 0)
    throw new UserError(`${command.name} does not know what to do with ${JSON.stringify(extra)}. ${usage}`);
  for (const option of command.options) {
    const [first, second] = given.list(option.name);
    if (second !== void 0 && option.repeats !== true)
      throw new UserError(
        `--${option.name} is given twice, as ${JSON.stringify(first)} and ${JSON.stringify(second)}. Give it once. ${usage}`
      );
    for (const value of given.list(option.name)) {
      if (value === "") throw new UserError(`--${option.name} is empty. Give it a ${option.value}. ${usage}`);
      if (option.choices && !option.choices.includes(value))
        throw new UserError(
          `--${option.name} is ${JSON.stringify(value)}, but can only be ${option.choices.join(", ")}. ${usage}`
        );
    }
  }
}
function several(value) {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === "string");
}

export {
  allOptions,
  readArguments,
  suggestion
};
