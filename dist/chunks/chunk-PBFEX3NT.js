import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  ADMX_MAX_LENGTH,
  DEFAULT_DELIVERY,
  FACTS_DATE,
  FRACTIONS,
  PREFERENCE_DOMAIN,
  REFUSALS,
  REGISTRY_KEY,
  REGISTRY_VALUE,
  SYSTEM_FOLDERS,
  ignoredKeys,
  parseDelivery
} from "./chunk-A5W4YAU3.js";
import {
  digest,
  sha256
} from "./chunk-A2OB7TLV.js";
import {
  PLAIN_ROWS,
  SETTING_ROWS
} from "./chunk-RIIRWQYK.js";
import {
  child,
  isList,
  isObject,
  steps
} from "./chunk-DDSSPN6I.js";
import {
  CLIENT_VERSION,
  MAX_FILE_BYTES
} from "./chunk-Z7ZOBZ5Q.js";
import {
  __commonJS,
  __toESM
} from "./chunk-EBA66YNJ.js";

// node_modules/json-merge-patch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/json-merge-patch/lib/utils.js"(exports, module) {
    "use strict";
    module.exports.serialize = function(value) {
      return value && typeof value.toJSON === "function" ? value.toJSON() : value;
    };
  }
});

// node_modules/json-merge-patch/lib/apply.js
var require_apply = __commonJS({
  "node_modules/json-merge-patch/lib/apply.js"(exports, module) {
    "use strict";
    var serialize = require_utils().serialize;
    module.exports = function apply2(target, patch) {
      patch = serialize(patch);
      if (patch === null || typeof patch !== "object" || Array.isArray(patch)) {
        return patch;
      }
      target = serialize(target);
      if (target === null || typeof target !== "object" || Array.isArray(target)) {
        target = {};
      }
      var keys = Object.keys(patch);
      for (var i = 0; i < keys.length; i++) {
        var key = keys[i];
        if (key === "__proto__" || key === "constructor" || key === "prototype") {
          return target;
        }
        if (patch[key] === null) {
          if (target.hasOwnProperty(key)) {
            delete target[key];
          }
        } else {
          target[key] = apply2(target[key], patch[key]);
        }
      }
      return target;
    };
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/json-merge-patch/lib/generate.js
var require_generate = __commonJS({
  "node_modules/json-merge-patch/lib/generate.js"(exports, module) {
    "use strict";
    var equal = require_fast_deep_equal();
    var serialize = require_utils().serialize;
    function arrayEquals(before, after) {
      if (before.length !== after.length) {
        return false;
      }
      for (var i = 0; i < before.length; i++) {
        if (!equal(after[i], before[i])) {
          return false;
        }
      }
      return true;
    }
    module.exports = function generate2(before, after) {
      before = serialize(before);
      after = serialize(after);
      if (before === null || after === null || typeof before !== "object" || typeof after !== "object" || Array.isArray(before) !== Array.isArray(after)) {
        return after;
      }
      if (Array.isArray(before)) {
        if (!arrayEquals(before, after)) {
          return after;
        }
        return void 0;
      }
      var patch = {};
      var beforeKeys = Object.keys(before);
      var afterKeys = Object.keys(after);
      var key, i;
      var newKeys = {};
      for (i = 0; i < afterKeys.length; i++) {
        key = afterKeys[i];
        if (beforeKeys.indexOf(key) === -1) {
          newKeys[key] = true;
          patch[key] = serialize(after[key]);
        }
      }
      var removedKeys = {};
      for (i = 0; i < beforeKeys.length; i++) {
        key = beforeKeys[i];
        if (afterKeys.indexOf(key) === -1) {
          removedKeys[key] = true;
          patch[key] = null;
        } else {
          if (before[key] !== null && typeof before[key] === "object") {
            var subPatch = generate2(before[key], after[key]);
            if (subPatch !== void 0) {
              patch[key] = subPatch;
            }
          } else if (before[key] !== after[key]) {
            patch[key] = serialize(after[key]);
          }
        }
      }
      return Object.keys(patch).length > 0 ? patch : void 0;
    };
  }
});

// node_modules/json-merge-patch/lib/merge.js
var require_merge = __commonJS({
  "node_modules/json-merge-patch/lib/merge.js"(exports, module) {
    "use strict";
    module.exports = function merge(patch1, patch2) {
      if (patch1 === null || patch2 === null || typeof patch1 !== "object" || typeof patch2 !== "object" || Array.isArray(patch1) !== Array.isArray(patch2)) {
        return patch2;
      }
      var patch = JSON.parse(JSON.stringify(patch1));
      Object.keys(patch2).forEach(function(key) {
        if (patch1[key] !== void 0) {
          patch[key] = merge(patch1[key], patch2[key]);
        } else {
          patch[key] = patch2[key];
        }
      });
      return patch;
    };
  }
});

// node_modules/json-merge-patch/index.js
var require_json_merge_patch = __commonJS({
  "node_modules/json-merge-patch/index.js"(exports, module) {
    "use strict";
    module.exports.apply = require_apply();
    module.exports.generate = require_generate();
    module.exports.merge = require_merge();
  }
});

// src/deliver/archive.ts
var TAR_TIME = /* @__PURE__ */ new Date(0);
var ZIP_TIME = "1980-01-01T12:00:00";
var GZIP_HEADER = 10;
var GZIP_COMMENT = 16;
async function tarGz(entries, comment = "") {
  const { packTar } = await import("./web-G5EITKX3.js");
  const { gzipSync } = await import("./esm-55ZKKLFC.js");
  const tar = await packTar(entries.map((entry) => ({ header: headerOf(entry), body: entry.bytes })));
  const bytes = gzipSync(tar, { mtime: 0, level: 9 });
  if (comment === "") return bytes;
  const header = bytes.slice(0, GZIP_HEADER);
  header[3] = GZIP_COMMENT;
  return new Uint8Array(Buffer.concat([header, Buffer.from(`${comment}\0`, "latin1"), bytes.subarray(GZIP_HEADER)]));
}
function headerOf({ path, bytes, mode }) {
  const type = path.endsWith("/") ? "directory" : "file";
  return {
    name: path,
    type,
    size: bytes.length,
    mode: mode ?? (type === "directory" ? 493 : 420),
    mtime: TAR_TIME,
    uid: 0,
    gid: 0,
    uname: "root",
    gname: "root"
  };
}
async function zip(entries, comment = "") {
  const { zipSync } = await import("./esm-55ZKKLFC.js");
  const files = {};
  for (const { path, bytes, mode } of entries) {
    const attrs = (32768 | (mode ?? 420)) * 65536;
    files[path] = [bytes, { mtime: ZIP_TIME, os: 3, attrs, level: 9 }];
  }
  const text = Buffer.from(comment, "latin1");
  const length = Buffer.alloc(2);
  length.writeUInt16LE(text.length);
  return new Uint8Array(Buffer.concat([zipSync(files).subarray(0, -2), length, text]));
}

// src/deliver/refuse.ts
function firstObjection(format, settings, objection) {
  const found = search(settings, objection);
  return found && { format, ...found };
}
function search(value, objection) {
  if (value === null || typeof value !== "object") {
    const why = objection(value);
    return why && { pointer: "", why };
  }
  for (const [key, inner] of isList(value) ? value.entries() : Object.entries(value)) {
    const why = typeof key === "number" ? null : objection(key);
    const found = why ? { pointer: "", why } : search(inner, objection);
    if (found) return { pointer: child("", key) + found.pointer, why: found.why };
  }
  return null;
}
var jsonObjection = (value) => typeof value === "number" && !Number.isFinite(value) ? "number-overflow" : null;
var jsonRefusal = (format) => ({ settings }) => firstObjection(format, settings, jsonObjection);

// src/deliver/file.ts
var encoder = new TextEncoder();
function prettyJson(settings) {
  return `${JSON.stringify(settings, null, 2)}
`;
}
var bytesOf = ({ settings }) => encoder.encode(prettyJson(settings));
function refuses(release) {
  const objection = jsonRefusal("managed-settings.json")(release);
  if (objection) return objection;
  const isOver = bytesOf(release).length > MAX_FILE_BYTES;
  return isOver ? { format: "managed-settings.json", pointer: "", why: "too-large" } : null;
}
var managedSettingsFile = {
  name: "managed-settings.json",
  channel: "file",
  refuses,
  make: (release) => [{ name: "managed-settings.json", mediaType: "application/json", bytes: bytesOf(release) }]
};
var claudeMdFile = {
  name: "CLAUDE.md",
  channel: "file",
  make: ({ claudeMd }) => claudeMd ? [{ name: "CLAUDE.md", mediaType: "text/markdown", bytes: claudeMd }] : []
};

// src/deliver/label.ts
function label({ name, digest: digest2 }) {
  return `${name} ${digest2}`.replace(/[^\w .:/+-]/g, "_").replace(/-{2,}/g, "-");
}
function version({ name, digest: digest2 }) {
  return /v(\d+)$/.exec(name)?.[1] ?? `0~${digest2.replace(/^sha256:|[^0-9a-f]/g, "").slice(0, 12)}`;
}

// src/deliver/one-line.ts
function oneLineJson(settings) {
  return JSON.stringify(settings).replace(/[%\u007f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// src/deliver/admx.ts
var encode = (text) => new TextEncoder().encode(text);
var NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions";
var ADMX = `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="claudecode" namespace="ManagedSettings.Policies.ClaudeCode" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED_ClaudeCode" displayName="$(string.SUPPORTED_ClaudeCode)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="ClaudeCode" displayName="$(string.ClaudeCode)" />
  </categories>
  <policies>
    <policy name="Settings" class="Machine" displayName="$(string.Settings)" explainText="$(string.Settings_Help)"
            presentation="$(presentation.Settings)" key="${REGISTRY_KEY}">
      <parentCategory ref="ClaudeCode" />
      <supportedOn ref="SUPPORTED_ClaudeCode" />
      <elements>
        <text id="Settings" valueName="${REGISTRY_VALUE}" required="true" maxLength="${ADMX_MAX_LENGTH}" />
      </elements>
    </policy>
  </policies>
</policyDefinitions>
`;
function adml(release) {
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <displayName>Claude Code</displayName>
  <description>Managed settings of Claude Code, ${label(release)}</description>
  <resources>
    <stringTable>
      <string id="ClaudeCode">Claude Code</string>
      <string id="SUPPORTED_ClaudeCode">Claude Code 2.1.51 or newer</string>
      <string id="Settings">Managed settings</string>
      <string id="Settings_Help">The managed settings as JSON on one line. Enable the policy to install them; Disabled or Not Configured removes them. The box is filled in with ${label(release)}.</string>
    </stringTable>
    <presentationTable>
      <presentation id="Settings">
        <textBox refId="Settings">
          <label>Settings (JSON on one line)</label>
          <defaultValue>${escapeXml(oneLineJson(release.settings))}</defaultValue>
        </textBox>
      </presentation>
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}
var refusal = (format) => (release) => {
  const objection = jsonRefusal(format)(release);
  if (objection) return objection;
  return oneLineJson(release.settings).length > ADMX_MAX_LENGTH ? { format, pointer: "", why: "too-large" } : null;
};
async function makeAdmx(release) {
  const files = [
    { path: "ClaudeCode.admx", bytes: encode(ADMX) },
    { path: "en-US/ClaudeCode.adml", bytes: encode(adml(release)) }
  ];
  const bytes = await zip(files, label(release));
  return [{ name: "ClaudeCode-admx.zip", mediaType: "application/zip", bytes }];
}
function makeOmaUri(release) {
  const root = "./Device/Vendor/MSFT/Policy";
  const data = `<enabled/><data id="Settings" value="${escapeXml(oneLineJson(release.settings))}"/>`;
  const configuration = {
    "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
    displayName: "Claude Code managed settings",
    description: label(release),
    omaSettings: [
      omaSetting("Template", `${root}/ConfigOperations/ADMXInstall/ClaudeCode/Policy/ClaudeCodeAdmx`, ADMX),
      omaSetting("Managed settings", `${root}/Config/ClaudeCode~Policy~ClaudeCode/Settings`, data)
    ]
  };
  return [{ name: "intune-oma-uri.json", mediaType: "application/json", bytes: encode(prettyJson(configuration)) }];
}
function omaSetting(displayName, omaUri2, value) {
  return { "@odata.type": "#microsoft.graph.omaSettingString", displayName, omaUri: omaUri2, value };
}
var admx = { name: "admx", channel: "windows", refuses: refusal("admx"), make: makeAdmx };
var omaUri = { name: "intune", channel: "windows", refuses: refusal("intune"), make: makeOmaUri };

// src/merge-patch.ts
var import_json_merge_patch = __toESM(require_json_merge_patch(), 1);
var UNSAFE_KEYS = /* @__PURE__ */ new Set([
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "valueOf",
  "toString"
]);
var MAX_KEYS = 5e3;
function mergePatch(before, after) {
  const failure = inexpressible(before, "") ?? inexpressible(after, "");
  if (failure) return { failure };
  const patch = (0, import_json_merge_patch.generate)(copy(before), copy(after)) ?? {};
  const applied = (0, import_json_merge_patch.apply)(copy(before), copy(patch));
  if (sortedText(applied) !== sortedText(after)) return { failure: { why: "round-trip", pointer: "" } };
  return { patch };
}
function inexpressible(value, pointer) {
  if (value === null) return { why: "null", pointer };
  if (typeof value !== "object") return null;
  const entries = Object.entries(value);
  if (!isList(value) && entries.length > MAX_KEYS) return { why: "keys", pointer };
  for (const [key, inner] of entries) {
    const at = child(pointer, key);
    const failure = UNSAFE_KEYS.has(key) ? { why: "key", pointer: at } : inexpressible(inner, at);
    if (failure) return failure;
  }
  return null;
}
function copy(value) {
  return JSON.parse(JSON.stringify(value));
}
function sortedText(value) {
  return JSON.stringify(
    value,
    (_key, inner) => isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner
  );
}

// src/deliver/changes.ts
function changes(before, after) {
  const result = mergePatch(before, after);
  if ("failure" in result) return result.failure;
  const bytes = new TextEncoder().encode(prettyJson(result.patch));
  return { name: "changes.merge-patch.json", mediaType: "application/merge-patch+json", bytes };
}

// src/deliver/debian.ts
import { createHash } from "node:crypto";
var PACKAGE = "claude-code-managed-settings";
var FOLDER = `.${SYSTEM_FOLDERS.linux}`;
var encode2 = (text) => new TextEncoder().encode(text);
var NOTHING = new Uint8Array();
var PREINST = `#!/bin/sh
set -e
if [ "$1" = install ]; then
  for name in managed-settings.json CLAUDE.md; do
    file="$DPKG_ROOT${SYSTEM_FOLDERS.linux}/$name"
    if [ -f "$file" ]; then cp -p "$file" "$file.before-package"; fi
  done
fi
`;
var POSTINST = `#!/bin/sh
set -e
for file in "$DPKG_ROOT${SYSTEM_FOLDERS.linux}"/managed-settings.d/*.json; do
  if [ -e "$file" ]; then echo "Warning: $file is merged over the packaged policy and can widen it." >&2; fi
done
`;
async function make(release) {
  const files = installed(release);
  const folders = ["./", "./etc/", `${FOLDER}/`].map((path) => ({ path, bytes: NOTHING }));
  const control = [
    { path: "./", bytes: NOTHING },
    { path: "./control", bytes: encode2(controlFile(release, files)) },
    { path: "./md5sums", bytes: encode2(files.map(({ path, bytes: bytes2 }) => `${md5(bytes2)}  ${path.slice(2)}
`).join("")) },
    { path: "./postinst", bytes: encode2(POSTINST), mode: 493 },
    { path: "./preinst", bytes: encode2(PREINST), mode: 493 }
  ];
  const bytes = ar([
    ["debian-binary", encode2("2.0\n")],
    ["control.tar.gz", await tarGz(control)],
    ["data.tar.gz", await tarGz([...folders, ...files])]
  ]);
  return [
    { name: `${PACKAGE}_${version(release)}_all.deb`, mediaType: "application/vnd.debian.binary-package", bytes }
  ];
}
function installed({ settings, claudeMd }) {
  const file = { path: `${FOLDER}/managed-settings.json`, bytes: encode2(prettyJson(settings)) };
  return claudeMd ? [{ path: `${FOLDER}/CLAUDE.md`, bytes: claudeMd }, file] : [file];
}
function controlFile(release, files) {
  const kilobytes = files.reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / 1024), 0);
  const maintainer = release.delivery.organization.replace(/[<>]/g, "").trim() || "Managed settings";
  return `Package: ${PACKAGE}
Version: ${version(release)}
Architecture: all
Maintainer: ${maintainer} <root@localhost>
Installed-Size: ${kilobytes}
Section: admin
Priority: optional
Description: Managed settings of Claude Code
 ${label(release)}
`;
}
function md5(bytes) {
  return createHash("md5").update(bytes).digest("hex");
}
function ar(members) {
  const parts = members.flatMap(([name, bytes]) => {
    const fields = [name.padEnd(16), "0".padEnd(12), "0".padEnd(6), "0".padEnd(6), "100644".padEnd(8)];
    const header = `${fields.join("")}${String(bytes.length).padEnd(10)}\`
`;
    return [encode2(header), bytes, encode2(bytes.length % 2 === 1 ? "\n" : "")];
  });
  return new Uint8Array(Buffer.concat([encode2("!<arch>\n"), ...parts]));
}
var debian = { name: "debian", channel: "file", make };

// src/deliver/drop-ins.ts
var UNSAFE_NAME = /[/\\\p{Cc}\p{Surrogate}:*?"<>|]|^\.|^(?:con|prn|aux|nul|com\d|lpt\d)\./iu;
function pathOf(name) {
  if (name === "managed-settings.json" || name.startsWith("managed-settings.d/")) return name;
  return `managed-settings.d/${name}`;
}
function isSafe(name) {
  return !UNSAFE_NAME.test(pathOf(name).replace("managed-settings.d/", ""));
}
function systemFolder({ fragments, claudeMd }) {
  const files = fragments.map(({ name, bytes }) => ({ path: pathOf(name), bytes }));
  if (claudeMd) files.push({ path: "CLAUDE.md", bytes: claudeMd });
  return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
function refuses2({ fragments }) {
  const unsafe = fragments.find(({ name }) => !isSafe(name));
  return unsafe ? { format: "drop-ins", pointer: unsafe.name, why: "file-name" } : null;
}
async function make2(release) {
  const files = systemFolder(release);
  const folder = { path: "managed-settings.d/", bytes: new Uint8Array() };
  return [
    {
      name: "managed-settings.d.tar.gz",
      mediaType: "application/gzip",
      bytes: await tarGz([folder, ...files], label(release))
    },
    { name: "managed-settings.d.zip", mediaType: "application/zip", bytes: await zip(files, label(release)) }
  ];
}
var dropIns = { name: "drop-ins", channel: "file", refuses: refuses2, make: make2 };

// src/deliver/install-sh.ts
function installedFiles({ settings, claudeMd }) {
  const file = ["managed-settings.json", sha256(prettyJson(settings))];
  return claudeMd ? [file, ["CLAUDE.md", sha256(claudeMd)]] : [file];
}
function script(release) {
  const files = installedFiles(release);
  const sums = files.map(([name, hash]) => `${hash}  ${name}`).join("\n");
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
FILES='${files.map(([name]) => name).join(" ")}'
sums() {
  cat <<'SUMS'
${sums}
SUMS
}
${BODY}`;
}
var BODY = `
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
function make3(release) {
  return [{ name: "install.sh", mediaType: "application/x-sh", bytes: new TextEncoder().encode(script(release)) }];
}
var installSh = { name: "install.sh", channel: "file", make: make3 };

// src/deliver/install-ps1.ts
function script2(release) {
  const files = installedFiles(release).map(([name, hash]) => `    '${name}' = '${hash}'`);
  return `# Installs ${label(release)} for Claude Code in ${SYSTEM_FOLDERS.windows}.
#
#   .\\install.ps1 [-Action Install] [-WithDropIns]   put the files beside this script in place
#   .\\install.ps1 -Action Status                     exit 0 iff exactly this release is in place
#   .\\install.ps1 -Action Rollback                   put back what was there before
#   .\\install.ps1 -Action Uninstall                  remove what this script installed
#
# -Target names another folder, to try it out. Otherwise run as administrator or as the system account.
[CmdletBinding()]
param(
    [ValidateSet('Install', 'Status', 'Rollback', 'Uninstall')]
    [string] $Action = 'Install',
    [string] $Target = '',
    [switch] $WithDropIns
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Release = '${label(release)}'
$Sums = [ordered] @{
${files.join("\n")}
}
${BODY2}`;
}
var BODY2 = `
# A 32-bit PowerShell sees "Program Files (x86)" under the usual name.
if ($Target -eq '') {
    $ProgramFiles = if ($env:ProgramW6432) { $env:ProgramW6432 } else { $env:ProgramFiles }
    $Target = Join-Path $ProgramFiles 'ClaudeCode'
}
$Names = @('managed-settings.json', 'CLAUDE.md', '.release')
$Previous = Join-Path $Target '.previous'
$Stage = Join-Path $Target '.stage'
$Marker = Join-Path $Target '.release'

function Get-Sha256([string] $Path) {
    return (Get-FileHash -LiteralPath $Path -Algorithm SHA256).Hash.ToLowerInvariant()
}

function Copy-Known([string] $From, [string] $To) {
    Remove-Item -LiteralPath $To -Recurse -Force -ErrorAction SilentlyContinue
    New-Item -ItemType Directory -Path $To -Force | Out-Null
    foreach ($Name in $Names) {
        $File = Join-Path $From $Name
        if (Test-Path -LiteralPath $File) { Copy-Item -LiteralPath $File -Destination (Join-Path $To $Name) }
    }
}

# The copy is made beside and then renamed, so that there is never half a one to go back to.
function Save-State {
    Copy-Known $Target "$Previous.new"
    Remove-Item -LiteralPath $Previous -Recurse -Force -ErrorAction SilentlyContinue
    Move-Item -LiteralPath "$Previous.new" -Destination $Previous
}

# The stage is on the same volume, so a reader sees the old file or the new one, never half.
function Move-Staged {
    foreach ($Name in $Names) {
        $New = Join-Path $Stage $Name
        $Old = Join-Path $Target $Name
        if (-not (Test-Path -LiteralPath $New)) { continue }
        if (Test-Path -LiteralPath $Old) {
            [System.IO.File]::Replace($New, $Old, [NullString]::Value, $true)
        } else {
            [System.IO.File]::Move($New, $Old)
        }
    }
    Remove-Item -LiteralPath $Stage -Recurse -Force
}

function Test-Ours([string] $Name) {
    if (-not (Test-Path -LiteralPath $Marker)) { return $false }
    return @(Get-Content -LiteralPath $Marker | Where-Object { $_.EndsWith("  $Name") }).Count -gt 0
}

function Test-Installed {
    foreach ($Name in $Sums.Keys) {
        $File = Join-Path $Target $Name
        if (-not (Test-Path -LiteralPath $File)) { return $false }
        if ((Get-Sha256 $File) -ne $Sums[$Name]) { return $false }
    }
    $Stale = (-not $Sums.Contains('CLAUDE.md')) -and (Test-Ours 'CLAUDE.md') -and (Test-Path -LiteralPath (Join-Path $Target 'CLAUDE.md'))
    return -not $Stale
}

# What somebody changed by hand, or an installation that was cut off, is no state to go back to.
function Test-State([string] $Folder) {
    $Named = Join-Path $Folder '.release'
    if (-not (Test-Path -LiteralPath $Named)) { return $true }
    foreach ($Line in @(Get-Content -LiteralPath $Named | Select-Object -Skip 1)) {
        $File = Join-Path $Folder $Line.Substring(66)
        if (-not (Test-Path -LiteralPath $File)) { return $false }
        if ((Get-Sha256 $File) -ne $Line.Substring(0, 64)) { return $false }
    }
    return $true
}

function Install-Release {
    $DropIns = @(Get-ChildItem -Path (Join-Path $Target 'managed-settings.d') -Filter '*.json' -File -ErrorAction SilentlyContinue)
    if ($DropIns.Count -gt 0 -and -not $WithDropIns) {
        throw "These files would be merged over the policy and can widen it: $($DropIns.FullName -join ', '). Remove them, or run again with -WithDropIns."
    }
    Remove-Item -LiteralPath $Stage -Recurse -Force -ErrorAction SilentlyContinue
    New-Item -ItemType Directory -Path $Stage -Force | Out-Null
    foreach ($Name in $Sums.Keys) {
        $Source = Join-Path $PSScriptRoot $Name
        if (-not (Test-Path -LiteralPath $Source)) { throw "$Source is missing: all files of a release must lie beside install.ps1. Nothing was changed." }
        Copy-Item -LiteralPath $Source -Destination (Join-Path $Stage $Name)
        if ((Get-Sha256 (Join-Path $Stage $Name)) -ne $Sums[$Name]) { throw "$Source is damaged or of another release. Nothing was changed." }
    }
    $Marked = if (Test-Path -LiteralPath $Marker) { Get-Content -LiteralPath $Marker -TotalCount 1 } else { '' }
    if ((Test-Installed) -and $Marked -ceq $Release) {
        Remove-Item -LiteralPath $Stage -Recurse -Force
        Write-Output "$Release is already installed."
        return
    }
    $Lines = @($Release) + @($Sums.Keys | ForEach-Object { "$($Sums[$_])  $_" })
    [System.IO.File]::WriteAllLines((Join-Path $Stage '.release'), [string[]] $Lines)
    if (Test-State $Target) { Save-State }
    $Stale = (Test-Ours 'CLAUDE.md') -and -not $Sums.Contains('CLAUDE.md')
    if ($Stale) { Remove-Item -LiteralPath (Join-Path $Target 'CLAUDE.md') -Force -ErrorAction SilentlyContinue }
    Move-Staged
    if (-not (Test-Installed)) { throw "$Target does not hold what was written." }
    Write-Output "Installed $Release in $Target."
}

function Restore-Previous {
    if (-not (Test-Path -LiteralPath $Previous)) { throw "There is nothing to go back to in $Target." }
    if (-not (Test-State $Previous)) { throw "$Previous is not what was installed. Look at it, then install a release instead. Nothing was changed." }
    Copy-Known $Previous $Stage
    $Surplus = @($Names | Where-Object { -not (Test-Path -LiteralPath (Join-Path $Stage $_)) })
    $Keep = Test-State $Target
    if ($Keep) { Copy-Known $Target "$Previous.new" }
    Move-Staged
    foreach ($Name in $Surplus) { Remove-Item -LiteralPath (Join-Path $Target $Name) -Force -ErrorAction SilentlyContinue }
    # The way back is given up last: cut off before, the next run goes it again.
    if ($Keep) {
        Remove-Item -LiteralPath $Previous -Recurse -Force
        Move-Item -LiteralPath "$Previous.new" -Destination $Previous
    }
    Write-Output 'What was there before is in place again.'
}

function Uninstall-Release {
    if (-not (Test-Path -LiteralPath $Marker)) { throw "Nothing in $Target was installed by this script." }
    $Installed = @(Get-Content -LiteralPath $Marker | Select-Object -Skip 1)
    foreach ($Line in $Installed) {
        $File = Join-Path $Target $Line.Substring(66)
        if ((Test-Path -LiteralPath $File) -and (Get-Sha256 $File) -ne $Line.Substring(0, 64)) {
            throw "$File was changed after it was installed. Look at it, then remove it yourself."
        }
    }
    if (Test-State $Target) { Save-State }
    foreach ($Line in $Installed) { Remove-Item -LiteralPath (Join-Path $Target $Line.Substring(66)) -Force -ErrorAction SilentlyContinue }
    Remove-Item -LiteralPath $Marker -Force
    Write-Output "Removed from $Target. -Action Rollback puts it back."
}

switch ($Action) {
    'Install' { Install-Release }
    'Status' {
        if (-not (Test-Installed)) {
            Write-Output "$Target does not hold $Release. Run install.ps1."
            exit 1
        }
        Write-Output "$Release is installed."
    }
    'Rollback' { Restore-Previous }
    'Uninstall' { Uninstall-Release }
}
`;
function make4(release) {
  return [{ name: "install.ps1", mediaType: "text/plain", bytes: new TextEncoder().encode(script2(release)) }];
}
var installPs1 = { name: "install.ps1", channel: "file", make: make4 };

// src/deliver/macos.ts
import { createHash as createHash2 } from "node:crypto";
var NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
var plistObjection = (value) => {
  if (value === null) return "null";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return "number-overflow";
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? "big-integer" : null;
  }
  if (typeof value !== "string") return null;
  if (NO_XML.test(value)) return "control-character";
  return new RegExp("\\p{Surrogate}", "u").test(value) ? "lone-surrogate" : null;
};
async function propertyList(value, comment = "") {
  const { build: build2 } = await import("./dist-74BFQFES.js");
  const text = build2(value, { pretty: true, indent: "  ", newline: "\n" });
  const shown = comment === "" ? text : text.replace("<plist ", `<!-- ${comment} -->
<plist `);
  return new TextEncoder().encode(`${shown}
`);
}
var plistRefusal = (format) => ({ settings }) => firstObjection(format, settings, plistObjection);
async function makePlist(release) {
  const bytes = await propertyList(release.settings, label(release));
  return [{ name: `${PREFERENCE_DOMAIN}.plist`, mediaType: "application/xml", bytes }];
}
async function makeProfile(release) {
  const bytes = await propertyList(profile(release));
  return [{ name: `${PREFERENCE_DOMAIN}.mobileconfig`, mediaType: "application/x-apple-aspen-config", bytes }];
}
function profile(release) {
  const { delivery, digest: digest2, settings } = release;
  const identifier = `${delivery.identifier}.claudecode`;
  const inner = `${identifier}.preferences`;
  return {
    PayloadType: "Configuration",
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuid5(`${identifier} ${digest2}`),
    PayloadDisplayName: "Claude Code managed settings",
    PayloadDescription: label(release),
    ...delivery.organization === "" ? {} : { PayloadOrganization: delivery.organization },
    PayloadScope: "System",
    PayloadRemovalDisallowed: true,
    PayloadContent: [
      {
        PayloadType: "com.apple.ManagedClient.preferences",
        PayloadVersion: 1,
        PayloadIdentifier: inner,
        PayloadUUID: uuid5(`${inner} ${digest2}`),
        PayloadDisplayName: `Claude Code (${PREFERENCE_DOMAIN})`,
        PayloadEnabled: true,
        PayloadContent: { [PREFERENCE_DOMAIN]: { Forced: [{ mcx_preference_settings: settings }] } }
      }
    ]
  };
}
var NAMESPACE2 = Buffer.from("290ca56e329c55aaa9db4e4d5f70e02a", "hex");
function uuid5(name, namespace = NAMESPACE2) {
  const hash = createHash2("sha1").update(namespace).update(name).digest();
  hash[6] = (hash[6] ?? 0) & 15 | 80;
  hash[8] = (hash[8] ?? 0) & 63 | 128;
  const hex = hash.toString("hex", 0, 16).toUpperCase();
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
var plist = { name: "plist", channel: "macos", refuses: plistRefusal("plist"), make: makePlist };
var mobileconfig = {
  name: "mobileconfig",
  channel: "macos",
  refuses: plistRefusal("mobileconfig"),
  make: makeProfile
};

// src/deliver/manifests.ts
var DESCRIPTION = `Managed settings of Claude Code, keys of version ${CLIENT_VERSION}. Set only what you need: a key that is absent decides nothing.`;
var rows = [
  ...SETTING_ROWS.filter(({ scope, aliasOf }) => scope !== "host" && !aliasOf),
  ...PLAIN_ROWS.filter(({ key }) => key !== "$schema")
].filter(({ type }) => type !== "any");
function fieldsBelow(prefix) {
  const inside = rows.filter(({ key }) => key.startsWith(prefix));
  const names = [...new Set(inside.map(({ key }) => key.slice(prefix.length).split(".")[0] ?? ""))].sort();
  return names.map((name) => ({
    name,
    row: rows.find(({ key }) => key === prefix + name),
    fields: fieldsBelow(`${prefix}${name}.`)
  }));
}
var SHAPES = {
  boolean: "boolean",
  string: "string",
  enum: "string",
  strings: "strings",
  "boolean or strings": "strings",
  "string or strings": "strings",
  objects: "objects",
  "any list": "objects",
  object: "object",
  "boolean or object": "object"
};
function shapeOf({ row, fields }) {
  if (fields.length > 0 || row === void 0 || row.type === "any") return "object";
  if (row.type === "number") return FRACTIONS.includes(row.key) ? "real" : "integer";
  return SHAPES[row.type];
}
function textOf({ row }) {
  if (row === void 0 || !("meaning" in row)) return "";
  return row.since ? `${row.meaning} Since ${row.since}.` : row.meaning;
}
function choices({ row }) {
  return row && "values" in row ? row.values ?? [] : [];
}
function jamfProperties(fields) {
  return Object.fromEntries(fields.map((field, index) => [field.name, jamfProperty(field, (index + 1) * 10)]));
}
function jamfProperty(field, order) {
  const values = choices(field);
  const description = textOf(field);
  return {
    title: field.name,
    ...description === "" ? {} : { description },
    property_order: order,
    ...jamfType(shapeOf(field), field.fields),
    ...values.length > 0 ? { enum: values } : {}
  };
}
function jamfType(shape, fields) {
  if (shape === "strings") return { type: "array", items: { type: "string" } };
  if (shape === "objects") return { type: "array", items: { type: "object" } };
  if (shape === "object")
    return { type: "object", ...fields.length > 0 ? { properties: jamfProperties(fields) } : {} };
  return { type: shape === "real" ? "number" : shape };
}
function jamfSchema() {
  return {
    title: `Claude Code (${PREFERENCE_DOMAIN})`,
    description: DESCRIPTION,
    properties: jamfProperties(fieldsBelow(""))
  };
}
function manifestKey(field) {
  const values = choices(field);
  const shape = shapeOf(field);
  const description = textOf(field);
  return {
    ...description === "" ? {} : { pfm_description: description },
    pfm_name: field.name,
    ...values.length > 0 ? { pfm_range_list: values } : {},
    ...manifestBelow(shape, field.fields),
    pfm_title: field.name,
    pfm_type: shape === "object" ? "dictionary" : shape === "strings" || shape === "objects" ? "array" : shape
  };
}
function manifestBelow(shape, fields) {
  if (shape === "strings") return { pfm_subkeys: [{ pfm_type: "string" }] };
  if (shape === "objects") return { pfm_subkeys: [{ pfm_type: "dictionary" }] };
  return fields.length > 0 ? { pfm_subkeys: fields.map(manifestKey) } : {};
}
function payloadKeys() {
  const key = (name, type, more) => ({
    ...more,
    pfm_name: name,
    pfm_title: name.replace(/(?<=[a-z])(?=[A-Z])/g, " "),
    pfm_type: type
  });
  const always = { pfm_require: "always" };
  return [
    key("PayloadDescription", "string", { pfm_default: "Configures Claude Code" }),
    key("PayloadDisplayName", "string", { pfm_default: "Claude Code", ...always }),
    key("PayloadIdentifier", "string", { pfm_default: PREFERENCE_DOMAIN, ...always }),
    key("PayloadOrganization", "string", {}),
    key("PayloadType", "string", { pfm_default: PREFERENCE_DOMAIN, ...always }),
    key("PayloadUUID", "string", { pfm_format: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", ...always }),
    key("PayloadVersion", "integer", { pfm_default: 1, pfm_range_list: [1], ...always })
  ];
}
function manifest() {
  return {
    pfm_app_url: "https://claude.com/product/claude-code",
    pfm_description: DESCRIPTION,
    pfm_documentation_url: "https://code.claude.com/docs/en/settings",
    pfm_domain: PREFERENCE_DOMAIN,
    pfm_format_version: 1,
    pfm_platforms: ["macOS"],
    pfm_subkeys: [...payloadKeys(), ...fieldsBelow("").map(manifestKey)],
    pfm_targets: ["system"],
    pfm_title: "Claude Code",
    pfm_unique: true,
    pfm_version: 1
  };
}
async function make5() {
  const schema = new TextEncoder().encode(prettyJson(jamfSchema()));
  const bytes = await propertyList({ ...manifest(), pfm_last_modified: new Date(FACTS_DATE) });
  return [
    { name: `${PREFERENCE_DOMAIN}.jamf-schema.json`, mediaType: "application/schema+json", bytes: schema },
    { name: `${PREFERENCE_DOMAIN}.manifest.plist`, mediaType: "application/xml", bytes }
  ];
}
var manifests = { name: "manifests", channel: "macos", make: make5 };

// src/deliver/powershell.ts
var OPEN = `$Base = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')`;
var HASH = `function Get-Sha256([string] $Text) {
    $Hasher = [System.Security.Cryptography.SHA256]::Create()
    $Hash = $Hasher.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($Text))
    return [System.BitConverter]::ToString($Hash).Replace('-', '').ToLowerInvariant()
}`;
function setScript(release) {
  const json = oneLineJson(release.settings);
  return `# Writes ${label(release)} to HKLM\\${REGISTRY_KEY}, value ${REGISTRY_VALUE} (REG_SZ).
# -Rollback puts the value back that was there before; -Remove deletes it. Run as administrator or as the system account.
[CmdletBinding()]
param([switch] $Rollback, [switch] $Remove)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Sha256 = '${sha256(json)}'
$Settings = @'
${json}
'@

${HASH}

${OPEN}
$Key = $Base.CreateSubKey('${REGISTRY_KEY}')
$Current = $Key.GetValue('${REGISTRY_VALUE}', $null, 'DoNotExpandEnvironmentNames')

if ($Remove) {
    if ($null -ne $Current) { $Key.SetValue('Previous', $Current, 'String') }
    $Key.DeleteValue('${REGISTRY_VALUE}', $false)
    Write-Output 'The policy was removed. -Rollback puts it back.'
    exit 0
}

if ($Rollback) {
    $Previous = $Key.GetValue('Previous', $null, 'DoNotExpandEnvironmentNames')
    if ($null -eq $Previous) { throw 'There is no previous policy on this machine to go back to.' }
    $Key.SetValue('${REGISTRY_VALUE}', $Previous, 'String')
    if ($null -ne $Current) { $Key.SetValue('Previous', $Current, 'String') }
    Write-Output 'The previous policy is in force again.'
    exit 0
}

if ((Get-Sha256 $Settings) -ne $Sha256) { throw 'This script was changed on its way here. Nothing was written.' }
if ($Current -ceq $Settings) {
    Write-Output 'Already installed.'
    exit 0
}
if ($null -ne $Current) { $Key.SetValue('Previous', $Current, 'String') }
$Key.SetValue('${REGISTRY_VALUE}', $Settings, 'String')
$Written = [string] $Key.GetValue('${REGISTRY_VALUE}', '', 'DoNotExpandEnvironmentNames')
if ((Get-Sha256 $Written) -ne $Sha256) { throw 'The registry does not hold what was written.' }
Write-Output 'Installed.'
`;
}
function detectScript(release) {
  return `# Exits with 0 iff HKLM\\${REGISTRY_KEY}, value ${REGISTRY_VALUE}, holds ${label(release)}; with 1 otherwise.
# The remediation script for it is Set-ClaudeCodePolicy.ps1.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Sha256 = '${sha256(oneLineJson(release.settings))}'

${HASH}

${OPEN}
$Key = $Base.OpenSubKey('${REGISTRY_KEY}')
if ($null -eq $Key) {
    Write-Output 'No policy is installed.'
    exit 1
}
$Current = [string] $Key.GetValue('${REGISTRY_VALUE}', '', 'DoNotExpandEnvironmentNames')
if ((Get-Sha256 $Current) -ne $Sha256) {
    Write-Output 'Another policy is installed.'
    exit 1
}
Write-Output 'The policy is installed.'
exit 0
`;
}
function make6(release) {
  return [
    script3("Detect-ClaudeCodePolicy.ps1", detectScript(release)),
    script3("Set-ClaudeCodePolicy.ps1", setScript(release))
  ];
}
function script3(name, text) {
  return { name, mediaType: "text/plain", bytes: new TextEncoder().encode(text) };
}
var powershell = {
  name: "powershell",
  channel: "windows",
  refuses: jsonRefusal("powershell"),
  make: make6
};

// src/deliver/registry.ts
function make7(release) {
  const value = oneLineJson(release.settings).replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    `; ${label(release)}`,
    `[HKEY_LOCAL_MACHINE\\${REGISTRY_KEY}]`,
    `"${REGISTRY_VALUE}"="${value}"`,
    ""
  ];
  return [{ name: "ClaudeCode.reg", mediaType: "text/plain; charset=utf-16le", bytes: utf16(lines.join("\r\n")) }];
}
function utf16(text) {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
}
var registry = { name: "registry", channel: "windows", refuses: jsonRefusal("registry"), make: make7 };

// src/deliver/rpm.ts
function spec(release) {
  const files = installedFiles(release);
  const number = (index) => `%{SOURCE${index}}`;
  return `# ${label(release)}
Name: ${PACKAGE}
Version: ${version(release)}
Release: 1
Summary: Managed settings of Claude Code
License: Internal
BuildArch: noarch
${files.map(([name], index) => `Source${index}: ${name}`).join("\n")}

%description
${label(release)}

%prep
${files.map(([, hash], index) => `echo "${hash}  ${number(index)}" | sha256sum --check`).join("\n")}

%install
${files.map(([name], index) => `install -D -m 0644 ${number(index)} %{buildroot}${SYSTEM_FOLDERS.linux}/${name}`).join("\n")}

%files
%defattr(-,root,root,-)
%dir ${SYSTEM_FOLDERS.linux}
${files.map(([name]) => `${SYSTEM_FOLDERS.linux}/${name}`).join("\n")}
`;
}
function make8(release) {
  return [{ name: `${PACKAGE}.spec`, mediaType: "text/plain", bytes: new TextEncoder().encode(spec(release)) }];
}
var rpm = { name: "rpm", channel: "file", make: make8 };

// src/deliver/server.ts
function make9({ settings }) {
  const text = prettyJson(ignoredKeys(settings, "server").map(steps).reduce(without, settings));
  const bytes = new TextEncoder().encode(text);
  return [{ name: "server-managed-settings.json", mediaType: "application/json", bytes }];
}
function without(settings, [key = "", ...deeper]) {
  const { [key]: value, ...rest } = settings;
  if (deeper.length === 0 || !isObject(value)) return rest;
  const inner = without(value, deeper);
  return Object.keys(inner).length === 0 ? rest : { ...settings, [key]: inner };
}
var serverManaged = {
  name: "server-managed",
  channel: "server",
  refuses: jsonRefusal("server-managed"),
  make: make9
};

// src/deliver/index.ts
var formats = [
  managedSettingsFile,
  claudeMdFile,
  dropIns,
  installSh,
  installPs1,
  debian,
  rpm,
  plist,
  mobileconfig,
  manifests,
  registry,
  admx,
  omaUri,
  powershell,
  serverManaged
];
var isUsed = (channel, { channels }) => channel === "file" || (channels?.includes(channel) ?? false);
var chosenBy = ({ delivery }) => formats.filter(({ channel }) => delivery.channels === null || isUsed(channel, delivery));
function refusalsOf(release) {
  return chosenBy(release).flatMap(({ channel, refuses: refuses3 }) => {
    const refusal2 = refuses3?.(release) ?? null;
    return refusal2 === null ? [] : [{ ...refusal2, blocks: isUsed(channel, release.delivery) }];
  });
}
async function build(release, options = {}) {
  const chosen = chosenBy(release);
  const refusals = refusalsOf(release);
  const refused = new Set(refusals.map(({ format }) => format));
  const makers = chosen.filter(({ name }) => !refused.has(name));
  const made = (await Promise.all(makers.map(({ make: make10 }) => make10(release)))).flat();
  const patch = options.previous ? changes(options.previous, release.settings) : null;
  const artifacts = [...made, ...options.extra ?? [], ...patch && "bytes" in patch ? [patch] : []].sort(
    (a, b) => a.name < b.name ? -1 : 1
  );
  return {
    artifacts: [...artifacts, checksums(artifacts)],
    refusals,
    omissions: chosen.flatMap(
      ({ name, channel }) => ignoredKeys(release.settings, channel).map((pointer) => ({ format: name, pointer }))
    ),
    noPatch: patch && "why" in patch ? patch : null
  };
}
function checksums(artifacts) {
  const text = artifacts.map(({ name, bytes }) => `${sha256(bytes)}  ${name}
`).join("");
  return { name: "SHA256SUMS", mediaType: "text/plain", bytes: new TextEncoder().encode(text) };
}

// src/shell/deliverable.ts
var BASE = "managed-settings.json";
var DROP_INS = "managed-settings.d/";
function deliverable(folder, loaded, label2) {
  const names = folder.fragments.map(({ file }) => insideOf(file, label2));
  const isFlat = names.length > 1 && !names.some((name) => name.startsWith(DROP_INS));
  const installed2 = isFlat ? names.map((name) => name === BASE ? DROP_INS + name : name) : names;
  const fragments = folder.fragments.map(({ bytes }, index) => ({ name: installed2[index] ?? "", bytes }));
  const claudeMd = bytesOf2(folder.files["CLAUDE.md"]);
  const channels = bytesOf2(folder.files["gate/delivery.json"]);
  const { settings, origins } = loaded.policy;
  const named = digest({ settings, fragments, claudeMd, delivery: channels, origins });
  const parsed = channels === null ? { delivery: DEFAULT_DELIVERY, problems: [] } : parseDelivery(channels, shownAs(label2));
  const what = { settings, fragments, claudeMd, delivery: parsed.delivery };
  const refused = named.digest === null ? [] : undeliverable({ ...what, digest: named.digest, name: "" }, folder, origins);
  return { ...what, digest: named.digest, problems: [...named.problems, ...parsed.problems, ...refused] };
}
function undeliverable(release, folder, origins) {
  const blocking = refusalsOf(release).filter(({ blocks }) => blocks);
  const places = [...new Set(blocking.map(({ pointer, why }) => JSON.stringify([pointer, why])))];
  return places.map((place) => {
    const same = blocking.filter(({ pointer: pointer2, why: why2 }) => JSON.stringify([pointer2, why2]) === place);
    const { pointer = "", why = "too-large" } = same[0] ?? {};
    const formats2 = same.map(({ format }) => format).join(" and ");
    const origin = origins.get(pointer)?.[0] ?? { file: fileAt(folder, pointer), pointer: "" };
    return { code: "undeliverable", origin, args: { formats: formats2, reason: REFUSALS[why] } };
  });
}
function fileAt({ fragments }, name) {
  const named = fragments.find(({ file }) => name !== "" && file.endsWith(name));
  const largest = [...fragments].sort((a, b) => b.bytes.length - a.bytes.length)[0];
  return (named ?? largest)?.file ?? "";
}
function shownAs(label2) {
  return label2 === "." ? "gate/delivery.json" : `${label2}/gate/delivery.json`;
}
function insideOf(file, label2) {
  if (label2 === ".") return file;
  return file.startsWith(`${label2}/`) ? file.slice(label2.length + 1) : file.split("/").at(-1) ?? file;
}
function bytesOf2(text) {
  return text === void 0 ? null : new TextEncoder().encode(text);
}

export {
  prettyJson,
  build,
  deliverable,
  insideOf
};
