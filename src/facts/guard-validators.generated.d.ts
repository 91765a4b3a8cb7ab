// Types of the generated guard validators: true iff the data fits; `errors` then is null (JSON Schema error objects otherwise).
/** An error of ajv with `verbose`: `schema` is the keyword's value, `parentSchema` what it stands in, `data` what was written. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly schema?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
export const policyTests: Validator;
export const invariants: Validator;
export const gate: Validator;
export const waivers: Validator;
