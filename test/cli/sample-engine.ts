import type { Answer, Quote } from '../../src/domain/answer.ts';
import type { AskOptions, Engine } from '../../src/domain/engine.ts';
import { type Slug, sentenceId } from '../../src/domain/ids.ts';
import { knowledgeOf } from '../knowledge-of.ts';
import { NO_LISTS } from '../no-lists.ts';

const TEXTS = [
  'The museum was robbed on Sunday.',
  'Police said two men took the painting, according to the Daily Post.',
  'They left through the roof.',
] as const;

const source = {
  slug: 'article' as Slug,
  title: 'Museum robbed',
  publisher: 'Evening News',
  url: 'https://news.example/museum',
};

/** Sentence 1, 2 or 3 of the sample as a quote. */
export function sampleQuote(number: number, more: Partial<Quote> = {}): Quote {
  const text = TEXTS[number - 1] ?? '';
  const start = TEXTS.slice(0, number - 1).join(' ').length + (number > 1 ? 1 : 0);
  return {
    text,
    number,
    id: sentenceId(source.slug, String(number)),
    start,
    end: start + text.length,
    source,
    ...more,
  };
}

const BY_POLICE = { speaker: 'Police', via: 'Daily Post' };

/** Answers "who …" with S2, "which …" with two sides, and nothing else; remembers what it was asked. */
export function sampleEngine(): Engine & {
  readonly asked: (readonly [question: string, previous: readonly string[] | undefined])[];
} {
  const asked: (readonly [string, readonly string[] | undefined])[] = [];
  const ask = (question: string, options?: AskOptions): Answer => {
    asked.push([question, options?.previous]);
    return answerTo(question);
  };
  return {
    asked,
    knowledge: knowledgeOf(TEXTS),
    ask,
    explain: (question, options) => ({
      answer: ask(question, options),
      understood: [...(options?.previous ?? []), question].join(' '),
      questionKind: 'who',
      terms: [
        { term: 'rob', from: 'question', inverseDocumentFrequency: 1.5, inSources: true },
        { term: 'reuter', from: 'question', inverseDocumentFrequency: 0, inSources: false },
      ],
      names: ['Daily Post'],
      editorial: { id: 'robbers', score: 0.75 },
      threshold: 0.4,
      candidates: [
        {
          quote: sampleQuote(2),
          score: 1.25,
          features: [
            { name: 'bm25', value: 3, contribution: 1.5 },
            { name: 'length', value: 12, contribution: -0.25 },
          ],
        },
      ],
    }),
    check: (claim) => ({
      schemaVersion: 1,
      claim,
      verdict: claim.includes('two') ? 'supported' : 'contradicted',
      quotes: [sampleQuote(2, BY_POLICE)],
      why: 'S2 says two men.',
    }),
    search: () => [],
    suggest: (typed) =>
      'who robbed the museum?'.startsWith(typed)
        ? [{ text: 'who robbed the museum?', sentences: 1 }]
        : [],
    checkMessage: () => ({ checks: [], leftOut: 0 }),
    correctionOf: () => undefined,
    lists: NO_LISTS,
    quote: (reference) =>
      reference === 'S2' ? sampleQuote(2, { before: TEXTS[0], after: TEXTS[2] }) : undefined,
  };
}

function answerTo(question: string): Answer {
  const common = { schemaVersion: 1, question } as const;
  if (question.startsWith('who')) {
    return {
      ...common,
      kind: 'answered',
      confidence: 0.9,
      short: 'Two men, according to police.',
      quotes: [sampleQuote(2, { ...BY_POLICE, answer: [12, 19] })],
    };
  }
  if (question.startsWith('which')) {
    return {
      ...common,
      kind: 'answered',
      confidence: 0.7,
      short: 'The sources disagree.',
      quotes: [
        sampleQuote(1),
        sampleQuote(2, BY_POLICE),
        sampleQuote(3, { ...BY_POLICE, inferred: true }),
      ],
      sides: [[0], [2]],
    };
  }
  return {
    ...common,
    kind: 'abstained',
    confidence: 0.1,
    reason: question === '' ? 'empty' : 'unknown-term',
    message: question === '' ? 'Nothing was asked.' : "The sources don't say.",
    nearest: question === '' ? [] : [sampleQuote(1)],
  };
}
