import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { knowledgeOf } from '../knowledge-of.ts';

describe('check', () => {
  const engine = createEngine(
    knowledgeOf({
      sentences: ['The constructor of the dam said that thousands of valves had rusted.'],
    }),
  );

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'reads the word "%s" as a word',
    (word) => {
      expect(engine.check(`the ${word} of the dam paid thousands`)).toMatchObject({
        verdict: 'not-in-sources',
      });
      expect(engine.check(`the ${word}`).why).not.toContain('function');
    },
  );

  it('still counts with words', () => {
    expect(engine.check('thousands of valves had rusted').verdict).toBe('supported');
  });
});
