// Turns claims on the command line into proofs, refutations with a witness, or what stayed open.
import { shortCall } from '../call.ts';
import { type ClaimKind, type NoWider, type Proof, prove, proveNoWider } from '../claims.ts';
import { compile } from '../compile.ts';
import type { Origin } from '../parse.ts';
import { visible } from '../render/escape.ts';
import { maskLines, masks } from '../report/mask.ts';
import { UserError } from '../shell/errors.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { shownDecision } from './decision.ts';
import { policiesOf } from './options.ts';
import { type Place, startedAt } from './policy.ts';
import { situationOf } from './situation.ts';

const OPTIONS: Readonly<Record<string, ClaimKind>> = {
  'never-allow': 'neverAllow',
  'never-unasked': 'neverUnasked',
  'never-deny': 'neverDeny',
  'always-allow': 'alwaysAllow',
};

/** One claim as it was asked, and what came of it. */
interface Answer {
  readonly claim: string;
  readonly proof: Proof | NoWider;
}

export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const situation = situationOf(given);
  const { fragments, policy, place } = await startedAt(policiesOf(given));
  const documents = fragments.flatMap(({ settings }) => settings ?? []);
  const side = { policy, ruleset: compile(policy) };
  const answers: Answer[] = Object.entries(OPTIONS).flatMap(([option, kind]) =>
    given.list(option).map((rule) => ({ claim: `${option} ${rule}`, proof: prove({ kind, rule }, side, situation) })),
  );
  const other = given.text('no-wider-than');
  if (other !== null) {
    const before = await startedAt(other);
    documents.push(before.policy.settings);
    const proof = proveNoWider({ policy: before.policy, ruleset: compile(before.policy) }, side, situation);
    answers.push({ claim: `no-wider-than ${other}`, proof });
  }
  if (answers.length === 0)
    throw new UserError(
      "prove needs a claim, for example --never-allow 'Bash(curl *)'. See: managed-settings prove --help",
    );
  const text = given.flag('json') ? json(answers, place) : answers.map((answer) => lines(answer, place)).join('');
  await terminal.write(maskLines(text, masks(documents)));
  return exitOf(answers);
}

function exitOf(answers: readonly Answer[]): ExitCode {
  if (answers.some(({ proof }) => proof.result === 'refuted')) return 1;
  return answers.some(({ proof }) => proof.result === 'not proven') ? 2 : 0;
}

function lines({ claim, proof }: Answer, place: (origin: Origin) => Place): string {
  const detail = detailOf(proof, place);
  return `${proof.result.toUpperCase().padEnd(10)} ${visible(claim)}\n${detail === null ? '' : `           ${visible(detail)}\n`}`;
}

function detailOf(proof: Proof | NoWider, place: (origin: Origin) => Place): string | null {
  if (proof.result === 'proved') return null;
  if (proof.result === 'not proven') return proof.why;
  if ('change' in proof) {
    const { change } = proof;
    if (change.kind === 'setting')
      return `${change.pointer}: ${JSON.stringify(change.before)} -> ${JSON.stringify(change.after)}`;
    return `${shortCall(change.witness)}: ${change.before.effect} -> ${change.after.effect}`;
  }
  const { witness, decision, mode } = proof;
  const by = decision.by === null ? decision.source : `${decision.by.text} ${where(decision.origin, place)}`;
  return `${shortCall(witness)} is decided ${decision.effect} in ${mode} by ${by}`;
}

function where(origin: Origin | null, place: (origin: Origin) => Place): string {
  if (origin === null) return '';
  const { file, line, column } = place(origin);
  return `${file}:${line}:${column}`;
}

/** `[{claim, result, witness?, decision?, mode?, change?, why?}]` */
function json(answers: readonly Answer[], place: (origin: Origin) => Place): string {
  const rows = answers.map(({ claim, proof }) => ({
    claim,
    result: proof.result,
    ...('why' in proof ? { why: proof.why } : {}),
    ...('witness' in proof
      ? { witness: proof.witness, mode: proof.mode, decision: shownDecision(proof.decision, place) }
      : {}),
    ...('change' in proof ? { change: changeRow(proof.change, place) } : {}),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function changeRow(
  change: Extract<NoWider, { readonly change: unknown }>['change'],
  place: (origin: Origin) => Place,
): object {
  if (change.kind === 'setting')
    return { pointer: change.pointer, before: change.before ?? null, after: change.after ?? null };
  const { region, witness, before, after } = change;
  return { region, witness, before: shownDecision(before, place), after: shownDecision(after, place) };
}
