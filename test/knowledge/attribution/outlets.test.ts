import { describe, expect, it } from 'vitest';
import { createOutletTest } from '../../../src/knowledge/attribution/outlets.ts';

describe('createOutletTest', () => {
  const isOutlet = createOutletTest([
    { name: 'Harbour Watch', kind: 'organisation', role: 'newspaper', aliases: ['HW'] },
    { name: 'Acme', kind: 'organisation', role: 'the company that was robbed', aliases: [] },
  ]);

  it.each([
    'Reuters',
    'the BBC',
    'the New York Times',
    'Washington Post',
    'the Post',
    'the Boston Globe',
    'Daily Mirror',
    'Sky News',
    'Harbour Watch',
    'HW',
  ])('knows %s', (phrase) => {
    expect(isOutlet(phrase)).toBe(true);
  });

  it.each([
    'Post',
    'Ann Sun',
    'the sun',
    'the Post Office',
    'Acme',
    'New York',
    'the Times’ editor',
    '',
  ])('takes no outlet from "%s"', (phrase) => {
    expect(isOutlet(phrase)).toBe(false);
  });
});
