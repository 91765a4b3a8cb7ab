// Lists every command, in the order of the help.
import type { Command } from './command.ts';
import { decideCommand } from './decide.ts';
import { initCommand } from './init.ts';
import { mergeCommand } from './merge.ts';
import { reviewCommand } from './review.ts';

export const commands: readonly Command[] = [mergeCommand, reviewCommand, decideCommand, initCommand];
