// Types of the generated settings validator: true iff the settings fit; `errors` then is null (JSON Schema error objects otherwise).
interface Validator {
  (data: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly params: object }[] | null;
}
export const validate: Validator;
