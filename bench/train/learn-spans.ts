import { compare } from '../../src/answer/features/compare.ts';
import { readQuestion } from '../../src/answer/features/read-question.ts';
import { createSentenceReader } from '../../src/answer/features/read-sentence.ts';
import type { Tree } from '../../src/answer/model/trees.ts';
import { candidateSpans } from '../../src/answer/spans/candidate-spans.ts';
import { measureSpans, SPAN_FEATURES } from '../../src/answer/spans/span-features.ts';
import { createRandom } from '../metrics/seeded-random.ts';
import { scoreSpan } from '../metrics/span-score.ts';
import { isRight, openCorpus, type TrainingArticle } from './articles.ts';
import { boost } from './boost.ts';
import { createRows } from './rows.ts';

/**
 * Trees that order the spans of a sentence, learned from the right sentence of each answerable question; of several
 * the one that shares most with the question. The nearer a span is to an answer (F1), the more it counts as right.
 */
export function learnSpans(
  articles: readonly TrainingArticle[],
  onRound?: (round: number) => void,
): Tree[] {
  const rows = createRows(SPAN_FEATURES.length);
  const targets: number[] = [];
  const lists: number[] = [0];
  const random = createRandom(5);
  const read = createSentenceReader();
  for (const article of articles) {
    const { index, analyse } = openCorpus(article, () => true);
    for (const trial of article.trials) {
      const positions = Array.from({ length: index.count }, (_, at) => at).filter((position) => {
        const sentence = index.sentenceAt(position);
        return sentence !== undefined && isRight(trial, sentence);
      });
      if (positions.length === 0) continue;
      const asked = readQuestion(analyse(trial.question), index);
      const [best] = positions
        .flatMap((position) => {
          const sentence = index.sentenceAt(position);
          return sentence === undefined ? [] : [compare(asked, read(sentence), position, index)];
        })
        .map((comparison) => ({
          comparison,
          shared: comparison.matches.reduce(
            (sum, { isThere, term }) => sum + (isThere ? term.weight : 0),
            0,
          ),
        }))
        .sort((a, b) => b.shared - a.shared);
      if (best === undefined) continue;
      const { comparison } = best;
      const { tagged, text } = comparison.sentence;
      const spans = candidateSpans(tagged);
      const values = measureSpans(comparison, spans);
      spans.forEach(({ from, to }, row) => {
        const words = text.slice(tagged[from]?.start, tagged[to - 1]?.end);
        const { f1 } = scoreSpan(words, trial.answers);
        if (f1 <= NEAR && random() >= WRONG_KEPT / spans.length) return;
        rows.add(values.subarray(row * rows.width, (row + 1) * rows.width));
        targets.push(f1 >= SAME ? 1 : f1 > NEAR ? 0.3 * f1 * f1 : 0);
      });
      if (targets.length > (lists.at(-1) ?? 0)) lists.push(targets.length);
    }
  }
  return boost(
    {
      values: rows.values(),
      width: rows.width,
      targets: Float32Array.from(targets),
      lists: Uint32Array.from(lists),
    },
    {
      rounds: 350,
      learningRate: 0.15,
      levels: 6,
      featureShare: 0.35,
      rowShare: 0.6,
      seed: 3,
      ...(onRound === undefined ? {} : { onRound }),
    },
  );
}

/** F1 from which a span is the answer, and above which it is near it. */
const SAME = 0.99;
const NEAR = 0.5;
/** About as many wrong spans of a sentence are looked at; all of them teach little more. */
const WRONG_KEPT = 25;
