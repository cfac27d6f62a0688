import { REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FORGET_IDLE_ROUTES } from '../../src/discord/forget-idle-routes.ts';

describe('FORGET_IDLE_ROUTES', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  it('keeps nothing of interactions that were answered more than a minute ago', async () => {
    const makeRequest = async () => new Response(null, { status: 204 });
    const rest = new REST({ ...FORGET_IDLE_ROUTES, makeRequest });
    for (const id of ['1', '2', '3']) {
      await rest.patch(Routes.webhookMessage('123456789012345678', `token-${id}`), { auth: false });
    }
    expect(rest.handlers.size).toBe(3);
    vi.advanceTimersByTime(60_000);
    expect(rest.handlers.size).toBe(0);
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  });
});
