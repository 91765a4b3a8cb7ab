// Says what a command line is to the client: its simple commands at every depth, and what keeps it from being checked.

/** One word of a command. `value` has quotes and backslashes removed; `dynamic`: it holds an expansion nobody can check. */
export interface Word {
  readonly text: string;
  readonly value: string;
  readonly dynamic: boolean;
  /** Unquoted `*`, `?` or `[..]`. */
  readonly glob: boolean;
  readonly quoted: boolean;
  /** Expansions beside other text in quotes (`"done: $(date)"`): the client reads on, and what they run are commands of the line. */
  readonly filled: boolean;
}

/**
 * Why the client cannot check a command before it runs (semantics 4.4), as a code.
 * `subshell` is not lifted by an exact allow rule.
 */
export type Obstacle =
  | 'syntax error'
  | 'open quote'
  | 'too long'
  | 'subshell'
  | 'subshell list'
  | 'redirected group'
  | 'group'
  | 'case'
  | 'function'
  | 'loop variable'
  | 'select'
  | 'coproc'
  | 'variable'
  | 'computed program'
  | 'command substitution'
  | 'process substitution'
  | 'brace expansion'
  | 'escape codes'
  | 'here-document'
  | 'here-document inside'
  | 'redirection'
  | 'redirection over lines'
  | 'odd descriptor'
  | 'words behind a redirection'
  | 'assignment'
  | 'assigned output'
  | 'assigned pipeline'
  | 'emptied variable'
  | 'escaped blank'
  | 'unicode blank'
  | 'equals expansion'
  | 'may evaluate'
  | 'quote in braces'
  | 'hidden line'
  | 'piped output'
  | 'split pipeline'
  | 'arithmetic'
  | 'time -p'
  | 'may be misread'
  | 'process environment';

export interface Assignment {
  readonly name: string;
  readonly text: string;
  readonly value: Word | null;
}

/** `operator` as written without descriptor (`>`, `>>`, `<`, `&>`, `<<<`, `<<` ...). */
export interface Redirect {
  readonly operator: string;
  readonly target: Word | null;
}

/** Where a command stands: on the line itself, in `( )`, `{ }` or a function, or in a substitution. */
export type Nesting = 'no' | 'group' | 'substitution';

/**
 * One simple command. `text` is its source without redirections, here-documents and comments.
 * `words` are its program and arguments (leading `time` included); `nested`: where it stands.
 */
export interface Segment {
  readonly text: string;
  readonly assignments: readonly Assignment[];
  readonly words: readonly Word[];
  /** What is written, where the client spells it anew. */
  readonly unspelled: Pick<Segment, 'text' | 'assignments' | 'words'> | null;
  readonly redirects: readonly Redirect[];
  readonly nested: Nesting;
  /** A pipe leads into it. */
  readonly fed: boolean;
  /** A `&` on the line itself stands behind it. */
  readonly detached: boolean;
  /** The source from a redirection that comes before the program (`> a`, `> a echo x`): deny and ask rules are compared with it too. */
  readonly led: string | null;
  /** Nothing can be taken off: no assignment, no wrapper, no quote around its program. */
  readonly alone: boolean;
  /** Something may be taken off, or the client knows its program: of any other command no check has anything to say. */
  readonly known: boolean;
  /** No assignment, no quote, one blank between words: `text` is all there is to compare. */
  readonly plain: boolean;
  /** How many redirections stand before the program: no allow rule covers it then (our own probes, client 2.1.330). */
  readonly leads: number;
  /** The here-strings behind the program, with a blank before each: a part of the text to most rules (our own probes, client 2.1.330). */
  readonly here: string;
  /** How many words stand before a here-string that more words follow (`a <<< b c`), 0 without one: `here` is all from there on. */
  readonly hereAt: number;
  /** `[[ -f a` for `[ -f "a" ]` and for `[[ -f a ]]`, empty for what is no test: deny and ask rules see it too (our own probes, client 2.1.330). */
  readonly test: string;
  /** How many words stand before a redirection that more words follow (`a > b c`), 0 without one: ask rules see these alone. */
  readonly head: number;
}

/** What stands between two pipes of a line: its first command, whether that is all, and its text as written and as `Script.line` has it. */
export interface Piece {
  readonly first: Segment;
  readonly isLone: boolean;
  readonly written: string;
  readonly line: string;
}

export interface Script {
  readonly segments: readonly Segment[];
  /** The commands with what the variables of the line hold, where the denies of files alone know it. */
  readonly told: readonly Segment[] | null;
  /** A pipe joins commands of the line. */
  readonly piped: boolean;
  /** What a deny or ask rule may span: the line and its pieces between pipes; none for a lone command that can be taken apart. */
  readonly spans: readonly string[];
  /** What stands between the pipes of the line itself; none where there are no spans. */
  readonly pieces: readonly Piece[];
  /** What the line lists that is more than a simple command: `(a; b)`, `if a; then b; fi`, without redirections. */
  readonly items: readonly string[];
  /** The whole line as written, without free redirections and a trailing comment; exact rules are compared with it. */
  readonly whole: string;
  /** The line without redirections, one blank around its operators; empty for a lone command that can be taken apart. */
  readonly line: string;
  /** The line as written, but for blanks around it. */
  readonly written: string;
  readonly obstacles: ReadonlySet<Obstacle>;
  /** Nobody can take the line apart: open deny and ask rules span it, and an exact ask beats no deny. */
  readonly opaque: boolean;
  /** The client looks at the files its commands name. */
  readonly filesVisible: boolean;
  /** The same of what is removed alone. */
  readonly removalsVisible: boolean;
  readonly background: boolean;
}
