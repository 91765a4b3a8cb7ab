// What the client reads as a sed script that does more than substitute. Client 2.1.330; source: our own probes of the same client.

/** One `s/x/y/` script with harmless flags; no other delimiter, no escaped slash. */
export const SUBSTITUTION = /^s\/(?:[^/\\]|\\[^/])*\/(?:[^/\\]|\\[^/])*\/[gpimIM]*[1-9]?[gpimIM]*$/;

/** In a script, and with `-i` in a file's name: other characters, blocks, comments, negation, steps, and `w` or `e` that might write or run. */
const DOUBTS: readonly RegExp[] = [
  /[^\t -~]|[{}#;]|\\ /,
  /(?:^|[/\d$])!/,
  /\d\s*~\s*\d/,
  /\/.*\s[wWeE]/,
  /^(?=.*[wWeE]).*y[^\\]/,
];

/** In a file's name: the ways a sed command begins. The client does not tell names from scripts when it edits in place. */
const COMMANDS: readonly RegExp[] = [
  /^(?:\/[^/]*\/)?(?:[acdghilnpqrtxzACDGHINPQRT](?:\s|$)|[ewW])/,
  /^\d+\s*[acdeghilnpqrstwxyzACDGHINPQRSTW]/,
  /^[=:]|^\d*\s*,|^[rR]\//,
  /^[sy][^A-Za-z\d]|^s.*[wWeE]$|\\/,
];

const matchesAny = (expressions: readonly RegExp[], text: string): boolean => expressions.some((one) => one.test(text));

export const isPlainScript = (script: string): boolean => SUBSTITUTION.test(script) && !matchesAny(DOUBTS, script);
export const looksLikeScript = (name: string): boolean => matchesAny(DOUBTS, name) || matchesAny(COMMANDS, name);
