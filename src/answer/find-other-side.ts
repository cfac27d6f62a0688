import type { SentenceId } from '../domain/ids.ts';
import type { Corpus } from './corpus.ts';

/** The sentences that say otherwise than `id`: those of the facts that disagree with the facts that it leads. */
export function findOtherSide(
  id: SentenceId,
  { facts }: Pick<Corpus, 'facts'>,
): readonly SentenceId[] {
  // A fact's first sentence is the one that says it; the others stand beside it.
  const own = facts.filter(({ cites }) => cites[0] === id);
  const disagreeing = new Set(own.flatMap(({ disagrees }) => disagrees));
  const others = facts.filter((fact) => disagreeing.has(fact.id)).flatMap(({ cites }) => cites);
  return [...new Set(others)].filter((other) => other !== id);
}
