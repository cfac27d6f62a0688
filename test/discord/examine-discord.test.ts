import { describe, expect, it, onTestFinished } from 'vitest';
import { allCommands } from '../../src/discord/all-commands.ts';
import {
  examineDiscord,
  judgeClock,
  judgeCommands,
  judgeSessions,
} from '../../src/discord/examine-discord.ts';
import { judgePermissions } from '../../src/discord/judge-permissions.ts';
import { type FakeDiscordOptions, startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { freePort } from '../state/start-redis.ts';

async function examine(
  others: Partial<Parameters<typeof examineDiscord>[0]> = {},
  fake: FakeDiscordOptions = {},
) {
  const discord = await startFakeDiscord({
    commands: allCommands.map(({ data }) => data),
    ...fake,
  });
  onTestFinished(() => discord.close());
  const { token, restUrl: apiUrl } = discord;
  const asked = { token, apiUrl, readsChannels: false, now: Date.now };
  const findings = await examineDiscord({ ...asked, ...others });
  return { discord, findings, kinds: findings.map(({ about, kind }) => `${about} ${kind}`) };
}

describe('examineDiscord', () => {
  it('finds all well where all is well, and changes nothing', async () => {
    const { discord, kinds } = await examine();
    expect(kinds).toEqual([
      'token ok',
      'intents ok',
      'permissions ok',
      'commands ok',
      'sessions ok',
      'clock ok',
    ]);
    expect(discord.problems).toEqual([]);
    expect(discord.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('says that the token is wrong, and nothing else', async () => {
    const { findings } = await examine({ token: 'wrong' });
    expect(findings).toEqual([
      {
        kind: 'fail',
        about: 'token',
        message: expect.stringMatching(/^DISCORD_TOKEN: .* copy it anew/u),
      },
    ]);
  });

  it('says what could not be checked when Discord is not there', async () => {
    const apiUrl = `http://127.0.0.1:${await freePort()}/api`;
    const { findings } = await examine({ apiUrl });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.kind).toBe('fail');
    expect(findings[0]?.message).toMatch(
      /ECONNREFUSED.*check the network.*; intents, permissions, commands, sessions and clock were not checked either$/u,
    );
  });

  it('wants the Message Content intent at Discord only where it is asked for', async () => {
    const off = await examine({ readsChannels: true });
    expect(off.findings[1]).toMatchObject({
      kind: 'fail',
      message: expect.stringContaining('off at Discord; turn it on on the Bot page'),
    });
    const on = await examine({ readsChannels: true }, { privilegedIntents: ['MessageContent'] });
    expect(on.findings[1]?.kind).toBe('ok');
  });

  it('goes on when one thing cannot be looked at', async () => {
    const { kinds, findings } = await examine({}, { commands: [] });
    expect(kinds).toContain('commands warn');
    expect(findings[3]?.message).toMatch(
      /not registered as they are: "ask", .*; run "exhibit deploy"$/u,
    );
  });
});

describe('judgeCommands', () => {
  it('tells what is missing, what reads otherwise and what is foreign', () => {
    const registered = allCommands.map(({ data }) => ({
      name: data.name,
      description: 'description' in data ? data.description : '',
    }));
    expect(judgeCommands(registered).kind).toBe('ok');
    const [, ...others] = registered;
    const changed = [
      { name: 'ask', description: 'otherwise' },
      { name: 'old', description: '' },
    ];
    expect(judgeCommands([...others, ...changed])).toMatchObject({
      kind: 'warn',
      message:
        'not registered as they are: "ask"; registered, but none of this version: "old"; run "exhibit deploy"',
    });
  });
});

describe('judgePermissions', () => {
  const ALL = String(1_024n + 2_048n + 65_536n + 274_877_906_944n);

  it.each([
    ['all that it needs', ALL, 'ok', /^all that it needs in 1 server;/u],
    ['an administrator', '8', 'ok', /^all/u],
    [
      'none',
      '0',
      'warn',
      /"a" lacks View Channels, Send Messages, Send Messages in Threads, Read/u,
    ],
    ['what Discord does not say', undefined, 'ok', /^all/u],
  ])('judges %s', (_, permissions, kind, message) => {
    const guild = { id: '1', name: 'a', ...(permissions === undefined ? {} : { permissions }) };
    expect(judgePermissions([guild])).toMatchObject({
      kind,
      message: expect.stringMatching(message),
    });
  });

  it('names five servers and counts the others; none is well too', () => {
    const guilds = Array.from({ length: 7 }, (_, i) => ({
      id: String(i),
      name: `g${i}`,
      permissions: '0',
    }));
    expect(judgePermissions(guilds).message).toMatch(/"g4" lacks .*; and 2 more;/u);
    expect(judgePermissions([]).kind).toBe('ok');
  });
});

describe('judgeClock', () => {
  it.each([
    [0, 'ok', 'the same'],
    [-9_000, 'ok', 'the same'],
    [65_000, 'warn', '65 seconds ahead of'],
    [-3_600_000, 'warn', '3600 seconds behind'],
    [undefined, 'warn', 'not checked'],
  ])('judges %s ms', (aheadMs, kind, message) => {
    expect(judgeClock(aheadMs)).toMatchObject({ kind, message: expect.stringContaining(message) });
  });
});

describe('judgeSessions', () => {
  it.each([
    [999, 'ok'],
    [100, 'warn'],
  ])('judges %d left', (remaining, kind) => {
    const limit = { total: 1_000, remaining, reset_after: 7_200_000, max_concurrency: 1 };
    const finding = judgeSessions({ url: '', shards: 1, session_start_limit: limit });
    expect(finding.kind).toBe(kind);
    expect(finding.message).toContain(`${remaining} of 1000 starts left for the next 2 hours`);
  });
});
