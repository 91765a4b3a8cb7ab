// Lists every command, in the order of the help.
import { buildCommand } from './build.ts';
import type { Command } from './command.ts';
import { decideCommand } from './decide.ts';
import { explainCommand } from './explain.ts';
import { initCommand } from './init.ts';
import { lintCommand } from './lint.ts';
import { mergeCommand } from './merge.ts';
import { proveCommand } from './prove.ts';
import { publishCommand } from './publish.ts';
import { reviewCommand } from './review.ts';
import { rollbackCommand } from './rollback.ts';
import { testCommand } from './test.ts';

export const commands: readonly Command[] = [
  initCommand,
  lintCommand,
  mergeCommand,
  reviewCommand,
  testCommand,
  explainCommand,
  proveCommand,
  decideCommand,
  buildCommand,
  publishCommand,
  rollbackCommand,
];
