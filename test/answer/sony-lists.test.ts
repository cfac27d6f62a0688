import { beforeAll, describe, expect, it } from 'vitest';
import type { Quote } from '../../src/domain/answer.ts';
import type { Lists } from '../../src/domain/lists.ts';
import { defaultEngine } from '../default-engine.ts';

const label = ({ number }: Quote): string => `S${number}`;

describe('the lists of the Sony article', () => {
  let lists: Lists;
  beforeAll(async () => {
    ({ lists } = await defaultEngine());
  });

  it('keep the evidence of the 2013 attack on Seoul apart', () => {
    const [own, other, ...more] = lists.evidence();
    expect(own?.incident).toBeUndefined();
    expect(own?.items.map(({ quote }) => label(quote))).toEqual(
      expect.arrayContaining(['S3', 'S4', 'S5', 'S9']),
    );
    expect(own?.items.map(({ quote }) => label(quote))).not.toContain('S10');
    expect(other?.incident).toBe('the 2013 attack on Seoul');
    expect(other?.items.map(({ quote }) => label(quote))).toContain('S10');
    expect(more).toEqual([]);
  });

  it('say that the login was called a mistake and otherwise', () => {
    const item = lists.evidence('mistake')[0]?.items.find(({ quote }) => label(quote) === 'S5');
    expect(item?.disputedBy.map(label)).toContain('S12');
  });

  it('never show Wednesday as the day of the hack', () => {
    const { dated, named, gaps } = lists.timeline();
    expect(dated.map(({ when, quote }) => [when, label(quote)])).toEqual([
      ['2013', 'S10'],
      ['2013', 'S11'],
    ]);
    expect(
      named.map(({ when, quote, isOfStatement }) => [when, label(quote), isOfStatement]),
    ).toEqual([['On Wednesday', 'S3', true]]);
    expect(gaps).toContain(
      'The sources do not say when Sony was attacked; they give no date for it.',
    );
  });

  it('tell what Comey says from what is said about him', () => {
    const profile = lists.describe('comey');
    expect(profile?.name).toBe('James B. Comey');
    expect(profile?.role).toBe('FBI director');
    expect(profile?.says.map(label)).toEqual(expect.arrayContaining(['S6', 'S7']));
  });
});
