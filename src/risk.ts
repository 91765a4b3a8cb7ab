// Turns a call and its region into the worst thing such calls can do, from the dictionary's classes.
import type { ToolCall } from './call.ts';
import type { Risk } from './facts/risks.ts';

export function riskOf(_call: ToolCall, _region: string): Risk | null {
  return null;
}
