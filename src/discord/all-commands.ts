import type { Command } from './command.ts';
import { ask } from './commands/ask.ts';

/** Every command, in the order in which they are registered. */
export const allCommands: readonly Command[] = [ask];
