// Defines what a command is: a name, a summary, its options, and a run that turns them into output and an exit code.

/** 0 fine · 1 the gate says no · 2 could not decide, or bad usage · 3 the outside world failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One option of a command. `value` is the placeholder shown in the help, null for a switch. */
export interface Option {
  readonly name: string;
  readonly value: string | null;
  readonly help: string;
  readonly choices?: readonly string[];
  readonly repeats?: true;
}

/** What was typed after the command's name, already checked against its options. */
export interface Given {
  readonly words: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | null;
  readonly list: (name: string) => readonly string[];
}

/** Where a command reads and writes. */
export interface Terminal {
  /** Standard output; false once nobody reads it any more. */
  readonly write: (text: string) => Promise<boolean>;
  /** One line for people, on standard error. */
  readonly note: (line: string) => void;
  readonly input: () => AsyncIterable<Uint8Array>;
  readonly colour: boolean;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The words after the options, as shown in the help: `'' | '[DIR]'` and the like; and how many there may be. */
  readonly words: { readonly shown: string; readonly most: number };
  readonly options: readonly Option[];
  /** What the help says below the options: one paragraph or a few lines. */
  readonly notes: string;
  readonly examples: readonly string[];
  readonly run: (given: Given, terminal: Terminal) => Promise<ExitCode>;
}

export const NO_WORDS = { shown: '', most: 0 } as const;
