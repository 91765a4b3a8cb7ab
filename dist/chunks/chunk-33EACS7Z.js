import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  primaryOf,
  shortCall
} from "./chunk-2T74SMS4.js";
import {
  isList,
  steps
} from "./chunk-DDSSPN6I.js";
import {
  VERSION
} from "./chunk-SA35VN4G.js";
import {
  address,
  code,
  commandMessage,
  commandProperty,
  fenced,
  jsonText,
  line,
  messageText,
  prose,
  visible
} from "./chunk-KWISPM6K.js";
import {
  eachIn,
  textIn,
  whole
} from "./chunk-3TRRV56R.js";
import {
  UnclearError,
  WorldError,
  messageOf
} from "./chunk-G3QG5HMS.js";

// src/render/markdown.ts
function markdown(phrase2, style) {
  return phrase2.map((piece2) => pieceOf(piece2, style)).join("");
}
function pieceOf(piece2, style) {
  if (typeof piece2 === "string") return piece2;
  if ("strong" in piece2) return `**${piece2.strong}**`;
  if ("code" in piece2) return code(piece2.code, style.most);
  return "prose" in piece2 ? prose(piece2.prose, style.most * 4) : linked(piece2.place, style);
}
function linked({ side, file, line: line3 }, { links }) {
  const label = `${code(file.split("/").at(-1) ?? file, 60)}:${line3}`;
  const url = address(links[side], file, line3);
  return url === null ? label : `[${label}](${url})`;
}
function table(head2, rows) {
  if (rows.length === 0) return "";
  const line3 = (cells) => `| ${cells.join(" | ")} |`;
  return [line3(head2), line3(head2.map(() => "---")), ...rows.map(line3)].join("\n");
}
function collapsed(summary2, body) {
  return body === "" ? "" : `<details>
<summary>${summary2}</summary>

${body}

</details>`;
}
function linkTo(label, url) {
  return /^https?:\/\/[\w.:/?=&%-]+$/.test(url) ? `[${label}](${url})` : label;
}
function small(text) {
  return `<sub>${text}</sub>`;
}

// src/render/phrases.ts
var ICONS = {
  INVALID: "\u26D4",
  WIDER: "\u{1F534}",
  MIXED: "\u{1F534}",
  "NOT PROVEN": "\u{1F7E1}",
  NARROWER: "\u{1F7E2}",
  "NO EFFECTIVE CHANGE": "\u26AA"
};
var MODES = ["default", "acceptEdits", "plan", "auto", "dontAsk", "bypassPermissions"];
function counts({ verdict: verdict2, changes: changes2 }) {
  const { wider, unknown, sideways, narrower } = verdict2.counts;
  const accepted = changes2.filter(isApproved).length;
  const named = [
    [wider, "wider"],
    [unknown, "not proven"],
    [sideways, "sideways"],
    [narrower, "narrower"]
  ];
  return [...named, [accepted, "of them approved"]].filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
}
function consequence({ verdict: verdict2, changes: changes2 }) {
  const needing = changes2.filter(({ approval: approval3 }) => approval3 !== null);
  const open = needing.filter((change) => !isApproved(change)).length;
  const isBad = open > 0 || verdict2.word === "INVALID";
  if (verdict2.exit === 0 && isBad) return ["The gate is set to let this pass: ", { strong: "it does not block" }, "."];
  if (verdict2.exit === 0)
    return needing.length === 0 ? null : ["All of it that needs an approval has one: ", { strong: "the check passes" }, "."];
  const wanted = [
    ...verdict2.errors > 0 ? [`${plural(verdict2.errors, "error")} ${verdict2.errors === 1 ? "is" : "are"} repaired`] : [],
    ...open > 0 ? [`${plural(open, "change")} ${open === 1 ? "is" : "are"} approved or taken back`] : []
  ];
  return [{ strong: "The check fails" }, ` until ${wanted.join(" and ")}.`];
}
function isApproved({ approval: approval3 }) {
  return approval3?.state === "approved";
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function shortDigest(digest) {
  return digest.replace(/^sha256:/, "").slice(0, 12);
}
function baseline({ baseline: { kind, name, digest, first } }) {
  if (first || kind === "none") return ["compared with nothing: this is the ", { strong: "first release" }];
  const named = [`compared with ${kind} `, { code: name }];
  return digest === null ? named : [...named, " (digest ", { code: shortDigest(digest) }, ")"];
}
function situation({ client, situation: { mode, platform, cwd } }) {
  const named = mode === null ? "the policy's own mode" : `mode ${mode}`;
  return [`Modelled on Claude Code ${client} in ${named} on ${platform}, working in `, { code: cwd }];
}
function call({ witness }) {
  return shortCall(witness);
}
function example({ witness, region: region2 }) {
  const isPlain = Object.keys(witness.input).length === 1 && /^[^()]*\([^()]*\)$/.test(region2);
  const primary = isPlain ? primaryOf(witness) : null;
  return primary ?? shortCall(witness);
}
function modes({ modes: shown2 }) {
  if (shown2.length === 0) return "only where nobody chooses a mode";
  const there = MODES.filter((mode) => shown2.includes(mode));
  return there.length === MODES.length ? null : `in ${there.join(", ")}`;
}
var FREEDOM = ["deny", "ask", "classifier", "allow"];
function freer({ direction: direction2, modes: shown2, before, after, elsewhere }) {
  if (direction2 === "sideways" || direction2 === "narrower" && shown2.includes("default")) return null;
  const side = direction2 === "wider" ? "after" : "before";
  const least = FREEDOM.indexOf(outcome({ before, after }[side]));
  const others = elsewhere.filter((other2) => FREEDOM.indexOf(other2[side]) > least);
  const modesOf = (effect) => others.filter((other2) => other2[side] === effect).map(({ mode }) => mode);
  const effects = [...new Set(others.map((other2) => other2[side]))];
  const word = direction2 === "wider" ? "" : "from ";
  return effects.length === 0 ? null : effects.map((effect) => `${word}${effect} in ${modesOf(effect).join(", ")}`).join("; ");
}
function oddModes(change) {
  return change.modes.includes("default") ? null : modes(change);
}
function outcome({ effect, source }) {
  return source === "classifier" ? "classifier" : effect;
}
function known({ proof, basis }, { client }) {
  const how = basis === "table" ? `table ${client}` : basis;
  return proof === "proved" ? how : `${how}, not proven for every call`;
}
var SOURCES = {
  mode: "no rule",
  builtin: "built into the client",
  classifier: "auto mode's classifier",
  unanalysable: "the client can't analyse it, so it asks"
};
function decidedBy({ source, rule, place }, known3 = null) {
  const at2 = place === null ? [] : [" ", { place }];
  if (rule !== null) return rule === known3 && place !== null ? [{ place }] : [{ code: rule }, ...at2];
  if (source === "setting")
    return place === null ? ["a setting"] : ["setting ", { code: dotted(place.pointer) }, ...at2];
  if (source === "mode" && place !== null) return ["no rule; ", { code: dotted(place.pointer) }, ...at2];
  return source === "rule" ? ["a rule", ...at2] : [SOURCES[source], ...at2];
}
var BEHIND_RULES = /^\/(permissions\/(?!(?:allow|ask|deny)$)|sandbox\/)/;
function noRule({ before, after, modes: shown2 }, { changes: changes2 }) {
  if ([before, after].some(({ source, place: place2 }) => source !== "mode" || place2 !== null)) return null;
  const behind = changes2.filter((change) => change.kind === "setting" && BEHIND_RULES.test(change.pointer));
  const bypass = shown2.every((mode) => mode === "bypassPermissions") && shown2.length > 0;
  const causes = bypass ? behind.filter((one) => one.kind === "setting" && /Bypass/.test(one.pointer)) : behind;
  const [cause] = causes;
  if (cause?.kind !== "setting" || causes.length > 1) return ["no rule on either side"];
  const place = placeOf(cause);
  const at2 = place === null ? [] : [" ", { place }];
  return ["no rule on either side; changed: ", { code: dotted(cause.pointer) }, ...at2];
}
function dotted(pointer) {
  const path = steps(pointer).map((step) => /^[\w$@:-]+$/.test(step) ? step : JSON.stringify(step));
  return path.length === 0 ? "the whole file" : path.join(".");
}
function valueChange({ before, after }) {
  if (isList(before) && isList(after)) {
    const [gone, come] = [missingFrom(after, before), missingFrom(before, after)];
    if (gone.length + come.length > 0)
      return [...listed("adds ", come), come.length * gone.length > 0 ? "; " : "", ...listed("removes ", gone)];
  }
  return [value(before), " \u2192 ", value(after)];
}
function missingFrom(list2, items) {
  const there = new Set(list2.map((item) => JSON.stringify(item)));
  return items.map((item) => JSON.stringify(item)).filter((item) => !there.has(item));
}
var LISTED = 5;
function listed(verb, items) {
  if (items.length === 0) return [];
  const shown2 = items.slice(0, LISTED).flatMap((item, i) => [i === 0 ? verb : ", ", { code: item }]);
  return items.length > LISTED ? [...shown2, ` and ${items.length - LISTED} more`] : shown2;
}
function value(json2) {
  return json2 === null ? "not set" : { code: JSON.stringify(json2) };
}
function placeOf(change) {
  if (change.kind === "call") return change.after.place ?? change.before.place;
  const { before, after } = change.origins;
  const isNew = (place) => !before.some(({ file, pointer }) => file === place.file && pointer === place.pointer);
  const written2 = change.kind === "setting" && isList(change.after) ? after.find(isNew) : void 0;
  return written2 ?? after[0] ?? before[0] ?? null;
}
function gist(text) {
  return /^.*?(?<!\b(?:e\.g|i\.e|etc|vs))[.!?](?= )/s.exec(text)?.[0] ?? text;
}
function region({ region: text }) {
  return /^[A-Za-z]+,? [\w ,*]+$/.test(text) ? { prose: text } : { code: text };
}
function headline(change) {
  if (change.kind === "call") {
    return [region(change), `: ${outcome(change.before)} \u2192 `, { strong: outcome(change.after) }];
  }
  if (change.kind === "setting") return [{ code: dotted(change.pointer) }, ": ", ...valueChange(change)];
  return [
    { code: change.about.startsWith("/") ? dotted(change.about) : change.about },
    ": ",
    { prose: WHY.get(change.why) ?? change.why }
  ];
}
var WHY = /* @__PURE__ */ new Map([
  ["budget", "too large to compare exactly"],
  ["unknown key", "a key this model does not know"],
  ["unparsed", "could not be read"],
  ["not modelled", "not modelled"]
]);
function approval({ approval: given }) {
  if (given === null || given.state === "open") return null;
  const verb = given.state === "approved" ? "approved by " : "the approval ended: ";
  return [
    verb,
    { code: given.owner ?? "" },
    " until ",
    { code: given.expires ?? "" },
    ", ",
    { prose: given.reason ?? "" }
  ];
}
function spot({ file, line: line3, column }) {
  return `${file}:${line3}:${column}`;
}
function severities(findings3) {
  const count = (severity) => findings3.filter((finding2) => finding2.severity === severity).length;
  const [errors, warnings, advice2] = [count("error"), count("warning"), count("advice")];
  const named = [
    errors && plural(errors, "error"),
    warnings && plural(warnings, "warning"),
    advice2 && `${advice2} advice`
  ];
  return named.flatMap((text) => text || []);
}

// src/render/sections.ts
var DANGERS = 3;
var MOST_OF_A_DANGER = 240;
function top(report, style) {
  const { word } = report.verdict;
  const title = `## ${ICONS[word]} ${word}: ${markdown([{ code: report.policies }], style)}`;
  return [keep("title", title), keep("verdict", sentence(report, style)), keep("dangers", dangers(report, style))];
}
var keep = (title, body) => ({ title, body, priority: 0 });
function sentence(report, style) {
  const numbers = counts(report);
  const errors = report.verdict.errors;
  const parts = [...errors > 0 ? [plural(errors, "error")] : [], ...numbers];
  const counted = parts.length === 0 ? "No tool call and no setting that matters is decided differently" : parts.join(", ");
  const consequence2 = consequence(report);
  const lines = [
    markdown(
      [{ strong: counted }, ", ", ...baseline(report), ".", ...consequence2 ? [" ", ...consequence2] : []],
      style
    ),
    ...report.baseline.notices.map((notice) => prose(notice))
  ];
  return lines.join("\n\n");
}
function model(report, style) {
  const not = report.notAnalysed.map((what) => prose(what)).join("; ");
  const text = markdown([...situation(report), "."], style);
  return small(not === "" ? text : `${text} Not analysed: ${not}.`);
}
function dangers({ changes: changes2 }, style) {
  const all = changes2.filter(isDangerous);
  const lines = all.slice(0, DANGERS).map((change) => {
    const evidence2 = [...headline(change), ...placed(change)];
    return `> - <b>${prose(change.dangerous)}</b>: ${markdown(evidence2, { ...style, most: MOST_OF_A_DANGER })}`;
  });
  if (lines.length === 0) return "";
  const more = all.length > DANGERS ? [`> - and ${all.length - DANGERS} more below`] : [];
  return ["> [!CAUTION]", ...lines, ...more].join("\n");
}
function isDangerous(change) {
  return change.kind === "setting" && change.dangerous !== null && !isApproved(change);
}
function ended(change) {
  return change.approval?.state === "expired" ? [" \xB7 ", ...approval(change) ?? []] : [];
}
function placed(change) {
  const place = placeOf(change);
  return place === null ? [] : [" \xB7 ", { place }];
}
function direction(report, style, which) {
  const said = report.changes.filter(isDangerous).slice(0, DANGERS);
  const isOpen = (change) => !said.includes(change) && !isApproved(change);
  const changes2 = report.changes.filter((change) => change.direction === which && isOpen(change));
  const calls = changes2.filter((change) => change.kind === "call");
  const others = changes2.filter((change) => change.kind !== "call");
  return [
    callTable(report, calls, style),
    list(
      others.map((change) => line2(change, style)),
      style
    )
  ].filter((part) => part !== "").join("\n\n");
}
var HEAD = ["Before \u2192 after", "Calls", "Decided by", "Risk"];
function callTable(report, calls, style) {
  const rows = calls.slice(0, style.rows).map((call3) => callRow(report, call3, style));
  const more = calls.length > rows.length ? `

and ${calls.length - rows.length} more, ${style.rest}` : "";
  return table(HEAD, rows) + more;
}
function callRow(report, change, style) {
  const md = (phrase2) => markdown(phrase2, style);
  const by = (decision) => decidedBy(decision, change.region);
  const none = noRule(change, report);
  const over = change.approval?.state === "expired" ? approval(change) ?? [] : [];
  const notes = [oddModes(change), freer(change)].filter((note) => note !== null);
  return [
    `${outcome(change.before)} \u2192 **${outcome(change.after)}**${notes.map((note) => `<br>${small(note)}`).join("")}`,
    `${md([region(change)])}<br>e.g. ${md([{ code: example(change) }])}${over.length > 0 ? `<br>${md(over)}` : ""}`,
    none !== null ? md(none) : `${md(["before: ", ...by(change.before)])}<br>${md(["after: ", ...by(change.after)])}`,
    `${change.risk ?? "\u2013"}<br>${small(known(change, report))}`
  ];
}
function line2(change, style) {
  const meaning = change.kind === "setting" && change.meaning !== "" ? `<br>${prose(style.explain(change.meaning))}` : "";
  return `- ${markdown([...headline(change), ...placed(change), ...ended(change)], style)}${meaning}`;
}
function approved({ changes: changes2 }, style) {
  const accepted = changes2.filter(isApproved);
  const lines = accepted.map((change) => {
    const words = [...headline(change), ...placed(change), " \xB7 ", ...approval(change) ?? []];
    return `- ${change.direction}: ${markdown(words, style)}`;
  });
  return collapsed(`${plural(accepted.length, "approved change")}`, lines.join("\n"));
}
function fullList({ changes: changes2 }, style) {
  if (changes2.length <= style.rows) return "";
  const lines = changes2.map(
    (change) => `- ${change.direction}: ${markdown([...headline(change), ...placed(change)], style)}`
  );
  return collapsed(`Full list: all ${changes2.length} changes`, lines.join("\n"));
}
function list(lines, { rows, rest }) {
  const shown2 = lines.slice(0, rows);
  return [...shown2, ...lines.length > rows ? [`- and ${lines.length - rows} more, ${rest}`] : []].join("\n");
}
function findings(found, style) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding2 of found) {
    const key = JSON.stringify([finding2.why, finding2.fix]);
    const group = groups.get(key);
    if (group) group.push(finding2);
    else groups.set(key, [finding2]);
  }
  const lines = [...groups.values()].map((group) => `- ${findingLines(group, style).join("<br>")}`);
  return list(lines, { ...style, rest: "in the JSON report" });
}
function findingLines(group, style) {
  const [{ why, fix } = { why: "", fix: "" }] = group;
  const shown2 = group.slice(0, style.rows);
  return [
    ...shown2.map(({ place, message }) => markdown([{ place }, " ", { prose: message }], style)),
    ...group.length > shown2.length ? [`and ${group.length - shown2.length} more of the kind`] : [],
    ...why === "" ? [] : [prose(why)],
    ...fix === "" ? [] : [`**Fix:** ${prose(fix)}`]
  ];
}
var MARKS = { passed: "\u2705", failed: "\u274C", warning: "\u26A0\uFE0F", "not run": "\u2796" };
function checks({ checks: all, findings: found }, style) {
  const said = new Set(found.map(({ message }) => message));
  const unsaid = (check) => ({ ...check, details: check.details.filter((one) => !said.has(one)) });
  return all.map((check) => checkOf(unsaid(check), style)).join("\n");
}
function checkOf({ name, result, summary: summary2, details, paste }, { open }) {
  const lines = details.map((detail) => `- ${prose(detail)}`);
  const block = paste === null ? [] : [fenced(paste.split("\n"), "json")];
  const body = [...lines.length > 0 ? [lines.join("\n")] : [], ...block].join("\n\n");
  const long = details.length > open || paste !== null;
  const what = result === "warning" ? "what it is about" : "what failed";
  const below = long ? collapsed(paste === null ? what : "the lines to add, and where", body) : body;
  return `- ${MARKS[result]} ${prose(name)}: ${prose(summary2)}${below === "" ? "" : `

${indented(below)}
`}`;
}
function indented(text) {
  return text.replace(/^(?=.)/gm, "  ");
}
function textDiff({ diff }) {
  if (diff === null) return "The merged settings differ too much for a text diff.";
  return collapsed("Text diff of the merged settings", diff === "" ? "" : fenced(diff.trimEnd().split("\n"), "diff"));
}
function reproduce({ policies, baseline: { kind, name, first } }) {
  const production = first ? "none" : `${kind === "file" ? "file" : "ref"}:${name}`;
  const words = ["managed-settings", "review", "--policies", policies, "--production", production];
  return collapsed("Repeat this review locally", fenced([shellLine(words)], "sh"));
}
function shellLine(words) {
  return words.map((word) => quoted(visible(word))).join(" ");
}
function quoted(word) {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// src/render/budget.ts
function fits(text, limit) {
  if (text.length > limit) return false;
  return text.length * 3 <= limit || new TextEncoder().encode(text).length <= limit;
}
function within(sections2, limit, notice) {
  let kept = sections2.filter(({ body }) => body !== "");
  const dropped = [];
  const said = () => dropped.length > 0 ? [notice(dropped.map(({ title }) => title))] : [];
  const text = () => join([...kept.map(({ body }) => body), ...said()]);
  while (!fits(text(), limit)) {
    const next = leastImportant(kept);
    if (next === null) return { text: head(kept, limit), dropped: [...dropped, ...kept] };
    kept = kept.filter((section) => section !== next);
    dropped.push(next);
  }
  return { text: text(), dropped };
}
function leastImportant(sections2) {
  const priority = Math.max(0, ...sections2.map((section) => section.priority));
  return priority === 0 ? null : sections2.findLast((section) => section.priority === priority) ?? null;
}
function head(sections2, limit) {
  const first = sections2.findIndex((_, i) => !fits(join(sections2.slice(0, i + 1).map(({ body }) => body)), limit));
  return join(sections2.slice(0, first).map(({ body }) => body));
}
function join(bodies) {
  return bodies.length === 0 ? "" : `${bodies.join("\n\n")}
`;
}

// src/render/plain.ts
function plain(phrase2) {
  return phrase2.map(pieceOf2).join("");
}
function pieceOf2(piece2) {
  if (typeof piece2 === "string") return piece2;
  if ("strong" in piece2) return piece2.strong;
  if ("code" in piece2) return line(piece2.code);
  return line("prose" in piece2 ? piece2.prose : spot(piece2.place));
}

// src/render/annotations.ts
var SHOWN_OF_A_LEVEL = 10;
var HALF = SHOWN_OF_A_LEVEL / 2;
var MOST = 300;
function annotations(report) {
  const failed = report.verdict.exit === 0 ? "warning" : "error";
  const fromChanges = report.changes.filter((change) => (change.direction === "wider" || change.direction === "unknown") && !isApproved(change)).map((change) => ofChange(change, change.direction === "wider" ? failed : "warning"));
  const ours = report.findings.filter(({ isNew, severity }) => isNew || severity === "error");
  const all = [...fromChanges.slice(0, HALF), ...ours.map(ofFinding), ...fromChanges.slice(HALF)];
  return ["error", "warning", "notice"].flatMap(
    (level) => all.filter((annotation) => annotation.level === level).slice(0, SHOWN_OF_A_LEVEL)
  );
}
var LEVELS = { error: "error", warning: "warning", advice: "notice" };
function ofFinding({ severity, place, rule, message, why, fix }) {
  return {
    level: LEVELS[severity],
    ...at(place),
    title: rule,
    message: [message, why, fix].filter((text) => text !== "").map(short)
  };
}
function ofChange(change, level) {
  const place = placeOf(change);
  const message = [plain(headline(change)), ...evidence(change)].map(short);
  return {
    level,
    ...at(place?.side === "after" ? place : null),
    title: change.direction === "wider" ? "wider" : "not proven",
    message
  };
}
function evidence(change) {
  if (change.kind === "unknown") return [];
  if (change.kind === "setting") return [change.dangerous ?? gist(change.meaning)].filter((text) => text !== "");
  const decided = `before: ${plain(decidedBy(change.before))}; after: ${plain(decidedBy(change.after))}`;
  return [`for example ${call(change)}`, decided];
}
function short(text) {
  return line(text, MOST);
}
function at(place) {
  if (place === null || visible(place.file) !== place.file) return { file: null, line: null, column: null };
  return { file: place.file, line: place.line, column: place.column };
}
function workflowCommands(report, { limit }) {
  let text = "";
  for (const next of annotations(report).map(command)) {
    if (!fits(text + next, limit)) break;
    text += next;
  }
  return text;
}
function command({ level, file, line: line3, column, title, message }) {
  const where = file === null ? "" : `file=${commandProperty(file)},line=${line3},col=${column},`;
  return `::${level} ${where}title=${commandProperty(title)}::${commandMessage(message)}
`;
}

// src/render/comment.ts
var COMMENT_LIMIT = 6e4;
var MARKER_LIMIT = 300;
var ROOMY = { most: 64, rows: 10, open: 5, rest: "in the full list below", explain: gist };
var TIGHT = { most: 40, rows: 4, open: 4, rest: "in the full list below", explain: gist };
var MUST_SHOW = 4;
function comment(report, options) {
  const limit = Math.min(options.limit, COMMENT_LIMIT) - MARKER_LIMIT;
  const write = (measure) => {
    const sections2 = page(report, options, { ...measure, links: options.links });
    return within(sections2, limit, (dropped) => left(dropped, options));
  };
  const roomy = write(ROOMY);
  return roomy.dropped.some(({ priority }) => priority <= MUST_SHOW) ? write(TIGHT).text : roomy.text;
}
function page(report, options, style) {
  const ours = report.findings.filter(({ isNew, severity }) => isNew || severity === "error");
  const old = report.findings.filter((finding2) => !ours.includes(finding2));
  const found = (severity) => ours.filter((finding2) => finding2.severity === severity);
  const section = (priority, title, body) => ({
    title,
    priority,
    body: body === "" ? "" : `### ${title}

${body}`
  });
  const narrower = report.changes.filter((change) => change.direction === "narrower").length;
  const folded = (many, body, summary2) => many > style.open ? collapsed(summary2, body) : body;
  const [errors, warnings, advice2] = [found("error"), found("warning"), found("advice")];
  return [
    ...top(report, style),
    section(1, "Errors", findings(errors, style)),
    section(2, "Wider", direction(report, style, "wider")),
    section(3, "Not proven", direction(report, style, "unknown")),
    section(4, "Sideways", direction(report, style, "sideways")),
    { title: "Approved", priority: 7, body: approved(report, style) },
    section(6, "Narrower", folded(narrower, direction(report, style, "narrower"), `${narrower} narrower changes`)),
    section(5, "Checks", checks(report, style)),
    section(7, "Warnings", folded(warnings.length, findings(warnings, style), severities(warnings).join())),
    { title: "Advice", priority: 9, body: collapsed(severities(advice2).join(), findings(advice2, style)) },
    { title: "Known findings", priority: 9, body: collapsed(known2(old), findings(old, style)) },
    { title: "Full list", priority: 10, body: fullList(report, style) },
    { title: "Text diff", priority: 11, body: textDiff(report) },
    { title: "How to repeat", priority: 8, body: reproduce(report) },
    { title: "Model", priority: 0, body: model(report, style) },
    { title: "Footer", priority: 0, body: footer(report, options) }
  ];
}
function known2(old) {
  return `${severities(old).join(", ")} that the version before has, too`;
}
function footer({ digest }, { run }) {
  const what = digest === null ? [] : [`policy ${code(digest)}`];
  const where = run === null ? [] : [linkTo("run", run.url), `updated for ${code(run.sha.slice(0, 12))}`];
  return small([`managed-settings-gitops ${VERSION}`, ...what, ...where].join(" \xB7 "));
}
function left(dropped, { run }) {
  const where = run === null ? "the JSON report" : `${linkTo("the run", run.url)}'s summary and JSON report`;
  return `**Left out to stay within GitHub's size limit:** ${dropped.join(", ")}. All of it is in ${where}.`;
}

// src/render/json.ts
function json(report) {
  return jsonText(report);
}

// src/render/release-notes.ts
var NOTES_LIMIT = 12e4;
var STYLE = { most: 120, rows: 100, open: 20, rest: "in `report.json`", explain: gist };
function releaseNotes(report, options) {
  const style = { ...STYLE, links: options.links };
  const limit = Math.min(options.limit, NOTES_LIMIT);
  return within(
    sections(report, style),
    limit,
    (dropped) => `Left out for length: ${dropped.join(", ")}; see \`report.json\`.`
  ).text;
}
function sections(report, style) {
  const direction2 = (priority, title, which) => {
    const body = direction(report, style, which);
    return { title, priority, body: body === "" ? "" : `### ${title}

${body}` };
  };
  return [
    { title: "what changes", priority: 0, body: opening(report, style) },
    { title: "dangers", priority: 0, body: dangers(report, style) },
    direction2(2, "Wider", "wider"),
    direction2(3, "Not proven", "unknown"),
    direction2(4, "Sideways", "sideways"),
    { title: "approved", priority: 6, body: approved(report, style) },
    direction2(5, "Narrower", "narrower"),
    { title: "text diff", priority: 9, body: textDiff(report) },
    { title: "how to roll back", priority: 0, body: rollback(report, style) },
    { title: "limits", priority: 1, body: small(limits(report, style)) }
  ];
}
function opening(report, style) {
  const { word } = report.verdict;
  const counted = counts(report).join(", ");
  const digest = report.digest === null ? [] : [" Digest: ", { code: report.digest }, "."];
  const said = [
    { strong: word },
    counted === "" ? "" : ` (${counted})`,
    ", ",
    ...baseline(report),
    ".",
    ...digest
  ];
  return `${ICONS[word]} ${markdown(said, { ...style, most: 80 })}`;
}
function rollback(report, style) {
  const { kind, name, first } = report.baseline;
  const title = "### How to roll back";
  if (first) {
    return `${title}

This is the first release: take the delivered files away from the machines, or release a corrected policy.`;
  }
  const before = markdown([{ code: name }], style);
  const bring = kind === "release" ? `Run ${markdown([{ code: rollbackCommand(report) }], style)} in a clone: it shows what going back makes wider or narrower, and brings the fragments back` : "Revert the pull request that led to this release";
  return [
    title,
    "",
    `1. ${bring}. Merge that as a pull request: the next release has the settings of ${before} again.`,
    `2. If that takes too long, deliver the files of ${before} to the machines again, and check them against its \`SHA256SUMS\`.`
  ].join("\n");
}
function rollbackCommand({ policies, baseline: { name } }) {
  const prefix = name.replace(/\d+$/, "");
  return shellLine([
    ...["managed-settings", "rollback", "--to", name],
    ...policies === "policies" ? [] : ["--policies", policies],
    ...prefix === "policy-v" ? [] : ["--tag-prefix", prefix]
  ]);
}
function limits(report, style) {
  const not = report.notAnalysed.length === 0 ? "" : ` Not analysed: ${report.notAnalysed.map((what) => prose(what)).join("; ")}.`;
  return `${markdown([...situation(report), "."], style)}${not} managed-settings-gitops ${VERSION}`;
}

// src/render/sarif.ts
var LEVELS2 = { error: "error", warning: "warning", advice: "note" };
var CHANGES = {
  wider: "Calls or settings are less restricted than before.",
  unknown: "Something may have changed that could not be decided."
};
function sarif(report) {
  const results = [...report.findings.map(ofFinding2), ...report.changes.flatMap(ofChange2)];
  const driver = { name: "managed-settings-gitops", version: VERSION, rules: rulesOf(results) };
  const run = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    properties: { verdict: report.verdict.word, client: report.client },
    results: results.map((result) => resultOf(result, report.policies))
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return jsonText(log);
}
function ofFinding2({ rule, severity, message, why, fix, place }) {
  const text = [message, why, fix].filter((part) => part !== "").join("\n");
  return { ruleId: rule, level: LEVELS2[severity], text, place, said: `${rule} ${place.pointer} ${message}` };
}
function ofChange2(change) {
  if (change.direction !== "wider" && change.direction !== "unknown") return [];
  const text = plain(headline(change));
  const place = placeOf(change);
  const level = change.direction === "wider" ? "error" : "warning";
  return [{ ruleId: `policy-${change.direction}`, level, text, place, said: text }];
}
function rulesOf(results) {
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  return ids.map((id) => {
    const text = id === "policy-wider" ? CHANGES.wider : id === "policy-unknown" ? CHANGES.unknown : id;
    return { id, shortDescription: { text } };
  });
}
function resultOf({ ruleId, level, text, place, said }, policies) {
  const nowhere = { side: "before", file: policies, pointer: "", line: 1, column: 1 };
  const locations = [{ physicalLocation: locationOf(place ?? nowhere) }];
  return {
    ruleId,
    level,
    message: { text: messageText(text) },
    locations,
    partialFingerprints: { said: said.slice(0, 400) }
  };
}
function locationOf({ side, file, line: line3, column }) {
  const uri = file.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
  const region2 = side === "after" ? { startLine: line3, startColumn: column } : { startLine: 1 };
  return { artifactLocation: { uri }, region: region2 };
}

// src/render/summary.ts
var SUMMARY_LIMIT = 9e5;
var STYLE2 = { most: 200, rows: 500, open: 20, rest: "in the JSON report", explain: (text) => text };
function summary(report, options) {
  const style = { ...STYLE2, links: options.links };
  const limit = Math.min(options.limit, SUMMARY_LIMIT);
  return within(page(report, options, style), limit, (dropped) => left(dropped, options)).text;
}

// src/render/terminal.ts
import { styleText } from "node:util";
var MOST2 = 200;
var MOST_PROSE = 2e3;
function painter(colour) {
  return (format, text) => colour ? styleText(format, text, { validateStream: false }) : text;
}
function terminal(report, options) {
  const paint = painter(options.colour);
  for (const most of LISTED2) {
    const text = page2(report, most, paint);
    if (fits(text, options.limit)) return text;
  }
  const short2 = `${heading(report, paint)}

Too long to show here; use --format json.

${verdict(report, paint)}
`;
  return fits(short2, options.limit) ? short2 : "";
}
var LISTED2 = [1e3, 300, 100, 30, 10];
function page2(report, most, paint) {
  const blocks = [
    heading(report, paint),
    ...DIRECTIONS.map((direction2) => changes(report, direction2, most, paint)),
    findings2(report.findings, most, paint),
    checks2(report, most, paint),
    verdict(report, paint)
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}
function listed2(all, most, show) {
  const rest = all.length - most;
  return [...all.slice(0, most).map(show), ...rest > 0 ? [`  and ${rest} more (--format json lists them)`] : []];
}
var COLOURS = {
  INVALID: "red",
  WIDER: "red",
  MIXED: "red",
  "NOT PROVEN": "yellow",
  NARROWER: "green",
  "NO EFFECTIVE CHANGE": "green"
};
var DIRECTIONS = ["wider", "unknown", "sideways", "narrower"];
var TITLES = {
  wider: ["Wider", "red"],
  unknown: ["Not proven", "yellow"],
  sideways: ["Sideways", "yellow"],
  narrower: ["Narrower", "green"]
};
function heading(report, paint) {
  const lines = [
    `Review of ${paint("bold", line(report.policies, MOST_PROSE))}, ${phrase(baseline(report), paint)}.`,
    `${phrase(situation(report), paint)}.`,
    ...report.notAnalysed.length > 0 ? [`Not analysed: ${report.notAnalysed.map((what) => line(what, MOST_PROSE)).join("; ")}.`] : [],
    ...report.baseline.notices.map((notice) => line(notice, MOST_PROSE))
  ];
  return lines.join("\n");
}
function changes(report, direction2, most, paint) {
  const shown2 = report.changes.filter((change) => change.direction === direction2);
  if (shown2.length === 0) return "";
  const [title, colour] = TITLES[direction2];
  const lines = listed2(
    shown2,
    most,
    (change) => change.kind === "call" ? call2(change, report, paint) : other(change, paint)
  );
  return [paint("bold", paint(colour, `${title} (${shown2.length})`)), ...lines].join("\n");
}
function call2(change, report, paint) {
  const notes = [change.risk, known(change, report), oddModes(change), freer(change)];
  return [
    `  ${phrase(headline(change), paint)}  ${paint("dim", notes.filter((note) => note !== null).join(", "))}`,
    `    example  ${piece({ code: call(change) }, paint)}`,
    `    before   ${phrase(decidedBy(change.before), paint)}`,
    `    after    ${phrase(decidedBy(change.after), paint)}`,
    ...approval2(change, paint)
  ].join("\n");
}
function other(change, paint) {
  const danger = change.kind === "setting" && change.dangerous !== null ? change.dangerous : null;
  const meaning = change.kind === "setting" && change.meaning !== "" ? gist(change.meaning) : null;
  return [
    `  ${phrase(headline(change), paint)}`,
    ...danger === null ? [] : [`    ${paint("red", `danger: ${line(danger, MOST_PROSE)}`)}`],
    ...meaning === null ? [] : [`    ${line(meaning, MOST_PROSE)}`],
    ...written(change, paint),
    ...approval2(change, paint)
  ].join("\n");
}
function approval2(change, paint) {
  const said = approval(change);
  return said === null ? [] : [`    ${phrase(said, paint)}`];
}
function written(change, paint) {
  const place = placeOf(change);
  return place === null ? [] : [`    ${place.side.padEnd(8)} ${piece({ place }, paint)}`];
}
var SEVERITIES = {
  error: "red",
  warning: "yellow",
  advice: "cyan"
};
function findings2(all, most, paint) {
  if (all.length === 0) return "";
  const isOurs = ({ isNew, severity }) => isNew || severity === "error";
  const ours = all.filter(isOurs);
  const old = severities(all.filter((one) => !isOurs(one))).join(", ");
  const rest = old === "" ? [] : [`  ${old} that the version before has, too (--format json lists them)`];
  const title = ours.length === 0 ? "Findings" : `Findings (${severities(ours).join(", ")})`;
  return [paint("bold", title), ...listed2(ours, most, (one) => finding(one, paint)), ...rest].join("\n");
}
function finding({ severity, place, message, why, fix, rule }, paint) {
  const wrong = `${piece({ place }, paint)} ${line(message, MOST_PROSE)} ${paint("dim", rule)}`;
  return [
    `  ${paint(SEVERITIES[severity], severity)} ${wrong}`,
    ...why === "" ? [] : [`    why      ${line(why, MOST_PROSE)}`],
    ...fix === "" ? [] : [`    fix      ${line(fix, MOST_PROSE)}`]
  ].join("\n");
}
function checks2({ checks: all }, most, paint) {
  if (all.length === 0) return "";
  const lines = all.flatMap(({ name, result, summary: summary2, details, paste }) => [
    `  ${paint(result === "failed" ? "red" : "green", result)} ${line(name, MOST_PROSE)}: ${line(summary2, MOST_PROSE)}`,
    ...listed2(details, most, (detail) => `    ${line(detail, MOST_PROSE)}`),
    ...listed2(paste === null ? [] : paste.split("\n"), most, (text) => `      ${visible(text)}`)
  ]);
  return [paint("bold", "Checks"), ...lines].join("\n");
}
function verdict(report, paint) {
  const { word, errors } = report.verdict;
  const parts = [...errors > 0 ? [plural(errors, "error")] : [], ...counts(report)];
  return paint("bold", paint(COLOURS[word], `${word}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}`));
}
function phrase(pieces, paint) {
  return pieces.map((part) => piece(part, paint)).join("");
}
function piece(part, paint) {
  if (typeof part === "string") return part;
  if ("strong" in part) return paint("bold", part.strong);
  if ("code" in part) return paint("cyan", line(part.code, MOST2));
  return "prose" in part ? line(part.prose, MOST_PROSE) : paint("dim", line(spot(part.place), MOST2));
}

// src/render/index.ts
var renderers = [
  { name: "annotations", render: workflowCommands },
  { name: "json", render: json },
  { name: "markdown", render: comment },
  { name: "release-notes", render: releaseNotes },
  { name: "sarif", render: sarif },
  { name: "summary", render: summary },
  { name: "terminal", render: terminal }
];

// src/shell/github.ts
var PATIENT = { attempt: 3e4, between: 1e3, spaced: true };
var QUICK = { attempt: 2e3, between: 30, spaced: false };
var LONGEST_WAIT = 120;
var RETRIES = 3;
async function connect({ token, apiUrl, owner, repo }) {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import("./dist-src-AMNPD4E6.js"),
    import("./dist-bundle-JCCIQ4YU.js"),
    import("./dist-bundle-X2SV6OY6.js")
  ]);
  const patience = isLoopback(apiUrl) ? QUICK : PATIENT;
  const wait = (seconds, _options, _octokit, count) => seconds <= LONGEST_WAIT && count < RETRIES;
  const octokit = new (Octokit.plugin(retry, throttling))({
    ...token === "" ? {} : { auth: token },
    baseUrl: apiUrl.replace(/\/+$/, ""),
    userAgent: "managed-settings-gitops",
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    request: { fetch: limited(patience.attempt) },
    // 429 belongs to the throttling plugin: the retry plugin would answer it by its own clock and ignore `retry-after`.
    retry: {
      retries: RETRIES,
      retryAfterBaseValue: patience.between,
      doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451]
    },
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait, ...patience.spaced ? {} : UNSPACED }
  });
  octokit.hook.wrap("request", (request, options) => Promise.resolve(request(options)).catch(shown));
  return { octokit, owner, repo, token };
}
var Conflict = class extends Error {
};
function shown(thrown) {
  throw statusOf(thrown) === 409 ? new Conflict(messageOf(thrown)) : thrown;
}
var quiet = () => void 0;
var unspaced = {
  key: () => ({
    schedule: (_options, job, ...args) => job(...args)
  })
};
var UNSPACED = { write: unspaced, notifications: unspaced };
function isLoopback(url) {
  return /^(127(\.\d+){3}|localhost|\[::1\])$/.test(new URL(url).hostname);
}
function limited(milliseconds) {
  return async (input, init) => {
    try {
      const response = await fetch(input, { ...init, signal: AbortSignal.timeout(milliseconds) });
      const isJson = /json/.test(response.headers.get("content-type") ?? "");
      return isJson && response.status !== 204 ? await wholeJson(response) : response;
    } catch (thrown) {
      if (thrown instanceof Error && thrown.name === "TimeoutError")
        throw new TypeError(`no answer within ${milliseconds} ms`);
      throw thrown;
    }
  };
}
async function wholeJson(response) {
  const text = await response.text();
  try {
    JSON.parse(text);
  } catch {
    if (response.ok) throw new TypeError("the answer was cut off");
  }
  const { status, statusText, headers } = response;
  return new Response(text, { status, statusText, headers });
}
async function ask(what, request, read) {
  for (let attempt = 1; ; attempt += 1) {
    const value2 = read(await requested(what, request));
    if (value2 !== null) return value2;
    if (attempt === RETRIES) throw new WorldError(garbled(what));
  }
}
async function tell(what, request, read) {
  const value2 = read(
    await requested(what, request).catch((thrown) => {
      const unclear = thrown instanceof WorldError && (thrown.status === null || thrown.status >= 500);
      throw unclear ? new UnclearError(thrown.message, thrown.status) : thrown;
    })
  );
  if (value2 === null) throw new UnclearError(garbled(what));
  return value2;
}
function nothing() {
  return true;
}
function garbled(what) {
  return `GitHub's answer to "${what}" was cut off or has an unknown shape. Run the job again.`;
}
async function requested(what, request) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request();
    } catch (thrown) {
      const pause = attempt <= RETRIES ? pauseOf(thrown) : null;
      if (pause === null) throw worldError(what, thrown);
      await new Promise((resolve) => setTimeout(resolve, pause * 1e3));
    }
  }
}
function pauseOf(thrown) {
  const seconds = Number(headerOf(thrown, "retry-after"));
  return statusOf(thrown) === 429 && seconds > 0 && seconds <= LONGEST_WAIT ? seconds : null;
}
function headerOf(thrown, name) {
  if (typeof thrown !== "object" || thrown === null || !("response" in thrown)) return void 0;
  const { response } = thrown;
  return response?.headers?.[name];
}
function statusOf(thrown) {
  if (thrown instanceof Conflict) return 409;
  if (typeof thrown !== "object" || thrown === null || !("status" in thrown)) return null;
  if ("response" in thrown && thrown.response === void 0) return null;
  return "response" in thrown && typeof thrown.status === "number" ? thrown.status : null;
}
function worldError(what, thrown) {
  const status = statusOf(thrown);
  const said = messageOf(thrown).replace(new RegExp("\\p{Cc}+", "gu"), " ").slice(0, 300);
  if (status === null) return new WorldError(`GitHub could not be reached to ${what}: ${said}. Run the job again.`);
  return new WorldError(`GitHub answered ${status} when asked to ${what}: ${said}. ${advice(status)}`, status);
}
function advice(status) {
  if (status === 401) return "The token is wrong or has expired: pass a valid one as `token`.";
  if (status === 403) return "The token may not do this (check the permissions of the job), or a rate limit was hit.";
  if (status === 404) return "It does not exist, or the token can not see it: check the permissions of the job.";
  if (status === 409)
    return "Something else happened there at the same time, or the repository is empty: run the job again.";
  if (status === 422) return "GitHub refuses this request as it is.";
  if (status === 429) return "A rate limit was hit: run the job again later.";
  return "Run the job again; https://www.githubstatus.com may say more.";
}

// src/shell/changed.ts
var LISTED_FILES = 3e3;
async function changedFiles({ octokit, owner, repo }, pull) {
  const parameters = { owner, repo, pull_number: pull, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.pulls.listFiles, parameters);
  return ask("list the changed files", request, (data) => eachIn(data, fileOf));
}
function fileOf(row) {
  return whole({
    name: textIn(row, "filename"),
    previous: textIn(row, "previous_filename") ?? textIn(row, "filename"),
    status: textIn(row, "status"),
    patch: textIn(row, "patch") ?? ""
  });
}
var GUARDS = /^\.github\/|^(docs\/)?CODEOWNERS$/;
var HOW = { added: "added", removed: "removed" };
function touchedGuards(files) {
  const found = files.flatMap(
    ({ name, previous, status }) => [.../* @__PURE__ */ new Set([previous, name])].filter((one) => GUARDS.test(one)).map((one) => ({ name: one, how: one !== name ? "removed" : HOW[status] ?? "edited" }))
  );
  return files.length < LISTED_FILES ? found : [...found, { name: ".github/", how: "not listed" }];
}

export {
  fits,
  isApproved,
  call,
  decidedBy,
  placeOf,
  gist,
  headline,
  markdown,
  shellLine,
  renderers,
  connect,
  ask,
  tell,
  nothing,
  changedFiles,
  touchedGuards
};
