import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  isList,
  steps
} from "./chunk-DDSSPN6I.js";

// src/facts/secrets.ts
var SECRET_VARIABLE = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|ACCESS_KEY_ID|AUTH|CREDENTIALS?|COOKIE|DSN|CONNECTION_STRING|HEADERS?)(?:_[A-Z0-9]+)?$/i;
var NOT_SECRET_VARIABLE = /_(?:FILE|PATH|DIR|URL|URI|ENDPOINT|HELPER|NAME|MS|SECONDS|LIMIT|COUNT|EXPIRY)$/i;
var SECRET_KEY = /^(?:password|passwd|passphrase|token|secret|api_?key|client_?secret|private_?key|access_?token|refresh_?token|authorization)$/i;
var NOT_SECRET_VALUE = /^(?:|true|false|yes|no|on|off|\d{1,6}|(?:(?:Bearer|Basic) )?\$\{?\w{1,80}\}?)$/i;
var FORMS = [
  {
    what: "AWS access key id",
    signs: ["AKIA", "ASIA"],
    form: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    source: "AWS IAM, unique identifiers"
  },
  {
    what: "Anthropic key",
    signs: ["sk-ant-"],
    form: /\bsk-ant-[\w-]{8,}/g,
    source: "Anthropic API, authentication"
  },
  {
    what: "GitHub token",
    signs: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"],
    form: /\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{20,})/g,
    source: "GitHub, token formats"
  },
  {
    what: "GitLab token",
    signs: ["glpat-"],
    form: /\bglpat-[\w-]{16,}/g,
    source: "GitLab, token prefixes"
  },
  {
    what: "Google API key",
    signs: ["AIza"],
    form: /\bAIza[\w-]{30,}/g,
    source: "Google Cloud, API keys"
  },
  {
    what: "JSON Web Token",
    signs: ["eyJ"],
    form: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g,
    source: "RFC 7519"
  },
  {
    what: "PEM private key",
    signs: ["-----BEGIN "],
    form: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g,
    source: "RFC 7468"
  },
  {
    what: "Slack token",
    signs: ["xox"],
    form: /\bxox[a-z]-[\w-]{8,}/g,
    source: "Slack, token types"
  },
  {
    what: "assigned variable",
    signs: ["TOKEN=", "SECRET=", "PASSWORD=", "PASSWD=", "APIKEY=", "API_KEY=", "PRIVATE_KEY="],
    form: /(?<=\b\w{0,60}(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY)=["']?)[^\s"'&;|$*<>()]{6,}/gi,
    source: "shell assignment in a command"
  },
  {
    what: "authorization header",
    signs: ["authorization", "api-key"],
    form: /(?<=\b(?:authorization|x-api-key|api-key)["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:bearer|basic|token)\s{1,3})?)(?!(?:bearer|basic|token)\s)[^\s"',;*$]{6,}/gi,
    source: "RFC 9110 section 11.6.2"
  },
  {
    what: "bearer token",
    signs: ["bearer"],
    form: /(?<=\bbearer\s{1,3})[A-Za-z0-9._~+/=-]{12,}/gi,
    source: "RFC 6750 section 2.1"
  },
  {
    what: "npm token",
    signs: ["npm_"],
    form: /\bnpm_[A-Za-z0-9]{30,}/g,
    source: "npm, token formats"
  },
  {
    what: "password in an address",
    signs: ["://"],
    form: /(?<=[a-z]:\/\/[^\s/?#@:]{0,100}:)[^\s/?#@]{1,500}(?=@)/gi,
    source: "RFC 3986 section 3.2.1"
  },
  {
    what: "secret key",
    signs: ["sk-"],
    form: /\bsk-[A-Za-z0-9]{20,}/g,
    source: "OpenAI-style API keys"
  },
  {
    what: "secret in a query",
    signs: ["token=", "apikey=", "api_key=", "sig=", "signature=", "password=", "secret="],
    form: /(?<=[?&](?:access_token|token|api_?key|sig|signature|password|secret)=)[^&\s#"'*]{4,}/gi,
    source: "RFC 6750 section 2.3"
  }
];
var SIGNS = new RegExp([...new Set(FORMS.flatMap(({ signs }) => signs))].join("|"), "i");
var secretFormsIn = (text) => SIGNS.test(text) ? FORMS : [];

// src/report/mask.ts
function masks(documents) {
  const label = labels();
  const found = /* @__PURE__ */ new Set();
  for (const document of documents) walk(document, [], (secret) => found.add(secret) && secret);
  const known = new Set([...found].filter(standsOut));
  const text = (value) => maskForms(maskKnown(value, known, label), label);
  return { text, settings: (value, pointer) => deepText(walk(value, steps(pointer).slice(-2), label), text) };
}
function maskLines(text, mask) {
  return text.split("\n").map(mask.text).join("\n");
}
function maskedJson(value, mask) {
  return JSON.stringify(mask.settings(JSON.parse(JSON.stringify(value)), ""), null, 2);
}
function labels() {
  const seen = /* @__PURE__ */ new Map();
  return (secret) => {
    const number = seen.get(secret) ?? seen.size + 1;
    seen.set(secret, number);
    return `[secret ${number}]`;
  };
}
function standsOut(secret) {
  return /^[\w+/=~-]{16,}$/.test(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret);
}
function maskKnown(text, known, label) {
  if (known.size === 0) return text;
  const hidden = (part) => known.has(part) ? label(part) : part;
  return text.replace(
    /[\w+/~-]{16,}=*/g,
    (run) => known.has(run) ? hidden(run) : run.split("/").map(hidden).join("/")
  );
}
function maskForms(text, label) {
  return secretFormsIn(text).reduce((result, { form }) => result.replace(form, (secret) => hide(secret, label)), text);
}
function hide(secret, label) {
  return /\[secret$|\[secret \d+\]?/.test(secret) ? secret : label(secret);
}
function walk(value, above, replace) {
  if (isList(value)) return value.map((item) => walk(item, above, replace));
  if (value !== null && typeof value === "object") return walkObject(value, above, replace);
  const isText = typeof value === "string" || typeof value === "number";
  return isText && isSecretAt(above) && !NOT_SECRET_VALUE.test(String(value)) ? replace(String(value)) : value;
}
function walkObject(value, above, replace) {
  const holder = above.at(-1) ?? "";
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child, [holder, key], replace)]));
}
function isSecretAt(above) {
  const name = above.at(-1) ?? "";
  const holder = above.at(-2) ?? "";
  if (/^headers$/i.test(holder)) return true;
  if (holder === "env") return SECRET_VARIABLE.test(name) && !NOT_SECRET_VARIABLE.test(name);
  return SECRET_KEY.test(name);
}
function deepText(value, text) {
  if (typeof value === "string") return text(value);
  if (isList(value)) return value.map((item) => deepText(item, text));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [text(key), deepText(child, text)]));
}

export {
  SECRET_VARIABLE,
  NOT_SECRET_VARIABLE,
  SECRET_KEY,
  NOT_SECRET_VALUE,
  secretFormsIn,
  masks,
  maskLines,
  maskedJson
};
