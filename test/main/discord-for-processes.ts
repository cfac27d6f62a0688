import { onTestFinished } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { fewNotes } from './few-wordings.ts';
import { emptyFolder, type Running, startExhibit } from './run-exhibit.ts';

/** A fake Discord that goes with the test. */
export async function fakeDiscord(): Promise<FakeDiscord> {
  const discord = await startFakeDiscord({ strictMentions: true });
  onTestFinished(() => discord.close());
  return discord;
}

/** The environment that leads a process there. */
export function settingsFor(
  discord: FakeDiscord,
  dataDir = emptyFolder(),
): Readonly<Record<string, string>> {
  return {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.restUrl,
    DATA_DIR: dataDir,
    KNOWLEDGE_DIR: fewNotes(),
  };
}

/** The bot as a process that is connected there. */
export async function startBot(discord: FakeDiscord, dataDir = emptyFolder()): Promise<Running> {
  const running = startExhibit(['start'], { env: settingsFor(discord, dataDir) });
  await running.noted('connected to Discord as');
  return running;
}

/** What is said of a token that Discord refuses, and nothing else. */
export const WRONG_TOKEN =
  /^DISCORD_TOKEN: expected the token of a Discord bot, but Discord refused this one; copy it anew from [^\n]*\n$/;
