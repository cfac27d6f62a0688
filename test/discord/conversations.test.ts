import { describe, expect, it } from 'vitest';
import { createConversations } from '../../src/discord/conversations.ts';

describe('createConversations', () => {
  it('recalls what was remembered last', () => {
    const conversations = createConversations(() => 0);
    conversations.remember('a', ['who?']);
    conversations.remember('a', ['who?', 'why?']);
    expect(conversations.recall('a')).toEqual(['who?', 'why?']);
    expect(conversations.recall('b')).toEqual([]);
  });

  it('forgets after 15 minutes', () => {
    let nowMs = 0;
    const conversations = createConversations(() => nowMs);
    conversations.remember('a', ['who?']);
    nowMs = 15 * 60_000 - 1;
    expect(conversations.recall('a')).toEqual(['who?']);
    nowMs += 1;
    expect(conversations.recall('a')).toEqual([]);
  });

  it('keeps the last five questions, each up to 500 characters', () => {
    const conversations = createConversations(() => 0);
    conversations.remember('a', ['1', '2', '3', '4', '5', 'x'.repeat(501)]);
    expect(conversations.recall('a')).toEqual(['2', '3', '4', '5', 'x'.repeat(500)]);
  });

  it('forgets the oldest when there are too many', () => {
    const conversations = createConversations(() => 0);
    for (let i = 0; i <= 5_000; i += 1) conversations.remember(`key ${i}`, ['who?']);
    expect(conversations.recall('key 0')).toEqual([]);
    expect(conversations.recall('key 1')).toEqual(['who?']);
  });
});
