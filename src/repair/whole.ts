// Turns a user's or project's settings file into the value for which the client leaves it out whole.
import { type Fragment, isList, isObject, type Origin, steps } from '../parse.ts';
import { repair } from '../repair.ts';

const WRONG: ReadonlySet<string> = new Set(['value-strictest', 'value-ignored', 'entry-ignored', 'null-value']);

/**
 * One wrong value is enough. Rules nobody can read, unknown names and unknown keys do not count (our own probes, client 2.1.330).
 * A file of the policy is repaired instead.
 */
export function leavesOut(fragment: Fragment): Origin | undefined {
  const lists = fragment.settings?.['permissions'];
  const isRuleList = (pointer: string): boolean => {
    const [top, effect = ''] = steps(pointer);
    return top === 'permissions' && /^(?:allow|ask|deny)$/.test(effect) && isObject(lists) && isList(lists[effect]);
  };
  return repair(fragment).problems.find(
    ({ code, origin, args }) =>
      WRONG.has(code) && !isRuleList(origin.pointer) && !String(args['written']).startsWith('the name'),
  )?.origin;
}
