import { describe, expect, it } from 'vitest';
import { createMemoryShortTerm } from '../../src/state/short-term.ts';
import { describeShortTerm } from './short-term-contract.ts';

describeShortTerm('createMemoryShortTerm', async () => createMemoryShortTerm(() => 0));

describe('createMemoryShortTerm', () => {
  it('forgets each thing after its time', async () => {
    let nowMs = 0;
    const shortTerm = createMemoryShortTerm(() => nowMs);
    await shortTerm.set('a', { value: 1, seconds: 10 });
    expect(await shortTerm.claim('b', 5)).toBe(true);
    nowMs = 5_000;
    expect(await shortTerm.get('a')).toBe(1);
    expect(await shortTerm.claim('b', 5)).toBe(true);
    nowMs = 10_000;
    expect(await shortTerm.get('a')).toBeUndefined();
  });

  it('keeps nothing that is over behind what lasts longer', async () => {
    let nowMs = 0;
    const shortTerm = createMemoryShortTerm(() => nowMs);
    await shortTerm.set('long', { value: 0, seconds: 3_600 });
    for (let i = 0; i < 19_999; i += 1) await shortTerm.claim(`short/${i}`, 20);
    nowMs = 20_000;
    for (let i = 0; i < 19_999; i += 1) await shortTerm.claim(`later/${i}`, 20);
    expect(await shortTerm.get('long')).toBe(0);
  });

  it('lets many that last long crowd out no short claim', async () => {
    const shortTerm = createMemoryShortTerm(() => 0);
    for (let i = 0; i < 20_000; i += 1) await shortTerm.claim(`long/${i}`, 900);
    expect(await shortTerm.claim('short', 20)).toBe(true);
    expect(await shortTerm.claim('short', 20)).toBe(false);
  });

  it('forgets the oldest of more than 20,000', async () => {
    const shortTerm = createMemoryShortTerm(() => 0);
    for (let i = 0; i <= 20_000; i += 1) await shortTerm.set(`k/${i}`, { value: i, seconds: 9 });
    expect(await shortTerm.get('k/0')).toBeUndefined();
    expect(await shortTerm.get('k/1')).toBe(1);
  });
});
