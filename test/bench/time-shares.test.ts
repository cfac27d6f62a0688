import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../bench/speed/time-shares.ts';

describe('sharesOf', () => {
  const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
    id,
    callFrame: { functionName, scriptId: '1', url, lineNumber: 0, columnNumber: 0 },
    children,
  });
  const nodes = [
    node(1, '(root)', '', [2, 7]),
    node(2, 'answerQuestion', 'file:///exhibit/src/answer/answer-question.ts', [3, 6]),
    node(3, 'rank', 'file:///exhibit/src/answer/rank.ts', [4, 5]),
    node(4, 'termResults', 'file:///exhibit/node_modules/minisearch/dist/es/index.js'),
    node(5, 'tokenise', 'file:///exhibit/src/text/tokenise.ts'),
    node(6, 'tokenise', 'file:///exhibit/src/text/tokenise.ts'),
    node(7, '(idle)', ''),
  ];
  const profile = { nodes, startTime: 0, endTime: 1_000 };

  it('gives a frame to the innermost stage above it, and leaves idle time out', () => {
    const samples = [4, 5, 6, 3, 7];
    const timeDeltas = [400, 200, 300, 100, 900];
    expect(sharesOf({ ...profile, samples, timeDeltas })).toEqual({
      search: 0.4,
      ranking: 0.3,
      rest: 0.3,
    });
  });
});
