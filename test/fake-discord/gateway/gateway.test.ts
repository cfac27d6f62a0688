import { type Client, Events, Options, Status } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord.ts';
import { openPair, unconnectedClient } from '../open-pair.ts';
import { startFakeDiscord } from '../start-fake-discord.ts';
import type { Cut } from './cut.ts';

/** Remembers what the client hears, and says whether it hears `content` once everything has arrived. */
function listen(client: Client): string[] {
  const heard: string[] = [];
  client.on(Events.MessageCreate, (message) => void heard.push(message.content));
  return heard;
}

async function heardAll(discord: FakeDiscord, heard: string[], expected: readonly string[]) {
  await discord.settled();
  expect(heard).toEqual(expected);
}

describe('cut', () => {
  it.each<[name: string, cut: Cut]>([
    ['close 4000', { kind: 'close', code: 4000 }],
    ['a reconnect request', { kind: 'reconnect-request' }],
    ['a resumable invalid session', { kind: 'invalid-session', resumable: true }],
    ['a connection without heartbeat acks', { kind: 'zombie' }],
    ['a connection that ends', { kind: 'drop' }],
    ['a connection that is reset', { kind: 'reset' }],
  ])('is healed after %s by a resume that replays', async (_, cut) => {
    const { discord, client } = await openPair({ heartbeatIntervalMs: 300 });
    const heard = listen(client);
    discord.say({ content: 'before', in: 'dm' });
    await discord.settled();
    discord.cut(cut);
    discord.say({ content: 'meanwhile', in: 'dm' });
    await discord.login('resume');
    discord.say({ content: 'after', in: 'dm' });
    await heardAll(discord, heard, ['before', 'meanwhile', 'after']);
    expect(discord.logins.map(({ kind }) => kind)).toEqual(['identify', 'resume']);
  });

  it('loses the session when it is invalid and not resumable', async () => {
    const { discord, client } = await openPair();
    const heard = listen(client);
    discord.cut({ kind: 'invalid-session', resumable: false });
    discord.say({ content: 'lost', in: 'dm' });
    await discord.login('identify', 2);
    discord.say({ content: 'after', in: 'dm' });
    await heardAll(discord, heard, ['after']);
  });

  it.each([4004, 4013, 4014])('is final after close %i', async (code) => {
    const { discord, client } = await openPair();
    const disconnected = new Promise((resolve) => client.once(Events.ShardDisconnect, resolve));
    discord.cut({ kind: 'close', code });
    expect(await disconnected).toMatchObject({ code });
    expect(discord.logins).toHaveLength(1);
  });
});

describe('goDark', () => {
  it('keeps events until the bot comes back', async () => {
    const { discord, client } = await openPair();
    const heard = listen(client);
    const lost = new Promise((resolve) => client.once(Events.ShardReconnecting, resolve));
    await discord.goDark();
    await lost;
    discord.say({ content: 'in the dark', in: 'dm' });
    await discord.comeBack();
    await discord.login('resume');
    await heardAll(discord, heard, ['in the dark']);
  });
});

describe('login', () => {
  it.each<[string, (discord: FakeDiscord) => Promise<unknown>, string]>([
    ['a wrong token', (discord) => unconnectedClient(discord).login('wrong'), 'invalid token'],
    [
      'an intent that is not turned on',
      (discord) =>
        unconnectedClient(discord, { intents: ['Guilds', 'MessageContent'] }).login(discord.token),
      'Used disallowed intents',
    ],
  ])('is refused for %s', async (_, login, why) => {
    const discord = await startFakeDiscord();
    await expect(login(discord)).rejects.toThrow(why);
    await discord.close();
  });

  it('is answered by op 9 for as long as the test wants', async () => {
    const discord = await startFakeDiscord();
    discord.answerIdentifies({ kind: 'invalid-session' });
    const client = unconnectedClient(discord);
    const loggedIn = client.login(discord.token);
    await discord.login('identify', 2);
    discord.answerIdentifies({ kind: 'ready' });
    await loggedIn;
    expect(discord.logins.map(({ accepted }) => accepted)).toEqual([false, false, true]);
    await client.destroy();
    await discord.close();
  });

  it('gives each shard its own events', async () => {
    const guilds = [{ name: 'One' }, { name: 'Two' }, { name: 'Three' }];
    const { client, discord } = await openPair(
      { guilds },
      { shardCount: 2, makeCache: Options.cacheEverything() },
    );
    expect(discord.logins.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(client.guilds.cache.map(({ name }) => name).sort()).toEqual(['One', 'Three', 'Two']);
    expect(client.ws.shards.every(({ status }) => status === Status.Ready)).toBe(true);
  });
});
