import type { SentenceIndex } from '../../search/sentence-index.ts';
import { paragraphAround } from './paragraph-around.ts';
import type { AskedQuestion } from './read-question.ts';

/** What a search tells of a sentence, each a share of what the best one has. */
export interface Glimpse {
  readonly position: number;
  readonly scoreShare: number;
  readonly paragraphScoreShare: number;
}

/**
 * The positions of the sentences that are worth reading, by what the index alone tells. Reading one takes longer than
 * all else that is done with it, and in a large knowledge hardly any was read before. All of them where it is small.
 */
export function worthReading(
  question: AskedQuestion,
  glimpses: readonly Glimpse[],
  index: SentenceIndex,
): ReadonlySet<number> {
  if (index.count <= SMALL) return new Set(glimpses.map(({ position }) => position));
  const looks = glimpses
    .map((glimpse) => ({ position: glimpse.position, look: look(question, glimpse, index) }))
    .sort((a, b) => b.look - a.look || a.position - b.position)
    .slice(0, MOST);
  const best = looks[0]?.look ?? 0;
  return new Set(
    looks.filter((each) => best - each.look <= MARGIN).map(({ position }) => position),
  );
}

/** So many are remembered as they were read. */
const SMALL = 4_000;

// Least squares of the model's scores on 1,396 questions about all 35 articles of the training data as one knowledge
// (9,341 sentences), the mean of two fits on a half each. Tested on the half that it was not fitted on, 11 of 37 sentences
// are read within the margin, 99.5 % of the questions keep their first sentence, and 74.9 % of those are right, as against
// 75.0 % when all are read.
const WEIGHTS = {
  scoreShare: 2.2,
  paragraphScoreShare: 1.25,
  coverage: 1.6,
  coverageWithPrevious: 2.6,
  coverageWithParagraph: 4.8,
} as const;
const MARGIN = 5;
const MOST = 20;

/** About what the model's score will be, but for a constant. */
function look(
  { terms, totalWeight }: AskedQuestion,
  { position, scoreShare, paragraphScoreShare }: Glimpse,
  index: SentenceIndex,
): number {
  const { from, to } = paragraphAround(index, position);
  let own = 0;
  let previous = 0;
  let paragraph = 0;
  for (const { number, weight } of terms) {
    if (number < 0) continue;
    if (index.has(position, number)) {
      own += weight;
      continue;
    }
    if (position > from && index.has(position - 1, number)) previous += weight;
    let at = from;
    while (at < to && !index.has(at, number)) at += 1;
    if (at < to) paragraph += weight;
  }
  return (
    WEIGHTS.scoreShare * scoreShare +
    WEIGHTS.paragraphScoreShare * paragraphScoreShare +
    (WEIGHTS.coverage * own +
      WEIGHTS.coverageWithPrevious * (own + previous) +
      WEIGHTS.coverageWithParagraph * (own + paragraph)) /
      totalWeight
  );
}
