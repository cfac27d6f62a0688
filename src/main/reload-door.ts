import { z } from 'zod';
import { ExhibitError } from '../domain/errors.ts';
import { type BotDoor, knock, openDoor } from './bot-door.ts';

/** How many sources and sentences the bot answers from after a reload. */
export interface Reloaded {
  readonly sources: number;
  readonly sentences: number;
}

/** Opens the door where the bot that uses the data folder can be told to reload. */
export function openReloadDoor(dataDir: string, reload: () => Promise<Reloaded>): Promise<BotDoor> {
  return openDoor({ dataDir, name: NAME }, reload);
}

/**
 * Tells the bot that uses the data folder to reload and waits until it has.
 *
 * @throws ExhibitError `configuration` when no bot runs there, `knowledge` with every problem when it keeps the old
 * knowledge.
 */
export async function knockForReload(dataDir: string): Promise<Reloaded> {
  const outcome = await knock({ dataDir, name: NAME });
  if (outcome.kind === 'done') return RELOADED.parse(outcome.result);
  if (outcome.kind === 'refused') throw new ExhibitError('knowledge', outcome.problems);
  const message = `expected a bot at work with the data folder ${JSON.stringify(dataDir)}, found none; start it with "exhibit start", or set the DATA_DIR that it uses`;
  throw new ExhibitError('configuration', [{ file: '', message }]);
}

const NAME = 'reload';

const RELOADED = z.object({ sources: z.number(), sentences: z.number() });
