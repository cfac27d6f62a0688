import type { Question } from '../domain/question.ts';
import type { SearchHit } from '../search/best-matches.ts';
import type { SentenceIndex } from '../search/sentence-index.ts';

/**
 * The sentences worth comparing with the question, at most {@link MAX_FOUND} and a few: the best by BM25, then the
 * neighbours of the very best ("This road …" answers for the sentence before it), then, where there are few, all the
 * others. Added ones have the score 0.
 */
export function findCandidates(question: Question, index: SentenceIndex): readonly SearchHit[] {
  const typed = question.terms.filter(({ from }) => from === 'question').length;
  const most = typed > MANY_TERMS ? MAX_FOUND_OF_MANY : MAX_FOUND;
  const found = index.search(question.terms, most);
  const taken = new Set(found.map(({ position }) => position));
  const added: SearchHit[] = [];
  const add = (position: number): void => {
    if (taken.has(position)) return;
    taken.add(position);
    added.push({ position, score: 0 });
  };
  for (const { position } of found.slice(0, WITH_NEIGHBOURS)) {
    for (const next of [position - 1, position + 1]) {
      if (areOneParagraph(index, position, next)) add(next);
    }
  }
  if (index.count <= FEW) {
    for (let position = 0; position < index.count; position += 1) add(position);
  }
  return [...found, ...added];
}

/**
 * The sentences that {@link findCandidates} left out, where the sources are an article or two: what is asked in other words
 * than they have may stand in any. They are for ranking; how sure an answer is, is learned without them.
 */
export function findOthersOfFew(
  found: readonly SearchHit[],
  index: SentenceIndex,
): readonly SearchHit[] {
  if (index.count > AN_ARTICLE_OR_TWO) return [];
  const taken = new Set(found.map(({ position }) => position));
  return Array.from({ length: index.count }, (_, position) => ({ position, score: 0 })).filter(
    ({ position }) => !taken.has(position),
  );
}

/** Of the training questions 95 % have a right sentence among so many, 97 % among twice as many at twice the cost. */
const MAX_FOUND = 30;
/** Each of many typed terms is looked for in each candidate; no question of the training data has more, but pasted texts have. */
const MANY_TERMS = 22;
const MAX_FOUND_OF_MANY = 15;
const WITH_NEIGHBOURS = 6;
const FEW = 20;
/** An article of about 800 words has 35 sentences. */
const AN_ARTICLE_OR_TWO = 80;

function areOneParagraph(index: SentenceIndex, a: number, b: number): boolean {
  const [own, other] = [index.sentenceAt(a), index.sentenceAt(b)];
  return other !== undefined && other.block === own?.block && other.slug === own.slug;
}
