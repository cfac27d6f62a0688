import type { Knowledge } from '../domain/knowledge.ts';

/** What was published by a day, and how much was not. */
export interface PastKnowledge {
  readonly knowledge: Knowledge;
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
export function knowledgeAsOf(knowledge: Knowledge, date: string): PastKnowledge {
  const end = lastDay(date);
  const isThere = (published: string | undefined): boolean =>
    published !== undefined && lastDay(published) <= end;
  const documents = knowledge.documents.filter(({ source }) => isThere(source.published));
  const slugs = new Set(documents.map(({ source }) => source.slug));
  const sentences = knowledge.sentences.filter(({ slug }) => slugs.has(slug));
  const ids = new Set(sentences.map(({ id }) => id));
  const facts = knowledge.facts.filter(({ cites }) => cites.every((id) => ids.has(id)));
  const kept = new Set(facts.map(({ id }) => id));
  const undated = knowledge.documents.filter(({ source }) => source.published === undefined).length;
  return {
    knowledge: {
      ...knowledge,
      documents,
      sentences,
      facts: facts.map((fact) => ({
        ...fact,
        disagrees: fact.disagrees.filter((id) => kept.has(id)),
      })),
      gaps: knowledge.gaps.map((gap) => ({
        ...gap,
        nearest: gap.nearest.filter((id) => ids.has(id)),
      })),
    },
    later: knowledge.documents.length - documents.length - undated,
    undated,
  };
}

/** Compared as text, so it need not be a day that the month has. */
function lastDay(date: string): string {
  const [year = '', month = '12', day = '31'] = date.split('-');
  return `${year}-${month}-${day}`;
}
