// Shows that the install scripts and packages put exactly the release in place, keep what was there, and change nothing when in doubt.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_DELIVERY } from '../src/channels.ts';
import { build, type Release } from '../src/deliver/index.ts';
import type { JsonObject } from '../src/parse.ts';
import { filesBelow, inScratch } from './readers/archives.ts';
import { run, testWith } from './readers/tools.ts';

const isRoot = process.getuid?.() === 0;
const FILES = { ...DEFAULT_DELIVERY, channels: ['file' as const] };

async function unpacked(name: string, settings: JsonObject, claudeMd: string | null = null) {
  const memory = claudeMd === null ? null : new TextEncoder().encode(claudeMd);
  const release: Release = {
    settings,
    fragments: [],
    claudeMd: memory,
    digest: `sha256:${name}`,
    name,
    delivery: FILES,
  };
  return (await build(release)).artifacts;
}

const first = await unpacked('policy-v1', { model: 'opus' }, 'Be kind\n');
const second = await unpacked('policy-v2', { model: 'sonnet' });
const releases = { first, second };

interface Machine {
  readonly root: string;
  readonly folder: string;
  readonly sh: (release: keyof typeof releases, ...args: string[]) => { status: number | null; said: string };
  /** managed-settings.json, CLAUDE.md and `other` files the client would read, with their texts. */
  readonly files: () => Record<string, string>;
}

/** A scratch root with both releases beside it, each in its own folder. */
function onMachine(body: (machine: Machine) => void): void {
  inScratch((scratch) => {
    for (const [name, artifacts] of Object.entries(releases)) {
      mkdirSync(path.join(scratch, name));
      for (const artifact of artifacts) writeFileSync(path.join(scratch, name, artifact.name), artifact.bytes);
    }
    const root = path.join(scratch, 'my root');
    mkdirSync(root);
    const folder = path.join(root, 'etc/claude-code');
    const sh: Machine['sh'] = (release, ...args) => {
      const env = { PATH: process.env['PATH'] ?? '', DESTDIR: root };
      const script = path.join(scratch, release, 'install.sh');
      const { status, stdout, stderr } = spawnSync('sh', [script, ...args], { env, encoding: 'utf8', cwd: '/' });
      return { status, said: stdout + stderr };
    };
    const files = () => {
      const found = Object.entries(existsSync(folder) ? filesBelow(folder) : {});
      return Object.fromEntries(
        found.filter(([name]) => !name.startsWith('.')).map(([name, text]) => [name, String(text)]),
      );
    };
    body({ root, folder, sh, files });
  });
}

const opus = '{\n  "model": "opus"\n}\n';
const sonnet = '{\n  "model": "sonnet"\n}\n';
const FIRST = { 'managed-settings.json': opus, 'CLAUDE.md': 'Be kind\n' };
const SECOND = { 'managed-settings.json': sonnet };

describe('install.sh', () => {
  test('installs, upgrades without leaving files of the old release, and rolls back and forth', () =>
    onMachine(({ sh, files }) => {
      expect(sh('first').said).toMatch(/^Installed policy-v1 sha256:policy-v1 in .*\/my root\/etc\/claude-code\.\n$/);
      expect(files()).toEqual(FIRST);
      expect(sh('second', 'install').status).toBe(0);
      expect(files()).toEqual(SECOND);
      expect(sh('second', 'rollback')).toEqual({ status: 0, said: 'Back at policy-v1 sha256:policy-v1.\n' });
      expect(files()).toEqual(FIRST);
      expect(sh('second', 'rollback').said).toBe('Back at policy-v2 sha256:policy-v2.\n');
      expect(files()).toEqual(SECOND);
    }));

  test('knows whether exactly this release is in place', () =>
    onMachine(({ sh, folder }) => {
      expect(sh('first', 'status').status).toBe(1);
      sh('first');
      expect(sh('first', 'status')).toEqual({ status: 0, said: 'policy-v1 sha256:policy-v1 is installed.\n' });
      expect(sh('second', 'status').status).toBe(1);
      writeFileSync(path.join(folder, 'CLAUDE.md'), 'Be rude\n');
      expect(sh('first', 'status').said).toContain('CLAUDE.md is not the one of policy-v1');
      rmSync(path.join(folder, 'managed-settings.json'));
      expect(sh('first', 'status').said).toContain('managed-settings.json is missing');
    }));

  test('run again changes nothing and keeps the way back; it repairs what was changed by hand', () =>
    onMachine(({ sh, files, folder }) => {
      sh('first');
      sh('second');
      const before = statSync(path.join(folder, 'managed-settings.json')).ino;
      expect(sh('second')).toEqual({ status: 0, said: 'policy-v2 sha256:policy-v2 is already installed.\n' });
      expect(statSync(path.join(folder, 'managed-settings.json')).ino).toBe(before);
      sh('second', 'rollback');
      expect(files()).toEqual(FIRST);
      sh('second');
      for (const spoil of [
        () => writeFileSync(path.join(folder, 'managed-settings.json'), '{}'),
        () => rmSync(path.join(folder, 'managed-settings.json')),
      ]) {
        spoil();
        expect(sh('second').said).toMatch(/^Installed policy-v2/);
        expect(files()).toEqual(SECOND);
      }
      sh('second', 'rollback');
      expect(files()).toEqual(FIRST);
    }));

  test('keeps what was there before the first release, and uninstall and rollback bring it back', () =>
    onMachine(({ sh, files, folder }) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'managed-settings.json'), '{"by":"hand"}');
      writeFileSync(path.join(folder, 'managed-mcp.json'), '{}');
      sh('first');
      expect(files()).toEqual({ ...FIRST, 'managed-mcp.json': '{}' });
      expect(sh('first', 'rollback').said).toBe('Back at what was there before the first release.\n');
      expect(files()).toEqual({ 'managed-settings.json': '{"by":"hand"}', 'managed-mcp.json': '{}' });
      sh('first');
      expect(sh('first', 'uninstall').status).toBe(0);
      expect(files()).toEqual({ 'managed-mcp.json': '{}' });
      sh('first', 'rollback');
      expect(files()).toEqual({ ...FIRST, 'managed-mcp.json': '{}' });
    }));

  test('a reader that opened the old file reads all of it: files are renamed into place, never written over', () =>
    onMachine(({ sh, folder }) => {
      sh('first');
      const open = openSync(path.join(folder, 'managed-settings.json'), 'r');
      sh('second');
      const buffer = Buffer.alloc(100);
      expect(buffer.toString('utf8', 0, readSync(open, buffer))).toBe(opus);
      closeSync(open);
    }));

  test('files are readable by everybody and writable by their owner alone, whatever the umask', () =>
    onMachine(({ root, folder }) => {
      const script = path.join(root, '../first/install.sh');
      run('sh', ['-c', 'umask 077; DESTDIR="$1" sh "$2"', 'sh', root, script]);
      const modes = ['managed-settings.json', 'CLAUDE.md', '.release', '.'].map(
        (name) => statSync(path.join(folder, name)).mode & 0o777,
      );
      expect(modes).toEqual([0o644, 0o644, 0o644, 0o755]);
    }));

  test.each<[string, (machine: Machine) => void, string]>([
    [
      'a file was damaged',
      ({ root }) => writeFileSync(path.join(root, '../second/managed-settings.json'), '{}'),
      'is damaged or of another release',
    ],
    ['a file is missing', ({ root }) => rmSync(path.join(root, '../second/managed-settings.json')), 'is missing'],
    [
      'a folder lies where a file belongs',
      ({ folder }) => {
        rmSync(path.join(folder, 'managed-settings.json'));
        mkdirSync(path.join(folder, 'managed-settings.json'));
      },
      'managed-settings.json is a folder',
    ],
    [
      'drop-ins would be merged over the policy',
      ({ folder }) => {
        mkdirSync(path.join(folder, 'managed-settings.d'));
        writeFileSync(path.join(folder, 'managed-settings.d/99-team.json'), '{}');
      },
      'managed-settings.d/99-team.json',
    ],
  ])('changes nothing when %s', (_name, spoil, said) =>
    onMachine((machine) => {
      machine.sh('first');
      spoil(machine);
      const before = machine.files();
      const after = machine.sh('second');
      expect(after.status).toBe(1);
      expect(after.said).toContain(said);
      expect(machine.files()).toEqual(before);
      rmSync(path.join(machine.folder, 'managed-settings.json'), { recursive: true });
      expect(machine.sh('first', 'rollback').said).toBe('Back at what was there before the first release.\n');
    }),
  );

  test('--with-drop-ins accepts them', () =>
    onMachine(({ sh, folder }) => {
      mkdirSync(path.join(folder, 'managed-settings.d'), { recursive: true });
      writeFileSync(path.join(folder, 'managed-settings.d/99-team.json'), '{}');
      expect(sh('first', '--with-drop-ins').status).toBe(0);
    }));

  test('does not uninstall what somebody changed, or what it did not install', () =>
    onMachine(({ sh, files, folder }) => {
      expect(sh('first', 'uninstall').said).toContain('was installed by this script');
      sh('first');
      writeFileSync(path.join(folder, 'CLAUDE.md'), 'mine');
      expect(sh('first', 'uninstall').said).toContain('CLAUDE.md was changed after it was installed');
      expect(files()).toEqual({ ...FIRST, 'CLAUDE.md': 'mine' });
    }));

  test('says what is wrong with its arguments, and that it has nothing to go back to', () =>
    onMachine(({ sh }) => {
      expect(sh('first', '--force').said).toContain('unknown argument --force');
      expect(sh('first', 'rollback').said).toContain('there is nothing to go back to');
    }));
});

/** The commands install.sh changes anything with. */
const COMMANDS = ['chmod', 'cp', 'mkdir', 'mktemp', 'mv', 'rm', 'sync'];

/** Runs install.sh, killed with all it started right before its command number `at`; the machine is as it was then. */
function killed({ root }: Machine, at: number, release: string, command: string) {
  const shims = path.join(root, '../shims');
  const count = path.join(root, '../count');
  mkdirSync(shims, { recursive: true });
  writeFileSync(count, '0');
  for (const name of COMMANDS) {
    const real = run('sh', ['-c', `command -v ${name}`])
      .toString()
      .trim();
    const counted = `n=$(($(cat '${count}') + 1)); echo $n >'${count}'; [ $n -ne ${at} ] || kill -9 0; exec ${real} "$@"`;
    writeFileSync(path.join(shims, name), `#!/bin/sh\n${counted}\n`, { mode: 0o755 });
  }
  const env = { PATH: `${shims}:${process.env['PATH']}`, DESTDIR: root };
  return spawnSync('setsid', ['sh', path.join(root, '..', release, 'install.sh'), command], { env }).signal;
}

/** Kills `command` of the second release before each of its changes in turn, until it ends by itself; `after` looks each time. */
function killedEverywhere(command: string, after: (machine: Machine) => void): void {
  let at = 1;
  for (let done = false; !done; at += 1)
    onMachine((machine) => {
      machine.sh('first');
      if (command !== 'install') machine.sh('second');
      done = killed(machine, at, 'second', command) === null;
      after(machine);
      const leftovers = readdirSync(machine.folder).filter((name) => name.startsWith('.'));
      expect(leftovers.filter((name) => !['.previous', '.release'].includes(name))).toEqual([]);
    });
  expect(at).toBeGreaterThan(8);
}

describe('install.sh killed before any of its changes', () => {
  testWith(
    ['setsid'],
    'installing: the old policy or the new one is there, a rerun finishes, and the way back is open',
    () =>
      killedEverywhere('install', ({ sh, files }) => {
        expect([opus, sonnet]).toContain(files()['managed-settings.json']);
        expect(sh('second').status).toBe(0);
        expect(files()).toEqual(SECOND);
        expect(sh('second', 'status').status).toBe(0);
        expect(sh('second', 'rollback').status).toBe(0);
        expect(files()).toEqual(FIRST);
      }),
  );

  testWith(['setsid'], 'rolling back: one of both is there, a rerun finishes', () =>
    killedEverywhere('rollback', ({ sh, files }) => {
      expect([opus, sonnet]).toContain(files()['managed-settings.json']);
      // Where all but the last renames were done it is back already, and "rollback" again would go forth.
      if (sh('first', 'status').status !== 0) expect(sh('second', 'rollback').status).toBe(0);
      expect(files()).toEqual(FIRST);
      expect(sh('second').status).toBe(0);
    }),
  );

  testWith(['setsid'], 'uninstalling: a rerun finishes, and a rollback brings all of it back', () =>
    killedEverywhere('uninstall', ({ sh, files }) => {
      sh('second', 'uninstall');
      expect(files()).toEqual({});
      expect(sh('second', 'rollback').status).toBe(0);
      expect(files()).toEqual(SECOND);
    }),
  );
});

describe('install.sh on a hostile machine', () => {
  const script = ({ root }: Machine) => path.join(root, '../first/install.sh');

  test('refuses to go back to what is not whole: a policy never vanishes', () =>
    onMachine(({ sh, files, folder }) => {
      sh('first');
      sh('second');
      rmSync(path.join(folder, '.previous/managed-settings.json'));
      expect(sh('second', 'rollback').said).toContain('.previous is not what was installed');
      expect(files()).toEqual(SECOND);
    }));

  test('replaces a symbolic link and leaves alone what it leads to', () =>
    onMachine(({ root, sh, files, folder }) => {
      const elsewhere = path.join(root, 'elsewhere.json');
      writeFileSync(elsewhere, '{"by":"hand"}');
      mkdirSync(folder, { recursive: true });
      symlinkSync(elsewhere, path.join(folder, 'managed-settings.json'));
      expect(sh('first').status).toBe(0);
      expect(files()).toEqual(FIRST);
      expect(readFileSync(elsewhere, 'utf8')).toBe('{"by":"hand"}');
      sh('first', 'rollback');
      expect(files()).toEqual({ 'managed-settings.json': '{"by":"hand"}' });
    }));

  test('needs nothing of the environment but a path, and no home', () =>
    onMachine((machine) => {
      const bare = spawnSync('env', ['-i', 'PATH=/usr/bin:/bin', `DESTDIR=${machine.root}`, 'sh', script(machine)]);
      expect([bare.status, String(bare.stderr)]).toEqual([0, '']);
      expect(machine.files()).toEqual(FIRST);
    }));

  test('says when a file stands where its folder belongs', () =>
    onMachine(({ sh, root }) => {
      mkdirSync(path.join(root, 'etc'));
      writeFileSync(path.join(root, 'etc/claude-code'), '');
      expect(sh('first')).toEqual({ status: 1, said: expect.stringContaining('etc/claude-code') });
    }));

  testWith(['shellcheck'], 'is clean to shellcheck', () =>
    onMachine((machine) =>
      expect(run('shellcheck', ['--shell=sh', '--severity=style', script(machine)]).toString()).toBe(''),
    ),
  );

  testWith(['busybox'], 'runs in busybox alone', () =>
    onMachine((machine) => {
      const applets = path.join(machine.root, 'applets');
      mkdirSync(applets);
      run('busybox', ['--install', '-s', applets]);
      const env = { PATH: applets, DESTDIR: machine.root };
      for (const command of ['install', 'status', 'uninstall', 'rollback', 'status'])
        expect([command, spawnSync(path.join(applets, 'sh'), [script(machine), command], { env }).status]).toEqual([
          command,
          0,
        ]);
      expect(machine.files()).toEqual(FIRST);
    }),
  );

  // Root writes where nobody may, so these need a file system that is read-only, or full.
  (isRoot ? test : test.skip).each([
    ['a read-only file system', 'mount -t tmpfs -o ro none "$2"'],
    ['a full disk', 'mount -t tmpfs -o size=4k none "$2"'],
  ])('changes nothing on %s (needs root)', (_name, mount) =>
    onMachine(({ root, sh }) => {
      const at = path.join(root, 'etc/claude-code');
      sh('first');
      const inside = `cp -a "$2" "$3" && ${mount} && { cp "$3"/managed-settings.json "$2"/ 2>/dev/null || :; } && ! sh "$1" 2>&1 && ls -A "$2"`;
      const args = [
        '--mount',
        'sh',
        '-c',
        inside,
        'sh',
        path.join(root, '../second/install.sh'),
        at,
        path.join(root, 'kept'),
      ];
      const { status, stdout } = spawnSync('unshare', args, {
        env: { PATH: process.env['PATH'] ?? '', DESTDIR: root },
      });
      expect([status, /Installed/.test(String(stdout))]).toEqual([0, false]);
      expect(String(stdout)).not.toMatch(/^\.(release|stage|previous)/m);
    }),
  );
});

describe('install.sh in a private mount namespace', () => {
  (isRoot ? test : test.skip)('installs into the real path, as root (needs root)', () =>
    onMachine(({ root }) => {
      const script = path.join(root, '../first/install.sh');
      const inside =
        'mount -t tmpfs none /etc && sh "$1" && cat /etc/claude-code/managed-settings.json && sh "$1" status';
      const said = run('unshare', ['--mount', 'sh', '-c', inside, 'sh', script]).toString();
      expect(said).toContain(`in /etc/claude-code.\n${opus}policy-v1`);
    }),
  );
});

const asRoot = isRoot ? [] : ['fakeroot'];

describe('packages', () => {
  testWith(['dpkg', ...asRoot], 'the Debian package installs into a scratch root, upgrades and is removed', () => {
    inScratch((root) => {
      for (const folder of ['var/lib/dpkg/info', 'var/lib/dpkg/updates', 'etc/claude-code']) {
        mkdirSync(path.join(root, folder), { recursive: true });
      }
      writeFileSync(path.join(root, 'var/lib/dpkg/status'), '');
      writeFileSync(path.join(root, 'etc/claude-code/managed-settings.json'), '{"by":"hand"}');
      const dpkg = (...args: string[]) =>
        run(asRoot[0] ?? 'env', ['dpkg', `--root=${root}`, '--force-not-root', '--force-script-chrootless', ...args]);
      const files = () => {
        const found = Object.entries(filesBelow(path.join(root, 'etc/claude-code')));
        return Object.fromEntries(found.map(([name, bytes]) => [name, String(bytes)]));
      };
      const kept = { 'managed-settings.json.before-package': '{"by":"hand"}' };
      const deb = (artifacts: typeof first) => {
        const { name, bytes } = artifacts.find((artifact) => artifact.name.endsWith('.deb')) ?? { name: '', bytes: '' };
        writeFileSync(path.join(root, name), bytes);
        return path.join(root, name);
      };
      dpkg('--install', deb(first));
      expect(files()).toEqual({ ...FIRST, ...kept });
      expect(dpkg('--verify').toString()).toBe('');
      writeFileSync(path.join(root, 'etc/claude-code/managed-settings.json'), '{}');
      dpkg('--install', deb(second));
      expect(files()).toEqual({ ...SECOND, ...kept });
      dpkg('--remove', 'claude-code-managed-settings');
      expect(files()).toEqual(kept);
    });
  });

  test('the RPM spec checks and installs the files beside it', () => {
    const artifact = first.find(({ name }) => name.endsWith('.spec'));
    const spec = new TextDecoder().decode(artifact?.bytes);
    const prep = /%prep\n([\s\S]*?)\n\n/.exec(spec)?.[1] ?? '';
    const install = /%install\n([\s\S]*?)\n\n/.exec(spec)?.[1] ?? '';
    inScratch((folder) => {
      for (const { name, bytes } of first) writeFileSync(path.join(folder, name), bytes);
      const root = path.join(folder, 'root');
      const expanded = `${prep}\n${install}`
        .replace(/%\{SOURCE(\d)\}/g, (_, index) =>
          path.join(folder, new RegExp(`Source${index}: (.*)`).exec(spec)?.[1] ?? ''),
        )
        .replaceAll('%{buildroot}', root);
      run('sh', ['-e', '-c', expanded]);
      const found = Object.entries(filesBelow(path.join(root, 'etc/claude-code')));
      expect(Object.fromEntries(found.map(([name, bytes]) => [name, String(bytes)]))).toEqual(FIRST);
      const listed = /%files\n%defattr.*\n%dir (.*)\n([\s\S]*)$/.exec(spec);
      expect(listed?.[2]?.trim().split('\n')).toEqual([
        '/etc/claude-code/managed-settings.json',
        '/etc/claude-code/CLAUDE.md',
      ]);
    });
  });
});
