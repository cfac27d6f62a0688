import { describe, expect, it } from 'vitest';
import { askedSpeaker, askedTopic } from '../../src/question/asked-speaker.ts';

describe('askedSpeaker', () => {
  it.each([
    ['what did garcia say about the fire', 'garcia'],
    ['what does the mayor think caused it', 'mayor'],
    ['What has the Harbor Post reported on the leak?', 'Harbor Post'],
    ['how many ships does Ann Lee say there were?', 'Ann Lee'],
    ['why did the coast guard actually blame the crew', 'coast guard'],
    ['according to the Post, who was it?', 'Post'],
    ['who was it according to ann lee', 'ann lee'],
    ['according to garcia what broke', 'garcia'],
    ["what was the harbour master's explanation", 'harbour master'],
    ['whats garcias view of it', 'garcias'],
    ['garcia on the leak, what’s his view', 'garcia'],
    ['the Harbor Post on the crew — what’d they write?', 'Harbor Post'],
    ['I need the Harbor Post’s line on the crew. What is it?', 'Harbor Post'],
    ['what did the mayor have to say about it', 'mayor'],
    ['did the Harbor Post quote the mayor', 'Harbor Post'],
    ['what is garcia say about the crew', 'garcia'],
    ["how many ships were there by Lee's own count", 'Lee'],
    ['did garcia say it was arson', 'garcia'],
    ['has the Harbor Post ever reported on the leak', 'Harbor Post'],
  ])('reads whose words are asked for in "%s"', (question, speaker) => {
    expect(askedSpeaker(question)).toBe(speaker);
  });

  it.each([
    ['whose hackers they are', "why do Norland's state hackers compete"],
    ['what hackers they are', 'why do the state hackers leave proof'],
    ['a question whether somebody said what was said before', 'did garcia say so'],
    ['the same with another word', 'wait, did garcia really say that?'],
    ['nobody in particular', 'what did they say about it'],
    ['the sources themselves', 'what does the article say about the crew'],
    ['a thing that was done', 'what did garcia do that night'],
    ['no speaker', 'what caused the leak'],
    ['somebody that was told of before', 'what is his view'],
    ['a day', 'the ship on Wednesday: what position was it in'],
    ['a deed', 'the attack on the harbor, who was to blame?'],
    ['an account of somebody', 'what is the account of the crew'],
    ['a word', 'I want a word about it'],
    ['a place where somebody stood', 'garcia on the ship, what was he doing'],
    ['nothing', ''],
  ])('reads none in %s', (_, question) => {
    expect(askedSpeaker(question)).toBeUndefined();
  });

  it('ends on any text', () => {
    expect(askedSpeaker(`what did ${'a '.repeat(5_000)}say`)).toBeUndefined();
    expect(askedSpeaker('according to '.repeat(500))).toBeUndefined();
  });
});

describe('askedTopic', () => {
  it.each([
    ['what did garcia say about the fire?', 'the fire'],
    ['what does the mayor think of ann lee', 'ann lee'],
    ['garcia on the leak, what’s his view', 'the leak'],
    ['what is the mayor’s take on the fire?', 'the fire'],
    ['what did the Post report regarding the leak, if anything', 'the leak'],
  ])('reads what "%s" is about', (question, words) => {
    expect(askedTopic(question)).toEqual({ words, isStatement: false });
  });

  it.each([
    ['did garcia say that the fire was set?', 'the fire was set'],
    ['has the mayor commented on the leak', 'the leak'],
    ['so did the Post find out who paid', 'who paid'],
    ['did the Post quote the mayor', 'the mayor'],
    ['did garcia declare himself convinced that it was arson', 'it was arson'],
  ])('reads what may have been said in "%s"', (question, words) => {
    expect(askedTopic(question)).toEqual({ words, isStatement: true });
  });

  it.each([['what did garcia say'], ['what is it about the fire'], ['who spoke about the fire']])(
    'reads nothing in "%s"',
    (question) => {
      expect(askedTopic(question)).toBeUndefined();
    },
  );
});
