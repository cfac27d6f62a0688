import { type AssociationModel, askedWords } from '../../src/answer/features/associations.ts';
import { compare } from '../../src/answer/features/compare.ts';
import { readQuestion } from '../../src/answer/features/read-question.ts';
import { createSentenceReader } from '../../src/answer/features/read-sentence.ts';
import {
  sumEvidence,
  type TermModel,
  weighSigns,
} from '../../src/answer/features/term-evidence.ts';
import { isStopWord } from '../../src/text/stop-words.ts';
import { vectorOf } from '../../src/text/word-vectors.ts';
import { shuffle } from '../metrics/seeded-random.ts';
import { askEach, type TrainingArticle } from './articles.ts';
import { softmaxErrors } from './softmax-errors.ts';

/** A question beside the sentences of its article. */
export interface WordList {
  readonly article: string;
  readonly asked: readonly string[];
  readonly sentences: readonly {
    readonly words: readonly string[];
    /** What its terms say, before associations do. */
    readonly evidence: number;
    readonly isRight: boolean;
  }[];
}

/** The answerable questions of an article whose questions name sentences, each with all sentences. */
export function readWordLists(article: TrainingArticle, terms: TermModel): readonly WordList[] {
  if (!article.isReferenced) return [];
  const read = createSentenceReader();
  return [...askEach(article)].map(
    ({ corpus: { index, analyse }, question, isRight, isBeside }) => {
      const asked = readQuestion(analyse(question), index);
      const said = weighSigns(asked, terms);
      const positions = Array.from({ length: index.count }, (_, position) => position);
      const sentences = positions.flatMap((position) => {
        const sentence = index.sentenceAt(position);
        if (sentence === undefined || isBeside(position)) return [];
        const comparison = compare(asked, read(sentence), position, index);
        return {
          words: [...comparison.sentence.wordPlaces.keys()].filter(isCommon),
          evidence: sumEvidence(comparison, said),
          isRight: isRight(position),
        };
      });
      return { article: article.name, asked: askedWords(asked).filter(isAsked), sentences };
    },
  );
}

/** Every association, as it was learned. */
export type AssociationTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What associations say, for those who learn from what they say. */
export interface LearnedAssociations {
  /** From all articles. */
  readonly model: AssociationTable;
  /** From all articles of other writers, so that nothing is learned by heart. */
  readonly without: (article: TrainingArticle) => AssociationModel;
}

/** Learned from all articles whose questions name sentences, and once for each share of the writers from the others. */
export function learnAssociationsInTurn(lists: readonly WordList[]): LearnedAssociations {
  const writers = [...new Set(lists.map(({ article }) => writerOf(article)))].sort();
  const shareOf = (article: string): number => writers.indexOf(writerOf(article)) % SHARES;
  const model = learnAssociations(lists);
  const others = Array.from({ length: SHARES }, (_, share) =>
    learnAssociations(lists.filter(({ article }) => shareOf(article) !== share)),
  );
  return {
    model,
    without: ({ name, isReferenced }) => (isReferenced ? (others[shareOf(name)] ?? model) : model),
  };
}

const SHARES = 4;

/** Articles by one writer are named alike: "a-bank", "a-stadium". */
export function writerOf(article: string): string {
  return article.split('-')[0] ?? article;
}

/** Invented names say nothing of other articles. */
function isCommon(word: string): boolean {
  return isStopWord(word) || vectorOf(word) >= 0;
}

function isAsked(word: string): boolean {
  return word.startsWith('#') || word.split(' ').every(isCommon);
}

/**
 * Weights for the pairs of words that stand in questions and their answering sentences of {@link MIN_ARTICLES} articles or
 * more: softmax regression over the sentences of an article, on top of what terms say, fitted by AdaGrad (Duchi, Hazan and
 * Singer 2011). The same input gives the same weights.
 */
export function learnAssociations(lists: readonly WordList[]): AssociationTable {
  const pairs = commonPairs(lists);
  const weights = new Float64Array(pairs.size);
  const squares = new Float64Array(pairs.size).fill(0.01);
  const read = lists.map((list) => readList(list, pairs));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const list of shuffle(read, SEED + round)) step(list, weights, squares);
  }
  return toModel(pairs, weights);
}

const MIN_ARTICLES = 3;
const ROUNDS = 5;
const SEED = 13;
const RATE = 0.05;
const DECAY = 0.1;
/** Lesser weights are left out: they say nothing that is noticed. */
const LEAST = 0.05;

function commonPairs(lists: readonly WordList[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const { article, asked, sentences } of lists) {
    for (const { words, isRight } of sentences) {
      if (!isRight) continue;
      for (const one of asked) {
        for (const other of words) {
          if (one === other) continue;
          const pair = `${one}|${other}`;
          const seen = articles.get(pair);
          if (seen === undefined) articles.set(pair, new Set([article]));
          else seen.add(article);
        }
      }
    }
  }
  const common = [...articles].filter(([, seen]) => seen.size >= MIN_ARTICLES);
  return new Map(common.map(([pair], at) => [pair, at]));
}

interface ReadList {
  /** For each sentence the pairs that it makes with the question. */
  readonly pairs: readonly (readonly number[])[];
  readonly evidence: readonly number[];
  readonly isRight: readonly boolean[];
}

function readList({ asked, sentences }: WordList, pairs: ReadonlyMap<string, number>): ReadList {
  return {
    pairs: sentences.map(({ words }) =>
      asked.flatMap((one) => words.flatMap((other) => pairs.get(`${one}|${other}`) ?? [])),
    ),
    evidence: sentences.map(({ evidence }) => evidence),
    isRight: sentences.map(({ isRight }) => isRight),
  };
}

function step(
  { pairs, evidence, isRight }: ReadList,
  weights: Float64Array,
  squares: Float64Array,
): void {
  if (!isRight.includes(true)) return;
  const scores = pairs.map((own, at) =>
    own.reduce((sum, pair) => sum + (weights[pair] as number), evidence[at] ?? 0),
  );
  const errors = softmaxErrors(scores, isRight);
  const slopes = new Map<number, number>();
  pairs.forEach((own, at) => {
    for (const pair of own) slopes.set(pair, (slopes.get(pair) ?? 0) + (errors[at] ?? 0));
  });
  for (const [pair, slope] of slopes) {
    const decayed = slope + DECAY * (weights[pair] as number);
    squares[pair] = (squares[pair] as number) + decayed * decayed;
    weights[pair] =
      (weights[pair] as number) - (RATE * decayed) / Math.sqrt(squares[pair] as number);
  }
}

function toModel(pairs: ReadonlyMap<string, number>, weights: Float64Array): AssociationTable {
  const model = new Map<string, Map<string, number>>();
  for (const [pair, at] of pairs) {
    const weight = Math.round((weights[at] as number) * 100) / 100;
    if (Math.abs(weight) < LEAST) continue;
    const [asked = '', told = ''] = pair.split('|');
    const row = model.get(asked) ?? new Map<string, number>();
    row.set(told, weight);
    model.set(asked, row);
  }
  return model;
}
