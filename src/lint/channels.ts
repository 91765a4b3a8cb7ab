// Turns gate/delivery.json into what one rule tells a fleet about its channels.
import { advise, parseDelivery } from '../channels.ts';
import { CHANNELS, type Channel } from '../facts/delivery.ts';
import { type Json, type Origin, originOf, type Pointer, type Problem, steps } from '../parse.ts';
import { fileOf } from './reading.ts';
import type { LintInput } from './types.ts';

const FILE = 'gate/delivery.json';

/** gate/delivery.json as it was read; no problems and no channels without it. */
export function deliveryOf(input: LintInput): ReturnType<typeof parseDelivery> {
  return parseDelivery(new TextEncoder().encode(input.files[FILE] ?? '{}'), fileOf(input, FILE));
}

/** The advice with one code. */
export function advised(input: LintInput, code: string): readonly Problem[] {
  const claudeMd = input.files['CLAUDE.md'];
  const delivered = {
    settings: input.policy.settings,
    claudeMd: claudeMd === undefined ? null : new TextEncoder().encode(claudeMd),
  };
  const found = advise(deliveryOf(input).delivery, delivered).filter((problem) => problem.code === code);
  return found.map((problem) => ({ ...problem, origin: { ...problem.origin, file: fileOf(input, FILE) } }));
}

/** What people call a channel. */
export function channelName(channel: Json | undefined): string {
  return typeof channel === 'string' && channel in CHANNELS ? CHANNELS[channel as Channel].name : String(channel);
}

/** Where a merged value was written last; gate/delivery.json when no fragment shows it at this pointer. */
export function writtenAt(input: LintInput, pointer: Pointer): Origin {
  const key = steps(pointer);
  const writer = input.fragments.findLast(({ settings }) => {
    const value = key.reduce<Json | undefined>(
      (inner, step) => (inner as Record<string, Json> | undefined)?.[step],
      settings,
    );
    return value !== undefined && value !== null;
  });
  return writer ? originOf(writer, pointer) : { file: fileOf(input, FILE), pointer: '/channels' };
}
