import { describe, expect, it } from 'vitest';
import { createCommandRecord } from '../../src/state/command-record.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';

describe('createCommandRecord', () => {
  it('knows the commands that were registered last, for each application', async () => {
    const store = createMemoryStore();
    const commands = [{ name: 'ask' }];
    expect(await createCommandRecord(store).isCurrent('1', commands)).toBe(false);
    await createCommandRecord(store).keep('1', commands);
    const record = createCommandRecord(store);
    expect(await record.isCurrent('1', commands)).toBe(true);
    expect(await record.isCurrent('1', [{ name: 'other' }])).toBe(false);
    expect(await record.isCurrent('2', commands)).toBe(false);
  });
});
