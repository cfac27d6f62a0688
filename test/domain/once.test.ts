import { describe, expect, it } from 'vitest';
import { once } from '../../src/domain/once.ts';

describe('once', () => {
  it('makes nothing before it is asked, and the same thing once', () => {
    let calls = 0;
    const value = once(() => {
      calls += 1;
      return undefined;
    });
    expect(calls).toBe(0);
    expect([value(), value(), calls]).toEqual([undefined, undefined, 1]);
  });
});
