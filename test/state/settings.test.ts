import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { createSettings, DEFAULT_SETTINGS } from '../../src/state/settings.ts';

describe('createSettings', () => {
  it('has the default settings until somebody decides otherwise', async () => {
    const settings = await createSettings(createMemoryStore());
    expect(settings.of('1')).toEqual(DEFAULT_SETTINGS);
    expect(settings.of(null)).toEqual(DEFAULT_SETTINGS);
  });

  it('holds a change at once, for that server alone', async () => {
    const settings = await createSettings(createMemoryStore());
    const changed = await settings.change('1', { cooldownSeconds: 30 });
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, cooldownSeconds: 30 });
    expect(settings.of('1')).toEqual(changed);
    expect(settings.of('2')).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps changes that two people make at the same time', async () => {
    const store = createMemoryStore();
    const settings = await createSettings(store);
    await Promise.all([
      settings.change('1', { privateByDefault: true }),
      settings.change('1', { allowedChannels: ['7'] }),
    ]);
    const expected = { ...DEFAULT_SETTINGS, privateByDefault: true, allowedChannels: ['7'] };
    expect(settings.of('1')).toEqual(expected);
    expect((await createSettings(store)).of('1')).toEqual(expected);
  });

  it('keeps to the old settings when a change cannot be kept', async () => {
    const store = { ...createMemoryStore(), set: () => Promise.reject(new Error('disk full')) };
    const settings = await createSettings(store);
    await expect(settings.change('1', { privateByDefault: true })).rejects.toThrow('disk full');
    expect(settings.of('1')).toEqual(DEFAULT_SETTINGS);
  });

  it('takes the default for what is damaged or unknown', async () => {
    const store = createMemoryStore();
    await store.set('settings/1/allowedChannels', ['#general']);
    await store.set('settings/1/cooldownSeconds', -1);
    await store.set('settings/1/toString', 'x');
    await store.set('settings/1/privateByDefault', true);
    const settings = await createSettings(store);
    expect(settings.of('1')).toEqual({ ...DEFAULT_SETTINGS, privateByDefault: true });
  });
});
