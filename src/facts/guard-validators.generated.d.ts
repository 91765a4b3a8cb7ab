// Types of the generated guard validators: true iff the data fits; `errors` then is null (JSON Schema error objects otherwise).
interface Validator {
  (data: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string; readonly params: Record<string, unknown> }[] | null;
}
export const policyTests: Validator;
export const invariants: Validator;
export const gate: Validator;
export const waivers: Validator;
