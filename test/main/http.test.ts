import { describe, expect, it, vi } from 'vitest';
import { fakeDiscord, settingsFor } from './discord-for-processes.ts';
import { startExhibit } from './run-exhibit.ts';

describe('exhibit start with HTTP_PORT', () => {
  it('serves liveness, readiness and metrics until it ends', async () => {
    const discord = await fakeDiscord();
    const env = { ...settingsFor(discord), HTTP_PORT: '0' };
    const { child, ended, noted, notes } = startExhibit(['start'], { env });
    await noted('registered the commands');
    const [, port] = /"port":(\d+)/u.exec(notes()) ?? [];
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    expect((await get('/livez')).status).toBe(200);
    await vi.waitFor(async () => expect((await get('/readyz')).status).toBe(200));
    await discord.slash({ command: 'ask', options: { question: 'how much?' } }).response();
    const metrics = await (await get('/metrics')).text();
    for (const line of [
      'exhibit_questions_total 1',
      'exhibit_abstentions_total 1',
      'exhibit_search_seconds_count 1',
      'exhibit_acknowledgement_seconds_count 1',
      'exhibit_shard_ready{shard="0"} 1',
      'exhibit_identifies_left 49',
      'exhibit_knowledge_generation 0',
      'exhibit_knowledge_sentences 13',
    ]) {
      expect(metrics).toContain(`\n${line}\n`);
    }
    expect(metrics).toContain('nodejs_eventloop_lag_seconds');
    await discord.goDark();
    await vi.waitFor(async () => expect((await get('/readyz')).status).toBe(503));
    expect((await get('/livez')).status).toBe(200);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    await expect(get('/livez')).rejects.toThrow();
  });

  it('serves the pages that its answers cite', async () => {
    const discord = await fakeDiscord();
    const PUBLIC_URL = 'https://exhibit.example';
    const env = { ...settingsFor(discord), HTTP_PORT: '0', PUBLIC_URL, PUBLISH_SOURCES: 'on' };
    const { noted, notes } = startExhibit(['start'], { env });
    await noted('registered the commands');
    const [, port] = /"port":(\d+)/u.exec(notes()) ?? [];
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    await vi.waitFor(async () => expect((await get('/readyz')).status).toBe(200));
    const answer = await discord
      .slash({ command: 'ask', options: { question: 'who did it?' } })
      .response();
    const [, path = ''] =
      /https:\/\/exhibit\.example(\/sources\/sony-hack)#S3\b/u.exec(JSON.stringify(answer)) ?? [];
    const page = await (await get(path)).text();
    expect(page).toContain('id="S3"');
  });

  it('ends with one sentence and 2 when the port is taken', async () => {
    const discord = await fakeDiscord();
    const port = new URL(discord.restUrl).port;
    const env = { ...settingsFor(discord), HTTP_PORT: port };
    const { code, notes } = await startExhibit(['start'], { env }).ended;
    expect(code).toBe(2);
    expect(notes).toMatch(/^HTTP_PORT: expected an address to listen on, found [^\n]*\n$/u);
    expect(discord.logins).toEqual([]);
  });
});
