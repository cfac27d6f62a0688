import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { defaultEngine } from '../default-engine.ts';

// Questions in many voices, each with the sentences any of which is right at the top. The numbers are those of
// `knowledge/sources/sony-hack.md` in reading order.

const engine = await defaultEngine();

function shown(answer: Answer): readonly number[] {
  return answer.kind === 'answered' ? answer.quotes.map(({ number }) => number) : [];
}

describe('ask, of the Sony article: words around a question', () => {
  const questions = [
    ['did they use facebook', [5]],
    ['how many hackers does north korea have', [13]],
    ['who says they wanted to be known', [12]],
    ['what is the malware called', []],
  ] as const;
  const around: readonly ((question: string) => string)[] = [
    (question) => question.toUpperCase(),
    (question) => `according to the article, ${question}?`,
    (question) => `${question} according to the article?`,
    (question) => `where does it say ${question}`,
    (question) => `sorry if this was asked before but ${question}`,
    (question) => `what do you think, ${question}`,
    (question) => `${question}? its for a school project`,
    (question) => `About the Sony hack: ${question}`,
    (question) => `umm ok **${question}** lol`,
  ];
  it.each(around.flatMap((wrap) => questions.map(([question, right]) => [wrap(question), right])))(
    'changes nothing: %j',
    (question, right) => {
      const answer = engine.ask(question as string);
      if (right.length === 0) expect(answer.kind).toBe('abstained');
      else expect(right).toContain(shown(answer)[0]);
    },
  );

  it.each([
    ['decoys', [4, 5]],
    ['the malware', [9]],
    ['facebook', [5]],
    ['promotions', [12]],
    ['the banks', [11]],
    ['Chinese servers', [10]],
    ['the intelligence community', [7]],
  ])('answers what the article says about %s', (topic, right) => {
    const asked = [`what does the article say about ${topic}?`, `tell me about ${topic}`];
    for (const question of [...asked, `info on ${topic} pls`])
      expect(right).toContain(shown(engine.ask(question))[0]);
  });
});
