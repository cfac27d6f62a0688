import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWithPostgres } from '../postgres/some-postgres.ts';
import { type OwnPostgres, startPostgres } from '../postgres/start-postgres.ts';
import { fakeDiscord, settingsFor } from './discord-for-processes.ts';
import { runExhibit, startExhibit } from './run-exhibit.ts';

describeWithPostgres('exhibit load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  let server: OwnPostgres;
  let env: Readonly<Record<string, string>>;
  beforeAll(async () => {
    server = await startPostgres(folder);
    env = { DATABASE_URL: server.url };
  }, 60_000);
  afterAll(async () => {
    await server.kill();
    rmSync(folder, { recursive: true });
  });

  it('is what the commands answer from', { timeout: 120_000 }, async () => {
    const knowledge = join(folder, 'knowledge');
    mkdirSync(join(knowledge, 'sources'), { recursive: true });
    const article = '---\ntitle: The mill\n---\n\nThe old mill burned down. Nobody was hurt.\n';
    writeFileSync(join(knowledge, 'sources', 'mill.md'), article);
    const early = await runExhibit(['ask', 'What burned down?'], { env });
    expect([early.code, early.notes]).toEqual([
      2,
      expect.stringContaining('found nothing loaded in it; run "exhibit load"'),
    ]);
    const loaded = await runExhibit(['load', '--knowledge', knowledge], { env });
    expect(loaded).toMatchObject({
      code: 0,
      output: 'Loaded: 1 source, 2 sentences; 1 of the sources anew.\n',
      notes: '',
    });
    const asked = ['ask', '--json', 'What burned down?'];
    expect(await runExhibit(asked, { env })).toEqual(
      await runExhibit([...asked, '--knowledge', knowledge]),
    );
    expect((await runExhibit(['verify', 'the mill burned down'], { env })).code).toBe(0);
    const input = 'What burned down?\n/sources\n/source S2\n';
    const chat = await runExhibit(['start'], { env, input });
    expect(chat.code).toBe(0);
    expect(chat.output).toContain('The old mill burned down.');
    expect(chat.output).toContain('Nobody was hurt.');
    expect(chat.notes).toContain('the sources are in a database');
    const discord = await fakeDiscord();
    const settings = {
      ...settingsFor(discord),
      ...env,
      HTTP_PORT: '0',
      PUBLIC_URL: 'https://exhibit.example',
    };
    const bot = startExhibit(['start'], { env: settings });
    await bot.noted('connected to Discord as');
    await discord.request('bulkOverwriteGlobalCommands');
    const answer = async (name: string): Promise<string> => {
      const options = { question: 'What burned down?' };
      return (await discord.slash({ command: 'ask', options, user: discord.user(name) }).response())
        .text;
    };
    expect(await answer('ada')).toContain('The **old mill** burned down.');
    const [, port] = /"port":(\d+)/u.exec(bot.notes()) ?? [];
    const readiness = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`);
      return { status: response.status, ...((await response.json()) as object) };
    };
    const page = await fetch(`http://127.0.0.1:${port}/sources/mill/S1`);
    expect(await page.text()).toContain('The old mill burned down.');
    await server.kill();
    await expect
      .poll(readiness, { timeout: 60_000 })
      .toMatchObject({ status: 503, knowledge: { isReady: false, away: 'unreachable' } });
    expect(await answer('bob')).toContain('I cannot reach the sources just now.');
    await server.start();
    await expect.poll(readiness, { timeout: 60_000 }).toMatchObject({ status: 200 });
    expect(await answer('eve')).toContain('The **old mill** burned down.');
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toMatchObject({ code: 0 });
    const doctor = await runExhibit(['doctor', '--knowledge', knowledge], { env });
    expect(doctor.output).toMatch(
      /^ok {4}database +postgres:\/\/127\.0\.0\.1:\d+\/postgres answers, with 1 sources and 2 sentences$/mu,
    );
  });
});

describe('exhibit load', () => {
  it.each([
    ['without a database', {}, 'DATABASE_URL: expected the address of a PostgreSQL'],
    [
      'with what is no address of one',
      { DATABASE_URL: 'mysql://ann:hunter2@db' },
      'DATABASE_URL: expected an address such as postgres://127.0.0.1/exhibit',
    ],
  ])('says what is missing %s', async (_, env, message) => {
    const { code, output, notes } = await runExhibit(['load'], { env });
    expect([code, output]).toEqual([2, '']);
    expect(notes).toContain(message);
    expect(notes).not.toContain('hunter2');
  });
});
