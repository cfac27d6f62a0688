import { onTestFinished } from 'vitest';
import { inProcess } from '../../src/answer/in-process.ts';
import type { Engine } from '../../src/domain/engine.ts';
import { openPreviewBot, type PreviewBot } from '../../src/preview/preview-bot.ts';
import type { Act, ActOutcome } from '../../src/preview/protocol.ts';

/** The preview's bot over `engine` until the test ends. `failures` has what it logs as one. */
export async function openBot(
  engine: Engine,
): Promise<PreviewBot & { readonly failures: readonly unknown[] }> {
  const failures: unknown[] = [];
  const bot = await openPreviewBot({
    engine: () => inProcess(engine),
    now: () => Date.now(),
    log: {
      debug() {},
      info() {},
      warn: (fields) => failures.push(fields),
      error: (fields) => failures.push(fields),
    },
  });
  onTestFinished(() => bot.close());
  return { ...bot, failures };
}

/** Does it, as who does not manage the server unless told otherwise, and gives what changed by it. */
export async function perform(bot: PreviewBot, act: Act, isManager = false): Promise<ActOutcome> {
  const { revision } = (await bot.view()).changes;
  const outcome = await bot.act({ act, isManager, revision });
  if (outcome === undefined) throw new Error(`could not be done: ${JSON.stringify(act)}`);
  return outcome;
}
