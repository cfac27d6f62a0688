import { describe, expect, it } from 'vitest';
import { plainClaim } from '../../../src/answer/claim/claim-spellings.ts';

const CLAIM = 'the crew left the ship';

describe('plainClaim', () => {
  it.each([
    `1. ${CLAIM}`,
    `- ${CLAIM}`,
    `fact check: ${CLAIM}`,
    `can you verify: ${CLAIM}`,
    `please check this: ${CLAIM}`,
    `hey can someone check: ${CLAIM}`,
    `ok so basically ${CLAIM}`,
    `For my history essay: ${CLAIM}`,
    `I read somewhere that ${CLAIM}`,
    `i heard that ${CLAIM}`,
    `did you know that ${CLAIM}`,
    `pretty sure ${CLAIM}`,
    `${CLAIM}, look it up`,
    `${CLAIM}, argue with him not me`,
    `is it true that ${CLAIM}?`,
    `so ${CLAIM}, right?`,
    `wait so ${CLAIM}. Is that right?`,
    `Copy check: ${CLAIM}`,
    `**${CLAIM}**`,
  ])('leaves out of %j what claims nothing', (text) => {
    expect(plainClaim(text).replace(/[*?]/g, '')).toBe(CLAIM);
  });

  it.each([
    '3 of the crew left',
    'the mayor read that the crew left',
    'they are sure the crew left',
    'check the crew left',
  ])('leaves %j as it is', (text) => {
    expect(plainClaim(text)).toBe(text);
  });
});
