import type { Knowledge } from '../domain/knowledge.ts';
import type { Corpus } from './corpus.ts';

/** What was published by a day, and how much was not. */
export interface PastKnowledge {
  /** How many sources, and how many sentences they have together. */
  readonly sources: number;
  readonly sentences: number;
  /** The knowledge that they make. Taken out of the whole when it is asked for. */
  knowledge(): Knowledge;
  /** Sources that are left out since they were published later, or may have been. */
  readonly later: number;
  /** Sources that are left out since nobody knows when they were published. */
  readonly undated: number;
}

/**
 * The knowledge of the sources published by `date` (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the whole of a year or month). A
 * source of which the year or month alone is known counts from its end. A fact counts once all that it cites was
 * published.
 */
export function knowledgeAsOf(corpus: Corpus, date: string): PastKnowledge {
  const all = corpus.sources();
  const there = all.filter(({ source: { published } }) => isPublishedBy(published, date));
  const undated = all.filter(({ source }) => source.published === undefined).length;
  return {
    sources: there.length,
    sentences: there.reduce((sum, { sentences }) => sum + sentences, 0),
    later: all.length - there.length - undated,
    undated,
    knowledge: () => takeOut(corpus, new Set(there.map(({ source }) => source.slug))),
  };
}

function takeOut(corpus: Corpus, slugs: ReadonlySet<string>): Knowledge {
  const taken = corpus.take(slugs);
  const ids = new Set(taken.sentences.map(({ id }) => id));
  const facts = corpus.facts.filter(({ cites }) => cites.every((id) => ids.has(id)));
  const kept = new Set(facts.map(({ id }) => id));
  return {
    ...taken,
    names: corpus.names,
    facts: facts.map((fact) => ({
      ...fact,
      disagrees: fact.disagrees.filter((id) => kept.has(id)),
    })),
    gaps: corpus.gaps.map((gap) => ({
      ...gap,
      nearest: gap.nearest.filter((id) => ids.has(id)),
    })),
  };
}

/** True for what was published by the day, as far as is known. */
export function isPublishedBy(published: string | undefined, date: string): boolean {
  return published !== undefined && lastDay(published) <= lastDay(date);
}

/** Compared as text, so it need not be a day that the month has. */
function lastDay(date: string): string {
  const [year = '', month = '12', day = '31'] = date.split('-');
  return `${year}-${month}-${day}`;
}
