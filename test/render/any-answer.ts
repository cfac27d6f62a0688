import fc from 'fast-check';
import type { Answer, Quote } from '../../src/domain/answer.ts';
import type { SentenceId, Slug } from '../../src/domain/ids.ts';

/** What people and pages write to break out of a message. */
const HOSTILE = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<t:1700000000:R>',
  '<:blob:123456789012345678>',
  '<a:b:123456789012345678>',
  '</ask:123456789012345678>',
  '<id:customize>',
  '[click](https://evil.example)',
  'https://evil.example/a_b_',
  '<https://evil.example>',
  '```js\ncode\n```',
  '`code`',
  '``',
  '**',
  '__',
  '*',
  '_',
  '~~',
  '||',
  '||x||',
  '# heading',
  '\n# heading',
  '\n## heading',
  '\n-# small',
  '\n- item',
  '\n* item',
  '\n+ item',
  '\n1. item',
  '\n  2) item',
  '\n> quote',
  '\n>>> quote',
  ':joy:',
  ':',
  '\\',
  '\\\\',
  '¯\\_(ツ)_/¯',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\u00AD',
  '\u0000',
  '\r\n',
  '\u2028',
  '\uD800',
  '\uDC00',
  '👨‍👩‍👧',
  '1️⃣',
  '⟦U+0041⟧',
  '⟦',
  ']',
  '(',
  ')',
  '-',
  ' ',
  '\n',
  '\t',
  'نمی‌خواهم',
  'likely',
  'North Korea',
  'e\u0301',
  '10:30',
  'snake_case_name',
] as const;

/** Sentences and questions of up to some hundred characters, half of them hostile. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 2, arbitrary: fc.lorem({ maxCount: 8 }) },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(' '));

const anyUrl = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'https://a.example/x_(y)',
    'javascript:alert(1)',
    'not a url',
    'https://u:p@a.example/',
    'https://a.example/#top',
  ),
  fc.integer({ min: 0, max: 3_000 }).map((length) => `https://a.example/${'x'.repeat(length)}`),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** The given properties without those that are undefined. */
function present<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const anySentence = fc.oneof(
  { weight: 8, arbitrary: anyText },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyText, fc.integer({ min: 1, max: 40 }))
      .map(([text, times]) => text.repeat(times)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '*'.repeat(2_100),
      '*'.repeat(6_000),
      '\u202E'.repeat(500),
      'word '.repeat(1_200),
      ' ',
    ),
  },
);

export const anyQuote: fc.Arbitrary<Quote> = fc
  .record({
    text: anySentence,
    number: fc.integer({ min: 1, max: 99_999 }),
    slug: fc.constantFrom('sony-hack', 'seoul-2013'),
    title: anyText,
    publisher: optional(anyText),
    url: optional(anyUrl),
    speaker: optional(anyText),
    via: optional(anyText),
    inferred: optional(fc.boolean()),
    before: optional(anyText),
    span: optional(fc.tuple(fc.nat(400), fc.nat(60))),
  })
  .map(({ text, number, slug, title, publisher, url, span, ...rest }) => ({
    text,
    number,
    id: `${slug}#${number}` as SentenceId,
    start: 0,
    end: text.length,
    source: { slug: slug as Slug, title, ...present({ publisher, url }) },
    ...present(rest),
    ...(span === undefined ? {} : { answer: [span[0], span[0] + span[1]] as const }),
  })) as fc.Arbitrary<Quote>;

export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc
    .record({
      question: anyText,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      short: fc.oneof(anySentence, fc.constant('')),
      quotes: fc.array(anyQuote, { minLength: 1, maxLength: 40 }),
      sides: optional(
        fc.array(fc.array(fc.nat(39), { maxLength: 6 }), { minLength: 2, maxLength: 4 }),
      ),
    })
    .map((record) => ({ schemaVersion: 1, kind: 'answered', ...present(record) }) as Answer),
  fc
    .record({
      question: anyText,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      reason: fc.constantFrom(
        'empty',
        'too-long',
        'small-talk',
        'off-topic',
        'harmful',
        'injection',
        'other-language',
        'gap',
        'unknown-term',
        'missing-kind',
        'false-premise',
        'not-in-sources',
      ),
      message: anySentence,
      nearest: fc.array(anyQuote, { maxLength: 10 }),
    })
    .map((record) => ({ schemaVersion: 1, kind: 'abstained', ...record }) as Answer),
);
