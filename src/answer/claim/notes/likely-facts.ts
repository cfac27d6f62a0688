import type { Fact } from '../../../domain/knowledge.ts';
import type { EditorialMatches } from '../../match-editorial.ts';
import type { NoteChance } from './note-odds.ts';

/** A fact that a claim may be about; the weights of all of them are comparable within one claim. */
export interface LikelyFact {
  readonly fact: Fact;
  readonly weight: number;
}

/**
 * The facts that a claim is likeliest about, at most {@link MAX_FACTS}: by the chance that it is one of their lines, right
 * or wrong, and by that of its being one of their questions.
 */
export function likelyFacts(
  facts: readonly Fact[],
  chances: readonly NoteChance[],
  asked: EditorialMatches['facts'],
): readonly LikelyFact[] {
  const noted = new Map<string, number>();
  for (const { id, kind, chance } of chances)
    if (kind !== 'unsaid') noted.set(id, (noted.get(id) ?? 0) + chance);
  const questions = new Map(asked.map(({ entry, chance }) => [entry.id, chance]));
  const weighed = facts
    .filter(({ id }) => noted.has(id))
    .map((fact) => ({
      fact,
      weight: (noted.get(fact.id) ?? 0) + ASKED * (questions.get(fact.id) ?? 0),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_FACTS);
  const least = LEAST_SHARE * (weighed[0]?.weight ?? 0);
  return weighed.filter(({ weight }) => weight >= least);
}

/** Lines tell more of a claim than questions do. */
const ASKED = 0.5;
const MAX_FACTS = 3;
const LEAST_SHARE = 0.3;
