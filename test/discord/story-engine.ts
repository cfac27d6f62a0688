import type { Engine } from '../../src/domain/engine.ts';
import { createEngine } from '../../src/engine.ts';
import { knowledgeOf } from '../answer/knowledge-of.ts';

/** Sentences of the story: S10 on are of another incident, S3 names a day without its date. */
const SENTENCES = [
  'The museum was robbed.',
  { text: 'Two men took the painting, police said.', attribution: { speaker: 'police' } },
  {
    text: 'On Friday, Ada Lind, the director, said the roof had been open.',
    attribution: { speaker: 'Ada Lind, director', via: 'Daily Post' },
    names: ['Ada Lind'],
  },
  {
    text: 'A guard says it was possible that the door was open on purpose.',
    attribution: { speaker: 'a guard' },
  },
  { text: 'Fingerprints on the roof matched those of Max Orr.', names: ['Max Orr'] },
  'The camera recorded a red van.',
  { text: 'Max Orr was arrested on June 3, 2021.', names: ['Max Orr'] },
  'The painting was bought in 1987.',
  'The museum reopened in May 2021.',
  { text: 'Fingerprints were left in a 2015 robbery of the library.', names: ['library'] },
  { text: 'That robbery was never solved.', names: ['library'] },
  'The library lost 12 maps, worth some 6,000 euros.',
  'It has cameras now.',
] as const;

/**
 * The real engine over a story of 13 sentences that has everything there is: facts, a dispute, evidence
 * on two incidents, a gap, names, dates.
 */
export function storyEngine(): Engine {
  return createEngine(
    knowledgeOf({
      sentences: SENTENCES,
      facts: [
        {
          id: 'evidence',
          says: 'The evidence is fingerprints and a camera, the story says.',
          cite: [5, 6],
          topics: ['evidence'],
          asks: ['what is the evidence', 'what proof is there'],
        },
        {
          id: 'fingerprints',
          says: 'Fingerprints matched, the story says.',
          cite: [5],
          topics: ['evidence', 'fingerprints'],
          asks: ['whose fingerprints were there'],
          disagrees: ['on-purpose'],
        },
        {
          id: 'on-purpose',
          says: 'It is possible that the door was open on purpose, a guard says.',
          cite: [4],
          topics: ['door'],
          asks: ['was the door open on purpose'],
          disagrees: ['fingerprints'],
        },
        {
          id: 'library',
          says: 'Fingerprints were left at the library in 2015, the story says.',
          cite: [10, 11],
          topics: ['evidence', 'library'],
          asks: ['what happened at the library'],
          incident: 'the 2015 robbery of the library',
        },
      ],
      gaps: [
        {
          id: 'when',
          says: 'The story does not say when the museum was robbed.',
          topics: ['when'],
          asks: ['when was the museum robbed'],
        },
      ],
      names: [
        { name: 'Ada Lind', kind: 'person', role: 'director of the museum', aliases: ['Lind'] },
        { name: 'Max Orr', kind: 'person', aliases: ['Orr', 'Maxim'] },
        { name: 'library', kind: 'place', aliases: ['the town library'] },
      ],
    }),
  );
}
