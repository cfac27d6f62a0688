import type { Command } from './command.ts';
import { answerMessage } from './commands/answer-message.ts';
import { ask } from './commands/ask.ts';
import { checkMessage } from './commands/check-message.ts';
import { evidence } from './commands/evidence.ts';
import { createHelp } from './commands/help.ts';
import { privacy } from './commands/privacy.ts';
import { sentence } from './commands/sentence.ts';
import { settings } from './commands/settings.ts';
import { sources } from './commands/sources.ts';
import { stats } from './commands/stats.ts';
import { timeline } from './commands/timeline.ts';
import { verify } from './commands/verify.ts';
import { who } from './commands/who.ts';
import { localise } from './locales/localise.ts';

const commands: readonly Command[] = [
  ask,
  evidence,
  who,
  timeline,
  sources,
  sentence,
  verify,
  privacy,
  settings,
  stats,
  checkMessage,
  answerMessage,
];

/** Every command, in the order in which they are registered. */
export const allCommands: readonly Command[] = [...commands, createHelp(commands)].map(localise);
