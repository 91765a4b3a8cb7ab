// Options with which git stays read-only, so that the client runs it without a rule. Client 2.1.330; cannot be configured.
// Source: our own probes of the client, every single letter and some hundred long options a command, alone and with a value.
import { type OptionTable, options } from './option-table.ts';

/** To the client these change it, wherever they stand. */
const CHANGES_REFLOG = 'delete drop exists expire write';

export const GIT_COMMANDS: readonly (readonly [string, OptionTable])[] = [
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
      signatures: true,
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
      signatures: true,
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
      signatures: true,
      signed: '--sort',
      flags:
        '-a -i -l -r -v --all --color --column --ignore-case --list --merged --no-abbrev --no-color --no-column --no-merged --remotes --show-current --verbose',
      values: '--contains --no-contains --points-at --sort',
      numbered: '--abbrev',
      opens: '-l --list',
      opensNext: '--merged --no-merged',
      digits: true,
      operands: 'empty',
    }),
  ],
  [
    'git tag',
    options({
      signatures: true,
      formats: '--format',
      signed: '--sort',
      flags: '-i -l --column --ignore-case --list --no-column',
      values: '--contains --merged --no-contains --no-merged --points-at --sort',
      numbers: '-n',
      opens: '-l --list',
      digits: true,
      operands: 'empty',
    }),
  ],
  ['git remote', options({ flags: '-v --verbose', operands: 'none', bundles: false, never: '--' })],
  [
    'git blame',
    options({
      flags:
        '-C -e -f -l -M -n -p -s -t -w --color --incremental --line-porcelain --no-color --porcelain --root --score-debug --show-email --show-name --show-number --show-stats',
      values: '-L= --date --ignore-rev --ignore-revs-file',
      numbers: '--abbrev',
      digits: true,
      ends: false,
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
      signatures: true,
      signed: '--sort',
      flags: '-b -h -q -t --branches --exit-code --get-url --heads --quiet --refs --symref --tags',
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
      signatures: true,
      formats: '--format --pretty',
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
      ends: false,
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
      digits: true,
      operands: 'not first',
      never: CHANGES_REFLOG,
    }),
  ],
  [
    'git reflog show',
    options({
      flags: '--all --branches --decorate --graph --no-decorate --oneline --relative-date --remotes --tags',
      values: '--after --author --before --committer --date --grep --since --until',
      numbers: '-n --max-count',
      digits: true,
      never: CHANGES_REFLOG,
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
      signatures: true,
      formats: '--format',
      flags: '-c -e -n -s --all --branches --committer --email --no-merges --numbered --remotes --summary --tags',
      values: '--after --author --before --group --since --until',
      digits: true,
    }),
  ],
  ['git cat-file', options({ flags: '-e -p -s -t --batch-check', digits: true })],
  [
    'git for-each-ref',
    options({
      signatures: true,
      formats: '--format',
      signed: '--sort',
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
];
