import type { Log } from './log.ts';
import type { MessageApi } from './message-api.ts';

/** What `work` resolves with. Where that takes long enough to be noticed, the bot is seen typing. */
export async function showTypingDuring<Result>(
  work: Promise<Result>,
  channelId: string,
  api: MessageApi,
  log: Log,
): Promise<Result> {
  const show = (): void => {
    // Nobody misses it where it is not allowed.
    api.showTyping(channelId).catch((error: unknown) => {
      log.debug({ error, channel: channelId }, 'typing could not be shown');
    });
  };
  const timer = setTimeout(show, NOTICEABLE_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** The limit for keeping a user's attention without feedback (Nielsen, Usability Engineering, 1993, chapter 5). */
const NOTICEABLE_MS = 1_000;
