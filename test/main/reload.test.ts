import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { describeWithRedis, someRedis } from '../state/some-redis.ts';
import { fakeDiscord, settingsFor } from './discord-for-processes.ts';
import { emptyFolder, runExhibit, startExhibit } from './run-exhibit.ts';

const STORY = (hour: string) =>
  `---\ntitle: Fire in the harbour\n---\n\nThe fire in the harbour began at ${hour}.\n`;

/** The bot as a process, answering from a folder of its own. */
async function startWithFolder(discord: FakeDiscord) {
  const knowledge = emptyFolder();
  mkdirSync(join(knowledge, 'sources'));
  const story = join(knowledge, 'sources', 'fire.md');
  writeFileSync(story, STORY('nine'));
  const env = { ...settingsFor(discord), KNOWLEDGE_DIR: knowledge };
  const running = startExhibit(['start'], { env });
  await running.noted('connected to Discord as');
  let askers = 0;
  const ask = async () => {
    const question = 'When did the fire in the harbour begin?';
    // Everybody has a cooldown.
    askers += 1;
    const asked = { command: 'ask', options: { question }, user: discord.user(`asker${askers}`) };
    return (await discord.slash(asked).response()).text;
  };
  return { ...running, env, story, ask };
}

describe('exhibit start, with a token', () => {
  it('answers from changed files as soon as they are saved, and from the old ones when they are wrong', async () => {
    const discord = await fakeDiscord();
    const { ask, story, noted, child, ended } = await startWithFolder(discord);
    await discord.request('bulkOverwriteGlobalCommands');
    expect(await ask()).toContain('began at **nine**');
    writeFileSync(story, STORY('ten'));
    await noted('the knowledge was reloaded');
    expect(await ask()).toContain('began **at ten**');
    writeFileSync(story, '---\ntitle: [\n---\n');
    await noted('the changed knowledge cannot be used; the one of before stays');
    expect(await ask()).toContain('began **at ten**');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(discord.problems).toEqual([]);
  });

  it('reloads on SIGHUP', async () => {
    const { child, noted } = await startWithFolder(await fakeDiscord());
    child.kill('SIGHUP');
    await noted('the knowledge was reloaded');
  });
});

describe('exhibit reload', () => {
  it('has the running bot reload, and says what it answers from or what is wrong', async () => {
    const { env, story } = await startWithFolder(await fakeDiscord());
    expect(await runExhibit(['reload'], { env })).toMatchObject({
      code: 0,
      output: 'Reloaded: 1 source, 1 sentence.\n',
      notes: '',
    });
    writeFileSync(story, '---\ntitle: [\n---\n');
    const { code, output, notes } = await runExhibit(['reload'], { env });
    expect([code, output]).toEqual([2, '']);
    expect(notes).toMatch(/sources\/fire\.md:\d+: /);
  });

  it('says that no bot is at work, with 2', async () => {
    const { code, notes } = await runExhibit(['reload'], { env: { DATA_DIR: emptyFolder() } });
    expect(code).toBe(2);
    expect(notes).toMatch(/^expected a bot at work with the data folder [^\n]*\n$/);
  });
});

describeWithRedis('exhibit reload, with a Redis', () => {
  it('has every process on it reload, and says what is wrong in any', {
    timeout: 120_000,
  }, async () => {
    const { url } = await someRedis();
    const discord = await fakeDiscord();
    const knowledge = emptyFolder();
    mkdirSync(join(knowledge, 'sources'));
    const story = join(knowledge, 'sources', 'fire.md');
    writeFileSync(story, STORY('nine'));
    const shared = { ...settingsFor(discord), REDIS_URL: url, KNOWLEDGE_DIR: knowledge };
    const reload = () => runExhibit(['reload'], { env: shared });
    expect(await reload()).toMatchObject({
      code: 2,
      notes: expect.stringMatching(
        /^expected a bot at work with that Redis, found none; [^\n]*\n$/u,
      ),
    });

    const bot = startExhibit(['start'], { env: shared });
    const http = { HTTP_PORT: '0', DISCORD_PUBLIC_KEY: discord.keys.publicKey };
    const elsewhere = emptyFolder();
    mkdirSync(join(elsewhere, 'sources'));
    writeFileSync(join(elsewhere, 'sources', 'fire.md'), STORY('nine'));
    const workers = [knowledge, elsewhere].map((folder) =>
      startExhibit(['serve'], { env: { ...shared, ...http, KNOWLEDGE_DIR: folder } }),
    );
    await bot.noted('connected to Discord as');
    for (const { noted } of workers) await noted('answering over HTTP');
    expect(await reload()).toMatchObject({
      code: 0,
      output: 'Reloaded in 3 processes: 1 source, 1 sentence.\n',
    });
    for (const { notes } of [bot, ...workers]) expect(notes()).toContain('was reloaded');

    writeFileSync(story, '---\ntitle: [\n---\n');
    const { code, output, notes } = await reload();
    expect([code, output]).toEqual([2, '']);
    expect(notes).toMatch(
      /^2 of 3 processes keep the knowledge of before\n.*sources\/fire\.md:\d+: /u,
    );
  });
});
