// Says how the options are written with which a command stays read-only.

/**
 * The options of a command that keep it read-only. `flags` stand alone; `values` and `numbers` take the next word, long ones also `=value`;
 * `assigned` are only written with `=value`.
 */
export interface OptionTable {
  readonly flags: ReadonlySet<string>;
  /** What may be written `--x=y` or `-x=y`. */
  readonly assignable: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** What may be written `--x=5` alone. */
  readonly numbered: ReadonlySet<string>;
  /** What may be written `-x5`. */
  readonly attached: ReadonlySet<string>;
  /** What takes the name of a format, or one with a `%`. */
  readonly formats: ReadonlySet<string>;
  /** A word may ask for a signature, and git runs another program for it. */
  readonly signatures: boolean;
  /** `-5` and the like. */
  readonly digits: boolean;
  /** `empty`: none but empty words (`git branch ''`); `not first`: all behind an option, `--` or an empty word. */
  readonly operands: 'any' | 'none' | 'empty' | 'not first';
  /** Behind these options operands are fine all the same. */
  readonly opens: ReadonlySet<string>;
  /** Behind these they are, up to the next option. */
  readonly opensNext: ReadonlySet<string>;
  /** What may be given a word that begins with `-` behind its `=` (`--sort=-committerdate`). */
  readonly signed: ReadonlySet<string>;
  /** `-la` is `-l` and `-a`. */
  readonly bundles: boolean;
  /** `-la=5` counts as `-la`. */
  readonly assigns: boolean;
  /** Unquoted globs are fine. */
  readonly globs: boolean;
  /** Behind `--` nobody looks at options. */
  readonly ends: boolean;
  /** Words that stand nowhere. */
  readonly never: ReadonlySet<string>;
}

/** Short values and numbers end in `#` where a number may be attached, and in `=` where a value may be assigned. */
interface OptionRow {
  readonly flags: string;
  readonly values?: string;
  readonly numbers?: string;
  readonly assigned?: string;
  readonly numbered?: string;
  readonly formats?: string;
  readonly signatures?: boolean;
  readonly opens?: string;
  readonly opensNext?: string;
  readonly digits?: boolean;
  readonly operands?: OptionTable['operands'];
  readonly signed?: string;
  readonly bundles?: boolean;
  readonly assigns?: boolean;
  readonly globs?: boolean;
  readonly ends?: boolean;
  readonly never?: string;
}

export function options(row: OptionRow): OptionTable {
  const words = (text = ''): string[] => text.split(' ').filter((word) => word !== '');
  const bare = (text: string): string => text.replace(/[#=]+$/, '');
  const flags = words(row.flags);
  const valued = [...words(row.values), ...words(row.numbers)];
  const assignable = valued.filter((word) => word.startsWith('--') || word.endsWith('='));
  return {
    flags: new Set(flags),
    assignable: new Set([...assignable.map(bare), ...words(row.assigned)]),
    values: new Set(words(row.values).map(bare)),
    numbers: new Set(words(row.numbers).map(bare)),
    numbered: new Set(words(row.numbered)),
    attached: new Set(valued.filter((word) => word.includes('#')).map(bare)),
    formats: new Set(words(row.formats)),
    signatures: row.signatures ?? false,
    digits: row.digits ?? false,
    operands: row.operands ?? 'any',
    opens: new Set(words(row.opens)),
    opensNext: new Set(words(row.opensNext)),
    signed: new Set(words(row.signed)),
    bundles: row.bundles ?? true,
    assigns: row.assigns ?? true,
    globs: row.globs ?? false,
    ends: row.ends ?? true,
    never: new Set(words(row.never)),
  };
}
