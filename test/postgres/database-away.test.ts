import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { keepAlive } from '../../src/main/keep-alive.ts';
import { openDatabase } from '../../src/main/open-database.ts';
import { openServed } from '../../src/main/open-served.ts';
import { connect } from '../../src/postgres/connect.ts';
import { DatabaseAway } from '../../src/postgres/database-away.ts';
import { openBot } from '../discord/open-bot.ts';
import { loadFiles } from './load-files.ts';
import { describeWithPostgres } from './some-postgres.ts';
import { type OwnPostgres, startPostgres } from './start-postgres.ts';

/** Threads are slow to start where others are at work. */
const STARTS_MS = 120_000;

const UNREACHABLE = 'I cannot reach the sources just now.';
const TOO_LONG = 'That took me too long';
const LOST = 'the database cannot be reached; whoever asks is told so until it can';
const SLOW = 'the database takes too long; whoever asks is told so';
const BACK = 'the database answers again';

describeWithPostgres('a bot whose database goes away', () => {
  let server: OwnPostgres;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
    server = await startPostgres(folder);
    const text = '---\ntitle: The mill\n---\n\nThe old mill burned down.\n';
    await loadFiles(server.url, [{ path: 'sources/mill.md', text }]);
  }, STARTS_MS);
  afterAll(async () => {
    await server.kill();
    await rm(folder, { recursive: true });
  });

  /** A bot that answers from the database, and what was logged of its engine. */
  async function start(statementTimeoutMs: number) {
    const logged: string[] = [];
    const note = (_: object, message: string): void => void logged.push(message);
    const log = { debug: note, info: note, warn: note, error: note };
    const serve = () => openServed('nowhere', { databaseUrl: server.url, statementTimeoutMs });
    const live = keepAlive(await serve(), serve, log);
    onTestFinished(() => live.end());
    const { discord, complaints } = await openBot({ served: () => live.current });
    const ask = async (): Promise<string> => {
      const options = { question: 'What burned down?' };
      return (await discord.slash({ command: 'ask', options }).response()).text;
    };
    expect(await ask()).toContain('old mill');
    return { live, logged, ask, complaints };
  }

  it('says so calmly, and answers again by itself', { timeout: STARTS_MS }, async () => {
    const { live, logged, ask, complaints } = await start(4_000);
    await server.kill();
    expect(await ask()).toContain(UNREACHABLE);
    expect(live.away()).toBe('unreachable');
    expect(await ask()).toContain(UNREACHABLE);
    await server.start();
    await vi.waitFor(() => expect(live.away()).toBeUndefined(), STARTS_MS);
    expect(await ask()).toContain('old mill');
    expect(logged).toEqual([LOST, BACK]);
    expect(complaints()).toEqual([]);
  });

  it('knows it before anybody asks', { timeout: STARTS_MS }, async () => {
    const { live } = await start(4_000);
    await server.kill();
    await vi.waitFor(() => expect(live.away()).toBe('unreachable'), STARTS_MS);
    await server.start();
    await vi.waitFor(() => expect(live.away()).toBeUndefined(), STARTS_MS);
  });

  it('says that a statement took too long, and goes on', { timeout: STARTS_MS }, async () => {
    const { live, logged, ask, complaints } = await start(500);
    const client = await connect(server.url, 0);
    await client.query('begin; lock table exhibit.sentence in access exclusive mode');
    expect(await ask()).toContain(TOO_LONG);
    expect(live.away()).toBeUndefined();
    await client.end();
    expect(await ask()).toContain('old mill');
    expect(logged).toEqual([SLOW, BACK]);
    expect(complaints()).toEqual([]);
  });

  it('never goes on with half of a transaction', async () => {
    const client = openDatabase(server.url);
    onTestFinished(() => client.close());
    client.query('begin');
    const [own] = client.query<{ readonly pid: number }>('select pg_backend_pid() pid');
    const other = await connect(server.url, 0);
    await other.query('select pg_terminate_backend($1, 10000)', [own?.pid]);
    await other.end();
    expect(() => client.query('select 1')).toThrow(DatabaseAway);
    expect(client.query('select 1 one')).toEqual([{ one: 1 }]);
  });

  it('notices that it is gone without a word', { timeout: STARTS_MS }, async () => {
    const { live, logged, ask } = await start(500);
    const client = await connect(server.url, 0);
    const { rows } = await client.query<{ readonly pid: number }>(
      "select pid from pg_stat_activity where application_name = 'exhibit' and pid <> pg_backend_pid()",
    );
    await client.end();
    for (const { pid } of rows) process.kill(pid, 'SIGSTOP');
    expect(await ask()).toContain(UNREACHABLE);
    await vi.waitFor(() => expect(live.away()).toBeUndefined(), STARTS_MS);
    expect(await ask()).toContain('old mill');
    expect(logged).toEqual([LOST, BACK]);
    for (const { pid } of rows) process.kill(pid, 'SIGCONT');
  });
});
