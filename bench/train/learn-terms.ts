import { type Comparison, compare } from '../../src/answer/features/compare.ts';
import { readQuestion } from '../../src/answer/features/read-question.ts';
import { createSentenceReader } from '../../src/answer/features/read-sentence.ts';
import {
  readSigns,
  TERM_SIGNS,
  TERM_TRAITS,
  type TermModel,
  traitsOf,
} from '../../src/answer/features/term-evidence.ts';
import { findCandidates } from '../../src/answer/find-candidates.ts';
import { createRandom } from '../metrics/seeded-random.ts';
import { askEach, type TrainingArticle } from './articles.ts';
import { softmaxErrors } from './softmax-errors.ts';

/** A question's terms beside some sentences: which of them are right, or whether the only one is. */
export interface TermList {
  /** Term after term, its traits. */
  readonly traits: Float32Array;
  /** Sentence after sentence, term after term, its signs. */
  readonly signs: Float32Array;
  readonly isRight: readonly boolean[];
}

/** The candidates for each answerable question of the article, where one of them is right. */
export function readTermLists(article: TrainingArticle): readonly TermList[] {
  const read = createSentenceReader();
  return [...askEach(article)].flatMap(({ corpus, question, isRight, isBeside }) => {
    const { index } = corpus;
    const analysed = corpus.analyse(question);
    const asked = readQuestion(analysed, index);
    const positions = findCandidates(analysed, index)
      .slice(0, MAX_RIVALS)
      .flatMap(({ position }) => (isBeside(position) ? [] : [position]));
    const right = positions.map(isRight);
    if (!right.includes(true)) return [];
    const comparisons = positions.flatMap((position) => {
      const sentence = index.sentenceAt(position);
      return sentence === undefined ? [] : [compare(asked, read(sentence), position, index)];
    });
    return [toTermList(comparisons, right)];
  });
}

/** Sentences further down teach little and cost as much. */
const MAX_RIVALS = 20;

/** The list of a question's comparisons. */
export function toTermList(
  comparisons: readonly Comparison[],
  isRight: readonly boolean[],
): TermList {
  const question = comparisons[0]?.question;
  const terms = question?.terms ?? [];
  const width = terms.length * TERM_SIGNS.length;
  const signs = new Float32Array(comparisons.length * width);
  comparisons.forEach((comparison, at) => {
    signs.set(readSigns(comparison), at * width);
  });
  const traits = terms.flatMap((term) => (question === undefined ? [] : traitsOf(term, question)));
  return { traits: Float32Array.from(traits), signs, isRight };
}

/**
 * Weights for what terms say of sentences, fitted by Adam (Kingma and Ba 2015) with a falling step: of several sentences
 * how they share the chance to be right (softmax), of one alone whether it is right (logistic regression). The same input
 * gives the same weights.
 */
export function learnTerms(lists: readonly TermList[]): TermModel {
  const size = TERM_SIGNS.length * TERM_TRAITS.length;
  // The last weight is that of nothing: how likely a sentence alone is right before its terms are looked at.
  const weights = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  const random = createRandom(11);
  const steps = Math.ceil(lists.length / BATCH) * ROUNDS;
  for (let step = 1; step <= steps; step += 1) {
    gradient.fill(0);
    for (let one = 0; one < BATCH; one += 1) {
      const list = lists[Math.floor(random() * lists.length)];
      if (list !== undefined) addGradient(list, weights, gradient);
    }
    const rate = RATE * (1 - (step - 1) / steps);
    for (let at = 0; at <= size; at += 1) {
      const slope = (gradient[at] as number) / BATCH + 2 * DECAY * (weights[at] as number);
      first[at] = 0.9 * (first[at] as number) + 0.1 * slope;
      second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope;
      const mean = (first[at] as number) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] as number) / (1 - 0.999 ** step));
      weights[at] = (weights[at] as number) - (rate * mean) / (spread + 1e-8);
    }
  }
  return {
    weights: TERM_SIGNS.map((_, sign) =>
      Array.from(weights.subarray(sign * TERM_TRAITS.length, (sign + 1) * TERM_TRAITS.length)),
    ),
  };
}

const ROUNDS = 12;
const BATCH = 64;
const RATE = 0.02;
/** Draws the weights to nothing. */
const DECAY = 2e-4;

/** What the model says of each sentence of a list. */
export function scoreTerms(list: TermList, { weights }: TermModel): readonly number[] {
  return scoresOf(list, sayings(list, Float64Array.from(weights.flat())));
}

/** Adds how the loss, minus the logarithm of the chance of what is right, grows with each weight. */
function addGradient(list: TermList, weights: Float64Array, gradient: Float64Array): void {
  const { traits, signs, isRight } = list;
  const width = (traits.length / TERM_TRAITS.length) * TERM_SIGNS.length;
  const scores = scoresOf(list, sayings(list, weights));
  const ofNothing = weights.length - 1;
  const errors = errorsOf(scores, isRight, weights[ofNothing] as number);
  if (errors.length === 1) gradient[ofNothing] = (gradient[ofNothing] as number) + (errors[0] ?? 0);
  for (let cell = 0; cell < width; cell += 1) {
    let pull = 0;
    errors.forEach((error, at) => {
      pull += error * (signs[at * width + cell] as number);
    });
    if (pull === 0) continue;
    const { weight, trait } = placesOf(cell);
    for (let at = 0; at < TERM_TRAITS.length; at += 1) {
      gradient[weight + at] =
        (gradient[weight + at] as number) + pull * (traits[trait + at] as number);
    }
  }
}

/** For each term and sign what it says. */
function sayings({ traits }: TermList, weights: Float64Array): Float64Array {
  const said = new Float64Array((traits.length / TERM_TRAITS.length) * TERM_SIGNS.length);
  for (let cell = 0; cell < said.length; cell += 1) {
    const { weight, trait } = placesOf(cell);
    let sum = 0;
    for (let at = 0; at < TERM_TRAITS.length; at += 1) {
      sum += (weights[weight + at] as number) * (traits[trait + at] as number);
    }
    said[cell] = sum;
  }
  return said;
}

function scoresOf({ signs, isRight }: TermList, said: Float64Array): readonly number[] {
  return isRight.map((_, at) => {
    let sum = 0;
    for (let cell = 0; cell < said.length; cell += 1) {
      sum += (said[cell] as number) * (signs[at * said.length + cell] as number);
    }
    return sum;
  });
}

/** Where the weights of a cell's sign and the traits of its term begin. */
function placesOf(cell: number): { readonly weight: number; readonly trait: number } {
  const term = Math.floor(cell / TERM_SIGNS.length);
  return {
    weight: (cell - term * TERM_SIGNS.length) * TERM_TRAITS.length,
    trait: term * TERM_TRAITS.length,
  };
}

/** How the loss grows with each score. */
function errorsOf(
  scores: readonly number[],
  isRight: readonly boolean[],
  ofNothing: number,
): readonly number[] {
  const [alone = 0] = scores;
  if (scores.length === 1) return [1 / (1 + Math.exp(-alone - ofNothing)) - (isRight[0] ? 1 : 0)];
  return softmaxErrors(scores, isRight);
}
