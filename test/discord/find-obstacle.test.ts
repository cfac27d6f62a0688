import { describe, expect, it } from 'vitest';
import { findObstacle } from '../../src/discord/find-obstacle.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { createState } from '../../src/state/open-state.ts';
import type { ServerSettings } from '../../src/state/settings.ts';

const GUILD = '1';

async function servicesWith(settings: Partial<ServerSettings>) {
  const state = await createState(createMemoryStore());
  await state.settings.change(GUILD, { cooldownSeconds: 0, ...settings });
  return state;
}

const channel = { parentId: '90', isThread: () => false };
const asking = { guildId: GUILD, channelId: '10', channel, user: { id: '100' } };

describe('findObstacle', () => {
  it('finds none where nobody decided anything', async () => {
    const services = await createState(createMemoryStore());
    expect(await findObstacle(asking, services)).toBeUndefined();
    const direct = { guildId: null, channelId: '10', channel: null, user: { id: '100' } };
    expect(await findObstacle(direct, services)).toBeUndefined();
  });

  it.each([
    ['an allowed channel', asking, ['11', '10']],
    [
      'a thread of an allowed channel',
      { ...asking, channelId: '12', channel: { parentId: '10', isThread: () => true } },
      ['10'],
    ],
  ])('lets %s be', async (_, place, allowedChannels) => {
    expect(await findObstacle(place, await servicesWith({ allowedChannels }))).toBeUndefined();
  });

  it.each([
    ['another channel', asking],
    ['a channel of an allowed category', { ...asking, channel: { ...channel, parentId: '20' } }],
  ])('points from %s to those that are allowed', async (_, place) => {
    const services = await servicesWith({ allowedChannels: ['20', '21'] });
    const obstacle = await findObstacle(place, services);
    expect(obstacle?.reply.plain).toBe('I answer in other channels of this server: <#20>, <#21>.');
    expect(obstacle?.isRepeated).toBe(false);
    expect((await findObstacle(place, services))?.isRepeated).toBe(true);
  });

  it('keeps the questions of one person in one server apart, and says until when', async () => {
    const services = await servicesWith({ cooldownSeconds: 60 });
    expect(await findObstacle(asking, services)).toBeUndefined();
    const obstacle = await findObstacle(asking, services);
    expect(obstacle?.reply.plain).toMatch(/^You can ask me again <t:\d{10,}:R>\.$/u);
    expect(obstacle?.isRepeated).toBe(false);
    expect((await findObstacle(asking, services))?.isRepeated).toBe(true);
    expect(await findObstacle({ ...asking, user: { id: '101' } }, services)).toBeUndefined();
    expect(await findObstacle({ ...asking, guildId: '2' }, services)).toBeUndefined();
  });
});
