// Finds a gate/delivery.json that can't be read as written.
import { deliveryOf } from './channels.ts';
import type { LintRule } from './rule.ts';

export const noBrokenDelivery: LintRule = {
  name: 'no-broken-delivery',
  severity: 'error',
  why: 'Nothing in the file counts: every format is built, profiles carry no organization, and nobody is told what a channel hides.',
  fix: 'Write `channels`, `organization` and `identifier` as docs/delivery.md shows them.',
  conditions: [],
  bad: { 'gate/delivery.json': '{"channels":["pigeon"]}', '10-a.json': { model: 'opus' } },
  good: { 'gate/delivery.json': '{"channels":["file"]}', '10-a.json': { model: 'opus' } },
  check: (input) =>
    deliveryOf(input).problems.map(({ code, origin, args }) => ({ origin, message: sentence(code, args) })),
};

function sentence(code: string, args: Readonly<Record<string, unknown>>): string {
  if (code === 'delivery-key') return `\`${String(args['key'])}\` is no key of gate/delivery.json`;
  if (code === 'delivery-value') return `\`${String(args['key'])}\` must be ${String(args['expected'])}`;
  return 'gate/delivery.json is not the JSON object it should be';
}
