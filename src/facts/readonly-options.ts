// Options with which commands stay read-only, so that the client runs them without a rule. Client 2.1.330; cannot be configured.
// Source: our own probes of the client, every single letter and some hundred long options a command, alone and with a value.
import { type OptionTable, options } from './option-table.ts';
import { GIT_COMMANDS } from './readonly-git.ts';

const GREP = options({
  flags:
    '-a -b -c -E -F -G -H -h -I -i -L -l -n -o -P -q -R -r -s -T -U -u -V -v -w -x -Z -z --basic-regexp --binary --byte-offset --count --dereference-recursive --extended-regexp --files-with-matches --files-without-match --fixed-strings --help --ignore-case --initial-tab --invert-match --line-buffered --line-number --line-regexp --no-filename --no-group-separator --no-ignore-case --no-messages --null --null-data --only-matching --perl-regexp --quiet --recursive --silent --text --version --with-filename --word-regexp',
  values:
    '-D#= -d#= -e#= -f#= --binary-files --color --colour --devices --directories --exclude --exclude-dir --exclude-from --file --group-separator --include --label --regexp',
  numbers: '-A# -B# -C# -m# --after-context --before-context --context --max-count',
  globs: true,
});

const FD = options({
  flags:
    '-0 -1 -a -F -g -H -h -I -i -L -p -q -s -V --absolute-path --case-sensitive --fixed-strings --follow --full-path --glob --help --hidden --ignore-case --no-ignore --no-ignore-vcs --one-file-system --print0 --prune --quiet --regex --show-errors --strip-cwd-prefix --version',
  values:
    '-c= -E= -e= -o= -S= -t= --and --base-directory --changed-before --changed-within --color --exclude --extension --format --owner --path-separator --search-path --size --type',
  numbers: '-d -j --exact-depth --max-depth --max-results --min-depth --threads',
});

/** Commands (with their subcommand) that are read-only with these options. */
export const OPTION_COMMANDS: ReadonlyMap<string, OptionTable> = new Map<string, OptionTable>([
  ...GIT_COMMANDS,
  ...['grep', 'egrep', 'fgrep'].map((name) => [name, GREP] as const),
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
  ['which', options({ flags: '-a -p -s -V -v -w --all --help --version', assigns: false })],
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
    options({
      flags: '-D -d -h --decode --help --ignore-garbage --version',
      values: '-i= --input',
      numbers: '-b -w --break --wrap',
      ends: false,
    }),
  ],
  [
    'lsof',
    options({
      flags: '-a -b -C -E -F -g -H -h -i -K -L -l -N -n -O -o -P -Q -R -r -S -s -T -t -U -V -v -X -x',
      values: '-A -c -d -e -k -p -u',
      ends: false,
      assigns: false,
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
  ...['fd', 'fdfind'].map((name) => [name, FD] as const),
  [
    'ps',
    options({
      flags: '-A -a -c -d -e -F -f -H -j -L -l -m -N -T -V -w -y --help --info --version',
      values: '-C= -G= -g= -n= -p= -q= -s= -t= -U= -u= --sort --user',
      ends: false,
    }),
  ],
  ['man', options({ flags: '-a -d -f -h -k -w --all --apropos --whatis', values: '-S= -s=' })],
  ['help', options({ flags: '-d' })],
  ['netstat', options({ flags: '-a -g -i -L -l -m -n -r -s -v', values: '-f= -I=' })],
  [
    'test',
    options({
      flags: '',
      values: '-b= -c= -d= -e= -ef= -f= -G= -g= -h= -k= -L= -N= -n= -nt= -O= -ot= -p= -r= -S= -s= -u= -w= -x= -z=',
      numbers: '-eq -ge -gt -le -lt -ne -t',
      ends: false,
    }),
  ],
  [
    'hostname',
    options({
      flags:
        '-A -a -d -f -h -I -i -s -V -v --alias --all-fqdns --all-ip-addresses --domain --fqdn --help --ip-address --long --short --verbose --version',
      operands: 'none',
      bundles: false,
    }),
  ],
  ['docker logs', options({ flags: '-f -t --details --follow --timestamps', values: '-n= --since --tail --until' })],
  ['docker inspect', options({ flags: '-s --size', values: '-f= --format --type' })],
]);
