import { describe, expect, it } from 'vitest';
import { claimFigures } from '../../bench/eval/claims.ts';
import { computeFigures } from '../../bench/eval/figures.ts';
import { headlineFigures, macroFigures } from '../../bench/eval/headline.ts';
import type { Outcome } from '../../bench/eval/run-trials.ts';
import type { Expectation } from '../../bench/eval/trial.ts';

interface Given {
  readonly expect: Expectation;
  readonly rank?: number;
  readonly confidence?: number;
  /** Of each shown quote; empty for an abstention. */
  readonly shown?: readonly ('right' | 'acceptable' | 'wrong')[];
  readonly scored?: boolean;
  readonly f1?: number;
  readonly kind?: string;
}

function outcome({
  expect,
  rank = 0,
  confidence = 0.5,
  shown = [],
  scored = true,
  f1,
  kind = 'who',
}: Given): Outcome {
  return {
    trial: {
      id: 'q',
      question: 'Who?',
      previous: [],
      answerable: expect === 'answer',
      expect,
      scored,
      answers: [],
      target: { kind: 'references', gold: [], also: [] },
    },
    kind,
    answered: shown.length > 0,
    confidence,
    rank,
    isOutOfReach: false,
    shown: shown.map((each) => ({ isRight: each === 'right', isAcceptable: each !== 'wrong' })),
    ...(f1 === undefined ? {} : { span: { exactMatch: f1 === 1 ? 1 : 0, f1 } }),
    asExpected: expect === 'answer' ? shown[0] === 'right' : shown.length === 0,
    baseline: { rank: 2, score: 1 },
  };
}

describe('computeFigures', () => {
  const figures = computeFigures([
    outcome({ expect: 'answer', rank: 1, confidence: 0.9, shown: ['right', 'wrong'], f1: 1 }),
    outcome({ expect: 'answer', rank: 1, confidence: 0.4 }),
    outcome({ expect: 'answer', rank: 3, confidence: 0.6, shown: ['acceptable'], f1: 0.5 }),
    outcome({ expect: 'answer', rank: 0, confidence: 0.2, kind: 'why' }),
    outcome({ expect: 'refuse', confidence: 0.1 }),
    outcome({ expect: 'refuse', confidence: 0.7, shown: ['wrong'] }),
    outcome({ expect: 'correct_premise_or_refuse', confidence: 1, shown: ['acceptable'] }),
    outcome({ expect: 'answer_or_refuse', scored: false, rank: 0, shown: ['wrong'] }),
  ]);

  it('ranks answerable questions whether or not they are answered', () => {
    expect(figures.ranking?.hit1.mean).toBe(2 / 4);
    expect(figures.ranking?.hit3.mean).toBe(3 / 4);
    expect(figures.ranking?.reciprocalRank.mean).toBeCloseTo((1 + 1 + 1 / 3 + 0) / 4, 12);
    expect(figures.baselineRanking?.hit1.mean).toBe(0);
  });

  it('counts as shown only what is answered', () => {
    expect(figures.shownRight).toBe(1 / 4);
    expect(figures.answeredOfAnswerable).toBe(2 / 4);
    expect(figures.refusedOfRefusable).toBe(1 / 2);
  });

  it('judges every shown quote, those of unanswerable questions too', () => {
    expect(figures.quotePrecision).toBe(3 / 5);
    expect(figures.firstQuotePrecision).toBe(3 / 4);
  });

  it('leaves false premises out of what confidence is judged by', () => {
    // Answerable 0.9, 0.4, 0.6, 0.2 against 0.1, 0.7: 2 + 1 + 1 + 1 of 8 pairs.
    expect(figures.aurocAnswerable).toBe(5 / 8);
    // Right 0.9, 0.4 against 0.6, 0.2, 0.1, 0.7: 4 + 2 of 8 pairs.
    expect(figures.aurocRight).toBe(6 / 8);
    // (0.1² + 0.6² + 0.6² + 0.2² + 0.1² + 0.7²) / 6
    expect(figures.brier).toBeCloseTo(1.27 / 6, 12);
  });

  it('means spans over those that are given', () => {
    expect(figures.span).toEqual({ given: 2 / 4, exactMatch: 1 / 2, f1: 0.75 });
  });

  it('leaves out what is not scored', () => {
    expect(figures.questions).toBe(7);
    expect(Object.keys(figures.expectations)).toEqual([
      'answer',
      'refuse',
      'correct_premise_or_refuse',
    ]);
  });

  it('groups by kind, the largest first', () => {
    expect(Object.entries(figures.kinds).map(([kind, { hit1 }]) => [kind, hit1])).toEqual([
      ['who', 2 / 3],
      ['why', 0],
    ]);
  });
});

describe('headlineFigures', () => {
  it('leaves out what could not be measured', () => {
    const figures = computeFigures([outcome({ expect: 'refuse', confidence: 0.1 })]);
    expect(headlineFigures(figures).map(({ name }) => name)).toEqual([
      'refused',
      'as-expected refuse',
      'brier',
      'calibration-error',
    ]);
  });
});

describe('macroFigures', () => {
  it('means the figures that every run has', () => {
    const runs = [
      [
        { name: 'hit1', value: 0.8 },
        { name: 'refused', value: 1 },
      ],
      [{ name: 'hit1', value: 0.6 }],
    ];
    expect([...macroFigures(runs)]).toEqual([['hit1', 0.7]]);
  });
});

describe('claimFigures', () => {
  it('tells the error that costs trust from the others', () => {
    const judged = (
      [
        ['supported', 'supported'],
        ['supported', 'not-in-sources'],
        ['contradicted', 'supported'],
        ['not-in-sources', 'not-in-sources'],
      ] as const
    ).map(([verdict, given], at) => ({
      trial: { id: String(at), claim: 'x', verdict, gold: [] },
      given,
      why: '',
    }));
    const figures = claimFigures(judged);
    expect(figures?.accuracy).toBe(0.5);
    expect(figures?.falselySupported).toBe(1);
    expect(figures?.confusion.contradicted).toEqual({
      supported: 1,
      contradicted: 0,
      'not-in-sources': 0,
    });
    expect(figures?.misses.map(({ id }) => id)).toEqual(['1', '2']);
  });
});
