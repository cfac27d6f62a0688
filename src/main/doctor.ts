import { examineDiscord } from '../discord/examine-discord.ts';
import { ExhibitError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import { createLogFor } from '../io/log.ts';
import type { Configuration } from '../io/read-environment.ts';
import { openEngine } from '../open-engine.ts';
import { placeOf } from '../postgres/connect.ts';
import { examineStore } from '../state/examine-store.ts';
import { openStored } from './open-stored.ts';

/** What is looked at: settings that may be wrong, and a folder that may be. */
export interface Patient {
  readonly configuration: () => Configuration;
  readonly knowledgeDir: () => string;
}

/** Everything that the bot needs, looked at one after the other. Nothing is changed, and nothing is thrown. */
export async function* examine(patient: Patient): AsyncGenerator<Finding> {
  yield await examineKnowledge(patient.knowledgeDir);
  let configuration: Configuration;
  try {
    configuration = patient.configuration();
  } catch (error) {
    const rest = '; store, HTTP and Discord were not checked';
    yield { kind: 'fail', about: 'settings', message: `${wordsOf(error)}${rest}` };
    return;
  }
  yield { kind: 'ok', about: 'settings', message: 'every one can be understood' };
  const { discordToken: token, discordApiUrl: apiUrl, readsChannels, http } = configuration;
  if (configuration.databaseUrl !== undefined)
    yield await examineDatabase(configuration.databaseUrl);
  yield await examineStore({ ...configuration, log: createLogFor(configuration) });
  if (http !== undefined) yield await examineHttp(http);
  if (token === undefined) {
    const message =
      'DISCORD_TOKEN is not set, so "exhibit start" is the chat; intents, permissions, commands, sessions and clock were not checked';
    yield { kind: 'warn', about: 'token', message };
    return;
  }
  yield* await examineDiscord({ token, apiUrl, readsChannels, now: Date.now });
}

async function examineKnowledge(knowledgeDir: () => string): Promise<Finding> {
  const about = 'knowledge';
  try {
    const folder = knowledgeDir();
    const { documents, sentences } = (await openEngine({ knowledge: folder })).knowledge;
    const message = `${folder}: ${documents.length} of its sources can be read, with ${sentences.length} sentences`;
    return { kind: 'ok', about, message };
  } catch (error) {
    return { kind: 'fail', about, message: wordsOf(error) };
  }
}

async function examineDatabase(url: string): Promise<Finding> {
  const about = 'database';
  try {
    const stored = await openStored(url);
    const { sources, sentences } = stored.about();
    await stored.close();
    const message = `${placeOf(url)} answers, with ${sources} sources and ${sentences} sentences`;
    return { kind: 'ok', about, message };
  } catch (error) {
    return { kind: 'fail', about, message: wordsOf(error) };
  }
}

async function examineHttp({ host, port }: { host: string; port: number }): Promise<Finding> {
  const about = 'HTTP';
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const address = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/readyz`;
  try {
    const { status } = await fetch(address, { signal: AbortSignal.timeout(HTTP_TIMEOUT_MS) });
    if (status === 200) return { kind: 'ok', about, message: `${address} says ready` };
    const message =
      status === 503
        ? `${address} says not ready: the bot is starting, stopping or cut off; ask again in a minute, then read its log`
        : `${address} answers ${status}, which the bot never does; another program has the port: set HTTP_PORT to another one`;
    return { kind: status === 503 ? 'warn' : 'fail', about, message };
  } catch {
    return { kind: 'ok', about, message: `nothing listens on port ${port} now; the bot will` };
  }
}

const HTTP_TIMEOUT_MS = 2_000;

function wordsOf(error: unknown): string {
  return error instanceof ExhibitError || error instanceof Error ? error.message : String(error);
}
