// Turns the settings in production and the settings released into changes.merge-patch.json (RFC 7396), or a notice.
import { mergePatch, type PatchFailure } from '../merge-patch.ts';
import type { JsonObject } from '../parse.ts';
import { prettyJson } from './file.ts';
import type { Artifact } from './format.ts';

/** The patch as an artifact, or why a merge patch can't express this change. */
export function changes(before: JsonObject, after: JsonObject): Artifact | PatchFailure {
  const result = mergePatch(before, after);
  if ('failure' in result) return result.failure;
  const bytes = new TextEncoder().encode(prettyJson(result.patch));
  return { name: 'changes.merge-patch.json', mediaType: 'application/merge-patch+json', bytes };
}
