import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../bench/metrics/seeded-random.ts';
import { createMisleader } from '../../../bench/train/mislead.ts';
import { knowledgeOf } from '../../answer/knowledge-of.ts';

const knowledge = knowledgeOf({
  sentences: [
    'In 1911 the engineer Ann Lee opened the highest dam of Norland.',
    'In 1954 it was raised by Omar Diaz, and 38 families lost the lowest fields.',
  ],
});
const paragraph = 0;

/** Everything that is made of a question in many draws. */
function made(question: string, answers: readonly string[] = []): readonly string[] {
  const mislead = createMisleader({ knowledge }, createRandom(1));
  const all = Array.from({ length: 200 }, () => mislead({ question, answers, paragraph })).flat();
  return [...new Set(all)];
}

describe('createMisleader', () => {
  it.each([
    ['another name of the article', 'who helped Ann Lee', 'who helped Omar Diaz'],
    ['another year of the article', 'what opened in 1911', 'what opened in 1954'],
    ['an opposite', 'what is the highest dam', 'what is the lowest dam'],
    ['a denial', 'what did it cost', 'what did not it cost'],
  ])('puts in %s', (_, question, expected) => {
    expect(made(question)).toContain(expected);
  });

  it('makes numbers that the article does not have, too', () => {
    const numbers = made('how many of the 38 families left').map((text) => /\d+/.exec(text)?.[0]);
    expect(numbers.length).toBeGreaterThan(10);
  });

  it('never puts the answer in, nor makes the same question again', () => {
    const question = 'who did Ann Lee follow';
    expect(made(question, ['Omar Diaz'])).not.toContain('who did Omar Diaz follow');
    expect(made(question)).not.toContain(question);
  });

  it('makes nothing of a question that offers no place for it', () => {
    expect(made('why')).toEqual([]);
  });

  it('gives the same for the same seed', () => {
    expect(made('who helped Ann Lee in 1911')).toEqual(made('who helped Ann Lee in 1911'));
  });
});
