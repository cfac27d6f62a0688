import { describe, expect, it } from 'vitest';
import { createRequestGuard, RequestsStopped } from '../../src/discord/request-guard.ts';
import { openBot } from './open-bot.ts';

/** A guard whose Discord answers with `status`, and whose clock stands still unless it is moved. */
function guarded(status: number, scope?: string) {
  const said: string[] = [];
  const refused: number[] = [];
  const clock = { ms: 1_000_000 };
  const log = {
    debug() {},
    info: (_: object, message: string) => void said.push(message),
    warn() {},
    error: (_: object, message: string) => void said.push(message),
  };
  let sent = 0;
  const makeRequest = createRequestGuard({
    now: () => clock.ms,
    log,
    telemetry: { refused: (each) => refused.push(each) },
    async send() {
      sent += 1;
      return new Response('{}', {
        status,
        headers: scope === undefined ? {} : { 'x-ratelimit-scope': scope },
      });
    },
  });
  const send = () => makeRequest('http://discord.invalid', {});
  return { send, clock, said, refused, sent: () => sent };
}

describe('createRequestGuard', () => {
  it.each([401, 403, 429])('sends nothing more after 500 answers of %i', async (status) => {
    const { send, said, refused, sent } = guarded(status);
    for (let i = 0; i < 500; i += 1) await send();
    for (let i = 0; i < 20; i += 1) await expect(send()).rejects.toThrow(RequestsStopped);
    expect(sent()).toBe(500);
    expect(refused).toHaveLength(500);
    expect(said).toEqual(['Discord refused too many requests; none is sent for now']);
  });

  it('sends again when enough of them are ten minutes ago, never more than 500 in ten minutes', async () => {
    const { send, clock, said, sent } = guarded(403);
    const at: number[] = [];
    for (let second = 0; second < 3_600; second += 1) {
      clock.ms += 1_000;
      const before = sent();
      for (let i = 0; i < 3; i += 1) await send().catch(() => {});
      for (let i = before; i < sent(); i += 1) at.push(clock.ms);
    }
    const within = at.map((end) => at.filter((ms) => ms > end - 600_000 && ms <= end).length);
    expect(Math.max(...within)).toBe(500);
    expect(said).toContain('requests to Discord are sent again');
  });

  it.each([
    ['answers that are no refusal', 404, undefined],
    ['limits that others used up', 429, 'shared'],
  ])('does not count %s', async (_, status, scope) => {
    const { send, sent, refused } = guarded(status, scope);
    for (let i = 0; i < 600; i += 1) await send();
    expect(sent()).toBe(600);
    expect(refused).toEqual([]);
  });

  it('keeps a bot whose every request is refused from being banned, and connected', async () => {
    const { discord, bot, log } = await openBot();
    const refusal = { kind: 'error', status: 403, code: 50_013 } as const;
    discord.failNext('createInteractionResponse', refusal, 10_000);
    for (let i = 0; i < 600; i += 1) {
      const user = discord.user(`p${i}`);
      discord.slash({ command: 'ask', options: { question: 'who?' }, user });
      if (i % 50 === 49) await discord.settled(10);
    }
    const refused = discord.requests.filter(({ status }) => status === 403);
    expect(refused.length).toBeGreaterThanOrEqual(500);
    // Those that were under way when it opened are refused too.
    expect(refused.length).toBeLessThan(560);
    const stops = log.filter(({ message }) => message.includes('too many requests'));
    expect(stops).toHaveLength(1);
    expect(bot.isReady()).toBe(true);
  });
});
