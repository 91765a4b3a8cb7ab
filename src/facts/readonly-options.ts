// Options with which commands stay read-only, so that the client runs them without a rule. Client 2.1.330; cannot be configured.
// Source: our own probes of the client, every single letter and some hundred long options a command, alone and with a value.

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
  /** What may be written `-x5`. */
  readonly attached: ReadonlySet<string>;
  /** What takes the name of a format, or one with a `%`. */
  readonly formats: ReadonlySet<string>;
  /** `-5` and the like. */
  readonly digits: boolean;
  readonly operands: 'any' | 'none';
  /** Behind these options operands are fine all the same. */
  readonly opens: ReadonlySet<string>;
  /** Unquoted globs are fine. */
  readonly globs: boolean;
}

/** Short values and numbers end in `#` where a number may be attached, and in `=` where a value may be assigned; `opens` of `*` are all options. */
interface OptionRow {
  readonly flags: string;
  readonly values?: string;
  readonly numbers?: string;
  readonly assigned?: string;
  readonly formats?: string;
  readonly opens?: string;
  readonly digits?: boolean;
  readonly operands?: 'any' | 'none';
  readonly globs?: boolean;
}

function options(row: OptionRow): OptionTable {
  const words = (text = ''): string[] => text.split(' ').filter((word) => word !== '');
  const bare = (text: string): string => text.replace(/[#=]+$/, '');
  const flags = words(row.flags);
  const valued = [...words(row.values), ...words(row.numbers)];
  const assignable = valued.filter((word) => word.startsWith('--') || word.endsWith('='));
  const all = [...flags, ...valued, ...words(row.assigned), ...words(row.formats)].map(bare);
  return {
    flags: new Set(flags),
    assignable: new Set([...assignable.map(bare), ...words(row.assigned)]),
    values: new Set(words(row.values).map(bare)),
    numbers: new Set(words(row.numbers).map(bare)),
    attached: new Set(valued.filter((word) => word.includes('#')).map(bare)),
    formats: new Set(words(row.formats)),
    digits: row.digits ?? false,
    operands: row.operands ?? 'any',
    opens: new Set(row.opens === '*' ? all : words(row.opens)),
    globs: row.globs ?? false,
  };
}

/** Commands (with their subcommand) that are read-only with these options. */
export const OPTION_COMMANDS: ReadonlyMap<string, OptionTable> = new Map([
  [
    'grep',
    options({
      flags:
        '-a -b -c -E -F -G -H -h -I -i -L -l -n -o -P -q -R -r -s -T -U -u -V -v -w -x -Z -z --basic-regexp --binary --byte-offset --count --dereference-recursive --extended-regexp --files-with-matches --files-without-match --fixed-strings --help --ignore-case --initial-tab --invert-match --line-buffered --line-number --line-regexp --no-filename --no-group-separator --no-ignore-case --no-messages --null --null-data --only-matching --perl-regexp --quiet --recursive --silent --text --version --with-filename --word-regexp',
      values:
        '-D#= -d#= -e#= -f#= --binary-files --color --colour --devices --directories --exclude --exclude-dir --exclude-from --file --group-separator --include --label --regexp',
      numbers: '-A# -B# -C# -m# --after-context --before-context --context --max-count',
      globs: true,
    }),
  ],
  [
    'egrep',
    options({
      flags:
        '-a -b -c -E -F -G -H -h -I -i -L -l -n -o -P -q -R -r -s -T -U -u -V -v -w -x -Z -z --basic-regexp --binary --byte-offset --count --dereference-recursive --extended-regexp --files-with-matches --files-without-match --fixed-strings --help --ignore-case --initial-tab --invert-match --line-buffered --line-number --line-regexp --no-filename --no-group-separator --no-ignore-case --no-messages --null --null-data --only-matching --perl-regexp --quiet --recursive --silent --text --version --with-filename --word-regexp',
      values:
        '-D#= -d#= -e#= -f#= --binary-files --color --colour --devices --directories --exclude --exclude-dir --exclude-from --file --group-separator --include --label --regexp',
      numbers: '-A# -B# -C# -m# --after-context --before-context --context --max-count',
      globs: true,
    }),
  ],
  [
    'fgrep',
    options({
      flags:
        '-a -b -c -E -F -G -H -h -I -i -L -l -n -o -P -q -R -r -s -T -U -u -V -v -w -x -Z -z --basic-regexp --binary --byte-offset --count --dereference-recursive --extended-regexp --files-with-matches --files-without-match --fixed-strings --help --ignore-case --initial-tab --invert-match --line-buffered --line-number --line-regexp --no-filename --no-group-separator --no-ignore-case --no-messages --null --null-data --only-matching --perl-regexp --quiet --recursive --silent --text --version --with-filename --word-regexp',
      values:
        '-D#= -d#= -e#= -f#= --binary-files --color --colour --devices --directories --exclude --exclude-dir --exclude-from --file --group-separator --include --label --regexp',
      numbers: '-A# -B# -C# -m# --after-context --before-context --context --max-count',
      globs: true,
    }),
  ],
  [
    'rg',
    options({
      flags:
        '-a -c -F -H -h -i -L -l -n -o -q -S -u -v -w --column --count --debug --files-with-matches --files-without-match --fixed-strings --follow --heading --help --hidden --ignore-case --invert-match --json --line-number --no-heading --no-ignore --only-matching --quiet --smart-case --stats --text --type-list --version --word-regexp',
      values: '-e#= -f#= -g#= -T#= -t#= --color --glob --regexp --type --type-not',
      numbers: '-A# -B# -C# -d# -m# --after-context --before-context --context --max-count --max-depth',
    }),
  ],
  [
    'sort',
    options({
      flags:
        '-b -C -c -d -f -g -h -i -M -m -n -R -r -s -u -V -z --check --dictionary-order --general-numeric-sort --help --human-numeric-sort --ignore-case --ignore-leading-blanks --ignore-nonprinting --merge --month-sort --numeric-sort --random-sort --reverse --stable --unique --version --version-sort --zero-terminated',
      values: '-k= -S= -t= --buffer-size --field-separator --key --sort',
      numbers: '--batch-size --parallel',
    }),
  ],
  ['which', options({ flags: '-a -p -s -V -v -w --all --help --version' })],
  [
    'date',
    options({
      flags: '-I -R -u --debug --help --rfc-email --universal --utc --version',
      values: '-d= -r= --date --reference --rfc-3339',
      assigned: '--iso-8601',
      operands: 'none',
    }),
  ],
  [
    'file',
    options({
      flags:
        '-0 -b -c -h -i -k -L -l -n -p -r -s -v --apple --brief --dereference --help --keep-going --list --mime --mime-encoding --mime-type --no-buffer --no-dereference --preserve-date --print0 --raw --special-files --version',
      values: '-F= --exclude --exclude-quiet --separator',
    }),
  ],
  [
    'tree',
    options({
      flags:
        '-A -a -C -c -D -d -F -f -g -h -i -J -l -N -n -p -Q -q -r -S -s -t -U -u -v -X -x --device --dirsfirst --du --filesfirst --fromfile --gitignore --help --ignore-case --info --inodes --matchdirs --metafirst --nolinks --noreport --prune --si --version',
      values: '-H= -I= -P= -T= --charset --hintro --sort --timefmt',
      numbers: '-L --filelimit',
    }),
  ],
  [
    'md5sum',
    options({
      flags:
        '-b -c -t -w -z --binary --check --help --ignore-missing --quiet --status --strict --tag --text --version --warn --zero',
      globs: true,
    }),
  ],
  [
    'sha1sum',
    options({
      flags:
        '-b -c -t -w -z --binary --check --help --ignore-missing --quiet --status --strict --tag --text --version --warn --zero',
      globs: true,
    }),
  ],
  [
    'sha256sum',
    options({
      flags:
        '-b -c -t -w -z --binary --check --help --ignore-missing --quiet --status --strict --tag --text --version --warn --zero',
      globs: true,
    }),
  ],
  [
    'base64',
    options({ flags: '-D -d -h --decode --help --ignore-garbage --version', values: '-i=', numbers: '-b -w --wrap' }),
  ],
  [
    'lsof',
    options({
      flags: '-a -b -C -E -F -g -H -h -i -K -L -l -N -n -O -o -P -Q -R -r -S -s -T -t -U -V -v -X -x',
      values: '-A -c -d -e -k -p -u',
    }),
  ],
  [
    'pgrep',
    options({
      flags:
        '-a -c -f -i -L -l -n -o -V -v -w -x --count --exact --full --help --ignore-case --inverse --lightweight --list-full --list-name --logpidfile --newest --oldest --version',
      values:
        '-d= -F= -G= -g= -O= -P= -r= -s= -t= -U= -u= --delimiter --euid --group --ns --nslist --older --parent --pgroup --pidfile --runstates --session --terminal --uid',
    }),
  ],
  ['tput', options({ flags: '-V -x', values: '-T=' })],
  [
    'ss',
    options({
      flags:
        '-0 -4 -6 -a -b -d -E -e -H -h -i -l -M -m -n -O -o -p -S -s -t -u -V -w -x -Z -z --all --bpf --cgroup --context --contexts --dccp --events --extended --help --inet-sockopt --info --ipv4 --ipv6 --listening --memory --mptcp --no-header --numeric --oneline --options --packet --processes --raw --sctp --summary --tcp --tipc --tipcinfo --tos --udp --unix --version --vsock',
      values: '-A= -f= --family --query --socket',
      operands: 'none',
    }),
  ],
  [
    'fd',
    options({
      flags:
        '-0 -1 -a -F -g -H -h -I -i -L -p -q -s -V --absolute-path --case-sensitive --fixed-strings --follow --full-path --glob --help --hidden --ignore-case --no-ignore --no-ignore-vcs --one-file-system --print0 --quiet --regex --show-errors --strip-cwd-prefix --version',
      values:
        '-c= -E= -e= -o= -S= -t= --and --base-directory --changed-before --changed-within --color --exclude --extension --format --owner --search-path --size --type',
      numbers: '-d -j --exact-depth --max-depth --max-results --min-depth --threads',
    }),
  ],
  [
    'fdfind',
    options({
      flags:
        '-0 -1 -a -F -g -H -h -I -i -L -p -q -s -V --follow --glob --help --hidden --ignore-case --no-ignore --quiet --version',
      values: '-c= -E= -e= -o= -S= -t= --color --exclude --extension --format --type',
      numbers: '-d -j',
    }),
  ],
  [
    'ps',
    options({
      flags: '-A -a -c -d -e -F -f -H -j -L -l -m -N -T -V -w -y --help --version',
      values: '-C= -G= -g= -n= -p= -q= -s= -t= -U= -u= --sort',
    }),
  ],
  ['man', options({ flags: '-a -d -f -h -k -w --all --apropos --whatis', values: '-S -s' })],
  ['help', options({ flags: '-d' })],
  ['netstat', options({ flags: '-a -g -i -L -l -m -n -r -s -v', values: '-f= -I=' })],
  [
    'test',
    options({
      flags: '',
      values: '-b= -c= -d= -e= -f= -G= -g= -h= -k= -L= -N= -n= -O= -p= -r= -S= -s= -u= -w= -x= -z=',
      numbers: '-t',
    }),
  ],
  [
    'hostname',
    options({
      flags:
        '-A -a -d -f -h -I -i -s -V -v --alias --all-fqdns --all-ip-addresses --domain --fqdn --help --ip-address --long --short --verbose --version',
      operands: 'none',
    }),
  ],
  [
    'git status',
    options({
      flags:
        '-b -s -v --ahead-behind --branch --column --ignored --long --no-ahead-behind --no-column --no-renames --porcelain --renames --short --verbose',
      values: '-M= -u= --find-renames --ignore-submodules --untracked-files',
      digits: true,
    }),
  ],
  [
    'git log',
    options({
      flags:
        '-p -s --abbrev-commit --all --ancestry-path --author-date-order --boundary --branches --cherry-mark --cherry-pick --color --date-order --decorate --dense --first-parent --follow --full-history --graph --left-right --merges --name-only --name-status --no-color --no-decorate --no-ext-diff --no-merges --no-patch --no-walk --numstat --oneline --patch --pickaxe-all --pickaxe-regex --relative-date --remotes --reverse --shortstat --source --sparse --stat --tags --topo-order --walk-reflogs',
      values: '-G= -S= --after --author --before --committer --date --diff-filter --grep --since --until',
      numbers: '-n --max-count --skip',
      formats: '--format --pretty',
      digits: true,
    }),
  ],
  [
    'git show',
    options({
      flags:
        '-m -p -s --abbrev-commit --color --color-words --decorate --first-parent --graph --name-only --name-status --no-color --no-decorate --no-ext-diff --no-patch --numstat --oneline --patch --quiet --raw --relative-date --shortstat --stat --word-diff',
      values: '--date --diff-filter --word-diff-regex',
      formats: '--format --pretty',
      digits: true,
    }),
  ],
  [
    'git diff',
    options({
      flags:
        '-B -C -D -l -M -p -R -s -u --binary --break-rewrites --cached --check --color --color-words --dirstat --exit-code --find-copies --find-copies-harder --find-renames --full-index --function-context --histogram --ignore-all-space --ignore-blank-lines --ignore-space-at-eol --ignore-space-change --irreversible-delete --minimal --name-only --name-status --no-color --no-ext-diff --no-index --no-renames --numstat --patch-with-stat --patience --pickaxe-all --pickaxe-regex --quiet --shortstat --staged --stat --summary --word-diff',
      values: '-G= -O= -S= --diff-algorithm --diff-filter --relative --word-diff-regex --ws-error-highlight',
      numbers: '--abbrev --inter-hunk-context',
      digits: true,
    }),
  ],
  [
    'git branch',
    options({
      flags:
        '-a -i -l -r -v --all --color --column --ignore-case --list --merged --no-abbrev --no-color --no-column --no-merged --remotes --show-current --verbose',
      values: '--contains --no-contains --points-at --sort',
      assigned: '--abbrev',
      opens: '-l --list --merged --no-merged',
      digits: true,
      operands: 'none',
    }),
  ],
  [
    'git tag',
    options({
      flags: '-i -l --column --ignore-case --list --no-column',
      values: '--contains --merged --no-contains --no-merged --points-at --sort',
      numbers: '-n',
      opens: '-l --list',
      digits: true,
      operands: 'none',
    }),
  ],
  ['git remote', options({ flags: '-v --verbose', operands: 'none' })],
  [
    'git blame',
    options({
      flags:
        '-C -e -f -l -M -n -p -s -t -w --color --incremental --line-porcelain --no-color --porcelain --root --score-debug --show-email --show-name --show-number --show-stats',
      values: '-L= --date --ignore-rev --ignore-revs-file',
      numbers: '--abbrev',
      digits: true,
    }),
  ],
  [
    'git ls-files',
    options({
      flags:
        '-c -d -f -i -k -m -o -s -t -u -v -z --cached --debug --deleted --directory --eol --error-unmatch --exclude-standard --full-name --ignored --killed --modified --no-empty-directory --others --recurse-submodules --stage --unmerged',
      values: '-X= -x= --exclude --exclude-from --exclude-per-directory',
      numbers: '--abbrev',
      digits: true,
    }),
  ],
  [
    'git ls-remote',
    options({
      flags: '-b -h -q -t --exit-code --get-url --heads --quiet --refs --symref --tags',
      assigned: '--sort',
      digits: true,
      operands: 'none',
    }),
  ],
  [
    'git rev-parse',
    options({
      flags:
        '--abbrev-ref --absolute-git-dir --git-common-dir --git-dir --is-bare-repository --is-inside-git-dir --is-inside-work-tree --is-shallow-repository --show-cdup --show-prefix --show-toplevel --symbolic --symbolic-full-name --verify',
      values: '--short',
      digits: true,
    }),
  ],
  [
    'git rev-list',
    options({
      flags:
        '--abbrev-commit --all --ancestry-path --branches --count --dense --first-parent --full-history --graph --merges --no-max-parents --no-merges --no-min-parents --oneline --remotes --reverse --source --sparse --tags --walk-reflogs',
      values: '--after --author --before --committer --grep --since --until',
      numbers: '-n --abbrev --max-age --max-count --max-parents --min-age --min-parents --skip',
      digits: true,
    }),
  ],
  [
    'git config --get',
    options({
      flags:
        '-z --bool --bool-or-int --expiry-date --global --int --local --name-only --null --path --show-origin --show-scope --system --worktree',
      values: '--default --type',
      digits: true,
    }),
  ],
  [
    'git stash list',
    options({
      flags: '--all --branches --decorate --graph --no-decorate --oneline --relative-date --remotes --tags',
      values: '--date',
      numbers: '-n --max-count',
      digits: true,
    }),
  ],
  [
    'git stash show',
    options({
      flags:
        '-p -s --color --name-only --name-status --no-color --no-ext-diff --no-patch --numstat --patch --shortstat --stat --word-diff',
      values: '--diff-filter --word-diff-regex',
      numbers: '--abbrev',
      digits: true,
    }),
  ],
  [
    'git reflog',
    options({
      flags: '--all --branches --decorate --graph --no-decorate --oneline --relative-date --remotes --tags',
      values: '--after --author --before --committer --date --grep --since --until',
      numbers: '-n --max-count',
      opens: '*',
      digits: true,
      operands: 'none',
    }),
  ],
  [
    'git reflog show',
    options({
      flags: '--all --branches --decorate --graph --no-decorate --oneline --relative-date --remotes --tags',
      values: '--after --author --before --committer --date --grep --since --until',
      numbers: '-n --max-count',
      digits: true,
    }),
  ],
  [
    'git describe',
    options({
      flags: '--always --broken --contains --dirty --exact-match --long --tags',
      values: '--exclude --match',
      numbers: '--abbrev --candidates',
      digits: true,
    }),
  ],
  [
    'git shortlog',
    options({
      flags: '-c -e -n -s --all --branches --committer --email --no-merges --numbered --remotes --summary --tags',
      values: '--after --author --before --group --since --until',
      digits: true,
    }),
  ],
  ['git cat-file', options({ flags: '-e -p -s -t --batch-check', digits: true })],
  [
    'git for-each-ref',
    options({
      flags: '',
      values: '--contains --merged --no-contains --no-merged --points-at --sort',
      numbers: '--count',
      digits: true,
    }),
  ],
  [
    'git grep',
    options({
      flags:
        '-c -E -F -G -H -h -i -L -l -n -o -P -q -v -w --and --basic-regexp --break --cached --color --count --extended-regexp --files-with-matches --files-without-match --fixed-strings --full-name --heading --ignore-case --invert-match --line-number --no-color --no-index --not --only-matching --or --perl-regexp --quiet --recurse-submodules --untracked --word-regexp',
      values: '-e=',
      numbers: '-A -B -C --after-context --before-context --context --max-depth --threads',
      digits: true,
    }),
  ],
  ['git worktree list', options({ flags: '-v --porcelain --verbose', values: '--expire', digits: true })],
  ['git merge-base', options({ flags: '--all --fork-point --independent --is-ancestor --octopus', digits: true })],
  ['docker logs', options({ flags: '-f -t --follow', values: '-n= --since --tail --until' })],
  ['docker inspect', options({ flags: '-s', values: '-f= --format --type' })],
]);
