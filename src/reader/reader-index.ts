import type { Quote } from '../domain/answer.ts';
import { type Engine, markCorrected } from '../domain/engine.ts';
import { isShownWhole, type Publishing, pathToSentences } from '../domain/pages.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Document } from '../domain/source.ts';
import { type Citations, readCitations } from './citations.ts';
import type { SentenceLink } from './sentence-row.tsx';

/** What pages are made of, by slug. */
export interface ReaderIndex {
  documentOf(slug: string): Document | undefined;
  /** In reading order; none for a slug that there is not. */
  sentencesOf(slug: string): readonly Sentence[];
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

/** The engine's knowledge by slug. Takes one pass over its sentences. */
export function readIndex(engine: Engine): ReaderIndex {
  const { knowledge } = engine;
  const documents = new Map<string, Document>(
    knowledge.documents.map((document) => [document.source.slug, document]),
  );
  const sentences = new Map<string, Sentence[]>();
  for (const sentence of knowledge.sentences) {
    const all = sentences.get(sentence.slug);
    if (all === undefined) sentences.set(sentence.slug, [sentence]);
    else all.push(sentence);
  }
  const sentencesOf = (slug: string): readonly Sentence[] => sentences.get(slug) ?? [];
  const isWhole = (slug: string, publishing: Publishing): boolean =>
    isShownWhole(sentencesOf(slug).length, publishing);
  return {
    documentOf: (slug) => documents.get(slug),
    sentencesOf,
    quoteOf(sentence) {
      const quote = engine.quote(sentence.id);
      if (quote === undefined) throw new RangeError(`sentence ${sentence.id} cannot be quoted`);
      return markCorrected(quote, engine);
    },
    citations: readCitations(knowledge),
    isShownWhole: isWhole,
    linkFrom:
      ({ root, publishing, here }) =>
      ({ slug, number }) =>
        `${slug === here ? '#' : root + pathToSentences(slug, isWhole(slug, publishing))}S${number}`,
  };
}
