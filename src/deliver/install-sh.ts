// Turns a release into install.sh: installs, removes and rolls back the files that lie beside it, on Linux, WSL and macOS.
import { sha256 } from '../digest.ts';
import { SYSTEM_FOLDERS } from '../facts/delivery.ts';
import { prettyJson } from './file.ts';
import type { Artifact, Format, Release } from './format.ts';
import { label } from './label.ts';

/** The files an install script puts in place, with the SHA-256 they must have. */
export function installedFiles({ settings, claudeMd }: Release): readonly (readonly [name: string, sha256: string])[] {
  const file = ['managed-settings.json', sha256(prettyJson(settings))] as const;
  return claudeMd ? [file, ['CLAUDE.md', sha256(claudeMd)]] : [file];
}

function script(release: Release): string {
  const files = installedFiles(release);
  const sums = files.map(([name, hash]) => `${hash}  ${name}`).join('\n');
  return `#!/bin/sh
# Installs ${label(release)} for Claude Code.
#
#   sh install.sh [install] [--with-drop-ins]   put the files beside this script in place
#   sh install.sh status                        exit 0 iff exactly this release is in place
#   sh install.sh rollback                      put back what was there before
#   sh install.sh uninstall                     remove what this script installed
#
# DESTDIR=/some/folder works below that folder, without root, to try it out.
set -eu
umask 022

RELEASE='${label(release)}'
FILES='${files.map(([name]) => name).join(' ')}'
sums() {
  cat <<'SUMS'
${sums}
SUMS
}
${BODY}`;
}

const BODY = `
say() { printf '%s\\n' "$*"; }
fail() { printf 'install.sh: %s\\n' "$*" >&2; exit 1; }

sha256() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum <"$1"; else shasum -a 256 <"$1"; fi | cut -c 1-64
}

# A copy of what is there now; the marker .release goes with it.
take_copy() {
  rm -rf "$TARGET/.previous.new"
  mkdir "$TARGET/.previous.new"
  for name in managed-settings.json CLAUDE.md .release; do
    if [ -e "$TARGET/$name" ]; then cp -p "$TARGET/$name" "$TARGET/.previous.new/$name"; fi
  done
}

# The copy becomes .previous. Folders are renamed whole, so that there is never half a one to go back to.
keep_copy() {
  rm -rf "$TARGET/.previous.old"
  if [ -d "$TARGET/.previous" ]; then mv "$TARGET/.previous" "$TARGET/.previous.old"; fi
  mv "$TARGET/.previous.new" "$TARGET/.previous"
  rm -rf "$TARGET/.previous.old"
}

# A run that was killed between two renames left the old one under its other name.
recover() {
  if [ ! -e "$TARGET/.previous" ] && [ -d "$TARGET/.previous.old" ]; then mv "$TARGET/.previous.old" "$TARGET/.previous"; fi
}

# Files are staged in the folder itself, so that mv is a rename: a reader sees the old file or the new one, never half.
make_stage() {
  mkdir -p "$TARGET"
  for name in managed-settings.json CLAUDE.md .release; do
    [ ! -d "$TARGET/$name" ] || fail "$TARGET/$name is a folder. Move it away. Nothing was changed."
  done
  rm -rf "$TARGET"/.stage.* "$TARGET/.previous.new" "$TARGET/.previous.old"
  STAGE=$(mktemp -d "$TARGET/.stage.XXXXXX")
  trap 'rm -rf "$STAGE"' EXIT
  trap 'exit 1' HUP INT TERM
}

# An empty file counts as an empty policy, so the bytes are on the disk before the name is.
put_staged() {
  sync
  for name in managed-settings.json CLAUDE.md .release; do
    if [ -e "$STAGE/$name" ]; then mv -f "$STAGE/$name" "$TARGET/$name"; fi
  done
}

is_ours() { [ -e "$TARGET/.release" ] && grep -q "  $1\\$" "$TARGET/.release"; }

drop_ins() {
  for file in "$TARGET"/managed-settings.d/*.json; do
    if [ -e "$file" ]; then printf ' %s' "$file"; fi
  done
}

# Callers use these in conditions, where "set -e" is off: each step says itself what a failure means.
status() {
  sums | while read -r sum name; do
    [ -f "$TARGET/$name" ] || fail "$TARGET/$name is missing. Run: sh install.sh"
    [ "$(sha256 "$TARGET/$name")" = "$sum" ] || fail "$TARGET/$name is not the one of $RELEASE. Run: sh install.sh"
  done || return 1
  case " $FILES " in
    *' CLAUDE.md '*) return 0 ;;
  esac
  if is_ours CLAUDE.md && [ -e "$TARGET/CLAUDE.md" ]; then
    fail "$TARGET/CLAUDE.md belongs to an earlier release. Run: sh install.sh"
  fi
}

# What is installed must be what .release names; a file that is gone is none that somebody wants to keep.
check_unchanged() {
  sed 1d "$TARGET/.release" | while read -r sum name; do
    if [ -e "$TARGET/$name" ] && [ "$(sha256 "$TARGET/$name")" != "$sum" ]; then
      fail "$TARGET/$name was changed after it was installed. Look at it, then move it away yourself."
    fi
  done || exit 1
}

# Whether a folder holds exactly what its .release names; without a .release nobody knows. What somebody changed by hand, or an
# installation that was cut off, is no state to go back to.
is_state() {
  [ -e "$1/.release" ] || return 0
  sed 1d "$1/.release" | while read -r sum name; do
    [ -e "$1/$name" ] && [ "$(sha256 "$1/$name")" = "$sum" ] || exit 1
  done
}

install_release() {
  found=$(drop_ins)
  if [ -n "$found" ] && [ "$WITH_DROP_INS" = no ]; then
    fail "these files would be merged over the policy and can widen it:$found. Remove them, or run again with --with-drop-ins."
  fi
  make_stage
  sums | while read -r sum name; do
    [ -f "$HERE/$name" ] || fail "$HERE/$name is missing: all files of a release must lie beside install.sh. Nothing was changed."
    cp "$HERE/$name" "$STAGE/$name"
    chmod 0644 "$STAGE/$name"
    [ "$(sha256 "$STAGE/$name")" = "$sum" ] || fail "$HERE/$name is damaged or of another release. Nothing was changed."
  done || exit 1
  if (status) 2>/dev/null && [ "$(head -n 1 "$TARGET/.release" 2>/dev/null)" = "$RELEASE" ]; then
    say "$RELEASE is already installed."
    return
  fi
  { say "$RELEASE"; sums; } >"$STAGE/.release"
  chmod 0644 "$STAGE/.release"
  if is_state "$TARGET"; then
    take_copy
    keep_copy
  fi
  if is_ours CLAUDE.md && [ ! -e "$STAGE/CLAUDE.md" ]; then rm -f "$TARGET/CLAUDE.md"; fi
  put_staged
  status
  say "Installed $RELEASE in $TARGET."
}

rollback() {
  [ -d "$TARGET/.previous" ] || fail "there is nothing to go back to in $TARGET."
  is_state "$TARGET/.previous" || fail "$TARGET/.previous is not what was installed. Look at it, then install a release instead. Nothing was changed."
  make_stage
  for name in managed-settings.json CLAUDE.md .release; do
    if [ -e "$TARGET/.previous/$name" ]; then cp -p "$TARGET/.previous/$name" "$STAGE/$name"; fi
  done
  surplus=
  for name in managed-settings.json CLAUDE.md .release; do
    if [ ! -e "$STAGE/$name" ]; then surplus="$surplus $name"; fi
  done
  # The way back is given up last: cut off before, the next run goes it again.
  kept=no
  if is_state "$TARGET"; then
    take_copy
    kept=yes
  fi
  put_staged
  for name in $surplus; do rm -f "$TARGET/$name"; done
  if [ "$kept" = yes ]; then keep_copy; fi
  if [ -e "$TARGET/.release" ]; then say "Back at $(head -n 1 "$TARGET/.release")."; else say 'Back at what was there before the first release.'; fi
}

uninstall() {
  [ -e "$TARGET/.release" ] || fail "nothing in $TARGET was installed by this script."
  check_unchanged
  if is_state "$TARGET"; then
    take_copy
    keep_copy
  fi
  sed 1d "$TARGET/.release" | while read -r _ name; do rm -f "$TARGET/$name"; done
  rm -f "$TARGET/.release"
  say "Removed from $TARGET. \\"sh install.sh rollback\\" puts it back."
}

case $(uname -s) in
  Linux) FOLDER='${SYSTEM_FOLDERS.linux}' ;;
  Darwin) FOLDER='${SYSTEM_FOLDERS.macos}' ;;
  *) fail "Claude Code reads no system folder on $(uname -s) that this script knows." ;;
esac
DESTDIR="\${DESTDIR:-}"
TARGET="$DESTDIR$FOLDER"
HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
COMMAND=install
WITH_DROP_INS=no
command -v sha256sum >/dev/null 2>&1 || command -v shasum >/dev/null 2>&1 || fail 'neither sha256sum nor shasum is installed. Nothing was changed.'
for argument in "$@"; do
  case $argument in
    install | status | rollback | uninstall) COMMAND=$argument ;;
    --with-drop-ins) WITH_DROP_INS=yes ;;
    *) fail "unknown argument $argument; see the first lines of this script." ;;
  esac
done
if [ "$COMMAND" != status ] && [ -z "$DESTDIR" ] && [ "$(id -u)" -ne 0 ]; then
  fail "run this as root: only root may write $TARGET."
fi
if [ "$COMMAND" != status ]; then recover; fi
case $COMMAND in
  install) install_release ;;
  status) status && say "$RELEASE is installed." ;;
  rollback) rollback ;;
  uninstall) uninstall ;;
esac
`;

function make(release: Release): readonly Artifact[] {
  return [{ name: 'install.sh', mediaType: 'application/x-sh', bytes: new TextEncoder().encode(script(release)) }];
}

export const installSh: Format = { name: 'install.sh', channel: 'file', make };
