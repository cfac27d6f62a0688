import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeDiscord, settingsFor, startBot, WRONG_TOKEN } from './discord-for-processes.ts';
import { fewNotes } from './few-wordings.ts';
import { emptyFolder, runExhibit, startExhibit } from './run-exhibit.ts';

describe('exhibit start without a token', () => {
  it('answers what standard input asks, and ends with it', async () => {
    const input = 'who hacked sony?\nhow much did it cost?\n';
    const { code, output, notes } = await runExhibit(['start'], { input });
    expect([code, notes]).toEqual([0, '']);
    expect(output).toContain('The FBI attributed the cyberattack to North Korea');
    expect(output).toContain('Nearest, but not an answer:');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at once on %s', async (signal) => {
    const { child, ended } = startExhibit(['start'], { env: { KNOWLEDGE_DIR: fewNotes() } });
    child.stdin.write('who hacked sony?\n');
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill(signal);
    expect(await ended).toMatchObject({ signal, notes: '' });
  });

  it('says every wrong setting, one line each, with 2', async () => {
    const env = { LOG_LEVEL: 'loud', DISCORD_API_URL: 'discord', DISCORD_TOKEN: 'Bot abc' };
    const { code, output, notes } = await runExhibit(['start'], { env });
    expect([code, output]).toEqual([2, '']);
    expect(
      notes
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['DISCORD_TOKEN', 'DISCORD_API_URL', 'LOG_LEVEL']);
    expect(notes).not.toContain('abc');
  });
});

describe('exhibit start with a token', () => {
  it('answers until a signal ends it with 0', async () => {
    const discord = await fakeDiscord();
    const { child, ended } = await startBot(discord);
    await discord.request('bulkOverwriteGlobalCommands');
    const asked = discord.slash({ command: 'ask', options: { question: 'who hacked sony?' } });
    expect((await asked.response()).text).toContain(
      'The FBI attributed the cyberattack to North Korea',
    );
    child.kill('SIGTERM');
    const { code, output } = await ended;
    expect([code, output]).toEqual([0, '']);
    expect(discord.problems).toEqual([]);
  });

  it('takes the second signal of one key press for the same', async () => {
    const { child, ended } = await startBot(await fakeDiscord());
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
  });

  it('ends when told to while Discord does not answer', async () => {
    const discord = await fakeDiscord();
    discord.failNext('getGatewayBot', { kind: 'hold', until: new Promise(() => {}) }, 9);
    const { child, ended } = startExhibit(['start'], { env: settingsFor(discord) });
    await discord.requestSeen('getGatewayBot');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, output: '', notes: '' });
  });

  it('registers the commands only when they are not those of before', async () => {
    const discord = await fakeDiscord();
    const dataDir = emptyFolder();
    for (const registered of [true, false]) {
      discord.forget();
      const { child, ended, noted } = await startBot(discord, dataDir);
      if (registered) await noted('registered the commands');
      await discord.settled();
      child.kill(registered ? 'SIGTERM' : 'SIGINT');
      expect((await ended).code).toBe(0);
      expect(discord.requestsTo('bulkOverwriteGlobalCommands')).toHaveLength(registered ? 1 : 0);
    }
  });

  it('ends with one sentence and 2 when Discord refuses the token', async () => {
    const discord = await fakeDiscord();
    const env = { ...settingsFor(discord), DISCORD_TOKEN: 'wrong' };
    const { code, output, notes } = await runExhibit(['start'], { env });
    expect([code, output]).toEqual([2, '']);
    expect(notes).toMatch(WRONG_TOKEN);
  });

  it('ends with one sentence and 2 when the gateway refuses the token', async () => {
    const discord = await fakeDiscord();
    discord.answerIdentifies({ kind: 'close', code: 4004 });
    const { code, output, notes } = await runExhibit(['start'], { env: settingsFor(discord) });
    expect([code, output]).toEqual([2, '']);
    expect(notes).toMatch(WRONG_TOKEN);
  });

  it('ends with 2 when nothing listens there', async () => {
    const env = {
      DISCORD_TOKEN: 'some',
      DISCORD_API_URL: 'http://127.0.0.1:1/api',
      KNOWLEDGE_DIR: fewNotes(),
    };
    const { code, notes } = await runExhibit(['start'], { env });
    expect(code).toBe(2);
    expect(notes).toMatch(/^DISCORD_API_URL: expected Discord at [^\n]*ECONNREFUSED[^\n]*\n$/);
  });

  it.each(['start', 'deploy'])(
    '%s refuses a data folder that cannot be written',
    async (command) => {
      const file = join(emptyFolder(), 'file');
      writeFileSync(file, '');
      const env = { ...settingsFor(await fakeDiscord()), DATA_DIR: join(file, 'data') };
      const { code, output, notes } = await runExhibit([command], { env });
      expect([code, output]).toEqual([2, '']);
      expect(notes).toMatch(/^DATA_DIR: expected a folder that can be written, found [^\n]*\n$/);
    },
  );
});
