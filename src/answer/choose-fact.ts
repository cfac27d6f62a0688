import type { SentenceId } from '../domain/ids.ts';
import type { Fact } from '../domain/knowledge.ts';
import type { EditorialMatch } from './match-editorial.ts';

/** The fact that answers, and those of its sentences that do. */
export interface ChosenFact {
  readonly fact: Fact;
  /** Best first; never empty. */
  readonly cites: readonly SentenceId[];
  /** That the first of them answers: the sum of the chances of all facts that cite it. */
  readonly chance: number;
}

/**
 * The sentence that the likely facts cite, and the likeliest fact that cites it. Several facts may cite one sentence,
 * and a question may fall between them: what counts is the sentence. Undefined where no fact cites any.
 */
export function chooseFact(matches: readonly EditorialMatch<Fact>[]): ChosenFact | undefined {
  const weights = new Map<SentenceId, number>();
  for (const { entry, chance } of matches) {
    for (const id of entry.cites)
      weights.set(id, (weights.get(id) ?? 0) + chance * shareOf(entry, id));
  }
  const weigh = (id: SentenceId): number => weights.get(id) ?? 0;
  const best = maxBy([...weights.keys()], weigh);
  if (best === undefined) return undefined;
  const citing = matches.filter(({ entry }) => entry.cites.includes(best));
  const match = maxBy(citing, ({ entry, chance }) => chance * shareOf(entry, best));
  if (match === undefined) return undefined;
  const { entry: fact } = match;
  const chanceOf = (id: SentenceId): number =>
    matches.reduce((sum, { entry, chance }) => (entry.cites.includes(id) ? sum + chance : sum), 0);
  const others = fact.cites.filter(
    (id) => id !== best && chanceOf(id) >= LEAST_SHARE * chanceOf(best),
  );
  return {
    fact,
    cites: [best, ...others],
    chance: chanceOf(best),
  };
}

/** A fact's first sentence says it best; the others say it too. */
function shareOf({ cites }: Fact, id: SentenceId): number {
  return cites[0] === id ? 1 : OTHER;
}

// Chosen as in `match-editorial.ts`; the least share by how many of the quotes shown are acceptable.
const OTHER = 0.5;
const LEAST_SHARE = 0.85;

/** The first item of the greatest value. */
function maxBy<Item>(items: readonly Item[], value: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  for (const item of items) if (best === undefined || value(item) > value(best)) best = item;
  return best;
}
