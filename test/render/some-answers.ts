import type { Abstained, Answered, Quote } from '../../src/domain/answer.ts';
import { type Slug, sentenceId } from '../../src/domain/ids.ts';

const SLUG = 'sony-hack' as Slug;

const SOURCE = {
  slug: SLUG,
  title: 'Sony Hack: Sloppy Clues',
  publisher: 'Immortal News',
  url: 'https://a.example/sony',
} as const;

export const S8: Quote = {
  text: 'The FBI attributed the cyberattack to North Korea.',
  number: 8,
  id: sentenceId(SLUG, 'eight'),
  start: 0,
  end: 50,
  source: SOURCE,
  answer: [38, 49],
  speaker: 'FBI',
};

export const S5: Quote = {
  text: 'It was likely a mistake.',
  number: 5,
  id: sentenceId(SLUG, 'five'),
  start: 60,
  end: 84,
  source: SOURCE,
  speaker: 'FBI analysts',
  via: 'New York Times',
  inferred: true,
};

export const FBI_ANSWER: Answered = {
  schemaVersion: 1,
  question: 'who hacked sony?',
  kind: 'answered',
  confidence: 0.9,
  short: 'North Korea, according to the FBI.',
  quotes: [S8, S5],
};

export const SILENT_ANSWER: Abstained = {
  schemaVersion: 1,
  question: 'how much did it cost?',
  kind: 'abstained',
  confidence: 0.1,
  reason: 'gap',
  message: 'The sources do not say what it cost.',
  nearest: [S8],
};
