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
    ['3 firefighters', 'who', true],
    ['May Chen', 'who', true],
    ['12 miles north of the harbour', 'where', true],
    ['room 12', 'where', true],
    ['at 5 PM', 'when', true],
    ['as the tide turned', 'when', true],
    ['a handful', 'how-many', true],
    ['1.2 meters', 'where', false],
    ['Route 9', 'where', true],
    ['two steel girders', 'when', false],
    ['900 records', 'when', false],
    ['in 79', 'when', true],
    ['nine', 'when', true],
    ['nine thirty', 'when', true],
    ['after the war', 'when', true],
    ['at 6:40 p.m.', 'when', true],
    ['Dunmere', 'how-many', false],
    ['dozens', 'how-many', true],
    ['every 20 minutes', 'how-many', true],
    ['a great deal', 'how-much', true],
    ['until summer', 'how-long', true],
  ] as const)('of "%s" for %s is %s', (words, kind, isFit) => {
    expect(areFitWords({ words, before: '' }, { own: 'what of the crew', kind })).toBe(isFit);
  });

  it.each([
    ['who does pruitt blame?', '', 'Derek Pruitt', false],
    ['who does pruitt blame?', 'He blamed ', 'the county', true],
    ['who did Ann Lee marry?', 'Ann Lee married ', 'Tom Lee', true],
    ['who was injured in the fire?', 'Two men said ', 'Dan Moss', true],
    ['who is responsible?', 'The mayor said ', 'Ola Berg', true],
    ['what caused the cracks?', 'It is ', 'too early to say what caused the cracks', false],
    ['what caused the cracks?', 'They were caused by ', 'fatigue', true],
    ['what is ransomware?', 'It is ', 'ransomware that encrypts files', true],
    ['who is ann lee?', 'Ann Lee said ', 'the gate', false],
    ['who is ann lee?', 'Ann Lee, 45, ', 'the registrar', true],
    ['who is ann lee?', 'Dr. Lee became ', 'registrar', true],
    ['who is the registrar?', '', 'Ann Lee', true],
  ])('of "%s", with "%s" before, "%s" is fit: %s', (own, before, words, isFit) => {
    const kind = own.startsWith('who') ? 'who' : 'what';
    expect(areFitWords({ words, before }, { own, kind })).toBe(isFit);
  });
});
