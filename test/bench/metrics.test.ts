import { describe, expect, it } from 'vitest';
import { areaUnderRoc } from '../../bench/metrics/auroc.ts';
import { estimateMean } from '../../bench/metrics/bootstrap.ts';
import {
  brierScore,
  expectedCalibrationError,
  reliabilityTable,
  riskCoverage,
} from '../../bench/metrics/calibration.ts';
import { createRandom, shuffle } from '../../bench/metrics/seeded-random.ts';
import { answerWords, scoreSpan } from '../../bench/metrics/span-score.ts';

describe('areaUnderRoc', () => {
  const cases = (positives: readonly number[], negatives: readonly number[]) => [
    ...positives.map((score) => ({ score, isPositive: true })),
    ...negatives.map((score) => ({ score, isPositive: false })),
  ];

  it.each([
    { of: 'perfect order', positives: [0.9, 0.8], negatives: [0.2, 0.1], area: 1 },
    { of: 'reversed order', positives: [0.1], negatives: [0.2, 0.3], area: 0 },
    { of: 'nothing but ties', positives: [0.5, 0.5], negatives: [0.5], area: 0.5 },
    // Pairs: 3>2, 3>1, 2=2, 2>1, 1<2, 1=1: (1 + 1 + 0.5 + 1 + 0 + 0.5) / 6.
    { of: 'ties between the classes', positives: [3, 2, 1], negatives: [2, 1], area: 4 / 6 },
  ])('is $area for $of', ({ positives, negatives, area }) => {
    expect(areaUnderRoc(cases(positives, negatives))).toBeCloseTo(area, 12);
  });

  it('is undefined when there is one class alone', () => {
    expect(areaUnderRoc(cases([1, 2], []))).toBeUndefined();
    expect(areaUnderRoc(cases([], [1]))).toBeUndefined();
  });
});

describe('estimateMean', () => {
  it('gives the same interval on every run', () => {
    const values = [1, 0, 1, 1, 0, 1, 1, 1, 0, 1];
    expect(estimateMean(values)).toEqual(estimateMean(values));
  });

  it('covers the mean, and nothing else when all values are one', () => {
    const estimate = estimateMean([1, 0, 1, 1, 0, 1, 1, 1, 0, 1]);
    expect(estimate?.mean).toBeCloseTo(0.7, 12);
    expect(estimate?.low).toBeLessThan(0.7);
    expect(estimate?.high).toBeGreaterThan(0.7);
    expect(estimateMean([1, 1, 1])).toEqual({ mean: 1, low: 1, high: 1 });
  });

  it('comes near the normal interval of a share', () => {
    // 0.7 ± 1.96 · √(0.7 · 0.3 / 1000) = 0.6716 to 0.7284
    const values = Array.from({ length: 1_000 }, (_, at) => (at % 10 < 7 ? 1 : 0));
    const estimate = estimateMean(values);
    expect(estimate?.low).toBeCloseTo(0.6716, 2);
    expect(estimate?.high).toBeCloseTo(0.7284, 2);
  });

  it('is undefined for no values', () => {
    expect(estimateMean([])).toBeUndefined();
  });
});

describe('calibration', () => {
  const forecasts = [
    { confidence: 1, isRight: true },
    { confidence: 0.92, isRight: false },
    { confidence: 0.1, isRight: false },
    { confidence: 0.3, isRight: true },
  ];

  it('puts 1 into the last bin and a border into the upper one', () => {
    expect(reliabilityTable(forecasts)).toEqual([
      { low: 0.1, high: 0.2, count: 1, meanConfidence: 0.1, shareRight: 0 },
      { low: 0.3, high: 0.4, count: 1, meanConfidence: 0.3, shareRight: 1 },
      { low: 0.9, high: 1, count: 2, meanConfidence: 0.96, shareRight: 0.5 },
    ]);
  });

  it('scores by the mean squared difference', () => {
    // (0 + 0.8464 + 0.01 + 0.49) / 4
    expect(brierScore(forecasts)).toBeCloseTo(0.3366, 12);
    expect(brierScore([])).toBeUndefined();
  });

  it('weighs the bins by their counts', () => {
    // (1 · 0.1 + 1 · 0.7 + 2 · 0.46) / 4
    expect(expectedCalibrationError(forecasts)).toBeCloseTo(0.43, 12);
  });

  it('draws risk against coverage, surest first', () => {
    expect(riskCoverage(forecasts)).toEqual([
      { coverage: 0.25, risk: 0 },
      { coverage: 0.5, risk: 1 / 2 },
      { coverage: 0.75, risk: 1 / 3 },
      { coverage: 1, risk: 1 / 2 },
    ]);
  });
});

describe('answerWords', () => {
  it.each([
    ['The U.S.', ['us']],
    ['an  ash-tree!', ['ashtree']],
    ['$6,000 (approx.)', ['6000', 'approx']],
    ['The Anthem', ['anthem']],
    ['“quoted”', ['“quoted”']],
  ])('of %j are %j', (text, words) => {
    expect(answerWords(text)).toEqual(words);
  });
});

describe('scoreSpan', () => {
  it.each([
    { given: 'the FBI', expected: ['FBI'], exactMatch: 1, f1: 1 },
    // 2 words in common, 3 given, 4 wanted: 2 · (2/3) · (2/4) / (2/3 + 2/4)
    {
      given: 'around 6,000 hackers',
      expected: ['6,000 state hackers today'],
      exactMatch: 0,
      f1: 4 / 7,
    },
    { given: 'Seoul', expected: ['Pyongyang', 'in Seoul'], exactMatch: 0, f1: 2 / 3 },
    { given: 'yes yes', expected: ['yes'], exactMatch: 0, f1: 2 / 3 },
    { given: 'Tokyo', expected: ['Seoul'], exactMatch: 0, f1: 0 },
    { given: 'the', expected: ['a'], exactMatch: 1, f1: 1 },
    { given: 'Tokyo', expected: [], exactMatch: 0, f1: 0 },
  ])('scores $given against $expected', ({ given, expected, exactMatch, f1 }) => {
    const score = scoreSpan(given, expected);
    expect(score.exactMatch).toBe(exactMatch);
    expect(score.f1).toBeCloseTo(f1, 12);
  });
});

describe('createRandom', () => {
  it('gives the published numbers of mulberry32', () => {
    const random = createRandom(1);
    expect([random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });
});

describe('shuffle', () => {
  it('keeps every item and depends on the seed alone', () => {
    const items = [...Array(50).keys()];
    expect([...shuffle(items, 3)].sort((a, b) => a - b)).toEqual(items);
    expect(shuffle(items, 3)).toEqual(shuffle(items, 3));
    expect(shuffle(items, 3)).not.toEqual(shuffle(items, 4));
  });
});
