import type { QuestionTerm } from '../domain/question.ts';

/** The typed terms, each once; of many the rarest, in their order, so that work is bounded whatever is typed. */
export function keepRarest(
  terms: readonly QuestionTerm[],
  inverseDocumentFrequency: (term: string) => number,
): readonly QuestionTerm[] {
  const distinct = new Map<string, QuestionTerm>();
  addTerms(distinct, terms);
  if (distinct.size <= MAX_TERMS) return [...distinct.values()];
  const most = distinct.size > PASTED ? MAX_TERMS_OF_PASTED : MAX_TERMS;
  return [...distinct.values()]
    .map((term, place) => ({ term, place, rarity: inverseDocumentFrequency(term.term) }))
    .sort((a, b) => b.rarity - a.rarity || a.place - b.place)
    .slice(0, most)
    .sort((a, b) => a.place - b.place)
    .map(({ term }) => term);
}

/** The longest questions of the training data have 20 terms; 40 leaves room for rambling. */
const MAX_TERMS = 40;
/**
 * A text with more distinct words than this was pasted, and is compared in fewer of them, the rarest still: each is looked
 * for in every candidate. See docs/decisions/0081 for what that costs.
 */
const PASTED = 60;
const MAX_TERMS_OF_PASTED = 24;

/** Adds those that are not there yet. */
export function addTerms(terms: Map<string, QuestionTerm>, added: Iterable<QuestionTerm>): void {
  for (const term of added) if (!terms.has(term.term)) terms.set(term.term, term);
}
