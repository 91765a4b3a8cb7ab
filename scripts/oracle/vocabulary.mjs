// The words of the differential test: what real policies and real commands are made of, beside invented programs no table of the client knows.

const lines = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());
const words = (text) => text.trim().split(/\s+/);

/** Programs with the words that make them a command of their own. */
export const PROGRAMS = lines(`
  zfoo
  zbar
  zgit push
  zgit log
  zls
  znpm run build
  cat
  ls
  rm
  git status
  touch
  echo
`);

/** What people write rules about, and run. */
export const REAL_PROGRAMS = lines(`
  git push
  git pull
  git commit -m
  git diff
  git log --oneline
  git status
  git add
  git checkout
  git branch
  git show
  git -C sub status
  git config --get
  git stash list
  npm run build
  npm run test
  npm test
  npm install
  npx prettier
  yarn build
  pnpm i
  node
  python3 -c
  python3
  pip install
  go test
  cargo build
  make
  docker run
  docker ps
  kubectl get
  kubectl delete
  terraform apply
  aws s3 cp
  gh pr list
  curl -s
  curl
  wget
  ssh
  scp
  rm
  rm -rf
  rm -r
  rmdir
  mkdir -p
  cp
  cp -r
  mv
  touch
  cat
  head -n 5
  tail -f
  grep -rn
  grep
  rg
  find . -name
  find . -type f
  find
  ls -la
  ls
  echo
  printf
  sed -n 1,5p
  sed -i s/a/b/
  sed s/a/b/
  awk 1
  sort
  wc -l
  xargs
  tee
  chmod +x
  chown root
  ln -s
  cd
  pwd
  jq .
  diff
  du -sh
  stat
  which
  tree
  test -f
  true
  sleep 1
  date
  eval
  source
  export
  bash -c
  sh -c
  tar xzf
  psql -c
`);

export const WORDS = [...words('a b -x --all sub/a .env main x=y ./b /etc/x *.ts origin'), '"a b"', "'c d'"];

export const REAL_WORDS = [
  ...words(`a b sub sub/a sub/.env .env ./b ../x src src/app.ts -rf -r -f --force -n -v --help --version -- HEAD HEAD~1 main origin
  origin/main *.ts * **/*.js ~ ~/.ssh/id_rsa ~/x /tmp/x /etc/passwd /mnt/work/a /mnt/home/x / .. . ./ build node_modules .git .git/config .claude/x
  package.json https://example.com/x.sh user@host:x k=v 5 -5 --x=y -la -i --name-only s/a/b/ + @ % , a:b a.b`),
  '"a b"',
  "'c d'",
  '"fix: x (y)"',
  "'{print $1}'",
  '""',
  "''",
  '"*.ts"',
  "'*'",
  '"a;b"',
  "'a && b'",
  '"$HOME/x"',
  '$HOME',
];

export const WRAPPERS = lines(`
  timeout 3
  nice
  nohup
  time
  sudo
  env
  command
  xargs
  stdbuf -oL
  sudo -u root
  nice -n 5
  watch
  setsid
  /usr/bin/env
  timeout -k 5 10s
  timeout --foreground 3
  builtin
  noglob
  doas
  env -i
  env A=1
  sudo -E
  xargs -0
  xargs -n1
  xargs -I{}
  ionice -c3
  exec
  npx
  busybox
  time -p
  command -p
  nice -10
  stdbuf -o0 -eL
  flock l
  strace -f
`);

export const ENVIRONMENT = words(
  'A=1 NODE_ENV=x LANG=C FOO=$(date) PATH=x CI=1 NODE_ENV=production FORCE_COLOR=1 LC_ALL=C.UTF-8 A="b c" GIT_DIR=x TZ= X+=1',
);

export const OPERATORS = [' && ', ' || ', '; ', ' | ', ' |& ', '\n', ' & ', '&&', '|', ';', ' && \\\n', ' |\n'];

export const REDIRECTS = lines(`
  > a
  2>&1
  > /dev/null
  < b
  >> sub/a
  2> b
  > /tmp/x
  2>/dev/null
  >/dev/null 2>&1
  &> o
  >| a
  < .env
  > .env
  > ../x
  > ~/x
  > $X
  > .git/x
  > "a b"
  <<< x
  <<< "$X"
  > src/out.txt
  1>&2
  >&2
  3< b
  < /etc/passwd
  < /dev/stdin
  < /dev/tty
  < a/../b
  > ~/.bashrc
  >> .git/config
  2>&-
  {fd}> a
  >& a
`);

export const ODD = [
  ...words(
    '$X `zbar` {a,b} $HOME "$X" $((1+1)) $\'x\' $1 $? a$ {a..c} {a} \\$X "\\$X" a\\*b @(a|b) [ab] =x ~root !x $"x" "`ls`"',
  ),
  `\${X:-a}`,
  'a\\ b',
  '# note',
  '$(zfoo a)',
  '"$(zfoo a)"',
  '<(ls)',
  '$(cat a)',
  '$(git status)',
  '\\\n a',
];

export const PATHS = words(
  'a b .env sub/a sub/** ** *.env /sub/** ~/x/** //etc/** //**/.env sub sub/ !a ./b s?b [ab] **/a sub/* A',
);

export const REAL_PATHS = words(`
  ./.env ./.env.* .env .env.* **/.env **/.env* //**/.env ./secrets/** secrets/** **/secrets/** ~/.ssh/** ~/.aws/** //etc/** //etc/passwd //tmp/**
  src/** /src/** ./src/** src/**/*.ts src/*.ts **/*.pem *.key **/node_modules/** docs/** !docs/public/** !.env.example !sub/a package.json ./package.json
  .git/** .claude/** /.github/workflows/** //mnt/work/sub/** //mnt/home/** ~/** /** ./** *.{js,ts} src/[ab].ts sub/*/a ~/.bashrc ../x a/../b`);

export const FILES = words('a b .env sub/a sub/.env x/sub/a sub/x/y ab Sub/A p.env');
export const REAL_FILES =
  words(`src/app.ts src/x/b.ts vendor/src/a.ts .env.local .env.example secrets/a x/secrets/b docs/a docs/public/b
  package.json server.key .git/config .claude/settings.json .github/workflows/ci.yml node_modules/x/i.js .npmrc sub/../a src/a.ts SRC/App.ts`);

export const ROOTS = ['/mnt/home/x/', '/etc/', '/tmp/', '/mnt/home/.ssh/', '/mnt/home/', '/', '/mnt/'];

export const HOSTS = [
  ...words('example.com *.example.com * example.* *example.com docs.python.org'),
  ...words('github.com *.github.com api.*.com localhost 10.0.0.1 *.internal.corp evil.com EXAMPLE.com. *.*.com sub.*'),
];
export const URLS = words(`
  https://example.com/ http://www.example.com:80/x https://badexample.com/ https://docs.python.org/3/ https://other.test/ https://a.b.example.com./
  https://github.com/anthropics/x https://github.com/x/y https://api.github.com/ http://localhost:3000/ http://10.0.0.1/ https://u:p@evil.com/ https://EXAMPLE.COM
  https://x.internal.corp/ https://react.dev/learn https://api.x.com/ https://[::1]/`);

export const MCP_RULES = words(
  'mcp__srv mcp__srv__* mcp__srv__get_a mcp__srv__get_* mcp__srv2 mcp__* mcp__*__get_a mcp__srv__put_* mcp__srv__ mcp__my-srv',
);
export const MCP_TOOLS = words('mcp__srv__get_a mcp__srv__get_b mcp__srv__put_a mcp__srv2__get_a mcp__my-srv__put_a');

export const PARAMETERS = lines(`
  Bash(run_in_background:true)
  Bash(timeout:5000)
  Bash(timeout:*)
  Read(limit:5)
  Read(offset:*)
  Bash(description:d)
  Bash(dangerouslyDisableSandbox:true)
  WebSearch(query:x)
  Monitor(persistent:true)
  Bash(command:zfoo)
`);
