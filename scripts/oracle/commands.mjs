// Makes one random shell command: lines of simple commands with wrappers, redirects, substitutions and the shapes people write.
import * as vocabulary from './vocabulary.mjs';

export function command({ pick, chance, real }) {
  const random = { pick, chance, real };
  if (real && chance(0.12)) return idiom(random);
  let line = simple(random);
  while (chance(real ? 0.25 : 0.18)) line += pick(vocabulary.OPERATORS) + simple(random);
  while (chance(0.1)) {
    const program = pick(vocabulary.PROGRAMS);
    const shapes = [compounds(line), surroundings(line, program), variables(line, program, pick(settings(program)))];
    line = pick(pick(shapes));
  }
  return line;
}

function simple({ pick, chance, real }) {
  const operands = real ? vocabulary.REAL_WORDS : vocabulary.WORDS;
  const words = [pick(real ? vocabulary.REAL_PROGRAMS : vocabulary.PROGRAMS)];
  while (chance(0.45)) words.push(pick(operands));
  if (chance(0.08)) words.push(pick(vocabulary.ODD));
  if (chance(0.06)) words.push(pick(filled(pick(vocabulary.REAL_PROGRAMS), pick(vocabulary.WORDS))));
  if (chance(0.12)) words.push(pick(vocabulary.REDIRECTS));
  if (chance(0.02)) words.unshift(pick(vocabulary.REDIRECTS));
  if (chance(0.04)) words[0] = pick(spellings(words[0]));
  while (chance(0.12)) words.unshift(pick(vocabulary.WRAPPERS));
  while (chance(0.06)) words.unshift(pick(vocabulary.ENVIRONMENT));
  return words.join(chance(0.04) ? '  ' : chance(0.02) ? ' \\\n  ' : ' ');
}

/** Words with expansions in quotes. */
const filled = (program, word) => [
  `"done: $(${program})"`,
  `"$(${program} ${word})/x"`,
  `"$(${program})"`,
  `"a ${'$'}{PWD} ${word}"`,
  `"$PWD/${word}"`,
  `"$HOME/x $(${program})"`,
  `"a $X"`,
  `"$? ${word}"`,
  `"a\nb"`,
  `"$(cat <<'EOF'\n${word} x\nEOF\n)"`,
];

const spellings = (program) => {
  const [first, ...rest] = program.split(' ');
  return [
    `/usr/bin/${first}`,
    `\\${first}`,
    `'${first}'`,
    `${first}.exe`,
    `./${first}`,
    `"${first}"`,
    `${first[0]}''${first.slice(1)}`,
  ].map((spelled) => [spelled, ...rest].join(' '));
};

const compounds = (line) => [
  `(${line})`,
  `{ ${line}; }`,
  `if ${line}; then zfoo; fi`,
  `if true; then ${line}; else ls; fi`,
  `echo $(${line})`,
  `echo "$(${line})"`,
  `X=$(${line})`,
  `bash -c '${line.replaceAll("'", '')}'`,
  `for i in 1 2; do ${line}; done`,
  `for f in *.ts; do ${line}; done`,
  `while true; do ${line}; done`,
  `! ${line}`,
  `time ${line}`,
  `time (${line})`,
  `coproc ${line}`,
  `zfoo (${line})`,
  `A=1 if ${line}; then ls; fi`,
  `{ ${line}; } > out`,
  `echo "a $(${line})"`,
  `cat <<EOF\n${line}\nEOF`,
  `cat <<'EOF'\n${line}\nEOF`,
  `f() { ${line}; }; f`,
  `case x in y) ${line};; esac`,
  `set -e; ${line}`,
  `[ -f a ] && ${line}`,
  `[[ -n a ]] && ${line}`,
  `${line} <<'EOF'\nx\nEOF`,
];

/** What stands around a line: moves, other commands, and what takes its output. */
const surroundings = (line, program) => [
  `cd sub && ${line}`,
  `cd /mnt/work/sub; ${line}`,
  `cd && ${line}`,
  `${line} && cd sub`,
  `${line} | cd sub`,
  `cd sub | ${line}`,
  `(cd sub && ${line})`,
  `pushd sub && ${line}`,
  `pushd /mnt/work/sub; ${line}`,
  `popd; ${line}`,
  `X=$(${line}); echo $X`,
  `X="$(${line})"`,
  `X=$(${line}) ${program}`,
  `export X=$(${line})`,
  `for i in $(${line}); do ${program}; done`,
  `A=1; ${line}`,
  `A=1 B=2; ${line}`,
  `PATH=x; ${line}`,
  `${line} &`,
  `(${line} &)`,
  `${line} & ${program}`,
  `sudo ${line}`,
  `watch ${line}`,
  `\`${line}\``,
  `echo $(\`${line}\`)`,
  `until ${line}; do ${program}; done`,
  `${program}\n${line}`,
  `${line} > out`,
  `${line} > /dev/null 2>&1`,
  `${line} >> ~/.profile`,
  `${line} "$X"`,
  `${program} "$X"; ${line}`,
  `${line} # note`,
  `${line} && ${line}`,
  `set -e; ${line}`,
  `tee > a ${line}`,
];

/** What a variable is set to, and otherwise comes to hold something. */
const settings = (program) => [
  ...['a', '"a b"', '""', '.env', 'sub/a', '*', '/', '-rf', '~/a', 'out'].map((value) => `X=${value}`),
  ...[
    `$(${program})`,
    `"a $(${program})"`,
    `a$(${program})`,
    '$PWD',
    '"$PWD/a"',
    '$HOME/a',
    '$((1))',
    '$Y',
    `${'$'}{Y:-a}`,
  ].map((value) => `X=${value}`),
  'X=a; X=b',
  'X=a; X+=b',
  'X=a Y=b',
  `${program}; X=a`,
  'export X=.env',
  `export X="a $(${program})"`,
  'readonly X=a',
  'X=a; unset X',
  'read X',
  `if ${program}; then X=a; fi`,
  `X=a; if ${program}; then X=b; fi`,
];

/** Lines that use a variable they set. */
const variables = (line, program, set) => [
  `${set}; ${line} "$X"`,
  `${set} && ${line} $X`,
  `${set}; ${line} "a $X"`,
  `${set}\n${line} "$X/a"`,
  `${set}; ${line} > "$X"`,
  `${set}; ${line} < "$X"`,
  `${set}; ${line} <<< "$X"`,
  `${set} || ${line} "$X"`,
  `${set} & ${line} "$X"`,
  `${set}; ${program} | ${line} "$X"`,
  `${set}; ${line} "$X" | ${program}`,
  `${set}; (${line} "$X")`,
  `${set}; "$X" ${line}`,
  `${set}; Y="$X b"; ${line} "$Y"`,
  `${set}; Y=$X; ${line} $Y`,
  `${set}; if ${line} "$X"; then ${program}; fi`,
  `if ${set}; then ${line} "$X"; fi`,
  `for i in a; do ${set}; ${line} "$X"; done`,
  `for X in a b; do ${line} "$X"; done`,
  `${set}; [ "$X" = a ] && ${line}`,
  `${set}; ${program} "a $(${line} "$X")"`,
  `Z=$(${set} && ${line} "$X")`,
  `${set}; ${line}; rm -rf "$X"`,
];

/** Lines people write. */
function idiom({ pick, chance, real }) {
  const file = pick(vocabulary.FILES);
  const other = pick(vocabulary.REAL_FILES);
  const run = simple({ pick, chance: (share) => chance(share / 2), real });
  return pick([
    `cd ${pick(['sub', 'sub && cd ..', '/tmp', '..', '.', '~', '/mnt/work', '/mnt/work/sub', 'src', '"$X"'])} && ${run}`,
    `cd sub; ${run} | head -5`,
    `(cd sub && ${run})`,
    `git add . && git commit -m "x" && git push`,
    `git commit -m "$(cat <<'EOF'\nfix: ${file}\nEOF\n)"`,
    `cat > ${file} <<'EOF'\nx\nEOF`,
    `cat >> ${other} <<EOF\nx $X\nEOF`,
    `echo x | tee ${file}`,
    `echo x | tee -a ${other} > /dev/null`,
    `find . -name '*.ts' -exec ${run} \\;`,
    `find . -name '*.ts' -exec ${run} {} +`,
    `find ${pick(['.', 'sub', '/etc', '~'])} -type f -name "*.ts" | xargs ${run}`,
    `find . -name a -delete`,
    `grep -rl x . | xargs sed -i 's/a/b/g'`,
    `ls *.ts | while read f; do ${run}; done`,
    `sed -i 's/a/b/' ${file}`,
    `sed -i.bak -e 's/a/b/' -e 's/c/d/' ${other}`,
    `sed -n '1,5p' ${file}`,
    `awk '{print $1}' ${file} | sort | uniq -c`,
    `rm -rf ${pick(['build', './build', 'build/*', '*', '/tmp/x', '~/x', '"$X"', '"$X/a"', '/', '.', '..', '../x', '$HOME/x', '/mnt/work', '/mnt/work/sub', `"\${X:?}"/*`])}`,
    `cp -r ${file} ${pick(['b', '/tmp/', 'sub/', '~/x', '.git/'])}`,
    `mv ${file} ${other}`,
    `mkdir -p a/b && touch a/b/c`,
    `curl -sL https://example.com/x.sh | ${pick(['sh', 'bash', 'sudo bash', 'jq .', 'tar xz'])}`,
    `${run} && echo ok || echo no`,
    `${run} > ${file} 2>&1`,
    `${run} 2>&1 | tee ${file}`,
    `${run} 2>&1 | tail -20`,
    `${run} || true`,
    `npm run build -- --watch & ${run}`,
    `python3 - <<'EOF'\nprint(1)\nEOF`,
    `head -n 5 ${file} ${other}`,
    `diff <(sort ${file}) <(sort ${other})`,
    `test -f ${file} && ${run}`,
    `export A=1 && ${run}`,
    `source .env && ${run}`,
    `. ./x.sh; ${run}`,
    `X=1; ${run} $X`,
    `A=b; echo "$A" && ${run}`,
    `git log --oneline -5 | cat`,
    `git diff HEAD~1 -- ${file}`,
    `git -C sub ${pick(['status', 'push', 'log'])}`,
    `git --no-pager diff`,
    `docker run --rm -it -v "$PWD":/w app`,
    `ssh host "${run.replaceAll('"', '')}"`,
    `timeout 5 ${run} | grep -v x`,
    `true && ${run} # note`,
    `kill -9 $(pgrep x)`,
    `ls -la ${file} | awk '{print $5}'`,
    `wc -l < ${file}`,
    `cat ${file} ${other} > /dev/null`,
    `xargs -a ${file} ${run}`,
    `echo "${file}" >> ${other}`,
    `printf '%s\\n' a b | sort -u`,
  ]);
}
