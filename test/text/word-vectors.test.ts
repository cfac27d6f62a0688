import { describe, expect, it } from 'vitest';
import { stem } from '../../src/text/stem.ts';
import { addVector, cosine, likeness, noVector, vectorOf } from '../../src/text/word-vectors.ts';

const row = (word: string): number => vectorOf(stem(word));

describe('vectorOf', () => {
  it('knows common stems and no others', () => {
    expect(row('attack')).toBeGreaterThanOrEqual(0);
    expect(row('zzyzxq')).toBe(-1);
  });
});

describe('likeness', () => {
  it.each([
    { word: 'earthquake', near: 'tremor', far: 'violin' },
    { word: 'piano', near: 'violin', far: 'tremor' },
    { word: 'money', near: 'cash', far: 'soldier' },
    { word: 'accuse', near: 'blame', far: 'ocean' },
  ])('puts $near nearer to $word than $far', ({ word, near, far }) => {
    expect(likeness(row(word), row(near))).toBeGreaterThan(likeness(row(word), row(far)) + 0.2);
  });

  it('is near 1 for a stem and itself, and the same both ways', () => {
    expect(likeness(row('bank'), row('bank'))).toBeCloseTo(1, 1);
    expect(likeness(row('bank'), row('river'))).toBe(likeness(row('river'), row('bank')));
  });
});

describe('cosine', () => {
  it('is 1 for sums that point the same way and 0 for an empty one', () => {
    const one = noVector();
    const same = noVector();
    addVector(one, row('bank'), 1);
    addVector(same, row('bank'), 3);
    expect(cosine(one, same)).toBeCloseTo(1, 6);
    expect(cosine(one, noVector())).toBe(0);
  });
});
