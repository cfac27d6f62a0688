import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ExhibitError } from '../domain/errors.ts';
import { createLogFor } from '../io/log.ts';
import type { Configuration } from '../io/read-environment.ts';
import { openCurrentStore } from '../state/open-store.ts';
import { createUnanswered, type Unanswered, type UnansweredQuestion } from '../state/unanswered.ts';
import { type BotDoor, knock, openDoor } from './bot-door.ts';

/** Opens the door where the bot that uses the data folder can be asked for its unanswered questions. */
export function openUnansweredDoor(dataDir: string, unanswered: Unanswered): Promise<BotDoor> {
  return openDoor({ dataDir, name: NAME }, unanswered.list);
}

/**
 * The questions of the last 30 days that the sources do not answer, oldest first: from the running bot, or from what it
 * left. None where the log was never on.
 *
 * @throws ExhibitError `state` when the store is in use by something else, or cannot be opened.
 */
export async function readUnanswered(
  configuration: Configuration,
): Promise<readonly UnansweredQuestion[]> {
  const { dataDir, redisUrl } = configuration;
  if (redisUrl === undefined) {
    const outcome = await knock({ dataDir, name: NAME });
    if (outcome.kind === 'done') return QUESTIONS.parse(outcome.result);
    if (outcome.kind === 'refused') throw new ExhibitError('state', outcome.problems);
    if (!existsSync(join(dataDir, 'store'))) return [];
  }
  const log = createLogFor(configuration);
  const { store } = await openCurrentStore({ ...configuration, log });
  try {
    return await createUnanswered(store, false).list();
  } finally {
    await store.close();
  }
}

const NAME = 'unanswered';

const QUESTIONS = z.array(
  z.object({ askedAtMs: z.number(), question: z.string(), reason: z.string() }),
);
