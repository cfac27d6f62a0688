import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveKey, seal, unseal } from '../../src/state/seal.ts';

const KEY = deriveKey('secret', 'tests');

describe('seal', () => {
  it('is opened with the key and what it is about, and gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, about) => {
        expect(unseal(seal(text, KEY, about), KEY, about)).toBe(text);
      }),
    );
  });

  it('does not open with another key, about something else, or changed', () => {
    const sealed = seal('who?', KEY, 'a');
    expect(unseal(sealed, deriveKey('secret', 'others'), 'a')).toBeUndefined();
    expect(unseal(sealed, deriveKey('other', 'tests'), 'a')).toBeUndefined();
    expect(unseal(sealed, KEY, 'b')).toBeUndefined();
    fc.assert(
      fc.property(fc.nat(Buffer.from(sealed, 'base64').length - 1), (at) => {
        const bytes = Buffer.from(sealed, 'base64');
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        expect(unseal(bytes.toString('base64'), KEY, 'a')).toBeUndefined();
      }),
    );
  });

  it('takes anything for what it cannot open', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unseal(text, KEY, 'a')).toBeUndefined();
      }),
    );
  });

  it('never seals the same text alike', () => {
    expect(seal('who?', KEY, 'a')).not.toBe(seal('who?', KEY, 'a'));
  });
});
