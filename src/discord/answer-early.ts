import { type Client, Events, Status } from 'discord.js';

/**
 * Lets a client handle events as soon as one of its shards is connected. discord.js holds all of them back until every
 * shard is: sixteen shards that identify five seconds apart would answer nobody for over a minute, and one that is held
 * back, or goes on with another process's session and is never told to be ready, for good.
 */
export function answerEarly(client: Client): void {
  const begin = (): void => {
    // Private: `test/discord/answer-early.test.ts` holds it to what is used.
    const connections = client.ws as unknown as { status: Status; triggerClientReady(): void };
    if (connections.status !== Status.Ready) connections.triggerClientReady();
  };
  client.on(Events.ShardReady, begin);
  client.on(Events.ShardResume, begin);
}
