import type { Quote } from '../domain/answer.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Corpus } from './corpus.ts';
import { isoDay, resolveRelativeDates } from './resolve-when.ts';

/** Makes quotes of the knowledge's sentences, checking each against its document once more. */
export type QuoteMaker = (sentence: Sentence, answer?: readonly [number, number]) => Quote;

/**
 * A maker of quotes. Throws a RangeError for a sentence that is not verbatim in its document: a quotation is exact or
 * it is not shown.
 */
export function createQuoteMaker(corpus: Corpus): QuoteMaker {
  const isSeveral = corpus.sourceCount > 1;
  const neighbour = (sentence: Sentence, step: number): string | undefined => {
    const other = corpus.sentenceAt((corpus.positionOf(sentence.id) ?? Number.NaN) + step);
    return other?.slug === sentence.slug ? other.text : undefined;
  };

  return (sentence, answer) => {
    const { id, number, start, end, text, slug, attribution } = sentence;
    const source = corpus.source(slug);
    if (source === undefined || corpus.text(slug, start, end) !== text) {
      throw new RangeError(`sentence ${id} is not verbatim in its document`);
    }
    const { title, publisher, url, published, citedAt } = source;
    const resolved = resolveRelativeDates(text, published).map(({ when, day }) => ({
      words: text.slice(when.start, when.end),
      date: isoDay(day),
    }));
    const before = neighbour(sentence, -1);
    const after = neighbour(sentence, 1);
    return {
      text,
      number,
      id,
      start,
      end,
      source: {
        slug,
        title,
        ...(publisher === undefined ? {} : { publisher }),
        ...(url === undefined ? {} : { url }),
        ...(published === undefined ? {} : { published }),
        ...(citedAt === undefined ? {} : { citedAt }),
      },
      ...(isSeveral ? { reference: `${slug} S${number}` } : {}),
      ...(resolved.length === 0 ? {} : { resolved }),
      ...(answer === undefined ? {} : { answer }),
      ...attribution,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  };
}
