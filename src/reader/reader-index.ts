import type { Quote } from '../domain/answer.ts';
import { type Engine, markCorrected } from '../domain/engine.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { isShownWhole, type Publishing, pathToSentences } from '../domain/pages.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { CountedSource } from '../domain/stretch.ts';
import { type Citations, readCitations } from './citations.ts';
import type { SentenceLink } from './sentence-row.tsx';

/** An engine as pages ask it, wherever its sentences are. */
export type ReaderEngine = Pick<Engine, 'quote' | 'correctionOf' | 'search'>;

/** What pages are made of, wherever it is kept. */
export interface ReaderCorpus extends Pick<Knowledge, 'facts'> {
  /** All sources, by slug. */
  sources(): readonly CountedSource[];
  /** The sentence with this number in its source, from 1, or undefined. */
  numbered(slug: string, number: number): Sentence | undefined;
  find(id: string): Sentence | undefined;
}

/** What pages are made of, by slug. */
export interface ReaderIndex {
  readonly sources: readonly CountedSource[];
  counted(slug: string): CountedSource | undefined;
  /** Those from one number to another that there are, in reading order. */
  sentencesOf(slug: string, first: number, last: number): readonly Sentence[];
  quoteOf(sentence: Sentence): Quote;
  readonly citations: Citations;
  /** False also for an article that is too long for one page. */
  isShownWhole(slug: string, publishing: Publishing): boolean;
  /** Addresses from a page that is `root` away from the server's root; `here` is the article that it shows whole. */
  linkFrom(page: {
    readonly root: string;
    readonly publishing: Publishing;
    readonly here?: string;
  }): SentenceLink;
}

/** The corpus by slug. */
export function readIndex(engine: ReaderEngine, corpus: ReaderCorpus): ReaderIndex {
  const sources = corpus.sources();
  const bySlug = new Map<string, CountedSource>(sources.map((each) => [each.source.slug, each]));
  const isWhole = (slug: string, publishing: Publishing): boolean =>
    isShownWhole(bySlug.get(slug)?.sentences ?? 0, publishing);
  return {
    sources,
    counted: (slug) => bySlug.get(slug),
    sentencesOf(slug, first, last) {
      const from = Math.max(1, first);
      const to = Math.min(bySlug.get(slug)?.sentences ?? 0, last);
      const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
      return numbers.flatMap((number) => corpus.numbered(slug, number) ?? []);
    },
    quoteOf(sentence) {
      const quote = engine.quote(sentence.id);
      if (quote === undefined) throw new RangeError(`sentence ${sentence.id} cannot be quoted`);
      return markCorrected(quote, engine);
    },
    citations: readCitations(corpus),
    isShownWhole: isWhole,
    linkFrom:
      ({ root, publishing, here }) =>
      ({ slug, number }) =>
        `${slug === here ? '#' : root + pathToSentences(slug, isWhole(slug, publishing))}S${number}`,
  };
}
