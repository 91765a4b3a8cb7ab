// Shell commands whose file operands the client checks against Read and Edit rules and the working directories. Client 2.1.330.
// Sources: permission-semantics.md section 4.5 (measured) and our own probes of the same client.

/**
 * - `skip`: how many leading operands are no files (a pattern, a script). `instead`: options that take over the part of one, before the first
 *   operand, or anywhere when `unordered`.
 * - `flags`: where the client knows the options, those that stand alone; beside another every word is a file, and `-sd` is `-s` and `-d`.
 * - `values`: options whose next word is no file. `files`: options that name one (`grep -f x`, `--file=x`); with `glued` also `-fx` and `-qf x`.
 *   `pairs`: those of them that name it behind another word.
 * - `anywhere`: options count behind operands, too; elsewhere they are operands there.
 */
export interface FileCommand {
  readonly access: 'read' | 'write' | 'copy' | 'edit';
  readonly skip: number;
  readonly flags: readonly string[] | null;
  readonly values: readonly string[];
  readonly pairs: readonly string[];
  readonly files: readonly string[];
  readonly glued: boolean;
  readonly instead: RegExp | null;
  readonly unordered: boolean;
  readonly anywhere: boolean;
}

export const reads = (more: Partial<FileCommand> = {}): FileCommand => ({
  access: 'read',
  skip: 0,
  flags: null,
  values: [],
  pairs: [],
  files: [],
  glued: false,
  instead: null,
  unordered: false,
  anywhere: false,
  ...more,
});
const writes = (more: Partial<FileCommand> = {}): FileCommand => reads({ access: 'write', ...more });
const valued = (options: string, flags: string | null = null): FileCommand =>
  reads({ values: options.split(' '), flags: flags?.split(' ') ?? null });
const searches = (values: string): FileCommand =>
  reads({
    skip: 1,
    values: ['-m', '-A', '-B', '-C', '-e', '--context', '--max-count', '--regexp', ...values.split(' ')],
    files: ['-f', '--file', '--exclude-from', '--ignore-file'],
    glued: true,
    instead: /^-(?:[ef]|\w+f$)|^--(?:regexp|file)(?:=|$)/,
  });
const plain = (names: string): [string, FileCommand][] => names.split(' ').map((name) => [name, reads()]);

export const FILE_COMMANDS: ReadonlyMap<string, FileCommand> = new Map<string, FileCommand>([
  ...plain(
    'cat ls stat file diff wc sort uniq rev nl od hexdump strings md5sum sha1sum sha256sum base64 comm tsort cd',
  ),
  ['head', reads()],
  ['tail', reads()],
  [
    'cut',
    valued(
      '-b -c -d -f --bytes --delimiter --fields --output-delimiter',
      '-n -s -w -z --complement --only-delimited --zero-terminated',
    ),
  ],
  ['fold', valued('-w --width', '-b -s --bytes --spaces')],
  ['fmt', valued('-d -g -l -w --width', '-c -m -n -s -u')],
  ['numfmt', valued('-d --suffix --format --delimiter', '-z --zero-terminated')],
  ['pr', valued('-h -l -o -w -D -N -W --width --indent', '-a -c -d -e -f -i -m -n -p -r -s -t -v -F -J -S -T')],
  ['paste', valued('-d', '-s -z --serial --zero-terminated')],
  ['expand', valued('-t --tabs', '-i')],
  ['unexpand', valued('-t --tabs', '-a -f --all')],
  ['tac', valued('-s --separator', '-b -r --before --regex')],
  ['cmp', valued('--bytes')],
  ['column', valued('-c -i -l -o -p -r -s -C -E -H -N -O -R -T -W --separator', '-d -e -h -m -t -x -J -L -V --table')],
  ...['grep', 'egrep', 'fgrep'].map((name) => [name, searches('--include --exclude --exclude-dir')] as const),
  ['rg', searches('-g -r -t -T --glob --type --max-depth')],
  ['sed', reads({ access: 'edit', skip: 1, values: ['-e'], files: ['-f'], instead: /^-(?!-expression$).*[ef]/ })],
  ...['awk', 'gawk', 'mawk', 'nawk'].map(
    (name) =>
      [
        name,
        reads({
          skip: 1,
          values: ['-F', '-v', '--field-separator', '--assign'],
          files: ['-f', '-E', '--file', '--exec'],
          instead: /^(?:-[fE]$|--(?:file|exec)(?:=|$))/,
        }),
      ] as const,
  ),
  [
    'jq',
    reads({
      skip: 1,
      anywhere: true,
      values: ['--indent', '-L', '--tab', '--args', '--jsonargs', '-e', '--expression', '--arg', '--argjson'],
      pairs: ['--slurpfile', '--rawfile'],
      files: ['-f', '--from-file', '--slurpfile', '--rawfile'],
      instead: /^(?:-[ef]$|--(?:from-file|expression)(?:=|$))/,
    }),
  ],
  ['tr', reads({ skip: 2, instead: /^-.*d/, unordered: true })],
  ['man', reads({ files: ['-C'] })],
  ['rm', writes()],
  ['rmdir', writes()],
  ['mkdir', writes()],
  ['touch', writes()],
  ['tee', writes()],
  ['cp', reads({ access: 'copy' })],
  ['mv', reads({ access: 'copy' })],
]);
