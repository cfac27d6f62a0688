import { describe, expect, it } from 'vitest';
import type { ConfidenceCase } from '../../../bench/train/collect-cases.ts';
import { describeHeldOut } from '../../../bench/train/describe-held-out.ts';

const one = (changes: Partial<ConfidenceCase>): ConfidenceCase => ({
  article: 'dam',
  setting: 'article',
  isAnswerable: true,
  isRight: true,
  maker: 'asked',
  ...changes,
});
const silent = { isAnswerable: false, isRight: false } as const;
const line = { slope: 1, offset: 0 };

describe('describeHeldOut', () => {
  it('compares each kind of question with the answerable ones of its knowledge', () => {
    const cases = [
      one({}),
      one({ isRight: false }),
      one({ setting: 'paragraph' }),
      one({ setting: 'left-out', ...silent }),
      one({ setting: 'other-paragraph', ...silent }),
      one({ maker: 'written', ...silent }),
      one({ setting: 'paragraph', maker: 'written', ...silent }),
    ];
    const { figures } = describeHeldOut(cases, [3, 1, 2, 2, 1, 0, 5], line);
    expect(figures).toBe(
      'On held-out articles: first sentence right 50.0 % of an article, 100.0 % of a paragraph; AUROC 0.500 without the paragraph, 1.000 with another one, 1.000 and 0.000 for questions written to look answerable.',
    );
  });

  it('leaves made questions out of every figure', () => {
    const cases = [
      one({}),
      one({ setting: 'left-out', ...silent }),
      one({ maker: 'written', ...silent }),
    ];
    const before = describeHeldOut(cases, [2, 1, 1], line);
    const made = one({ maker: 'made', ...silent });
    expect(describeHeldOut([...cases, made], [2, 1, 1, 9], line)).toEqual(before);
  });

  it('says what a threshold answers and refuses', () => {
    const cases = [
      ...Array.from({ length: 10 }, () => one({})),
      ...Array.from({ length: 4 }, () => one({ setting: 'left-out', ...silent })),
    ];
    const scores = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 1, 2, 3];
    expect(describeHeldOut(cases, scores, line).more[0]).toBe(
      '  threshold 0.881: answers 90 %, refuses 50.0 %',
    );
  });
});
