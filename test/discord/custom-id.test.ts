import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCustomId, encodeCustomId } from '../../src/discord/custom-id.ts';

const part = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);

describe('encodeCustomId', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(part, fc.array(part, { maxLength: 6 }), (action, args) => {
        const customId = encodeCustomId({ action, args });
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(decodeCustomId(customId)).toEqual({ action, args });
      }),
    );
  });

  it.each([
    ['a separator in an argument', ['a.b']],
    ['an empty argument', ['']],
    ['more than 100 characters', ['x'.repeat(100)]],
  ])('refuses %s', (_, args) => {
    expect(() => encodeCustomId({ action: 'more', args })).toThrow(RangeError);
  });
});

describe('decodeCustomId', () => {
  it.each([
    ['another version', '2.more'],
    ['no action', '1'],
    ['an empty part', '1.more..x'],
    ['a character of no custom_id', '1.more.a b'],
    ['too long a text', `1.more.${'x'.repeat(94)}`],
    ['nothing', ''],
  ])('knows nothing of %s', (_, customId) => {
    expect(decodeCustomId(customId)).toBeUndefined();
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (customId) => {
        const call = decodeCustomId(customId);
        if (call !== undefined) expect(encodeCustomId(call)).toBe(customId);
      }),
    );
  });
});
