// Names which names and which forms of text hold secrets, so that no report ever repeats one.

/**
 * A form of secret that is recognised wherever it stands; `source` is where the form is documented.
 * A text without any of the `signs`, in whatever case, holds none: most texts need no closer look.
 */
interface SecretForm {
  readonly what: string;
  readonly signs: readonly string[];
  readonly form: RegExp;
  readonly source: string;
}

/** Environment variables whose value is a secret (settings-facts section 9, client 2.1.330, plus common names). */
export const SECRET_VARIABLE =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|ACCESS_KEY_ID|AUTH|CREDENTIALS?|COOKIE|DSN|CONNECTION_STRING|HEADERS?)(?:_[A-Z0-9]+)?$/i;

/** Variables that only sound like one: they hold a path, an address, a time or a number. */
export const NOT_SECRET_VARIABLE = /_(?:FILE|PATH|DIR|URL|URI|ENDPOINT|HELPER|NAME|MS|SECONDS|LIMIT|COUNT|EXPIRY)$/i;

/** Keys outside `env` and `headers` whose value is a secret: MCP servers and plugins carry such fields. */
export const SECRET_KEY =
  /^(?:password|passwd|passphrase|token|secret|api_?key|client_?secret|private_?key|access_?token|refresh_?token|authorization)$/i;

/** A value that is no secret whatever its name: a switch, a small number, a reference to a variable, nothing. */
export const NOT_SECRET_VALUE = /^(?:|true|false|yes|no|on|off|\d{1,6}|(?:(?:Bearer|Basic) )?\$\{?\w{1,80}\}?)$/i;

/** Sorted by `what`. Every quantifier is bounded or followed by something it cannot match, so no text makes them slow. */
const FORMS: readonly SecretForm[] = [
  {
    what: 'AWS access key id',
    signs: ['AKIA', 'ASIA'],
    form: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    source: 'AWS IAM, unique identifiers',
  },
  {
    what: 'Anthropic key',
    signs: ['sk-ant-'],
    form: /\bsk-ant-[\w-]{8,}/g,
    source: 'Anthropic API, authentication',
  },
  {
    what: 'GitHub token',
    signs: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    form: /\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{20,})/g,
    source: 'GitHub, token formats',
  },
  {
    what: 'GitLab token',
    signs: ['glpat-'],
    form: /\bglpat-[\w-]{16,}/g,
    source: 'GitLab, token prefixes',
  },
  {
    what: 'Google API key',
    signs: ['AIza'],
    form: /\bAIza[\w-]{30,}/g,
    source: 'Google Cloud, API keys',
  },
  {
    what: 'JSON Web Token',
    signs: ['eyJ'],
    form: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g,
    source: 'RFC 7519',
  },
  {
    what: 'PEM private key',
    signs: ['-----BEGIN '],
    form: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g,
    source: 'RFC 7468',
  },
  {
    what: 'Slack token',
    signs: ['xox'],
    form: /\bxox[a-z]-[\w-]{8,}/g,
    source: 'Slack, token types',
  },
  {
    what: 'assigned variable',
    signs: ['TOKEN=', 'SECRET=', 'PASSWORD=', 'PASSWD=', 'APIKEY=', 'API_KEY=', 'PRIVATE_KEY='],
    form: /(?<=\b\w{0,60}(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY)=["']?)[^\s"'&;|$*<>()]{6,}/gi,
    source: 'shell assignment in a command',
  },
  {
    what: 'authorization header',
    signs: ['authorization', 'api-key'],
    form: /(?<=\b(?:authorization|x-api-key|api-key)["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:bearer|basic|token)\s{1,3})?)(?!(?:bearer|basic|token)\s)[^\s"',;*$]{6,}/gi,
    source: 'RFC 9110 section 11.6.2',
  },
  {
    what: 'bearer token',
    signs: ['bearer'],
    form: /(?<=\bbearer\s{1,3})[A-Za-z0-9._~+/=-]{12,}/gi,
    source: 'RFC 6750 section 2.1',
  },
  {
    what: 'npm token',
    signs: ['npm_'],
    form: /\bnpm_[A-Za-z0-9]{30,}/g,
    source: 'npm, token formats',
  },
  {
    what: 'password in an address',
    signs: ['://'],
    form: /(?<=[a-z]:\/\/[^\s/?#@:]{0,100}:)[^\s/?#@]{1,500}(?=@)/gi,
    source: 'RFC 3986 section 3.2.1',
  },
  {
    what: 'secret key',
    signs: ['sk-'],
    form: /\bsk-[A-Za-z0-9]{20,}/g,
    source: 'OpenAI-style API keys',
  },
  {
    what: 'secret in a query',
    signs: ['token=', 'apikey=', 'api_key=', 'sig=', 'signature=', 'password=', 'secret='],
    form: /(?<=[?&](?:access_token|token|api_?key|sig|signature|password|secret)=)[^&\s#"'*]{4,}/gi,
    source: 'RFC 6750 section 2.3',
  },
];

const SIGNS = new RegExp([...new Set(FORMS.flatMap(({ signs }) => signs))].join('|'), 'i');

/** The forms that may stand in a text: all or none. */
export const secretFormsIn = (text: string): readonly SecretForm[] => (SIGNS.test(text) ? FORMS : []);
