import { describe, expect, it } from 'vitest';
import { leadingTopic, openTopic, withoutArticle } from '../../src/question/open-topic.ts';

describe('openTopic', () => {
  it.each([
    ['tell me about the malware', 'the malware'],
    ['what does the article say about decoy servers?', 'decoy servers'],
    ['What do we know about the crew', 'the crew'],
    ['anything on the banks?', 'the banks'],
    ['what is said about promotions', 'promotions'],
    ['what about the cargo', 'the cargo'],
    ['info on Tarn Point please', 'Tarn Point'],
    ['explain the detour', 'the detour'],
    ['the crew?', 'crew'],
    ['North Korea?', 'North Korea'],
  ])('is what %j asks anything about', (text, topic) => {
    expect(openTopic(text)).toBe(topic);
  });

  it.each([
    'who hacked the port',
    'tell me about how they got in',
    'what does the article say about who did it',
    'what do we know about it',
    'what did the mayor say about the fire',
    'tell me about the ship that sank in the night off Tarn Point',
    'the crew left',
    '',
  ])('is nothing in %j', (text) => {
    expect(openTopic(text)).toBeUndefined();
  });

  it('takes a long text in its stride', () => {
    expect(openTopic(`what about ${'a b, '.repeat(100)}`)).toBeUndefined();
  });
});

describe('withoutArticle', () => {
  it.each([
    ['what does the article say about the crew?', 'what about the crew'],
    ['what do the sources say on the fire', 'what about the fire'],
    ['what does it say about how they got in', 'how they got in'],
    ['what did the report say about who was hurt?', 'who was hurt'],
  ])('asks of %j what it says', (text, asked) => {
    expect(withoutArticle(text)).toBe(asked);
  });

  it.each([
    'what does the mayor say about the crew',
    'what does the article say',
    'who wrote the article about the crew',
    'what does the article say about it?',
    'what did it have on the ship',
    `what does the article say about ${'how they got in and '.repeat(20)}?`,
    'what does the article say about the man who was seen on the quay before the fire',
  ])('leaves %j as it is', (text) => {
    expect(withoutArticle(text)).toBe(text);
  });
});

describe('leadingTopic', () => {
  it.each([
    ['about the leak: who did it', 'the leak', 'who did it'],
    ['re: the leak, who did it', 'the leak', 'who did it'],
    ['as for Falk, what does she say', 'Falk', 'what does she say'],
    ['about how many ships, does it say?', '', 'about how many ships, does it say?'],
    ['re-elected officials, who are they', '', 're-elected officials, who are they'],
  ])('splits %j', (text, topic, rest) => {
    expect(leadingTopic(text)).toEqual({ topic, rest });
  });
});
