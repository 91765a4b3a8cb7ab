// Writes docs/permissions.md: what each form of rule matches, with examples both ways that decide confirms. `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv, exit, stderr } from 'node:process';
import { buildSync } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUT = path.join(ROOT, 'docs/permissions.md');
const modules = [
  'compile',
  'decide',
  'facts/bash',
  'facts/readonly',
  'facts/readonly-options',
  'facts/hosts',
  'facts/own-files',
  'facts/protected-paths',
  'facts/file-commands',
  'facts/client',
  'facts/tools',
  'tools/option-gates',
];
const { outputFiles } = buildSync({
  stdin: {
    contents: modules.map((name) => `export * from './src/${name}.ts';`).join('\n'),
    resolveDir: ROOT,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
});
const core = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
const measured = JSON.parse(readFileSync(path.join(ROOT, 'test/cases/decisions.json'), 'utf8'));
const probes = JSON.parse(readFileSync(path.join(ROOT, 'test/cases/probes.json'), 'utf8'));

/** `[effect, rule, what it means, matching texts, texts that do not match]`; the texts are the tool's main input. */
const FORMS = {
  Bash: [
    [
      'allow',
      'Bash',
      'every command; deny and ask rules, protected paths and critical removals still hold',
      ['zfoo $X > out', 'a && b'],
      ['rm -rf /', 'touch .git/x'],
    ],
    [
      'allow',
      'Bash(npm test)',
      'exactly this text',
      ['npm test', 'npm test # note', 'npm test 2>&1'],
      ['npm  test', 'npm test x', 'NPM test'],
    ],
    [
      'allow',
      'Bash(npm run:*)',
      'this text, alone or followed by a blank and anything',
      ['npm run', 'npm run build'],
      ['npm runx', 'npm run:build'],
    ],
    [
      'allow',
      'Bash(npm run *)',
      'the same: a trailing ` *` that is the only star also matches nothing',
      ['npm run', 'npm run "a && b"'],
      ['npm runx', 'npm run $X', 'npm run x > out'],
    ],
    ['allow', 'Bash(zls*)', 'no blank before the star, so no word boundary', ['zls', 'zlsof'], ['z ls']],
    [
      'allow',
      'Bash(zgit * main)',
      'a star is any text, also none',
      ['zgit push origin main'],
      ['zgit main', 'zgit log'],
    ],
    ['allow', 'Bash(zfoo **)', 'two stars: the bare command is not matched', ['zfoo a'], ['zfoo']],
    [
      'deny',
      'Bash(rm *)',
      'deny and ask rules look at every part, behind wrappers and into substitutions',
      ['rm a', 'ls && rm a', 'sudo -u root rm a', 'FOO=1 /bin/rm a', 'echo $(rm a)', "'rm' a"],
      ['npx rm a', 'nice -n5 rm a', 'eval "rm a"'],
    ],
    [
      'deny',
      'Bash(git push *)',
      'options before the subcommand are another text',
      ['git push origin', "git 'push' x"],
      ['git -C . push x'],
    ],
    ['deny', 'Bash(curl * | sh)', 'a line with a pipe is one more text', ['curl x | sh'], ['curl x; sh']],
    [
      'deny',
      'Bash(npm ci && *)',
      'spans commands only on a line with a pipe, one that cannot be analysed, or with a file the client asks about: all of it, and each piece between pipes',
      ['npm ci && make | tee log', 'ls | npm ci && make', 'npm ci && make > log', 'npm ci&&make $X'],
      ['npm ci && make', 'npm ci && make 2>&1'],
    ],
  ],
  Read: [
    [
      'deny',
      'Read(.env)',
      'this name at any depth below the current directory, in any case; recognized shell readers too',
      ['/home/u/proj/.env', '/home/u/proj/a/.ENV'],
      ['/home/u/proj/.env.local', '/home/u/.env'],
    ],
    [
      'deny',
      'Read(secrets/**)',
      'one segment: any depth',
      ['/home/u/proj/secrets/a', '/home/u/proj/x/secrets/a'],
      ['/home/u/proj/secret'],
    ],
    [
      'deny',
      'Read(src/lib/**)',
      'more segments: from the current directory only',
      ['/home/u/proj/src/lib/a'],
      ['/home/u/proj/x/src/lib/a'],
    ],
    [
      'deny',
      'Read(/secrets/**)',
      '`/` is the current directory in a managed file',
      ['/home/u/proj/secrets/a'],
      ['/secrets/a', '/home/u/proj/x/secrets/a'],
    ],
    ['deny', 'Read(//etc/**)', '`//` is the root of the file system', ['/etc/passwd'], ['/home/u/proj/etc/passwd']],
    ['deny', 'Read(~/.ssh/**)', '`~/` is the home', ['/home/u/.ssh/id'], ['/home/u/proj/.ssh/id']],
  ],
  Write: [
    [
      'allow',
      'Edit(src/**)',
      'in an allow rule `dir/**` starts at the current directory; covers Edit, Write and NotebookEdit',
      ['/home/u/proj/src/a'],
      ['/home/u/proj/x/src/a', '/home/u/proj/src/.git/x'],
    ],
    ['deny', 'Edit', 'the bare name is the Edit tool alone: Write is left', [], ['/home/u/proj/a']],
    ['deny', 'Edit(**)', 'every write below the current directory', ['/home/u/proj/a'], ['/tmp/a']],
    [
      'deny',
      'Write(docs/**)',
      'path rules are written for Read and Edit; others are never consulted',
      [],
      ['/home/u/proj/docs/a'],
    ],
  ],
  WebFetch: [
    [
      'deny',
      'WebFetch(domain:evil.com)',
      'this host, any scheme, port and case',
      ['http://EVIL.com.:81/'],
      ['https://x.evil.com/'],
    ],
    [
      'deny',
      'WebFetch(domain:*.evil.com)',
      'every subdomain, not the host itself',
      ['https://a.b.evil.com/'],
      ['https://evil.com/'],
    ],
    [
      'deny',
      'WebFetch(domain:*evil.com)',
      'elsewhere a star is text without a dot',
      ['https://notevil.com/'],
      ['https://x.evil.com/'],
    ],
  ],
  Agent: [['deny', 'Agent(Explore)', 'exactly this type', ['Explore'], ['explore', 'Plan']]],
  Skill: [
    ['deny', 'Skill(deploy)', 'this skill with any arguments', ['deploy', '/deploy'], ['deploy-x']],
    ['deny', 'Skill(/deploy)', 'the same, as people type it', ['deploy'], ['deploy-x']],
    ['deny', 'Skill(:*)', 'every skill', ['deploy'], []],
    ['deny', 'Skill(deploy *)', 'a plain prefix, without word boundary', ['deploy', 'deploy-x'], ['undeploy']],
  ],
};
const FIELD = {
  Bash: 'command',
  Read: 'file_path',
  Write: 'file_path',
  WebFetch: 'url',
  Agent: 'subagent_type',
  Skill: 'skill',
};

/** Whether the rule decides a call alone; a wrong example stops the script. */
function decides(effect, rule, tool, text) {
  const ruleset = core.compile({ settings: { permissions: { [effect]: [rule] } }, origins: new Map() });
  const call = { tool, input: { [FIELD[tool]]: text } };
  return core.decide(ruleset, call, { ...core.DEFAULT_SITUATION, mode: 'default' }).by?.text === rule;
}

function row(tool, [effect, rule, meaning, yes, no]) {
  for (const text of yes)
    if (!decides(effect, rule, tool, text)) throw new Error(`${effect} ${rule} does not decide ${text}`);
  for (const text of no) if (decides(effect, rule, tool, text)) throw new Error(`${effect} ${rule} decides ${text}`);
  return `| ${effect} ${code(rule)} | ${cell(meaning)} | ${yes.map(code).join(' ')} | ${no.map(code).join(' ')} |`;
}

function code(text) {
  return `\`\` ${text.replaceAll('|', '\\|')} \`\``;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

function list(values) {
  return [...values].map((value) => `\`${value}\``).join(' ');
}

const tables = Object.entries(FORMS).map(
  ([tool, forms]) =>
    `### ${tool === 'Write' ? 'Edit and Write' : tool}\n\n| Rule | Means | Decides | Does not decide |\n| --- | --- | --- | --- |\n${forms.map((form) => row(tool, form)).join('\n')}`,
);
const probed = probes.groups.reduce((sum, group) => sum + group.calls.length, 0);

const text = `<!-- Generated by scripts/docs-permissions.mjs; change the tables there. -->

# What a permission rule matches

Measured on client ${measured.client}: ${measured.rows.length} decisions in \`test/cases/decisions.json\`, ${probed.toLocaleString('en-US')} probes in
\`test/cases/probes.json\`, and random rules on random commands (\`ORACLE=… node scripts/oracle-decide.mjs --fuzz 20000\`). What the model does not
follow is listed in \`test/cases/disagreements.json\`.

Every example is decided by \`src/decide.ts\` when this page is generated: current directory \`/home/u/proj\`, home \`/home/u\`, mode default.

## Order

1. A bare deny (\`Bash\`, \`Bash(*)\`, \`W*\`) takes the tool away. A bare Bash deny takes Monitor and PowerShell along; a bare Read deny stops writes.
2. Deny rules, then ask rules, wherever they come from. In Bash an exact ask beats a wildcard deny, unless it is nested in \`( )\`, \`{ }\` or \`$( )\`
   or stands behind a launcher (\`watch\`, \`setsid\` …).
3. Safety checks: critical removals, denied removals inside \`bash -c\` scripts, protected paths, blocked reads and writes outside.
4. Mode, allow rules, built-in tables. Every part of a command line needs its own approval.
5. Otherwise the client asks; \`dontAsk\` and \`denyInsteadOfPrompting\` deny instead; auto mode asks its classifier.

## Forms

${tables.join('\n\n')}

## Surprises

- A relative deny or ask (\`Read(secrets/**)\`) counts from every working directory, additional ones too; an allow from the current one alone.
- Nothing negates a class: \`[!a]\` is \`!\` or \`a\`; \`[\\d]\` is a digit. \`src/**/\` is what lies below \`src\`, \`/**/\` what lies in any folder.
- A backslash is that of a regular expression: \`x\\d\` is \`x1\`, \`\\w\` a letter, digit or \`_\`, \`\\?\` nothing; before a star it makes it one to be read as written (\`a\\*b\`), but not at the end: \`a\\*\` is \`a*\`.
- \`Read(*)\` and \`Write(*)\` in an allow list reach the working directories only; bare \`Read\` and \`Write\` reach everything.
- An allow rule for \`Read\` without path does not let \`cat\` read outside; \`Read(//etc/**)\` does.
- Read and Edit denies are not applied to a command line that cannot be analysed (\`cat .env $X\`, \`{ cat .env; }\`, \`cat .env <(ls)\`).
- \`Read\` and \`Edit\` ask rules never reach Bash.
- With an Edit deny in place \`cmd &\` asks even under a bare Bash allow.
- \`bash -c 'rm x'\` under a deny for \`rm\` asks in every mode, and is denied in plan and auto mode; behind launchers (\`sudo rm x\`, \`xargs rm\`) too, but for
  \`strace\` and its like, and not in a subshell (\`(rm x)\`). An ask rule for \`rm\` and a deny for any other command are not seen there. Where the client does
  not know an option before the script (\`zsh --login -c\`, \`bash --foo -c\`, \`ksh -oc\`), each script that names \`rm\` or \`rmdir\` is stopped so, whatever rules say.
- What looks like a comment behind the redirection of a command is none: \`ls > o # a; rm x\` is an \`rm\`, and so is \`ls 2>&1 # $(rm x)\`; \`ls # a; rm x\` is not.
  Its words themselves no rule sees: a deny of \`*#*\` does not stop \`ls > o # a\`.
- What stands behind a here-document on its line belongs to it: rules that span the line do not see \`&& ls\` in \`cat <<E && ls\`, though an \`ls\` is met by itself.
  From a \`;\`, a \`&\` or a \`(\` on the client reads nothing there: in \`cat <<E; rm -rf /\` no rule and no safety check sees the \`rm\`.
- A redirection before the program (\`> a cmd\`, \`2>&1 cmd\`) is asked unless the command only reads and the
  redirection writes no file; \`cmd >a x\` and \`cmd < a x\` hide their files from Read and Edit denies.
- \`|&\` keeps a rule from spanning a pipeline.
- A rule that only spans commands gives way when every part is approved for itself, a deny too: with allow \`Bash(curl *)\` and \`Bash(sh)\`, deny
  \`Bash(curl * | sh)\` stops nothing. A bare allow approves no part.
- Deny and ask rules also see a command without the words that are one expansion (\`$X\`, \`\${X:-a}\`, \`$'a'\`, \`$((a+1))\`, \`{1..3}\`, \`@(a)\`): \`git $X push\` and
  \`sudo $X git push\` are stopped by deny \`Bash(git push *)\`; and up to the first that runs others: \`cmd a $(x) b\` is \`cmd a\`. \`"$X"\`, \`a$X\` and \`{a,b}\` stay.
- \`cmd <<< x\` is the text with its here-string to allow rules.
- A word that begins with \`=\` and a letter keeps a line from being taken apart wherever it stands behind a blank or an operator, in quotes, comments and
  here-documents too: \`grep ' =a' f\`; not \`grep '=a' f\`.
- A lone assignment (\`X=a\`, \`X=$(cmd)\`) is no command: by itself only the deny that is the whole line meets it, others where rules span the line; \`cmd\` is met.
- Inside others no rule sees an assignment or an \`unset\`, and of a declaration (\`export\`, \`declare\` …) only its name, where it begins a group: a deny of \`export *\` stops
  \`(export A=b)\`, one of \`export A=*\` does not, and neither stops \`(ls; export A=b)\` or \`echo $(export A=b)\`. None sees \`> $X\` beside another command.
- The files of a pipeline are seen where its output stands in a text: deny \`Read(.env)\` stops \`echo "v: $(cat .env | head -1)"\`, but not \`echo "$(cat .env | head -1)"\`.
- A test with a redirection behind \`&&\` or \`||\` shows the files of its line, as one behind a pipe does (\`ls && [ -f a ] > b\`), elsewhere it hides them. Words behind a
  redirection hide them too, but not beside a removal outside of the sandbox: \`npm t > a b; rm c; cat .env\`.
- A \`cd\` to where the line is, named from the root, is no command to rules at the start of a Bash line (\`cd /work && make\`), elsewhere, and for Monitor, only where the client
  settles a line by its commands alone: with a pipe or a file it asks about, a deny of \`cd *\` stops \`ls && cd /work && rm a\`. Redirected (\`cd /work > a\`) it counts as one.
- In the sandbox rules meet a command with \`$HOME\` with the home put in and as it is written, and one over several lines (\`git commit -m "a⏎b"\`) as it is written, too.
- What runs in the background (\`a &\`, \`a & b\`) and would be approved part for part, or touches files the client looks at, is spanned by deny and ask rules, beside a
  bare allow and in bypass mode too: a deny of \`* &\` stops \`ls &\` and \`npm test > log &\`, but not \`npm test &\`. In the sandbox it stops every command, and
  anywhere what is asked whatever allows it (\`source a &\`). The exact \`npm test &\` stops it everywhere, \`npm test > log &\` too.
- Beside a bare allow it is asked: \`git status &\`, where every part would pass by itself, and with a pipe one piece that holds a \`&\` is enough:
  \`npm test | tail -5 &\`, its redirections aside; not \`npm test | make &\`, nor a loop.
- On a line that cannot be analysed an exact ask no longer beats a wildcard deny, nor beside what is asked whatever allows it (\`cmd x; eval y\`), nor
  on any line that runs in the sandbox; there no asked part keeps a deny from spanning the line either.
- A quote behind an open brace is not read on, in a comment or a here-document either: \`cat > a.json <<'EOF'\` is asked when \`{ "a": 1 }\` is in it.
- \`X=cmd; $X a\` is a \`cmd\` to rules, but only while nothing but assignments stands before it, joined by \`;\`, \`&&\` or a new line, no pipe leads into it
  and the rest of the line can be analysed. As an argument or the target of a redirection (\`X=.env; zq | cat "$X"\`) its value counts behind a pipe, too.
- What a variable of the line holds is known (\`X=a\`, \`X=""\`, \`unset X\`), text beside an output (\`X="v $(a)"\`, \`X="$PWD/a"\`), or nothing anybody knows (\`X=$(a)\`, \`X=$PWD\`,
  \`X=a; X=b\`, \`read X\`, anything set behind a command or \`||\`). Known ones can be used anywhere, without quotes where their value is one plain word; the second kind in
  double quotes, the third there beside two other characters (\`"v $X"\`). Used otherwise, or behind the \`then\`, loop, \`( )\` or \`&\` it was set in, a variable takes the line
  from what can be analysed: no file of it is seen then. Beside a subshell or a piped output in a text only the denies of files know it (\`X=.env; (cat "$X")\`), beside
  \`time -p\`, \`coproc\`, arithmetic a test may evaluate and \`/proc/self/environ\` rules do, too. So does setting a known one anew in a loop or a condition.
- What removes a variable the line sets to a critical path (\`X=/etc; rm -rf $X\`), to the working directory (\`D=$PWD\`, \`D=$(pwd)\`) or to what may be the root (\`D=$Y/\`) asks
  in every mode, also behind \`sudo\`, \`xargs\` and in \`bash -c 'rm $D'\`.
- \`"$PWD:x"\` and \`$HOME[1]\` are asked: some shells read a letter behind a colon, and a bracket, as a modifier of the variable.
- A rule that spans \`if\`, \`for\`, \`while\` or a group sees the redirections and comments inside, elsewhere neither.
- Where rules span a line, each thing it lists that is more than a simple command is a text of its own, as written but for its redirections: deny \`Bash(if *)\`
  stops \`ls $X; if make; then ls; fi\`, deny \`Bash((make))\` stops \`cd a && (make) > o\`, and so for \`{ }\`, \`case\`, functions and \`! make\`; in the sandbox only
  with a pipe or on a line that cannot be analysed. It is none where two subshells end together, \`(ls; (make))\`, and \`((ls); make)\` is arithmetic with an error.
- In bypassPermissions a removal of the home or root is looked for in each command whose words can all be read: in \`zq $X; rm -rf /\`, not in \`rm -rf / $X\`. A compound
  is one with all that is in it (\`(zq $X; rm -rf /)\`), and \`case\`, functions, \`! (a)\`, \`time (a)\` and a subshell in a subshell are never looked into; what a substitution
  runs is looked at for itself. So is the script of a \`bash -c\`, in every mode.
- A rule that is a line of several commands (\`Bash(cd sub && npm test)\`) is met by that line as it is written, and with its redirections and comments taken off and one
  blank around its operators; behind simple wrappers and harmless assignments too (\`timeout 60 cd sub && npm test\`), and as all that stands between two pipes
  (\`cd sub && npm test 2>&1 | tail\`), where \`> a\` is no part of it. Another command beside it, on the same side of a pipe, and it is met by nothing. \`X:*\` is such
  a rule for the line X, with blanks folded. Words are compared as they are written: \`npm 'a' && ls\` is not \`npm a && ls\`.
- Such an allow goes before the ask rules for its commands: with allow \`Bash(git add . && git push)\`, ask \`Bash(git push *)\` does not ask about that line. Not in the
  sandbox, not before denies, not where the same line is asked, and not behind a wrapper when the ask is exactly its first command. No file of its commands is asked
  about, nor of redirections that the rule names, protected ones (\`> .git/x\`) included; others may stay inside the working directories.
- An exact allow covers a line nobody can take apart as it is written, and in no other way: \`Bash(make)\` is no \`make > $X\`, \`Bash(make $X)\` no \`make $X 2>&1\`.
  Of a line that can be taken apart lines that are comments are no part: \`# note⏎cmd > f\` is \`cmd > f\`. \`X > f:*\` is exact for \`X > f\`, too.
- Below a variable that may be empty (\`rm "$a"/*.o\`, \`sudo rm $a/\`), of a folder of the system's root (\`rm -rf "$a/etc"\`) behind two slashes (\`rm $a//b\`), or with a quote right behind the slash (\`rm "$a/"b\`) a removal is asked in every mode, also behind \`sudo\`, \`env\`, \`nice\`, \`exec\`,
  \`xargs\`, \`find -exec\` and in what \`eval\` and \`trap\` run; not behind \`watch\`, \`flock\` or a quoted program.
- What stands behind the first operand of a command that names files is one, an option too, but for \`jq\`: a deny \`Read(**)\` meets
  \`grep x -n\`, but not \`grep -n x\`.
- \`$HOME\` counts as the home it stands for: a rule \`zfoo $HOME*\` matches nothing, \`zfoo /home/u*\` does. An exact allow \`zfoo $HOME/x\` covers that line as it is
  written, behind simple wrappers and harmless assignments too.
- A here-string stays where it stands: \`cmd <<< a b\` is met by \`cmd <<< a *\` and not by an allow \`cmd b\`; deny rules see \`cmd b\`, too.
- In arithmetic (\`((a))\`, \`$((a))\`, \`for ((;;))\`) a single quote, a backquote, a backslash, a \`#\`, and a text or an output right behind an operand (\`((a "b"))\`, \`((a $(b)))\`)
  make the client unsure: it asks in every mode and denies in plan and auto mode.
- A command with a name behind a \`$\` in quotes (\`awk -F "," '{print $NF}'\`, \`echo \\$A\`), or an assignment of what the client knows (\`A=$(ls) cmd\`), is spelled anew too, in as few
  single quotes as can be: rules see \`awk -F , '{print $NF}'\`, so \`Bash(awk -F "," *)\` matches nothing there. Deny and ask rules see it as it is written, too, in a line nobody can
  take apart (\`( )\`, \`$( )\`, \`eval\`) and beside files the client asks about; so they do a command over several lines.
- \`cmd 2>&1 x\`: ask rules see only what stands before the redirection, deny rules see both that and all the words.
- An assignment of known harmless names alone (\`CI=1\`) is allowed; without a value (\`CI= cmd\`) it keeps allow rules from matching.
- What writes the client's credentials, and \`rm\`, \`ln\` or \`mv\` of a folder that holds them (\`ln -s ~ x\`), asks a person in every mode but bypass; so does \`cp\` with an option behind an operand
  (\`cp ~ b -v\`), and where what a folder holds is copied over them (\`cp -r a/. ~\`).
- Where \`cp\` or \`mv\` is told its target by an option (\`-t sub\`, \`-tsub\`, \`--target-directory sub\`), or an option stands behind an operand, the last operand, the one before
  the option and the named folder all count as targets, and what lies in each by the name of each operand: an Edit deny of \`sub/a\` stops \`cp -t sub a b\`.
- To the sandbox an Edit rule is the folder it names, without case, and so is an additional directory: where there is one, \`Edit(~)\` or
  \`Edit(../other/**)\`, which match no call there, let commands write in that folder as if it were a working directory, and such a deny keeps
  what \`sandbox.filesystem.allowWrite\` opens closed. Rules of users and of projects nobody trusts count, \`allowManagedPermissionRulesOnly\` or not.
- Where reading or writing elsewhere is blocked no additional directory of the project's own settings is a working directory.
- \`**/**/a\` is no \`a\`: of two \`**\` at the start the second stands for one folder.
- In the sandbox Read and Edit denies reach a line the client asks about there, too (\`rm -f a /etc\`); otherwise the sandbox keeps them.
- A rule on an input field sees the value without blanks around it, and what the client puts where a call leaves the field out (\`Edit(replace_all:false)\`,
  \`Monitor(timeout_ms:300000)\`). Monitor has \`command\`, \`description\` and \`timeout_ms\`: \`Monitor(command:rm *)\` counts, \`Monitor(persistent:true)\` does not.
- \`~\` alone in a path rule is a file of that name, at any depth: \`Edit(~)\` says nothing about the home, \`Edit(~/**)\` does.
- Of a host that is fetched without a rule below a path alone, no URL counts whose path has an escaped dot or slash (\`%2e\`, \`%252f\`).
- A command that goes on behind a \`\\\` at the end of a line is its words with one blank between them, in single quotes where a word needs some: allow
  \`Bash(curl -X POST *)\` covers \`curl -X \\⏎ POST x\`, but \`Bash(git commit -m "a b" *)\` no \`git commit -m "a b" \\⏎ x\`.
  A redirection in front of such a command leads nothing: allow \`Bash(make *)\` covers \`2>/dev/null make \\⏎ all\`.
- A command that runs its arguments (\`watch make\`) is allowed by an exact rule alone, as the whole line, and not by one that stands behind an \`X:*\` for the same: in the client's list
  user, project and local rules come first, then those of the policy, then those of the command line.
- Beside a pipe and a \`cd\` Edit denies see what \`&>\`, \`>&\` and \`>|\` name, but not what \`>\` and \`>>\` do.
- To the client \`time\` and \`coproc\` are programs: \`time (cmd a)\` and \`time while x; do cmd a; done\` are broken into pieces, and a deny
  \`Bash(cmd *)\` meets them, but \`time { cmd a; }\` it does not; \`time ! cmd\` and \`time A=1 cmd\` are asked whatever allows \`cmd\`.
- Behind \`xargs\` an allow rule sees the program as it is written: \`zfoo *\` covers \`xargs zfoo a\`, not \`xargs "zfoo" a\`. What only reads is asked where a substitution
  in its quotes writes: \`echo "done: $(ls > a)"\`.
- A program named like a shell keyword, in quotes or behind a wrapper (\`"for" x\`, \`nice if\`), is covered by an exact rule for the whole line alone, or a bare one.
- Where the client is not sure to read a line as the shell does it asks in every mode, bypass too, and denies in plan and auto mode: a keyword
  behind an assignment or redirection (\`A=1 if\`, \`> a done\`), \`cmd ((1))\`, \`time ((1))\`, an expansion that never ends (\`cmd $(x\`, \`cmd \${x\`),
  what is no shell inside \`$( )\` (\`cmd $(fi)\`, \`cmd $(a; })\`), and a list set there (\`cmd $(a=(1 2))\`).
- Expansions in double quotes beside two or more other characters are read on, also where the quotes stand beside more (\`v="v $(date)"\`): \`echo "done: $(date)"\` is an
  \`echo\` and a \`date\`, each approved for itself, \`cat "$PWD/x"\` a file. Not so a list with \`;\`, and beside a comment inside the line is asked. So are variables every shell sets (\`$PWD\` \`$USER\` \`$TMPDIR\` \`$?\` …) and substitutions without a pipe; \`"$X/x"\`, \`"\${PWD}/x"\`,
  \`"$(date)"\` alone, \`"-$(date)"\` and unquoted ones are not. Deny and ask rules see something with \`__\` in their place, too, for a substitution with \`CMD\` and \`SUB\`.
- \`"$(cat <<'EOF' … )"\` is the text of the document to every rule where that is one line, and no \`#\` line; of a longer one rules see nothing. In the sandbox
  they span the line as it is written: an ask \`Bash(*<<*)\` asks about \`git commit -m "$(cat <<'EOF' … )"\` there, and nowhere else.
- In the sandbox what runs behind a pipe in a word (\`"a $(A=1 cmd | wc -l)"\`) is asked as on a line of its own where nothing else expands.
- An escaped \`\\$\` is no variable, and takes a command out of its option table all the same: \`grep "\\$HOME" a\` is asked.
- Where any rule denies reading \`xargs grep\`, \`xargs head\` and \`xargs tail\` no longer count as reading only.
- No rule sees the redirections of a group (\`{ a; } > b\`), nor those behind a command that begins with one (\`< a cmd > b\`).
- In the sandbox \`cat <<'EOF' > file\` is asked and \`cat > file <<'EOF'\` is not.
- \`cp a b\` is checked as a write of \`b\` and of \`b/a\`, whether \`b\` is a folder or not.
- In auto mode allow rules are suspended that leave open what a runner runs. Runners are ${list(core.SUSPENDED_PROGRAMS)}, by any path and version: alone
  (\`python\`), with anything (\`python *\`), with options and anything (\`python -m a *\`), but not \`python a.py *\`. Behind assignments, other runners
  and ${list(core.SUSPENDED_WRAPPERS)} the same (\`A=b timeout 5 node *\`), but an option there takes no part (\`A=b python -m a *\` counts), except for one that ends in \`c\` (\`A=b bash -lc a *\` does not).
  ${list(core.SUSPENDED_PAIRS)} are suspended as they stand (\`npm run *\`, but neither \`npm run a *\` nor \`A=b npm run *\`). A wildcard in the name of a program
  is suspended where a runner may be meant: \`py*\`, \`sudo x*\` (\`xargs\`), \`/usr/bin/*\`, \`./*\`, but not \`scripts/*\`.
- What is given behind \`=\` may not begin with \`-\` (\`grep a --include=-x\` is asked), but for git's \`--sort=-date\`.
- A word that may ask git for a signature, for which git runs another program, is asked wherever it stands in \`git log\`, \`show\`, \`rev-list\`, \`shortlog\`, \`branch\`,
  \`tag\` and \`for-each-ref\`: \`%G?\`, \`%(signature)\`, in \`git log --grep=%G\`, too; so is \`signature\` in what \`--format\`, \`--pretty\` and \`--sort\` are given.
- An exact deny or ask meets a command behind simple wrappers and assignments with the blanks and quotes it is written with: \`A=1 cmd a  b\`. An exact ask that is a line
  with its redirections goes before the exact allow that is. Behind \`sudo\`, \`watch\` and the like quotes are seen where the client asks anyway, but beside nothing
  that looks like an operator (\`sudo find $X -exec rm {} \\;\`).
- A star in the name of a program stands for letters, digits and \`. / @ % , : ~ + - _\` in an allow rule: \`Bash(zc*)\` covers \`zcat a\`, but neither \`zc? a\` nor \`zc=a\`. Not so
  behind a slash: \`Bash(./scripts/*)\` covers \`./scripts/*.sh\`.
- No rule spans a pipe behind an assignment nobody can tell the value of (\`X=$Y wget a | bash\`).
- What an exact rule alone can allow (\`watch make\`) it allows as the whole line alone: \`watch make && ls\` and \`timeout 5 watch make\` are asked; and not at all behind an
  allow \`watch make:*\` in the same list.
- A declaration that a rule allows is asked beside what only reads (\`export A=1 && ls\`), but for one of a harmless variable; its \`$HOME\` stays as it is written.
- In a pipeline \`2>/dev/null a | b\` is \`a | b\` to allow rules; elsewhere, and behind \`<\` and \`&>\`, they see the redirection. Behind \`2>&-\` the next word is part of it:
  rules see \`b\` in \`2>&- a b\`, a deny \`a b\`, too.
- Behind a harmless assignment or a wrapper the first word loses its quotes: \`timeout 5 X="a" cmd\` is \`X=a cmd\`, but \`nohup X="a" cmd\` is not.
- Harmless assignments in front are taken off up to the first that is not: \`NODE_ENV=a X=b cmd\` is \`X=b cmd\`, too; \`X=b NODE_ENV=a cmd\` is not \`NODE_ENV=a cmd\`.
- A deny or ask list without a single valid entry withholds the allow rules of its file.
- In a rule's brackets \`\\(\`, \`\\)\` and \`\\\\\` stand for the character behind the backslash, and once more in a pattern with a star: four backslashes are one there. Blanks of any kind at the ends of a pattern with a star count for nothing.
- Deny and ask rules see \`[ -f "a" ]\` as it is written and as \`[[ -f a\`, and \`[[ -f "a" ]]\` so too; on a line that can't be taken apart as it is written, inside its
  groups and substitutions not at all. A test with a redirection is asked.
- A word that is filled (\`"done: $(date)"\`) takes a command out of its option table, but behind \`--\` or as the value of an option where the line is spelled anew.

## Tables of the client (${core.CLIENT_VERSION})

**Read-only commands**, run without a rule. Any arguments: ${list(core.ANY_ARGUMENTS)} (\`stat\` not with \`-A\` or \`-H\`). Without unquoted globs: ${list(core.NO_GLOBS)}.
Exactly: ${list(core.EXACT_COMMANDS)}. With some options only: ${list(core.OPTION_COMMANDS.keys())}.
With these options a word that may list (\`grep -E 'a{1,2}'\`), quoted or not, is asked. So is a quoted glob of a command over several lines
or with a variable (\`git log \\⏎ -- '*.md'\`, \`sort '*' $HOME\`), where an unquoted one would be: it is spelled anew, without quotes. Beside an unquoted
glob \`grep\` and the checksums take any option. What begins with \`-\` is no value (\`sort -k=-1\`), and what is assigned to several options in one word
counts for nothing (\`sort -rn=x\`). \`ss\` takes filters of the words it knows (\`ss state established '( dport = :https )'\`), but no lone \`=\` without quotes.
\`cut\`, \`paste\`, \`fold\`, \`fmt\`, \`pr\`, \`expand\`, \`column\`, \`tac\` and \`numfmt\`: the value of an option is no file (\`cut -sd / x\`), but every word is one beside an option the client does not know.

**Environment names** that do not keep an allow rule from matching: ${list(core.SAFE_ENVIRONMENT)}; with a locale as value ${list(core.LOCALE_ENVIRONMENT)}.

**Looked behind by deny and ask rules**: ${list(core.CHANGERS.keys())} ${list(core.LAUNCHERS.keys())}; by every rule \`timeout\` \`time\` \`nice\` \`nohup\` \`stdbuf\` \`command\` \`builtin\` \`noglob\` \`xargs\`.

**Never covered by an open allow rule**: ${list(core.RUNS_ARGUMENTS)}; with options that run code or set variables
(\`awk -f x\`, \`jq -L x\`, \`set -a\`, \`export -v\`) ${list(core.OPTION_GATES.keys())}; behind a wrapper nobody can read (\`timeout x a\`, \`nohup -x\`) everything.

**Commands whose files are checked**: ${list(core.FILE_COMMANDS.keys())}, \`find\`, \`git diff\`, \`git grep\`.

**Protected paths**: folders ${list(core.PROTECTED_DIRECTORIES)}; files ${list(core.PROTECTED_FILES)}. Free: \`${core.UNPROTECTED}\`.
The policy itself (\`/etc/claude-code/managed-settings.json\` and \`.json\` files in \`managed-settings.d\`) is asked about before every write, too.

**The client's own files** need no rule, but deny and ask rules count for them, and what a block of reading or writing elsewhere leaves is said:

- read: what it keeps of the project (\`~/.claude/projects/-home-u-proj\` for \`/home/u/proj\`) and its notes, blocked or not; below \`~/.claude\` ${list(core.SHARED)}, not where reading is blocked;
- written: notes, files ending in \`.md\` below \`memory\` there, or below the folder \`autoMemoryDirectory\` names, which a project may set, and below ${list(core.AGENT_NOTES)}; \`${core.LAUNCH}\`; below
  \`~/.claude/agent-memory\` by a tool only where writing elsewhere is not blocked. In shell commands \`cp\`, \`mv\` and a redirection that names \`~\` are asked about all the same;
- left to the rules where reading elsewhere is blocked: below \`~/.claude\` \`CLAUDE.md\` and ${list(core.UNBLOCKED)};
- never written by a tool, whatever rules and mode say: below \`~/.claude\` ${list(core.UNWRITTEN)}.

**Tools that never ask**: ${[...core.QUIET_TOOLS].map((name) => `\`${name}\``).join(' ')}; ${[...core.CLASSIFIED_TOOLS].map(([name, mode]) => `\`${name}\` but in ${mode === 'auto' ? 'auto mode' : 'auto and plan mode'}`).join(', ')}.

**Hosts fetched without a rule**: ${list(core.PREAPPROVED_HOSTS)}.

## Settings of other scopes

User, project and local settings beside the policy, as asked of client 2.1.330 (\`test/cases/scopes.json\`); a project need not be trusted for its settings.

| setting | what counts |
|---|---|
| \`permissions.disableBypassPermissionsMode\`, \`disableAutoMode\`, \`permissions.disableAutoMode\` | a lock in any scope |
| \`permissions.blockReadsOutsideWorkingDirectories\`, \`blockWritesOutsideWorkingDirectories\` | \`true\` in any scope, whatever the policy says |
| \`permissions.denyInsteadOfPrompting\` | \`true\` in the policy or in user settings; a project can't |
| \`permissions.defaultMode\` | the policy, then local, project, user settings; \`auto\` and \`bypassPermissions\` not from a project |
| \`sandbox.enabled\`, \`sandbox.autoAllowBashIfSandboxed\` | the policy, then local, project, user settings |
| \`sandbox.allowUnsandboxedCommands\` | the same, but what the user forbids no project allows |
| \`sandbox.excludedCommands\` | the lists of all scopes together |

A user's or project's file is left out whole for one value of a wrong type, \`null\` too; entries of a rule list nobody can read are left out alone.

## The sandbox

With \`sandbox.enabled\` where a sandbox is installed, as asked of client 2.1.330 (some 40,000 calls):

- A bare ask rule does not count for what runs in the sandbox, approved or not.
- \`excludedCommands\` takes a line out when every command of it is excluded and none changes directory, reads or writes a file by redirection, holds
  a substitution, is written with quotes, or runs others (\`sudo\`, \`xargs\`, \`awk\`, \`bash -c\`, \`git -C\` …). \`env\`, \`nice\`, \`nohup\`,
  \`time\`, \`timeout 3\` and harmless assignments in front are taken off.
- Deny and ask rules span every line that runs in the sandbox, and give way to nobody: no ask opens a deny there, exact or not.
- A line with variables or substitutions runs unasked (\`test "$x" && found=1\`, \`printf '%s' "$x"\`), but for programs with odd or quoted names
  (\`foo: $x\`), a word that sets a variable of the shell's own (\`PATH=\`, \`status=\`), \`command -v "$x"\`, and \`printf\`, \`test\`, \`read\`,
  \`exit\` and the like with a substitution, \`"$a-b"\`, \`"[$a]"\` or \`"\${a:-b}"\`.
- \`blockReadsOutsideWorkingDirectories\` asks about what names a place outside; what nobody can tell is left to the sandbox.
- A call with \`dangerouslyDisableSandbox\` is approved by rules for its commands alone, and asked otherwise where reading is blocked, in every mode.
- A removal beside \`cd\`, \`pushd\` or \`popd\` is asked.

## Not modelled

Hooks' own code, auto mode's classifier, symbolic links, the operating system's sandbox, PowerShell (documented, not measured), skills that declare
permissions of their own (the client asks before each unless a Skill rule allows it), and rules of other scopes unless they are given.

Nor is which files there are. Where \`blockReadsOutsideWorkingDirectories\` is set the client looks at every word that names a file it finds, whatever program it is given
to: it asks about one outside, and a Read deny stops \`node .env\` where there is an \`.env\`. Here only places every machine has (\`/etc/passwd\`) are taken to be there.
`;

if (argv.includes('--check')) {
  if (!existsSync(OUT) || readFileSync(OUT, 'utf8') !== text) {
    stderr.write('docs/permissions.md is stale: run npm run docs\n');
    exit(1);
  }
} else writeFileSync(OUT, text);
