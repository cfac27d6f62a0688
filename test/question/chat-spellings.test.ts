import { describe, expect, it } from 'vitest';
import { expandChatSpellings } from '../../src/question/chat-spellings.ts';

describe('expandChatSpellings', () => {
  it.each([
    ['howd they get thru', 'how did they get through'],
    ['whats this abt', 'what is this about'],
    ["who's behind it", 'who is behind it'],
    ['wat did ppl say', 'what did people say'],
    ['the US govt', 'the US government'],
    ['did the U.S. say y', 'did the U.S. say why'],
    ['THRU', 'THRU'],
    ['', ''],
    ['nothing to mend here', 'nothing to mend here'],
  ])('reads %j as %j', (typed, meant) => {
    expect(expandChatSpellings(typed)).toBe(meant);
  });
});
