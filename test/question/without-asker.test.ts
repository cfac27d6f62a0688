import { describe, expect, it } from 'vitest';
import { withoutAsker } from '../../src/question/without-asker.ts';

describe('withoutAsker', () => {
  it.each([
    ['A reader in Leeds writes: who was it?', 'who was it?'],
    ['my cousin steve asks, how did they get in', 'how did they get in'],
    ['A listener wants to know: upon what ground?', 'upon what ground?'],
    ['Before I cite this: who was it?', 'who was it?'],
    ['attribution check: who said so', 'who said so'],
    ['good morning :) who ran the ferry', 'who ran the ferry'],
    ['lol ok thanks, so how many were there', 'so how many were there'],
    ['are you kidding me, they used a boat?', 'they used a boat?'],
    ['bro forget the crew who is the owner', 'who is the owner'],
    ['For my talk: how many were there', 'how many were there'],
    ['hey thx for that, one more thing if u dont mind, who ran it', 'who ran it'],
    ['quick question: who ran it then', 'who ran it then'],
  ])('leaves out who asks "%s"', (text, question) => {
    expect(withoutAsker(text)).toBe(question);
  });

  it.each([
    'who wrote: we are sorry',
    'the paper writes that it was arson',
    'what did the letter that he wrote: say',
    'Good Morning America blamed whom for the leak?',
    'hello.com was hacked by whom',
    'Hi-Tech Corp lost how much',
    `${'hi,,,,'.repeat(20)}?`,
    'Ann asks:',
    'thanks to whom did they get in',
    'one more thing the crew did was what',
    'forget it',
    'yo who?',
    'Harbor fire: who set it',
    'For the attack on Tokyo: who did it?',
    'According to what the Harbor Post wrote, who was responsible?',
    'The letter that the crew wrote, where was it sent?',
    'in what the mayor asks, who is meant',
    '',
  ])('leaves "%s" as it is', (text) => {
    expect(withoutAsker(text)).toBe(text);
  });
});
