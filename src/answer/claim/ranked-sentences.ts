import type { Question } from '../../domain/question.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Ranker } from '../rank.ts';

/** What the ranker gives for a claim that is asked as a question. */
export interface RankedSentences {
  /** Best first. */
  readonly sentences: readonly Sentence[];
  readonly firstScore: number;
  /** Worked out when it is asked for. */
  readonly confidence: number;
}

/** The sentences that rank highest for a claim, of those that `stands` lets through. */
export function rankFor(
  ranker: Ranker,
  claim: Question,
  stands: (sentence: Sentence) => boolean = () => true,
): RankedSentences {
  const judged = ranker.judge(claim, MAX_SENTENCES);
  const standing = judged.candidates.filter(({ sentence }) => stands(sentence));
  return {
    sentences: standing.map(({ sentence }) => sentence),
    firstScore: standing[0]?.score ?? 0,
    get confidence() {
      return judged.confidence.value;
    },
  };
}

/** A claim is a sentence; whatever could decide it is among the nearest. */
const MAX_SENTENCES = 24;
