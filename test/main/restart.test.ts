import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { textInFiles } from '../state/text-in-files.ts';
import { fakeDiscord, startBot } from './discord-for-processes.ts';
import { emptyFolder } from './run-exhibit.ts';

const QUESTION = 'who hacked sony?';

/** Processes that are started one after the other on a machine that does other things too. */
const STARTS_MS = 120_000;

/** Ways to ask in a server: each person has a cooldown. */
function people(discord: FakeDiscord) {
  let count = 0;
  const next = () => {
    count += 1;
    return { in: 'guild', user: discord.user(`p${count}`) } as const;
  };
  return {
    say: () => discord.say({ content: QUESTION, mentionsBot: true, ...next() }),
    ask: () => discord.slash({ command: 'ask', options: { question: QUESTION }, ...next() }),
  };
}

/** Answers that everybody sees, each once. */
const shown = (discord: FakeDiscord) =>
  discord
    .messagesIn(discord.channel('general'))
    .filter(({ text }) => text.includes('to North Korea')).length;

const kinds = (discord: FakeDiscord) => discord.logins.map(({ kind }) => kind);

describe('a bot that is killed', () => {
  it('is followed by one that answers what it had not, and nothing twice', {
    timeout: STARTS_MS,
  }, async () => {
    const discord = await fakeDiscord();
    const dataDir = emptyFolder();
    const { child, ended } = await startBot(discord, dataDir);
    await discord.request('bulkOverwriteGlobalCommands');
    const { say, ask } = people(discord);
    const said = [say(), say()];
    const asked = [ask(), ask()];
    for (const each of said) await each.reply();
    for (const each of asked) await each.response();

    // Three answers are under way: one arrives when nobody waits for it any more, one waits for it, one never arrives.
    const killed = ended.then(() => {});
    discord.failNext('createMessage', { kind: 'hold', until: killed });
    discord.failNext('editOriginalInteractionResponse', {
      kind: 'hold',
      until: new Promise(() => {}),
    });
    const messages = [say(), say()];
    const command = ask();
    await discord.requestSeen('createMessage', 3);
    await discord.requestSeen('editOriginalInteractionResponse', 3);
    // Time enough to keep where the session has come to, were that done before all is answered.
    await delay(5_000);
    child.kill('SIGKILL');
    await ended;
    messages.push(say(), say());

    const next = await startBot(discord, dataDir);
    for (const each of messages) expect((await each.reply()).text).toContain('North Korea');
    expect((await command.response()).text).toContain('North Korea');
    await delay(500);
    expect(shown(discord)).toBe(9);
    expect(kinds(discord)).toEqual(['identify', 'resume']);

    const secret = discord.logins[0]?.sessionId ?? 'none';
    expect(await textInFiles(dataDir)).not.toContain(secret);
    next.child.kill('SIGTERM');
    expect((await next.ended).code).toBe(0);
    expect(next.notes()).not.toContain(secret);
  });
});

describe('a bot that is told to end', () => {
  it('is followed by one that goes on with its session, again and again', {
    timeout: STARTS_MS,
  }, async () => {
    const discord = await fakeDiscord();
    const dataDir = emptyFolder();
    const { say } = people(discord);
    let asked: ReturnType<typeof say>[] = [];
    for (let start = 0; start < 4; start += 1) {
      const { child, ended } = await startBot(discord, dataDir);
      if (start === 0) await discord.request('bulkOverwriteGlobalCommands');
      for (const each of asked) expect((await each.reply()).text).toContain('North Korea');
      asked = [say()];
      child.kill('SIGTERM');
      asked.push(say());
      expect(await ended).toMatchObject({ code: 0, output: '' });
      asked.push(say());
    }
    expect(kinds(discord)).toEqual(['identify', 'resume', 'resume', 'resume']);
    expect(shown(discord)).toBeGreaterThanOrEqual(9);
    expect(shown(discord)).toBeLessThanOrEqual(11);
    expect(discord.problems).toEqual([]);
  });
});
