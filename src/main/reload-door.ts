import { z } from 'zod';
import { ExhibitError, type Problem } from '../domain/errors.ts';
import { createLogFor } from '../io/log.ts';
import type { Configuration } from '../io/read-environment.ts';
import { askEverybody, type Calls } from '../state/redis-calls.ts';
import { type BotDoor, knock, type Outcome, openDoor, outcomeOf, readOutcome } from './bot-door.ts';

/** How many sources and sentences a bot answers from after a reload. */
export interface Reloaded {
  readonly sources: number;
  readonly sentences: number;
}

/** That, and how many processes do. */
export interface ReloadedProcesses extends Reloaded {
  readonly processes: number;
}

/**
 * Lets a bot be told to reload: in the data folder, which is its own; or over the Redis that it shares with others.
 */
export async function openReloadDoor(
  { dataDir, calls }: { readonly dataDir: string; readonly calls: Calls | undefined },
  reload: () => Promise<Reloaded>,
): Promise<BotDoor> {
  if (calls === undefined) return openDoor({ dataDir, name: NAME }, reload);
  await calls.answer(NAME, () => outcomeOf(reload));
  // It is closed with the rest of the state.
  return { close: async () => {} };
}

/**
 * Tells the bot that uses the data folder to reload, or every process on the Redis, and waits until they have.
 *
 * @throws ExhibitError `configuration` when no bot runs there, `knowledge` with every problem when one keeps the old
 * knowledge, `state` when the Redis cannot be reached.
 */
export async function askForReload(
  configuration: Pick<Configuration, 'dataDir' | 'redisUrl' | 'logLevel' | 'discordToken'>,
): Promise<readonly ReloadedProcesses[]> {
  const { dataDir, redisUrl } = configuration;
  if (redisUrl === undefined) {
    const outcome = await knock({ dataDir, name: NAME });
    if (outcome.kind !== 'nobody') return countProcesses([outcome]);
    const found = `with the data folder ${JSON.stringify(dataDir)}`;
    throw nobody(`${found}, found none; start it with "exhibit start", or set the DATA_DIR`);
  }
  const log = createLogFor(configuration);
  const { heard, answers } = await askEverybody(redisUrl, { name: NAME, limitMs: LIMIT_MS, log });
  if (heard === 0) {
    throw nobody(
      'with that Redis, found none; start it with "exhibit start", or set the REDIS_URL',
    );
  }
  return countProcesses(answers.map(readOutcome), heard - answers.length);
}

function nobody(what: string): ExhibitError {
  const message = `expected a bot at work ${what} that it uses`;
  return new ExhibitError('configuration', [{ file: '', message }]);
}

/** Processes that answer from as much are counted together. */
function countProcesses(outcomes: readonly Outcome[], silent = 0): readonly ReloadedProcesses[] {
  const problems = new Map<string, Problem>();
  const counts = new Map<string, ReloadedProcesses>();
  for (const outcome of outcomes) {
    if (outcome.kind === 'refused') {
      for (const each of outcome.problems) problems.set(JSON.stringify(each), each);
    } else if (outcome.kind === 'done') {
      const { sources, sentences } = RELOADED.parse(outcome.result);
      const key = `${sources} ${sentences}`;
      const processes = (counts.get(key)?.processes ?? 0) + 1;
      counts.set(key, { sources, sentences, processes });
    }
  }
  const refusals = outcomes.filter(({ kind }) => kind === 'refused').length;
  if (refusals === 0 && silent === 0) return [...counts.values()];
  const all = outcomes.length + silent;
  const said = [...problems.values()];
  if (silent > 0) said.unshift(aboutAll(`${silent} of ${all} processes did not answer in time`));
  if (refusals > 0 && refusals < all) {
    said.unshift(aboutAll(`${refusals} of ${all} processes keep the knowledge of before`));
  }
  throw new ExhibitError('knowledge', said);
}

function aboutAll(message: string): Problem {
  return { file: '', message };
}

const NAME = 'reload';

/** A million sentences are read within some minutes. */
const LIMIT_MS = 10 * 60_000;

const RELOADED = z.object({ sources: z.number(), sentences: z.number() });
