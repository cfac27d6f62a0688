import type { Knowledge } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';

/** Where sentences stand in `knowledge.sentences`. */
export interface SentencePlaces {
  /** The position of the sentence with this id, or undefined. */
  positionOf(id: string): number | undefined;
  /** The sentence with this id, or undefined. */
  find(id: string): Sentence | undefined;
  /** The sentence with this number in its source, from 1, or undefined. */
  numbered(slug: string, number: number): Sentence | undefined;
}

/**
 * Where the sentences stand, made once for a knowledge and kept as long as it is. The ids of a source are read when one
 * of them is first asked for: a large knowledge costs nothing at the start.
 */
export function sentencePlaces(knowledge: Pick<Knowledge, 'sentences'>): SentencePlaces {
  const known = PLACES.get(knowledge.sentences);
  if (known !== undefined) return known;
  const made = findPlaces(knowledge.sentences);
  PLACES.set(knowledge.sentences, made);
  return made;
}

const PLACES = new WeakMap<readonly Sentence[], SentencePlaces>();

function findPlaces(sentences: readonly Sentence[]): SentencePlaces {
  const spans = new Map<string, { readonly start: number; end: number }>();
  for (const [at, { slug }] of sentences.entries()) {
    const span = spans.get(slug);
    if (span === undefined) spans.set(slug, { start: at, end: at + 1 });
    else span.end = at + 1;
  }
  const read = new Map<string, ReadonlyMap<string, number>>();
  const idsOf = (slug: string): ReadonlyMap<string, number> => {
    const known = read.get(slug);
    if (known !== undefined) return known;
    const { start, end } = spans.get(slug) ?? { start: 0, end: 0 };
    const ids = new Map(sentences.slice(start, end).map(({ id }, at) => [id, start + at]));
    if (read.size >= MAX_READ) read.clear();
    read.set(slug, ids);
    return ids;
  };
  const positionOf = (id: string): number | undefined =>
    idsOf(id.slice(0, Math.max(0, id.indexOf('#')))).get(id);
  return {
    positionOf,
    find: (id) => sentences[positionOf(id) ?? -1],
    numbered(slug, number) {
      const { start, end } = spans.get(slug) ?? { start: 0, end: 0 };
      const at = start + number - 1;
      return number >= 1 && at < end ? sentences[at] : undefined;
    },
  };
}

/** Sources: those of many questions. Dropping them only costs time. */
const MAX_READ = 2_000;
