import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { describeWithPostgres } from '../postgres/some-postgres.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { describeWithRedis, someRedis } from '../state/some-redis.ts';
import { settingsFor } from './discord-for-processes.ts';
import { emptyFolder, runExhibit, startExhibit } from './run-exhibit.ts';

/** Discord's formula: the shard of a server is its id's upper part, modulo. */
const SERVERS = [0, 1].map((shard) => ({
  name: `server ${shard}`,
  channels: [`channel ${shard}`],
  id: String(BigInt(2_000 + shard) << 22n),
}));

async function somePostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  const server = await startPostgres(folder);
  onTestFinished(async () => {
    await server.kill();
    await rm(folder, { recursive: true });
  });
  return server;
}

describeWithRedis('shard processes that share a Redis', () => {
  describeWithPostgres('and a PostgreSQL', () => {
    it('answer from what was loaded last', { timeout: 240_000 }, async () => {
      const [redis, database] = await Promise.all([someRedis(), somePostgres()]);
      const discord = await startFakeDiscord({
        strictMentions: true,
        patienceMs: 60_000,
        shards: 2,
        guilds: SERVERS,
      });
      onTestFinished(() => discord.close());
      const knowledge = emptyFolder();
      mkdirSync(join(knowledge, 'sources'));
      const env = {
        ...settingsFor(discord),
        KNOWLEDGE_DIR: knowledge,
        REDIS_URL: redis.url,
        DATABASE_URL: database.url,
        SHARDS: '2',
        SHARD_PROCESSES: '2',
      };
      const load = async (hour: string) => {
        const story = `---\ntitle: Fire in the harbour\n---\n\nThe fire in the harbour began at ${hour}.\n`;
        writeFileSync(join(knowledge, 'sources', 'fire.md'), story);
        expect(await runExhibit(['load'], { env })).toMatchObject({ code: 0 });
      };
      let askers = 0;
      const ask = async (shard: number): Promise<string> => {
        askers += 1;
        const asked = {
          command: 'ask',
          options: { question: 'When did the fire in the harbour begin?' },
          in: discord.channel(`channel ${shard}`),
          user: discord.user(`asker${askers}`),
        };
        return (await discord.slash(asked).response()).text;
      };

      await load('nine');
      const bot = startExhibit(['start'], { env });
      await discord.botOnline(2);
      for (const shard of [0, 1]) expect(await ask(shard)).toContain('began at **nine**');

      await load('ten');
      expect(await runExhibit(['reload'], { env })).toMatchObject({
        code: 0,
        output: 'Reloaded in 2 processes: 1 source, 1 sentence.\n',
      });
      for (const shard of [0, 1]) expect(await ask(shard)).toContain('began **at ten**');

      await load('eleven');
      for (const shard of [0, 1]) {
        await expect
          .poll(() => ask(shard), { timeout: 60_000, interval: 1_000 })
          .toContain('began at **eleven**');
      }
      bot.child.kill('SIGTERM');
      expect(await bot.ended).toMatchObject({ code: 0, output: '' });
      expect(discord.problems).toEqual([]);
    });
  });
});
