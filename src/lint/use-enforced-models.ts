// Finds model lists with a side door, and lists that contradict each other.
import { entries, merged, placeOf, quoted, texts } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const useEnforcedModels: LintRule = {
  name: 'use-enforced-models',
  severity: 'warning',
  why: 'The default model need not be in the list, and a single `model` is only a default that people change.',
  fix: 'Set availableModels and enforceAvailableModels together, and name no model twice.',
  conditions: ['model-lock-leaky', 'model-list-conflict'],
  bad: { '10-a.json': { availableModels: ['opus', 'haiku'], deniedModels: ['haiku'] } },
  good: { '10-a.json': { availableModels: ['opus'], enforceAvailableModels: true, deniedModels: ['haiku'] } },
  check: (input) => [...leaky(input), ...conflicts(input)],
};

function leaky(input: LintInput): readonly Hit[] {
  const isEnforced = merged(input, 'enforceAvailableModels') === true;
  const list = merged(input, 'availableModels');
  if (list !== undefined && !isEnforced)
    return [
      {
        origin: placeOf(input, 'availableModels'),
        message: '`availableModels` without `enforceAvailableModels`: the default model stays open',
      },
    ];
  if (isEnforced && list === undefined)
    return [
      {
        origin: placeOf(input, 'enforceAvailableModels'),
        severity: 'error',
        message: '`enforceAvailableModels` without `availableModels` enforces nothing',
        why: 'There is no list to enforce.',
        fix: 'Add the list.',
      },
    ];
  const model = merged(input, 'model');
  return Array.isArray(list) && list.length === 0 && typeof model === 'string'
    ? [{ origin: placeOf(input, 'model'), message: `\`availableModels\` is empty beside the model ${quoted(model)}` }]
    : [];
}

/** Names that stand for a choice the client makes, not for a model. */
const CHOICES = new Set(['best', 'opusplan', 'default']);

function conflicts(input: LintInput): readonly Hit[] {
  const allowed = new Set(texts(input, 'availableModels'));
  return entries(input, 'deniedModels').flatMap(({ value, origin }): Hit[] => {
    if (typeof value !== 'string') return [];
    if (CHOICES.has(value)) return [{ origin, message: `${quoted(value)} is no model and denies nothing` }];
    return allowed.has(value) ? [{ origin, message: `${quoted(value)} is allowed and denied` }] : [];
  });
}
