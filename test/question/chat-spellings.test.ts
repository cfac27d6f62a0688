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
    ['who runs harbor.org, y', 'who runs harbor.org, why'],
    ['is it on bit.ly or nbc.ur', 'is it on bit.ly or nbc.ur'],
    ['lol did the ferry sink tbh', 'did the ferry sink'],
    ['who lost it, lmao?', 'who lost it?'],
    ['did the IMO say so', 'did the IMO say so'],
    ['lol', 'lol'],
    ['was it them y/n', 'was it them'],
    ['did it sink? yes or no', 'did it sink'],
    ['y/n', 'why/and'],
    ['how long til it opens', 'how long until it opens'],
    ['was anybody hurt, 2 mil ppl saw it', 'was anyone hurt, 2 million people saw it'],
    ['', ''],
    ['nothing to mend here', 'nothing to mend here'],
  ])('reads %j as %j', (typed, meant) => {
    expect(expandChatSpellings(typed)).toBe(meant);
  });
});
