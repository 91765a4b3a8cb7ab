// Says what a row of the settings and environment facts holds; the rows themselves are generated data.

/** The JSON type the client accepts; `objects` and `strings` are lists, `any` is not checked by the client's parser. */
export type ValueType =
  | 'boolean'
  | 'number'
  | 'string'
  | 'enum'
  | 'strings'
  | 'objects'
  | 'any list'
  | 'object'
  | 'boolean or object'
  | 'boolean or strings'
  | 'string or strings'
  | 'any';

/** How the value of a key is ordered; each kind's exact meaning stands in `facts/kinds.ts`. */
export type Kind =
  | 'strictBool'
  | 'strictEnum'
  | 'denyList'
  | 'grantList'
  | 'gateList'
  | 'coverageList'
  | 'lockSet'
  | 'grantMap'
  | 'pluginMap'
  | 'hookMap'
  | 'pin'
  | 'redirect'
  | 'exec'
  | 'envMap'
  | 'versionFloor'
  | 'versionCeil'
  | 'review'
  | 'neutral';

/** What a key bears on: what calls can do, where data goes, who signs in, what is seen afterwards, and so on. */
type Dimension = 'power' | 'dataflow' | 'auth' | 'oversight' | 'model' | 'cost' | 'availability' | 'ux';

/** Who reads a key: every settings file, managed settings, only this machine's own sources, the desktop app, or host programs. */
type Scope = 'any' | 'managed' | 'machine' | 'desktop' | 'host';

/** How fragments combine: the later one wins, lists concatenate, entries unite by name (deep or whole), or the later value replaces all. */
type MergeKind = 'last' | 'concat' | 'by name' | 'by name, whole' | 'whole';

/** One settings key. `key` is its dotted path; measured on the client version of `facts/client.ts` unless `note` says otherwise. */
export interface SettingRow {
  readonly key: string;
  readonly type: ValueType;
  readonly values?: readonly string[];
  readonly scope: Scope;
  readonly managedOnly?: true;
  readonly category: string;
  /** The first client version that reads the key, where known. */
  readonly since?: string;
  readonly aliasOf?: string;
  readonly merge: MergeKind;
  readonly kind: Kind;
  readonly dimension: Dimension;
  /** strictBool: the value that restricts. */
  readonly strict?: boolean;
  /** strictEnum: values from loosest to strictest; null is absent. */
  readonly order?: readonly (string | null)[];
  /** What an absent value behaves as (strictBool, strictEnum). */
  readonly unset?: boolean | string | null;
  /** Why nobody can say what an absent value behaves as: it depends on version, plan or mode. */
  readonly unsetDependsOn?: string;
  /** What an absent value means for the other kinds, in words. */
  readonly absent?: string;
  /** The list entry that stands for the client's built-in entries; a list without it throws them away. */
  readonly defaultsToken?: string;
  /** The field that names an entry of a list of objects. */
  readonly entryKey?: string;
  /** Adding an entry can narrow. */
  readonly nonMonotone?: true;
  readonly meaning: string;
  readonly note?: string;
}

/** A known key that carries no security row. */
export interface PlainRow {
  readonly key: string;
  readonly type: ValueType;
}

/** How the value of an environment variable is ordered. */
export type EnvKind =
  | 'on-is-strict'
  | 'off-is-strict'
  | 'on-is-wider'
  | 'any-nonempty-is-off'
  | 'redirect'
  | 'secret'
  | 'exec'
  | 'content'
  | 'limit'
  | 'review'
  | 'neutral'
  | 'ignored'
  | 'removed';

/** One environment variable, or a family of them when `name` is a `/regular expression/`. */
export interface EnvRow {
  readonly name: string;
  readonly class: string;
  readonly direction: EnvKind;
  readonly risk: 'critical' | 'high' | 'medium' | 'low' | 'lint';
  readonly meaning: string;
  readonly note?: string;
}
