import { describe, expect, it } from 'vitest';
import { createConversations } from '../../src/discord/conversations.ts';
import { createMemoryShortTerm } from '../../src/state/short-term.ts';

describe('createConversations', () => {
  it('recalls the questions remembered last, and nothing elsewhere', async () => {
    const conversations = createConversations(createMemoryShortTerm(() => 0));
    await conversations.remember('a', '1', ['who?']);
    await conversations.remember('a', '1', ['who?', 'why?']);
    expect(await conversations.recall('a')).toEqual(['who?', 'why?']);
    expect(await conversations.recall('b')).toEqual([]);
  });

  it('forgets a conversation 15 minutes after its last question', async () => {
    let nowMs = 0;
    const conversations = createConversations(createMemoryShortTerm(() => nowMs));
    await conversations.remember('a', '1', ['who?']);
    nowMs = 15 * 60_000 - 1;
    expect(await conversations.recall('a')).toEqual(['who?']);
    nowMs += 1;
    expect(await conversations.recall('a')).toEqual([]);
  });

  it('keeps the last five questions, each up to 500 characters', async () => {
    const conversations = createConversations(createMemoryShortTerm(() => 0));
    await conversations.remember('a', '1', ['1', '2', '3', '4', '5', 'x'.repeat(501)]);
    expect(await conversations.recall('a')).toEqual(['2', '3', '4', '5', 'x'.repeat(500)]);
  });

  it('has a person’s conversations forgotten, and nobody else’s', async () => {
    const shortTerm = createMemoryShortTerm(() => 0);
    const conversations = createConversations(shortTerm);
    await conversations.remember('a', '1', ['who?']);
    await conversations.remember('b', '2', ['why?']);
    await shortTerm.forgetOwner('1');
    expect(await conversations.recall('a')).toEqual([]);
    expect(await conversations.recall('b')).toEqual(['why?']);
  });
});
