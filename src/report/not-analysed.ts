// Turns merged settings into what their review cannot see: the limits of the model that matter for this policy.
import { LIMITS, type Limit } from '../facts/not-analysed.ts';
import { isObject, type Json } from '../parse.ts';

/** The limits that apply to these settings, in the order of `LIMITS`. */
export function notAnalysed(settings: Json): readonly string[] {
  return LIMITS.filter(({ when }) => APPLIES[when](settings)).map(({ what }) => what);
}

const APPLIES: Readonly<Record<Limit['when'], (settings: Json) => boolean>> = {
  always: () => true,
  'rules may be added': (settings) => at(settings, 'allowManagedPermissionRulesOnly') !== true,
  'hooks run': (settings) => at(settings, 'disableAllHooks') !== true,
  'auto mode is possible': (settings) =>
    at(settings, 'disableAutoMode') !== 'disable' && at(settings, 'permissions', 'disableAutoMode') !== 'disable',
  'sandbox is on': (settings) => at(settings, 'sandbox', 'enabled') === true,
};

function at(settings: Json, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    settings,
  );
}
