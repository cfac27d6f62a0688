import { describe, expect, it } from 'vitest';
import { questionAgain, resolveFollowUp } from '../../src/question/resolve-follow-up.ts';

describe('resolveFollowUp', () => {
  it.each([
    ['and the crew?', 'who owns the ship', true],
    ['why did they leave', 'who owns the ship', false],
    ['since when?', 'who owns the ship', false],
    ['what about the crew', 'who owns the ship', true],
  ])('lends %j the question before it', (question, context, inheritsKind) => {
    expect(resolveFollowUp(question, ['what sank', context])).toEqual({ context, inheritsKind });
  });

  it('goes on to what the last one leaned on, three questions back at most', () => {
    const previous = ['who owns it', 'and the crew?', 'and the cargo?', 'and the captain?'];
    expect(resolveFollowUp('why', previous).context).toBe(previous.slice(1).join(' '));
  });

  it('lends nothing to a question that stands alone', () => {
    expect(resolveFollowUp('who owns the tanker Mirabel', ['what sank']).context).toBe('');
  });
});

describe('questionAgain', () => {
  const previous = ['what sank', 'who owns it', 'thanks'];

  it.each([
    'who says that?',
    'Says who',
    'source?',
    'and who reported it',
    'which paper reported that',
    'what outlet is that from',
    'which newspaper',
    'according to whom?',
  ])('asks again what %j is about', (text) => {
    expect(questionAgain(text, previous)).toEqual({
      question: 'who owns it',
      previous: ['what sank'],
    });
  });

  it.each(['who', 'who that', 'who wrote the article', 'which paper sank', 'what source of oil'])(
    'asks %j itself',
    (text) => {
      expect(questionAgain(text, previous)).toBeUndefined();
    },
  );

  it('asks nothing again where nothing was asked', () => {
    expect(questionAgain('says who?', ['hello'])).toBeUndefined();
  });
});
