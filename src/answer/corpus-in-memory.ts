import type { Knowledge } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import { shortHash } from '../text/fnv1a.ts';
import { isCorrectionNote } from './across/correction-note.ts';
import { capitalisedNamesSteps } from './claim/capitalised-names.ts';
import type { Corpus } from './corpus.ts';

/** The half-open range of positions of a source's sentences. */
interface Span {
  readonly start: number;
  end: number;
}

/**
 * The corpus of a knowledge that is in memory. The ids of a source are read when one of them is first asked for, and
 * mentions are counted at the first question for them: a large knowledge costs little at the start.
 */
export function corpusOf(knowledge: Knowledge): Corpus {
  const { documents, sentences, facts, gaps, names } = knowledge;
  const bySlug = new Map<string, (typeof documents)[number]>(
    documents.map((document) => [document.source.slug, document]),
  );
  const spans = spansOf(sentences);
  const spanOf = (slug: string): Span => spans.get(slug) ?? { start: 0, end: 0 };
  const of = (slug: string): readonly Sentence[] => {
    const { start, end } = spanOf(slug);
    return sentences.slice(start, end);
  };
  const positionOf = createPositions(of, spanOf);
  let mentions: ReadonlyMap<string, number> | undefined;

  return {
    facts,
    gaps,
    names,
    sourceCount: documents.length,
    firstSource: documents[0]?.source,
    source: (slug) => bySlug.get(slug)?.source,
    text: (slug, start, end) => bySlug.get(slug)?.text.slice(start, end),
    sentenceAt: (position) => sentences[position],
    positionOf,
    find: (id) => sentences[positionOf(id) ?? -1],
    numbered(slug, number) {
      const { start, end } = spanOf(slug);
      const at = start + number - 1;
      return number >= 1 && at < end ? sentences[at] : undefined;
    },
    idWithHash: (hash) => sentences.find(({ id }) => shortHash(id) === hash)?.id,
    correctionNotes: (slug) =>
      of(slug)
        .map(({ text }) => text)
        .filter(isCorrectionNote),
    mentions(name) {
      mentions ??= countMentions(sentences);
      return mentions.get(name) ?? 0;
    },
    capitalisedNamesSteps: () => capitalisedNamesSteps(sentences, names),
    sources: () =>
      documents.map(({ source }) => {
        const { start, end } = spanOf(source.slug);
        return { source, sentences: end - start };
      }),
    take: (slugs) => ({
      documents: documents.filter(({ source }) => slugs.has(source.slug)),
      sentences: sentences.filter(({ slug }) => slugs.has(slug)),
    }),
  };
}

function spansOf(sentences: readonly Sentence[]): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const [at, { slug }] of sentences.entries()) {
    const span = spans.get(slug);
    if (span === undefined) spans.set(slug, { start: at, end: at + 1 });
    else span.end = at + 1;
  }
  return spans;
}

function createPositions(
  of: (slug: string) => readonly Sentence[],
  spanOf: (slug: string) => Span,
): (id: string) => number | undefined {
  const read = new Map<string, ReadonlyMap<string, number>>();
  return (id) => {
    const slug = id.slice(0, Math.max(0, id.indexOf('#')));
    let ids = read.get(slug);
    if (ids === undefined) {
      const { start } = spanOf(slug);
      ids = new Map(of(slug).map((sentence, at) => [sentence.id, start + at]));
      if (read.size >= MAX_READ) read.clear();
      read.set(slug, ids);
    }
    return ids.get(id);
  };
}

/** Sources: those of many questions. Dropping them only costs time. */
const MAX_READ = 2_000;

function countMentions(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const mentions = new Map<string, number>();
  for (const { names } of sentences) {
    for (const name of names) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  }
  return mentions;
}
