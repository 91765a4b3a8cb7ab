import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  rendered
} from "./chunk-7QHN3U6K.js";
import {
  UserError,
  messageOf
} from "./chunk-G3QG5HMS.js";

// src/shell/outputs.ts
import { writeFileSync } from "node:fs";
import path from "node:path";
async function showReport(core, report, run) {
  const { word, counts, errors } = report.verdict;
  core.info(rendered("annotations", report, {}));
  core.info(
    `${word}: ${counts.wider} wider, ${counts.narrower} narrower, ${counts.unknown} unknown, ${errors} errors.`
  );
  for (const notice of report.baseline.notices) core.info(notice);
  for (const [name, value] of Object.entries({ ...counts, errors })) core.setOutput(name, value);
  core.setOutput("verdict", word);
  core.setOutput("digest", report.digest ?? "");
  core.setOutput("baseline", report.baseline.name);
  core.setOutput("report-path", saved(core, report, "json"));
  core.setOutput("sarif-path", saved(core, report, "sarif"));
  await showSummary(core, rendered("summary", report, optionsOf(run, report)));
}
function optionsOf(run, report, as = {}) {
  const { sha = run.pull?.head ?? run.sha, run: id = run.id } = as;
  const { kind, name, first } = report.baseline;
  const hasCommit = !first && (kind === "release" || kind === "ref");
  const links = { before: hasCommit ? `${run.blobs}/${encodeURI(name)}` : null, after: `${run.blobs}/${sha}` };
  return { links, run: { url: `${run.runs}/${id}`, sha } };
}
async function showSummary(core, text) {
  try {
    await core.summary.addRaw(text).write();
  } catch (thrown) {
    core.warning(`The job summary could not be written: ${messageOf(thrown)}`);
  }
}
function saved(core, report, format) {
  const folder = process.env["RUNNER_TEMP"] ?? ".";
  const name = `managed-settings-report-${report.policies.replace(/[^A-Za-z0-9]+/g, "-")}.${format}`;
  const at = path.join(folder, name);
  try {
    writeFileSync(at, rendered(format, report, {}));
    return at;
  } catch (thrown) {
    core.warning(`The report could not be saved: ${messageOf(thrown)}`);
    return "";
  }
}
function parseReport(text, at) {
  try {
    const report = JSON.parse(text);
    if (report.schema === 1 && typeof report.verdict.word === "string") return report;
  } catch {
  }
  throw new UserError(
    `${at} is no report of this version. Make it in an earlier job of the same workflow with command: review.`
  );
}

export {
  showReport,
  optionsOf,
  parseReport
};
