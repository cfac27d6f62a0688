import { describe, expect, it } from 'vitest';
import { areFitWords } from '../../src/answer/are-fit-words.ts';

describe('areFitWords', () => {
  it.each([
    ['1947', 'when', true],
    ['the Mirabel', 'what', true],
    ['by a tunnel', 'how', true],
    ['the “Night Gang”', 'who', true],
    ['March," said Ann Lee', 'when', false],
    ['idea “absurd', 'what', false],
    ['water', 'how', false],
    ['rust', 'why', false],
    ['6:40 p.m.', 'who', false],
    ['30 percent in 2023', 'who', false],
    ['the county', 'who', true],
    ['Unit 731', 'who', true],
    ['1.2 meters', 'where', false],
    ['Route 9', 'where', true],
    ['two steel girders', 'when', false],
    ['900 records', 'when', false],
    ['in 79', 'when', true],
    ['after the war', 'when', true],
    ['at 6:40 p.m.', 'when', true],
    ['Dunmere', 'how-many', false],
    ['dozens', 'how-many', true],
    ['every 20 minutes', 'how-many', true],
    ['a great deal', 'how-much', true],
    ['until summer', 'how-long', true],
  ] as const)('of "%s" for %s is %s', (words, kind, isFit) => {
    expect(areFitWords({ words, before: '', after: '' }, { own: '', kind })).toBe(isFit);
  });

  it.each([
    ['who does pruitt blame?', '', 'Derek Pruitt', ', the spokesman', false],
    ['who does pruitt blame?', 'He blamed ', 'the county', ' for it', true],
    ['what caused the cracks?', 'It is ', 'too early to say what caused the cracks', '.', false],
    ['what caused the cracks?', 'They were caused by ', 'fatigue', '.', true],
    ['who is ann lee?', 'Ann Lee said ', 'the gate', ' was shut.', false],
    ['who is ann lee?', 'Ann Lee, ', 'the registrar', ', said so.', true],
    ['who is ann lee?', 'The town’s ', 'registrar', ', Ann Lee, said so.', true],
    ['who was Ann Lee', 'Ann Lee was the ', 'registrar', ' of the town.', true],
    ['who is the registrar?', '', 'Ann Lee', ', the registrar', true],
  ])('of "%s", with "%s" before, "%s" is fit: %s', (own, before, words, after, isFit) => {
    const kind = own.startsWith('who') ? 'who' : 'what';
    expect(areFitWords({ words, before, after }, { own, kind })).toBe(isFit);
  });
});
