// Turns the hook groups of one event into a judgement: new code on one side, lost control or lost audit on the other.
import { HOOK_DANGERS } from '../facts/dangers.ts';
import { isList, isObject, type Json } from '../parse.ts';
import { canonical, type Delta, type Judgement, open, own, unknown, wider } from './delta.ts';

/** Events whose hooks can block what happens (settings facts, legend of hookMap). */
const CONTROL = new Set(['PreToolUse', 'PermissionRequest', 'UserPromptSubmit', 'ConfigChange']);

/** Every handler of an event with the matcher of its group, as canonical text; null when the value is no list of groups. */
export function handlersOf(groups: Json | undefined): readonly string[] | null {
  if (groups === undefined) return [];
  if (!isList(groups)) return null;
  return groups.flatMap((group) => {
    if (!isObject(group)) return [canonical(group)];
    const handlers = own(group, 'hooks');
    const { hooks: _, ...rest } = group;
    return isList(handlers) ? handlers.map((handler) => canonical([rest, handler])) : [canonical(group)];
  });
}

/** One event's groups before and after. Order and repetition decide nothing. */
export function hookEvent(event: string, delta: Delta): Judgement | null {
  const [before, after] = [handlersOf(delta.before), handlersOf(delta.after)];
  if (before === null || after === null) return unknown('The value is not a list of hook groups.');
  const [had, has] = [new Set(before), new Set(after)];
  const added = [...has].filter((handler) => !had.has(handler)).length;
  const removed = [...had].filter((handler) => !has.has(handler)).length;
  if (added + removed === 0) return null;
  const detail = `${event}: ${added} new or changed, ${removed} gone or changed.`;
  const lost = CONTROL.has(event) ? HOOK_DANGERS.controlLost : HOOK_DANGERS.auditLost;
  if (added > 0) return wider(detail, HOOK_DANGERS.added);
  return CONTROL.has(event) ? wider(detail, lost) : open(detail, lost);
}
