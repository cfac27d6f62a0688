import { describe, expect, it } from 'vitest';
import { scrub } from '../../src/io/scrub.ts';

/** In the shape of a token, and none. */
const TOKEN = `${'MTIzNDU2Nzg5MDEyMzQ1Njc4'}.${'Gabcde'}.${'x'.repeat(38)}`;

describe('scrub', () => {
  it.each([
    ['a token', `failed with ${TOKEN}!`, 'failed with [hidden]!'],
    ['a header', `{"Authorization":"Bot abc.def"}`, '{"Authorization":"[hidden]"}'],
    ['a header in a text', 'authorization: Bearer abc', 'authorization: [hidden]'],
    [
      'a header in a string of JSON',
      '{"m":"{\\"authorization\\":\\"Bot a\\"}"}',
      '{"m":"{\\"authorization\\":\\"[hidden]\\"}"}',
    ],
    ['what a header holds', 'sent Bot 0123456789abcdef twice', 'sent Bot [hidden] twice'],
    ['a password in an address', 'redis://user:hunter2@host:1/0', 'redis://[hidden]@host:1/0'],
    ['another', 'at postgres://exhibit:p%40ss@db/x?y', 'at postgres://[hidden]@db/x?y'],
    [
      'the token of an interaction in a path',
      'POST https://discord.com/api/v10/interactions/1/aW50/callback',
      'POST https://discord.com/api/v10/interactions/1/[hidden]/callback',
    ],
    ['the same by itself', `with aW50ZXJhY3Rpb246${'M'.repeat(30)}`, 'with [hidden]'],
  ])('hides %s', (_, text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });

  it('hides secrets of any shape, also as they stand in JSON and in addresses', () => {
    const secret = 'p"ss w/rd';
    for (const form of [secret, JSON.stringify(secret), encodeURIComponent(secret)]) {
      expect(scrub(`a ${form} b`, [secret])).not.toMatch(/ss w|ss%20w/u);
    }
  });

  it('leaves everything else as it is', () => {
    const line =
      '{"level":30,"time":"2026-01-02T03:04:05.000Z","guild":"123456789012345678","file":"src/a.b.ts","msg":"connected to Discord as exhibit; https://discord.com/developers/applications, a@b"}';
    expect(scrub(line, ['', 'abc'])).toBe(line);
  });
});
