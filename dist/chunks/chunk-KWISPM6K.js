import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  CONFUSABLE_SCRIPT,
  INVISIBLE,
  LATIN_TWINS,
  RIGHT_TO_LEFT
} from "./chunk-TITCIDX5.js";

// src/render/escape.ts
var SHOWN = 160;
function shorten(text, most) {
  if (text.length <= most) return text;
  const half = Math.max(1, Math.floor((most - 30) / 2));
  const head = text.slice(0, half).replace(/[\ud800-\udbff]$/, "");
  const tail = text.slice(-half).replace(/^[\udc00-\udfff]/, "");
  return `${head} [\u2026${text.length - head.length - tail.length} more characters\u2026] ${tail}`;
}
function visible(text) {
  return text.replace(/[\p{L}\p{M}\p{N}_]+/gu, disguise).replace(UNSEEN, escaped).replace(new RegExp("(?<![\\p{L}\\p{N}]\\p{M}{0,2})\\p{M}", "gu"), escaped).replace(/^ *:(?=:)|#(?=#\[)/g, (start) => `${start.slice(0, -1)}${escaped(start.slice(-1))}`);
}
var UNSEEN = new RegExp(`${INVISIBLE.source}|${RIGHT_TO_LEFT.source}`, "gu");
function disguise(word) {
  if (/^\w+$/.test(word)) return word;
  const compatible = word.replace(
    new RegExp("\\P{ASCII}", "gu"),
    (char) => /^[\w]$/.test(char.normalize("NFKC")) ? escaped(char) : char
  );
  if (!/[A-Za-z]/.test(compatible.replace(/\\u[0-9a-f{}]+/g, "")) && !LATIN_TWINS.test(compatible)) return compatible;
  return Array.from(compatible, (char) => CONFUSABLE_SCRIPT.test(char) ? escaped(char) : char).join("");
}
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function escaped(char) {
  const hex = (char.codePointAt(0) ?? 0).toString(16);
  return SHORT[char] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`);
}
function html(text) {
  return wellFormed(text).replace(/[^A-Za-z0-9 ,./()=-]/gu, entity).replace(/www\./gi, (start) => `${start.slice(0, 3)}&#46;`);
}
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD");
}
function entity(char) {
  return `${char === "@" ? "<wbr>" : ""}&#${char.codePointAt(0)};`;
}
function line(text, most = SHOWN) {
  return visible(shorten(text, most));
}
function code(text, most = SHOWN) {
  return `<code>${html(line(text, most)) || " "}</code>`;
}
var PLAIN = /^[("'“]*(?![0-9a-f]{7,}\b)(?:[A-Za-z]+(?:['’-][A-Za-z]+)*|\d{1,4}(?:\.\d{1,3})?)[)"'”,.;:?!]*$|^[–—-]$/;
function prose(text, most = 600) {
  if (text.trim() === "") return code(text);
  const parts = shorten(text, most).split("`");
  return parts.map((part, i) => i % 2 === 1 ? code(part, most) : words(part)).join("");
}
function words(text) {
  return text.replace(/[^ ]+/g, (word) => PLAIN.test(word) ? html(word) : wrapped(word));
}
function wrapped(word) {
  let end = word.length;
  while (end > 0 && ",.;:?!".includes(word[end - 1] ?? " ")) end--;
  const [body, marks] = [word.slice(0, end), word.slice(end)];
  return body === "" ? html(marks) : `${code(body)}${html(marks)}`;
}
function fenced(lines, language) {
  const shown = lines.map(visibleLine);
  const longest = Math.max(2, ...shown.flatMap((line2) => line2.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...shown, fence].join("\n");
}
function visibleLine(line2) {
  return line2.split("	").map(visible).join("	");
}
function address(base, file, line2) {
  if (base === null || file === "") return null;
  const path = wellFormed(file).split("/").map(encoded).join("/");
  return path.length > 500 || /(^|\/)\.\.?(\/|$)/.test(file) ? null : `${base}/${path}#L${line2}`;
}
function encoded(segment) {
  return encodeURIComponent(segment).replace(
    /[!'()*~_]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function commandMessage(lines) {
  return lines.map((line2) => visible(line2).replace(/%/g, "%25")).join("%0A");
}
function commandProperty(text) {
  return text.replace(/[%\r\n:,]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
function jsonText(value) {
  const text = JSON.stringify(value, null, 2).replace(/##\[/g, "\\u0023#[");
  return `${text.replace(UNSEEN, (char) => char === "\n" ? char : units(char))}
`;
}
function units(char) {
  return char.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
function messageText(text) {
  return text.split("\n").map(visible).join("\n").replace(/\]\(/g, "] (");
}

export {
  shorten,
  visible,
  line,
  code,
  prose,
  fenced,
  visibleLine,
  address,
  commandMessage,
  commandProperty,
  jsonText,
  messageText
};
