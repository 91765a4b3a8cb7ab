// Options with which commands stay read-only, so that the client runs them without a rule. Client 2.1.330; cannot be configured.
// Source: our own probes of the client, every single letter and some hundred long options a command, alone and with a value.

/** The options of a command that keep it read-only. `flags` stand alone (`=` at the end: or with `=value`), `values` and `numbers` take the next word. */
export interface OptionTable {
  readonly flags: ReadonlySet<string>;
  readonly assignable: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** `-5` and the like. */
  readonly digits: boolean;
  readonly operands: 'any' | 'none';
  /** Unquoted globs are fine. */
  readonly globs: boolean;
}

interface OptionRow {
  readonly flags: string;
  readonly values?: string;
  readonly numbers?: string;
  readonly digits?: boolean;
  readonly operands?: 'any' | 'none';
  readonly globs?: boolean;
}

function options(row: OptionRow): OptionTable {
  const words = (text = ''): string[] => text.split(' ').filter((word) => word !== '');
  const flags = words(row.flags);
  const valued = [...words(row.values), ...words(row.numbers)].filter((word) => word.startsWith('--'));
  return {
    flags: new Set(flags.map((flag) => flag.replace(/=$/, ''))),
    assignable: new Set([...flags.filter((flag) => flag.endsWith('=')).map((flag) => flag.slice(0, -1)), ...valued]),
    values: new Set(words(row.values)),
    numbers: new Set(words(row.numbers)),
    digits: row.digits ?? false,
    operands: row.operands ?? 'any',
    globs: row.globs ?? false,
  };
}

/** Commands (with their subcommand) that are read-only with these options. */
export const OPTION_COMMANDS: ReadonlyMap<string, OptionTable> = new Map([
  [
    'grep',
    options({
      flags:
        '-a -b -c -h -i -l -n -o -q -r -s -u -v -w -x -z -E -F -G -H -I -L -P -R -T -U -V -Z --count --help --ignore-case --invert-match --line-number --only-matching --quiet --recursive --version --with-filename --word-regexp',
      numbers: '-m -A -B -C --after-context --before-context --context --max-count',
      globs: true,
      values: '-d -e -f -D --color --exclude --exclude-dir --file --include --regexp',
    }),
  ],
  [
    'egrep',
    options({
      flags:
        '-a -b -c -h -i -l -n -o -q -r -s -u -v -w -x -z -E -F -G -H -I -L -P -R -T -U -V -Z --count --help --ignore-case --invert-match --line-number --only-matching --quiet --recursive --version --with-filename --word-regexp',
      numbers: '-m -A -B -C --after-context --before-context --context --max-count',
      globs: true,
      values: '-d -e -f -D --color --exclude --exclude-dir --file --include --regexp',
    }),
  ],
  [
    'fgrep',
    options({
      flags:
        '-a -b -c -h -i -l -n -o -q -r -s -u -v -w -x -z -E -F -G -H -I -L -P -R -T -U -V -Z --count --help --ignore-case --invert-match --line-number --only-matching --quiet --recursive --version --with-filename --word-regexp',
      numbers: '-m -A -B -C --after-context --before-context --context --max-count',
      globs: true,
      values: '-d -e -f -D --color --exclude --exclude-dir --file --include --regexp',
    }),
  ],
  [
    'rg',
    options({
      flags:
        '-a -c -h -i -l -n -o -q -u -v -w -F -H -L -S --count --follow --help --hidden --ignore-case --invert-match --json --line-number --no-ignore --only-matching --quiet --version --word-regexp',
      numbers: '-d -m -A -B -C --after-context --before-context --context --max-count',
      values: '-e -f -g -t -T --color --glob --regexp --type',
    }),
  ],
  [
    'sort',
    options({
      flags:
        '-b -c -d -f -g -h -i -m -n -r -s -u -z -C -M -R -V --check --help --ignore-case --numeric-sort --reverse --unique --version',
      values: '-k -t -S --key --sort',
    }),
  ],
  ['which', options({ flags: '-a -p -s -v -w -V --all --help --version' })],
  [
    'date',
    options({
      flags: '-u -I -R --help --iso-8601= --utc --version',
      values: '-d -r --date --reference',
      operands: 'none',
    }),
  ],
  ['file', options({ flags: '-b -c -h -i -k -l -n -p -r -s -v -F -L -0 --exclude= --help --list --version' })],
  [
    'tree',
    options({
      flags:
        '-a -c -d -f -g -h -i -l -n -p -q -r -s -t -u -v -x -A -C -D -F -H -I -J -N -P -Q -S -T -U -X --help --ignore-case --sort= --version',
      numbers: '-L',
    }),
  ],
  ['md5sum', options({ flags: '-b -c -t -w -z --check --help --quiet --version', globs: true })],
  ['sha1sum', options({ flags: '-b -c -t -w -z --check --help --quiet --version', globs: true })],
  ['sha256sum', options({ flags: '-b -c -t -w -z --check --help --quiet --version', globs: true })],
  ['base64', options({ flags: '-d -h -i -D --decode --help --version', numbers: '-b -w --wrap' })],
  [
    'lsof',
    options({
      flags: '-a -b -g -h -i -l -n -o -r -s -t -v -x -C -E -F -H -K -L -N -O -P -Q -R -S -T -U -V -X',
      values: '-c -d -e -k -p -u -A',
    }),
  ],
  [
    'pgrep',
    options({
      flags:
        '-a -c -d -f -g -i -l -n -o -r -s -t -u -v -w -x -F -G -L -O -P -U -V --count --help --ignore-case --version',
    }),
  ],
  ['tput', options({ flags: '-x -T -V' })],
  [
    'ss',
    options({
      flags:
        '-a -b -d -e -h -i -l -m -n -o -p -s -t -u -w -x -z -E -H -M -O -S -V -Z -0 -4 -6 --all --context --help --oneline --version',
      values: '-f -A',
      operands: 'none',
    }),
  ],
  [
    'fd',
    options({
      flags:
        '-a -c -e -g -h -i -o -p -q -s -t -E -F -H -I -L -S -V -0 -1 --color= --exclude= --follow --format= --glob --help --hidden --ignore-case --no-ignore --quiet --type= --version',
      numbers: '-d -j',
    }),
  ],
  [
    'fdfind',
    options({
      flags:
        '-a -c -e -g -h -i -o -p -q -s -t -E -F -H -I -L -S -V -0 -1 --color= --exclude= --follow --format= --glob --help --hidden --ignore-case --no-ignore --quiet --type= --version',
      numbers: '-d -j',
    }),
  ],
  [
    'ps',
    options({
      flags: '-a -c -d -e -f -j -l -m -w -y -A -F -H -L -N -T -V --help --version',
      values: '-g -n -p -q -s -t -u -C -G -U --sort',
    }),
  ],
  ['man', options({ flags: '-a -d -f -h -k -s -w -S --all' })],
  ['help', options({ flags: '-d' })],
  ['netstat', options({ flags: '-a -g -i -l -m -n -r -s -v -L', values: '-f -I' })],
  [
    'test',
    options({ flags: '', values: '-b -c -d -e -f -g -h -k -n -p -r -s -u -w -x -z -G -L -N -O -S', numbers: '-t' }),
  ],
  [
    'hostname',
    options({ flags: '-a -d -f -h -i -s -v -A -I -V --help --short --verbose --version', operands: 'none' }),
  ],
  [
    'git status',
    options({
      flags: '-b -s -v --branch --ignored --porcelain --short --verbose',
      values: '-u -M --untracked-files',
      digits: true,
    }),
  ],
  [
    'git log',
    options({
      flags:
        '-p -s --all --color --decorate --first-parent --follow --graph --merges --name-only --name-status --no-color --numstat --oneline --patch --reverse --stat --tags',
      values: '-G -S --author --date --diff-filter --grep --since --until',
      numbers: '-n --max-count',
      digits: true,
    }),
  ],
  [
    'git show',
    options({
      flags:
        '-m -p -s --color --decorate --first-parent --graph --name-only --name-status --no-color --numstat --oneline --patch --quiet --stat',
      values: '--date --diff-filter',
      digits: true,
    }),
  ],
  [
    'git diff',
    options({
      flags:
        '-l -p -s -u -B -C -D -M -R --cached --check --color --name-only --name-status --no-color --no-index --numstat --quiet --staged --stat',
      values: '-G -O -S --diff-filter',
      digits: true,
    }),
  ],
  [
    'git branch',
    options({
      flags: '-a -i -l -r -v --all --color --ignore-case --list --merged --no-color --verbose',
      values: '--contains --points-at --sort',
      digits: true,
      operands: 'none',
    }),
  ],
  [
    'git tag',
    options({
      flags: '-i -l --ignore-case --list',
      values: '--contains --merged --points-at --sort',
      numbers: '-n',
      digits: true,
      operands: 'none',
    }),
  ],
  ['git remote', options({ flags: '-v --verbose', operands: 'none' })],
  [
    'git blame',
    options({ flags: '-e -f -l -n -p -s -t -w -C -L -M --color --date= --no-color --porcelain', digits: true }),
  ],
  [
    'git ls-files',
    options({
      flags: '-c -d -f -i -k -m -o -s -t -u -v -z --cached --ignored',
      values: '-x -X --exclude',
      digits: true,
    }),
  ],
  ['git ls-remote', options({ flags: '-b -h -q -t --heads --quiet --tags', digits: true, operands: 'none' })],
  ['git rev-parse', options({ flags: '--abbrev-ref --short= --show-toplevel', digits: true })],
  [
    'git rev-list',
    options({
      flags:
        '--all --author= --count --first-parent --graph --grep= --merges --oneline --reverse --since= --tags --until=',
      numbers: '-n --max-count',
      digits: true,
    }),
  ],
  ['git config --get', options({ flags: '-z --bool --global --name-only --type=', digits: true })],
  [
    'git stash list',
    options({
      flags: '--all --decorate --graph --oneline --tags',
      values: '--date',
      numbers: '-n --max-count',
      digits: true,
    }),
  ],
  [
    'git stash show',
    options({
      flags: '-p -s --color --name-only --name-status --no-color --numstat --patch --stat',
      values: '--diff-filter',
      digits: true,
    }),
  ],
  [
    'git reflog',
    options({
      flags: '--all --decorate --graph --oneline --tags',
      values: '--author --date --grep --since --until',
      numbers: '-n --max-count',
      digits: true,
      operands: 'none',
    }),
  ],
  ['git describe', options({ flags: '--contains --tags', values: '--exclude', digits: true })],
  ['git shortlog', options({ flags: '-c -e -n -s --all --tags', values: '--author --since --until', digits: true })],
  ['git cat-file', options({ flags: '-e -p -s -t', digits: true })],
  [
    'git for-each-ref',
    options({ flags: '', values: '--contains --merged --points-at --sort', numbers: '--count', digits: true }),
  ],
  [
    'git grep',
    options({
      flags:
        '-c -e -h -i -l -n -o -q -v -w -E -F -G -H -L -P --cached --color --count --ignore-case --invert-match --line-number --no-color --no-index --only-matching --quiet --word-regexp',
      numbers: '-A -B -C --after-context --before-context --context',
      digits: true,
    }),
  ],
  ['git worktree list', options({ flags: '-v --porcelain --verbose', digits: true })],
  ['git merge-base', options({ flags: '--all', digits: true })],
  ['docker logs', options({ flags: '-f -n -t --follow --since= --tail= --until=' })],
  ['docker inspect', options({ flags: '-f -s --format= --type=' })],
]);
