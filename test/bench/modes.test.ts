import { describe, expect, it } from 'vitest';
import { type Mode, planBatches } from '../../bench/eval/modes.ts';
import { runTrials } from '../../bench/eval/run-trials.ts';
import type { Trial } from '../../bench/eval/trial.ts';

const files = [
  {
    path: 'sources/farm.md',
    text: [
      '---\ntitle: Farm\n---',
      'The barn burnt in June. The cause was lightning.',
      'Mills grind wheat. The oldest mill was built by Anna Holm.',
      'Sheep graze on the hill.',
    ].join('\n\n'),
  },
];

const trial = (id: string, question: string, paragraph: number, answer: string): Trial => ({
  id,
  question,
  previous: [],
  answerable: true,
  expect: 'answer',
  scored: true,
  answers: [answer],
  target: { kind: 'paragraph', paragraph },
});
const trials = [
  trial('a', 'When did the barn burn?', 0, 'June'),
  trial('b', 'Who built the oldest mill?', 1, 'Anna Holm'),
];

function plan(mode: Mode) {
  return planBatches(mode, files, trials).map((batch) => ({
    paragraphs: (batch.files[0]?.text ?? '')
      .split('\n\n')
      .slice(1)
      .map((text) => text.trim()),
    trials: batch.trials.map(({ id, answerable }) => ({ id, answerable })),
  }));
}

describe('planBatches', () => {
  it('asks everything of the whole folder', () => {
    expect(planBatches('article', files, trials)).toEqual([{ files, trials }]);
  });

  it('asks each question of its own paragraph alone', () => {
    expect(plan('paragraph')).toEqual([
      {
        paragraphs: ['The barn burnt in June. The cause was lightning.'],
        trials: [{ id: 'a', answerable: true }],
      },
      {
        paragraphs: ['Mills grind wheat. The oldest mill was built by Anna Holm.'],
        trials: [{ id: 'b', answerable: true }],
      },
    ]);
  });

  it('asks half of the questions of another paragraph, and expects no answer to them', () => {
    const [kept, swapped] = plan('swapped');
    expect(kept?.trials.map(({ answerable }) => answerable)).toEqual([true]);
    expect(swapped?.trials.map(({ answerable }) => answerable)).toEqual([false]);
    const own = swapped?.trials[0]?.id === 'a' ? 'The barn' : 'Mills';
    expect(swapped?.paragraphs).toHaveLength(1);
    expect(swapped?.paragraphs[0]).not.toContain(own);
  });

  it('takes the paragraph of half of the questions out of the article', () => {
    const [kept, leftOut] = plan('left-out');
    expect(kept?.paragraphs).toHaveLength(3);
    expect(kept?.trials.map(({ answerable }) => answerable)).toEqual([true]);
    const own = leftOut?.trials[0]?.id === 'a' ? 'The barn' : 'Mills';
    expect(leftOut?.paragraphs).toHaveLength(2);
    expect(leftOut?.paragraphs.join(' ')).not.toContain(own);
    expect(leftOut?.trials.map(({ answerable }) => answerable)).toEqual([false]);
  });

  it('refuses to take apart a folder of several sources', () => {
    const two = [...files, { path: 'sources/other.md', text: '---\ntitle: Other\n---\n\nText.' }];
    expect(() => planBatches('paragraph', two, trials)).toThrow('one source, found 2');
  });
});

describe('runTrials', () => {
  it('finds the sentence of the right paragraph that contains the answer', () => {
    const outcomes = runTrials({ files, trials });
    expect(outcomes.map(({ rank, baseline }) => [rank, baseline.rank])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('counts a sentence of another paragraph as wrong though it contains the answer', () => {
    const elsewhere = trial('c', 'When did the barn burn?', 2, 'June');
    expect(runTrials({ files, trials: [elsewhere] }).map(({ rank }) => rank)).toEqual([0]);
  });
});
