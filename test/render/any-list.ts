import fc from 'fast-check';
import type { ClaimCheck, MessageCheck } from '../../src/domain/answer.ts';
import type { Explanation } from '../../src/domain/engine.ts';
import type { Ledger, Profile, Timeline, TimelineEntry } from '../../src/domain/lists.ts';
import type { Source } from '../../src/domain/source.ts';
import { anyAnswer, anyQuote, anyText } from './any-answer.ts';

const someQuotes = fc.array(anyQuote, { maxLength: 30 });
const someTexts = fc.array(anyText, { maxLength: 12 });
const maybeText = fc.option(anyText, { nil: undefined });

export const anyLedger: fc.Arbitrary<Ledger> = fc.array(
  fc
    .record({
      incident: maybeText,
      items: fc.array(
        fc.record({
          quote: anyQuote,
          topics: someTexts,
          disputedBy: fc.array(anyQuote, { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 8 },
      ),
    })
    .map(({ incident, items }) => (incident === undefined ? { items } : { incident, items })),
  { minLength: 1, maxLength: 3 },
);

export const anyProfile: fc.Arbitrary<Profile> = fc
  .record({
    name: anyText,
    role: maybeText,
    aliases: someTexts,
    says: someQuotes,
    about: someQuotes,
  })
  .map(({ role, ...rest }) => (role === undefined ? rest : { ...rest, role }));

const anyEntry: fc.Arbitrary<TimelineEntry> = fc
  .record({
    when: anyText,
    quote: anyQuote,
    isOfStatement: fc.boolean(),
    from: fc.option(anyQuote, { nil: undefined }),
  })
  .map(({ from, ...rest }) => (from === undefined ? rest : { ...rest, from }));

export const anyTimeline: fc.Arbitrary<Timeline> = fc.record({
  dated: fc.array(anyEntry, { maxLength: 24 }),
  named: fc.array(anyEntry, { maxLength: 24 }),
  undated: someQuotes,
  gaps: someTexts,
});

export const anySource: fc.Arbitrary<Source> = fc
  .record({
    quote: anyQuote,
    author: maybeText,
    published: fc.option(fc.constantFrom('2014', '2014-12', '2014-12-19'), { nil: undefined }),
  })
  .map(({ quote, author, published }) => ({
    ...quote.source,
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
  }));

export const anyCheck: fc.Arbitrary<ClaimCheck> = fc.record({
  schemaVersion: fc.constant(1 as const),
  claim: fc.oneof(anyText, fc.constant('')),
  verdict: fc.constantFrom('supported', 'contradicted', 'not-in-sources'),
  quotes: fc.array(anyQuote, { maxLength: 12 }),
  why: fc.oneof(anyText, fc.constant('')),
});

export const anyMessageCheck: fc.Arbitrary<MessageCheck> = fc.record({
  checks: fc.array(anyCheck, { maxLength: 8 }),
  leftOut: fc.nat(200),
});

export const anyExplanation: fc.Arbitrary<Explanation> = fc
  .record({
    answer: anyAnswer,
    understood: anyText,
    terms: fc.array(
      fc.record({
        term: anyText,
        from: fc.constantFrom('question', 'name', 'lexicon', 'conversation'),
        inverseDocumentFrequency: fc.constant(1),
        inSources: fc.boolean(),
      }),
      { maxLength: 40 },
    ),
    names: someTexts,
    editorial: fc.option(fc.record({ id: fc.constant('some-fact'), score: fc.constant(1) }), {
      nil: undefined,
    }),
    candidates: fc.array(
      fc.record({ quote: anyQuote, score: fc.constant(1), features: fc.constant([]) }),
      { maxLength: 10 },
    ),
  })
  .map(({ editorial, ...rest }) => ({
    ...rest,
    questionKind: 'who',
    threshold: 0.5,
    ...(editorial === undefined ? {} : { editorial }),
  }));
