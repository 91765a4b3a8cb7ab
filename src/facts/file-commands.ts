// Shell commands whose file operands the client checks against Read and Edit rules and the working directories. Client 2.1.330.
// Sources: permission-semantics.md section 4.5 (measured) and our own probes of the same client.

/** `skip`: how many leading operands are no files (a pattern, a script). `values`: options whose value is the next word and no file. */
export interface FileCommand {
  readonly access: 'read' | 'write' | 'copy' | 'edit';
  readonly skip: number;
  readonly values: readonly string[];
  /** Options whose value is a file too (`grep -f`), or that take over the part of the skipped operand. */
  readonly files: readonly string[];
  readonly instead: readonly string[];
}

const reads = (more: Partial<FileCommand> = {}): FileCommand => ({
  access: 'read',
  skip: 0,
  values: [],
  files: [],
  instead: [],
  ...more,
});
const writes = (more: Partial<FileCommand> = {}): FileCommand => reads({ access: 'write', ...more });
const plain = (names: string): [string, FileCommand][] => names.split(' ').map((name) => [name, reads()]);

export const FILE_COMMANDS: ReadonlyMap<string, FileCommand> = new Map<string, FileCommand>([
  ...plain(
    'cat ls stat file diff wc sort uniq tac rev nl od hexdump strings md5sum sha1sum sha256sum base64 cmp comm column',
  ),
  ...plain('fold fmt numfmt tsort pr paste expand unexpand cd man'),
  ['head', reads()],
  ['tail', reads()],
  ['cut', reads({ values: ['-d', '-f', '-c', '-b'] })],
  ['grep', reads({ skip: 1, values: ['-m', '-A', '-B', '-C', '-e'], files: ['-f'], instead: ['-e', '-f'] })],
  ['egrep', reads({ skip: 1, values: ['-m', '-A', '-B', '-C', '-e'], files: ['-f'], instead: ['-e', '-f'] })],
  ['fgrep', reads({ skip: 1, values: ['-m', '-A', '-B', '-C', '-e'], files: ['-f'], instead: ['-e', '-f'] })],
  ['rg', reads({ skip: 1, values: ['-m', '-A', '-B', '-C', '-e', '-g', '-t'], files: ['-f'], instead: ['-e', '-f'] })],
  ['sed', reads({ access: 'edit', skip: 1, values: ['-e'], files: ['-f'], instead: ['-e', '-f'] })],
  ['awk', reads({ skip: 1, values: ['-F', '-v'], files: ['-f'], instead: ['-f'] })],
  ['jq', reads({ skip: 1, values: ['--indent'], files: ['-f'], instead: ['-f'] })],
  ['rm', writes()],
  ['rmdir', writes()],
  ['mkdir', writes()],
  ['touch', writes({ values: ['-d', '-t'] })],
  ['tee', writes()],
  ['cp', reads({ access: 'copy' })],
  ['mv', reads({ access: 'copy' })],
]);
