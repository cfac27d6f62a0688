import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine.ts';
import { knowledgeOf } from './knowledge-of.ts';

describe('answerWithSentences', () => {
  const { ask } = createEngine(
    knowledgeOf({
      sentences: ['The ferry ran aground off Lunde at six.', 'Nobody on the ferry died.'],
    }),
  );

  it('gives no few words for an answer to whether it is so', () => {
    const answer = ask('Did anyone on the ferry die?');
    expect(answer).toMatchObject({
      kind: 'answered',
      short: 'The sources say:',
      quotes: [{ text: 'Nobody on the ferry died.' }],
    });
    expect(JSON.stringify(answer)).not.toContain('"answer":');
  });

  it('gives those that answer where something else is asked', () => {
    expect(ask('Where did the ferry run aground?')).toMatchObject({
      kind: 'answered',
      quotes: [{ answer: expect.anything() }],
    });
  });
});
