// Makes pairs of policies as people write and edit them, and calls near their rules, for the differential test of compare.
import { rng } from './decisions.mjs';

const lines = (text) => text.trim().split(/\s*\n\s*|\s{2,}/);

/** Contents of Bash rules as public policies have them, without the open end. */
const COMMANDS = lines(`
git push  git push --force  git push origin main  git push --force-with-lease  git push -f  git push origin  git commit  git commit -m
git add  git status  git log  git diff  git diff --staged  git show  git branch  git checkout  git checkout -b  git reset --hard  git reset
git clean -fd  git rebase  git merge  git config  git config --global  git stash  git fetch  git pull  git clone  git tag  git remote add
git branch -D  git rev-parse HEAD  git  npm  npm test  npm run  npm run build  npm run test:*  npm run lint  npm install  npm ci
npm publish  npm audit  npm view  npx  npx tsc  npx prettier --check  pnpm  pnpm install  pnpm test  yarn  yarn test  yarn add  bun  bun test
pip install  pip3 install  pip list  python  python3  python3 -c  python -m pytest  pytest  uv run  poetry run  node  node -e  node scripts/check.js
cargo build  cargo test  cargo publish  cargo  go test  go build  go  make  make test  make build  make deploy  mvn  mvn verify  ./gradlew
./gradlew build  ./scripts/deploy.sh  ./run.sh  docker  docker run  docker ps  docker push  docker build  docker compose  docker exec
docker run --privileged  docker system prune  kubectl  kubectl get  kubectl delete  kubectl apply  kubectl exec  kubectl --context prod  helm
helm install  helm list  terraform  terraform apply  terraform plan  terraform destroy  terraform init  aws  aws s3  aws s3 ls  aws iam
aws sts get-caller-identity  gcloud  gcloud auth  az  gh  gh pr  gh pr create  gh pr list  gh pr merge  gh api  gh repo delete  gh issue
curl  curl -X POST  curl http://  curl https://  curl -d  curl https://example.com/  wget  nc  ncat  netcat  ssh  scp  rsync  sftp  telnet  ftp
rm  rm -rf  rm -rf /  rm -rf ~  rm -r  rm -fr  rmdir  mv  cp  mkdir  mkdir -p  touch  chmod  chmod 777  chmod -R 777  chmod +x  chown  ln -s  dd
dd if=  mkfs  fdisk  shred  sudo  sudo rm  su  doas  eval  exec  source  bash  bash -c  sh  sh -c  zsh -c  env  printenv  export  history
cat  cat .env  cat ~/.ssh  cat /etc/passwd  cat /etc/shadow  head  tail  less  ls  ls -la  find  find .  grep  grep -r  rg  sed  sed -i  awk  sort
wc  echo  pwd  which  date  tree  jq  xargs  xargs rm  tee  diff  ps  ps aux  kill  kill -9  killall  pkill  systemctl  service  crontab  at
apt  apt-get install  apt-get  brew  brew install  yum  dnf  apk add  security  security find-generic-password  osascript  open  base64
openssl  gpg  mysql  psql  redis-cli  mongosh  sqlite3  vault  vault read  pass  op read  shutdown  reboot  nohup  timeout  nice  time  watch
iptables  ufw  useradd  passwd  visudo  mount  umount  claude  claude mcp add  defaults write  launchctl  powershell  reg add  acme deploy`);

/** Words that wildcard rules look for inside commands. */
const INNER =
  lines(`--force  --no-verify  -rf  .env  prod  production  --prod  secrets  /etc/  ~/.ssh  id_rsa  main  master  --delete  --hard
password  token  DROP TABLE  delete  destroy  > /dev/sd  | sh  | bash  && rm  http://  https://  @latest  -exec  -delete  --global  ~  *  /`);

const PATHS = lines(`
.env  .env.*  **/.env  **/.env.*  ./.env  ./.env.*  //**/.env  //**/.env.*  ~/.ssh/**  ~/.aws/**  ~/.aws/credentials  ~/.kube/**  ~/.gnupg/**
~/.config/**  ~/.netrc  ~/.npmrc  ~/.docker/config.json  ~/.claude/**  ~/.bashrc  ~/**  //etc/**  //etc/passwd  //etc/shadow  /etc/shadow  //var/**
//usr/**  //proc/**  //tmp/**  //**  **  /**  **/secrets/**  secrets/**  ./secrets/**  /secrets/**  **/*.pem  *.pem  **/*.key  *.key  //**/*.pem  //**/*.key
**/id_rsa*  //**/id_rsa*  **/credentials*  **/*secret*  config/credentials.json  ./config/credentials.json  .git/**  **/.git/**  .github/**  .github/workflows/**
.claude/**  .claude/settings.json  ./.claude/settings.local.json  CLAUDE.md  src/**  /src/**  ./src/**  src/*  tests/**  test/**  docs/**  docs/  *.md  **/*.md  README.md
package.json  package-lock.json  **/package-lock.json  *.lock  node_modules/**  dist/**  build/**  build  migrations/**  **/migrations/**  infra/**  infra/prod/**
terraform/**  *.tf  *.tfstate  **/*.tfstate*  Dockerfile  Makefile  //opt/app/**  //home/**  //Users/**  //data/**  ~/work/**  **/*.[jt]s  src/**/*.ts  src/**/test?.ts`);

const HOSTS = lines(`
github.com  *.github.com  api.github.com  raw.githubusercontent.com  *.githubusercontent.com  docs.python.org  npmjs.com  registry.npmjs.org  *.npmjs.org
pypi.org  pastebin.com  *.pastebin.com  example.com  *.example.com  *  *.corp.example  docs.corp.example  localhost  127.0.0.1  169.254.169.254
*.internal  stackoverflow.com  anthropic.com  *.anthropic.com  transfer.sh  *.ngrok.io  gist.github.com  *google.com  developer.mozilla.org`);

const NAMES = lines(`
mcp__github  mcp__github__*  mcp__github__get_me  mcp__github__create_issue  mcp__github__delete_repo  mcp__github__get_*  mcp__linear  mcp__slack__post_message
mcp__filesystem  mcp__filesystem__read_file  mcp__postgres__query  mcp__puppeteer  mcp__playwright__*  mcp__jira__*  WebSearch  WebFetch  Agent  Task  Skill
Skill(deploy)  Skill(deploy *)  Skill(review:*)  NotebookEdit  TodoWrite  Monitor  Grep  Glob`);
const STRICT_NAMES = lines(`
mcp__*  mcp__*__delete_*  mcp__*__write_*  *  Web*  Agent(Explore)  Agent(general-purpose)  Task(deployer)  Bash(run_in_background:true)  Bash(timeout:600000)
Agent(model:opus)  Bash(dangerouslyDisableSandbox:true)  Skill(args:prod*)  CronCreate  ExitPlanMode`);
const BARE = lines('Bash  Bash(*)  Read  Read(*)  Edit  Edit(*)  Write  Write(*)');

const SETTINGS = [
  ...['default', 'acceptEdits', 'plan', 'dontAsk', 'auto', 'bypassPermissions'].map((mode) => ['defaultMode', mode]),
  ['disableBypassPermissionsMode', 'disable'],
  ['disableBypassPermissionsMode', 'disable'],
  ['disableAutoMode', 'disable'],
  ['denyInsteadOfPrompting', true],
  ['blockReadsOutsideWorkingDirectories', true],
  ['blockWritesOutsideWorkingDirectories', true],
  ['additionalDirectories', ['/data', '../shared']],
  ['additionalDirectories', ['~/work']],
  ['additionalDirectories', ['/opt/app']],
];
const SANDBOXES = [
  { enabled: true, autoAllowBashIfSandboxed: true },
  { enabled: true, autoAllowBashIfSandboxed: false },
  { enabled: true, autoAllowBashIfSandboxed: true, excludedCommands: ['docker *', 'git push *'] },
  { enabled: true, autoAllowBashIfSandboxed: true, allowUnsandboxedCommands: false },
  { enabled: true },
];

const EFFECTS = ['deny', 'ask', 'allow'];

/** Pair number `seed`: two settings objects, and a random source for calls. */
export function pairOf(seed) {
  const random = rng(seed * 7919 + 13);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const chance = (share) => random() < share;
  const how = { pick, chance, below: (n) => Math.floor(random() * n) };
  const before = policy(how);
  let after = before;
  for (let left = pick([1, 1, 1, 2, 2, 3, 5]); left > 0; left--) after = edited(after, how);
  return { before, after, how };
}

function policy({ pick, chance, below }) {
  const size = pick([1, 2, 4, 8]);
  const permissions = Object.fromEntries(
    EFFECTS.filter(() => chance(0.8)).map((effect) => [
      effect,
      Array.from({ length: 1 + below(size) }, () => rule(effect, { pick, chance })),
    ]),
  );
  for (let left = pick([0, 0, 1, 2]); left > 0; left--) {
    const [key, value] = pick(SETTINGS);
    permissions[key] = value;
  }
  return {
    permissions,
    ...(chance(0.1) ? { sandbox: pick(SANDBOXES) } : {}),
    ...(chance(0.1) ? { allowManagedPermissionRulesOnly: true } : {}),
  };
}

function rule(effect, how) {
  const { pick, chance } = how;
  const share = how.pick([...'bbbbbbbbbbppppphnnBB']);
  if (share === 'b') return `Bash(${content(how)})`;
  if (share === 'p') {
    const tool = pick(['Read', 'Read', 'Edit', 'Edit', 'Write']);
    return `${tool}(${effect !== 'allow' && chance(0.06) ? '!' : ''}${pick(PATHS)})`;
  }
  if (share === 'h') return `WebFetch(domain:${pick(HOSTS)})`;
  if (share === 'B') return pick(effect === 'allow' || chance(0.3) ? BARE : ['Write', 'Edit', 'Edit(*)', 'Read(*)']);
  return pick(effect === 'allow' || chance(0.5) ? NAMES : STRICT_NAMES);
}

function content({ pick, chance }) {
  const command = pick(COMMANDS);
  if (chance(0.15)) return command;
  if (chance(0.08)) return `*${pick(INNER)}*`;
  if (chance(0.08)) return `* ${pick(INNER)}${pick(['', ' *', '*'])}`;
  if (chance(0.12)) return `${command} *${pick(INNER)}*`;
  if (chance(0.06)) return `${command} * ${pick(INNER)}`;
  return command + pick([' *', ' *', ' *', ':*', ':*', ':*', '*']);
}

function edited(settings, how) {
  const { pick, chance, below } = how;
  const { permissions } = settings;
  const having = EFFECTS.filter((effect) => permissions[effect]?.length > 0);
  const withList = (effect, list) => ({ ...settings, permissions: { ...permissions, [effect]: list } });
  const effect = having.length > 0 ? pick(having) : 'deny';
  const list = permissions[effect] ?? [];
  const at = below(list.length || 1);
  switch (pick([...'aaaarrrrmmwwwsssosx'])) {
    case 'a': {
      const to = pick(EFFECTS);
      return withList(to, [
        ...(permissions[to] ?? []),
        chance(0.3) && list[at] ? varied(list[at], how) : rule(to, how),
      ]);
    }
    case 'r':
      return withList(
        effect,
        list.filter((_, i) => i !== at),
      );
    case 'm': {
      const to = pick(EFFECTS);
      const moved = list[at];
      if (moved === undefined || to === effect) return settings;
      return {
        ...settings,
        permissions: {
          ...permissions,
          [effect]: list.filter((_, i) => i !== at),
          [to]: [...(permissions[to] ?? []), moved],
        },
      };
    }
    case 'w':
      return withList(
        effect,
        list.map((text, i) => (i === at ? varied(text, how) : text)),
      );
    case 's': {
      const [key, value] = pick(SETTINGS);
      const { [key]: old, ...rest } = permissions;
      return { ...settings, permissions: old === undefined ? { ...permissions, [key]: value } : rest };
    }
    case 'o':
      return withList(effect, [...list].reverse());
    default: {
      const { sandbox, ...rest } = settings;
      return sandbox === undefined ? { ...settings, sandbox: pick(SANDBOXES) } : rest;
    }
  }
}

/** The same rule a little wider, narrower or only spelled otherwise. */
function varied(text, { pick }) {
  const [, tool, inside] = /^(\w+)\(([\s\S]*)\)$/.exec(text) ?? [];
  if (inside === undefined || (tool !== 'WebFetch' && /^\w+:[^*]/.test(inside))) return text;
  if (tool === 'Bash') {
    const bare = inside.replace(/(:| )?\*$/, '');
    const words = bare.split(' ');
    return `Bash(${pick([bare, `${bare} *`, `${bare}:*`, `${bare}*`, `${words[0]} *`, `${bare} ${pick(INNER)} *`, `${bare} main`, `${words[0]}:*`, `* ${bare}`, `sudo ${bare} *`, `/usr/bin/${bare} *`])})`;
  }
  if (tool === 'WebFetch') return pick([text, text.replace('domain:', 'domain:*.'), text.replace('*.', '')]);
  return `${pick([tool, 'Read', 'Edit'])}(${pick([`//${inside}`, `./${inside}`, inside.replace(/\/\*\*$/, ''), inside.replace(/\/\*\*$/, '/*'), inside.replace(/^\.\//, ''), `**/${inside}`, inside.toUpperCase()])})`;
}

const FILL = lines(
  'main  origin  src  --force  -v  a.txt  https://example.com/x  .env  -n 5  --all  build  README.md  x y  prod',
);
const ODD_FILL = ['', '/etc/passwd', '~/.ssh/id_rsa', '../x', '"a b"', "'*.ts'", '$HOME', '*.ts', '~', '/', '--flag=x'];
const WRAPPERS =
  lines(`sudo  sudo -u root  doas  env  env A=1  nice  nice -n 5  nohup  time  timeout 5  timeout -k 3 5s  stdbuf -oL  command  builtin
xargs  watch  setsid  strace  ionice -c 3  A=1  NODE_ENV=test  FOO=bar BAR=1  nohup sudo  sudo timeout 9  env FOO=x nice  exec  xargs -n1  bash -c  time -p  noglob`);
const BINS = ['/usr/bin/', '/bin/', './', '/usr/local/bin/', 'node_modules/.bin/'];

export const FILES = lines(`
.env  .env.local  a/.env  src/main.ts  src/a/b.ts  b/src/a.ts  README.md  docs/a.md  secrets/db.json  a/secrets/x  key.pem  a/server.key  .git/config
.github/workflows/ci.yml  .claude/settings.json  .claude/settings.local.json  package.json  node_modules/x/index.js  dist/a.js  build  a/build/x  infra/prod/main.tf
migrations/1.sql  config/credentials.json  Dockerfile  x.tfstate  .npmrc  .vscode/settings.json  CLAUDE.md  test/a.test.ts  src/x/test1.ts  etc/shadow  id_rsa.pub`);
const OUTSIDE = lines(`
/etc/passwd  /etc/shadow  /etc/hosts  ~/.ssh/id_rsa  ~/.aws/credentials  ~/.bashrc  ~/notes.txt  ~/.kube/config  ~/.claude/settings.json  ~/work/a.ts  /data/a.csv
/data/.env  /opt/app/x  /opt/other  /tmp/x  /var/log/syslog  /home/other/a.txt  /Users/x/a  /srv/.env  /srv/key.pem  ../shared/a  ../other/.env  /proc/1/environ  ~/.npmrc`);
const CALL_HOSTS = lines(`
github.com  api.github.com  raw.githubusercontent.com  docs.python.org  registry.npmjs.org  pastebin.com  a.pastebin.com  example.com  x.example.com  localhost
docs.corp.example  a.b.corp.example  db.internal  169.254.169.254  notgoogle.com  google.com  other.test  developer.mozilla.org  x.ngrok.io`);
const CALL_NAMES = lines(`
mcp__github__get_me  mcp__github__create_issue  mcp__github__delete_repo  mcp__linear__list  mcp__slack__post_message  mcp__filesystem__read_file  mcp__x__write_file
mcp__postgres__query  mcp__playwright__click  mcp__zz__run  WebSearch  TodoWrite  CronCreate  ExitPlanMode`);
const FILE_COMMANDS = lines(
  'cat  head -n 5  tail -f  ls -la  grep x  sed -n 1p  rm  rm -rf  touch  mkdir -p  cp a.txt  mv a.txt  tee  sort  wc -l  stat  less  diff a.txt  find  xargs cat  cd',
);

/** Random calls near the rules of two policies. `anchors`: the directories of the situation. */
export function callsNear(settings, how, count, anchors) {
  const rules = settings.flatMap(({ permissions }) => EFFECTS.flatMap((effect) => permissions[effect] ?? []));
  const commands = rules.flatMap((text) => /^Bash\((.*)\)$/s.exec(text)?.[1] ?? []);
  return Array.from({ length: count }, () => call({ ...how, commands, anchors }));
}

function call(how) {
  const { pick, chance, anchors } = how;
  const file = () => absolute(pick(chance(0.5) ? FILES : OUTSIDE), anchors);
  switch (pick([...'bbbbbbbbbbfffhna'])) {
    case 'b': {
      const extra = chance(0.05)
        ? pick([{ run_in_background: true }, { timeout: 600000 }, { dangerouslyDisableSandbox: true }])
        : {};
      return { tool: chance(0.05) ? 'Monitor' : 'Bash', input: { command: line(how), ...extra } };
    }
    case 'f': {
      const tool = pick(['Read', 'Read', 'Edit', 'Edit', 'Write', 'Write', 'NotebookEdit', 'Grep', 'Glob']);
      const field =
        tool === 'NotebookEdit' ? 'notebook_path' : tool === 'Grep' || tool === 'Glob' ? 'path' : 'file_path';
      return { tool, input: { [field]: file() } };
    }
    case 'h':
      return { tool: 'WebFetch', input: { url: `https://${pick(CALL_HOSTS)}/${pick(['', 'x'])}` } };
    case 'n':
      return { tool: pick(CALL_NAMES), input: {} };
    default:
      return pick([
        {
          tool: 'Agent',
          input: {
            subagent_type: pick(['Explore', 'general-purpose', 'deployer', 'x']),
            ...(chance(0.3) ? { model: 'opus' } : {}),
          },
        },
        {
          tool: 'Skill',
          input: { skill: pick(['deploy', 'deploy-x', 'review', 'x']), ...(chance(0.3) ? { args: 'prod x' } : {}) },
        },
      ]);
  }
}

const absolute = (name, { cwd, home }) =>
  name.startsWith('~')
    ? home + name.slice(1)
    : name.startsWith('/')
      ? name
      : name.startsWith('..')
        ? `${cwd.replace(/\/[^/]*$/, '')}${name.slice(2)}`
        : `${cwd}/${name}`;

function line(how) {
  const { pick, chance } = how;
  const one = () => command(how);
  if (chance(0.7)) return one();
  return pick([
    () => `${one()} && ${one()}`,
    () => `${one()}; ${one()}`,
    () => `${one()} | ${one()}`,
    () => `cd src && ${one()}`,
    () => `echo $(${one()})`,
    () => `${one()} > out.txt`,
    () => `${one()} 2>&1`,
    () => `(${one()})`,
    () => `bash -c '${one()}'`,
    () => `if true; then ${one()}; fi`,
    () => `${one()} | sh`,
    () => `${one()} || true`,
    () => `${one()} > ${pick(OUTSIDE)}`,
  ])();
}

function command(how) {
  const { pick, chance, commands } = how;
  const base =
    commands.length > 0 && chance(0.75)
      ? filled(pick(commands), how)
      : chance(0.5)
        ? filled(pick(COMMANDS), how)
        : `${pick(FILE_COMMANDS)} ${pick(chance(0.5) ? FILES : OUTSIDE)}`;
  const called = chance(0.06) ? pick(BINS) + base : base;
  return chance(0.25) ? `${pick(WRAPPERS)} ${called}` : called;
}

/** A rule's content as a command: stars filled; now and then more words, or a word less. */
function filled(text, { pick, chance }) {
  const fill = () => pick(chance(0.7) ? FILL : ODD_FILL);
  const whole = text
    .replace(/:\*$/, ' *')
    .replace(/\*/g, () => (chance(0.3) ? '' : fill()))
    .trim();
  if (chance(0.2)) return `${whole} ${fill()}`.trim();
  return whole === '' ? 'make' : chance(0.05) ? whole.split(' ').slice(0, -1).join(' ') || whole : whole;
}
