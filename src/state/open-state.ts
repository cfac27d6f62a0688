import { join } from 'node:path';
import { checkSchema } from './check-schema.ts';
import { type CommandRecord, createCommandRecord } from './command-record.ts';
import { type Cooldowns, createCooldowns } from './cooldowns.ts';
import { openLevelStore } from './level-store.ts';
import { createSettings, type ServerSettings, type Settings } from './settings.ts';
import type { Store } from './store.ts';
import { createUsage, type Usage } from './usage.ts';
import { createVotes, type Votes } from './votes.ts';

/** Everything that the bot keeps. */
export interface State {
  readonly settings: Settings;
  readonly votes: Votes;
  readonly usage: Usage;
  readonly cooldowns: Cooldowns;
  readonly record: CommandRecord;
  /** Finishes what is being written. Nothing may be used after it. */
  close(): Promise<void>;
}

/**
 * The state in `dataDir`, which no other process may use until it is closed.
 *
 * @throws ExhibitError `state` when it is in use, cannot be opened, or a newer version wrote it.
 */
export async function openState(dataDir: string): Promise<State> {
  const folder = join(dataDir, 'store');
  const store = await openLevelStore(folder);
  try {
    await checkSchema(store, folder);
    return await createState(store);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The state that `store` holds; servers that decided nothing get `defaults`. */
export async function createState(store: Store, defaults?: ServerSettings): Promise<State> {
  return {
    settings: await createSettings(store, defaults),
    votes: createVotes(store),
    usage: createUsage(store),
    cooldowns: createCooldowns(),
    record: createCommandRecord(store),
    close: () => store.close(),
  };
}
