import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutFrame } from '../../src/question/without-frame.ts';

describe('withoutFrame', () => {
  it.each([
    ['according to the article, who did it', 'who did it'],
    ['in this report what is said of the crew', 'what is said of the crew'],
    ['sorry if this was asked before but who set the fire', 'who set the fire'],
    ['in one sentence: who did it', 'in one sentence: who did it'],
    ['in short, who set the fire', 'who set the fire'],
    ['i forgot, when was the fire', 'when was the fire'],
    ['my sister wants to know how they got in', 'how they got in'],
    ['i was just wondering why they left', 'why they left'],
    ['does the article say who set the fire', 'who set the fire'],
    ['where does it say who set the fire', 'who set the fire'],
    ['could you please tell me how many were hurt', 'how many were hurt'],
    ['hm ok', 'hm ok'],
    ['remind me, in short, who set the fire', 'who set the fire'],
    ['who set the fire according to the article?', 'who set the fire'],
    ['who set the fire (one sentence)', 'who set the fire'],
    ["who set the fire? it's for a school project", 'who set the fire'],
    ['who set the fire and who says so', 'who set the fire'],
    ['who actually set the fire pls', 'who set the fire'],
    ['anyone know who set the fire', 'who set the fire'],
  ])('reads %j as %j', (text, question) => {
    expect(withoutFrame(text)).toBe(question);
  });

  it.each([
    'does the article mention the crew',
    'where does it say that the crew left',
    'does it know the mayor',
    'the ship in the article',
    'according to the mayor, who did it',
    'tell me about the fire',
    'who is the man?',
    'what is not in the article',
    'was the power cut briefly?',
    'who was their leader and source',
    'where did they tell us how to get in',
    'I want to know the name of the ship',
    'was it sorry but who knows',
    'in the report that the mayor wrote, who is blamed',
    '',
  ])('leaves %j as it is', (text) => {
    expect(withoutFrame(text)).toBe(text);
  });

  it('leaves a part of any text', () => {
    const words = fc.constantFrom(
      'sorry',
      'but',
      ',',
      'who',
      'did',
      'it',
      'in',
      'short',
      'the',
      'article',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (text) => {
        expect(text.join(' ')).toContain(withoutFrame(text.join(' ')));
      }),
      { numRuns: 100 },
    );
  });
});
