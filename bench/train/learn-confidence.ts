import {
  CONFIDENCE_FEATURES,
  measureConfidence,
  type ScoredSentence,
} from '../../src/answer/confidence-features.ts';
import type { TermModel } from '../../src/answer/features/term-evidence.ts';
import { type Model, score } from '../../src/answer/model/trees.ts';
import { findAnswerSpan } from '../../src/answer/spans/find-answer-span.ts';
import { createRandom } from '../metrics/seeded-random.ts';
import { type Corpus, isRight, openCorpus, type TrainingArticle } from './articles.ts';
import { boost } from './boost.ts';
import { createMeasurer } from './learn-sentences.ts';
import { learnTerms, scoreTerms, type TermList, toTermList } from './learn-terms.ts';
import { createRows, type Rows } from './rows.ts';

/** What was the knowledge when the question was asked. */
type Setting = 'article' | 'paragraph' | 'left-out' | 'other-paragraph';

/** One question asked of one knowledge: whether that holds an answer, and whether the first sentence is right. */
export interface ConfidenceCase {
  readonly article: string;
  readonly setting: Setting;
  readonly isAnswerable: boolean;
  readonly isRight: boolean;
  /** The question was written to look answerable, and is not. */
  readonly isWritten: boolean;
}

export interface ConfidenceCases {
  /** What is measured, but for what the terms say. */
  readonly rows: Rows;
  /** For each case the terms beside the first sentence, which is right where the knowledge holds an answer. */
  readonly terms: readonly TermList[];
  readonly cases: readonly ConfidenceCase[];
}

/**
 * The questions asked of their article, of their paragraph alone, of their article without it, and of another
 * paragraph. `modelsOf` must give models that were not trained on the article, or the estimate is too sure.
 */
export function collectCases(
  articles: readonly TrainingArticle[],
  modelsOf: (article: TrainingArticle) => {
    readonly terms: TermModel;
    readonly sentences: Model;
    readonly spans: Model;
  },
): ConfidenceCases {
  const rows = createRows(CONFIDENCE_FEATURES.length);
  const cases: ConfidenceCase[] = [];
  const random = createRandom(9);
  const terms: TermList[] = [];
  for (const article of articles) {
    const models = modelsOf(article);
    const measure = createMeasurer(models.terms);
    const whole = openCorpus(article, () => true);
    const blocks = [...new Set(article.knowledge.sentences.map(({ block }) => block))];
    const corpora = new Map<string, Corpus>();
    const corpus = (key: string, isWanted: (block: number) => boolean): Corpus => {
      const opened = corpora.get(key) ?? openCorpus(article, isWanted);
      corpora.set(key, opened);
      return opened;
    };
    for (const trial of article.trials) {
      const other = blocks[Math.floor(random() * blocks.length)] ?? 0;
      const own = trial.paragraph;
      const settings: [Setting, Corpus][] = [
        ['article', whole],
        ['paragraph', corpus(`${own}`, (block) => block === own)],
      ];
      if (trial.answerable) {
        settings.push(['left-out', corpus(`-${own}`, (block) => block !== own)]);
        if (other !== own) {
          settings.push(['other-paragraph', corpus(`${other}`, (block) => block === other)]);
        }
      }
      for (const [setting, knowledge] of settings) {
        const [best, ...others] = measure(knowledge, trial.question)
          .map(
            (measured): ScoredSentence => ({
              ...measured,
              score: score(models.sentences, measured.values),
            }),
          )
          .sort((a, b) => b.score - a.score || a.position - b.position);
        if (best === undefined) continue;
        const sentence = knowledge.index.sentenceAt(best.position);
        const isAnswerable = trial.answerable && (setting === 'article' || setting === 'paragraph');
        rows.add(
          measureConfidence(
            [best, ...others],
            findAnswerSpan(best.comparison, models.spans),
            knowledge.findAbsent(trial.question),
            NOTHING,
          ),
        );
        terms.push(toTermList([best.comparison], [isAnswerable]));
        cases.push({
          article: article.name,
          setting,
          isAnswerable,
          isRight: isAnswerable && sentence !== undefined && isRight(trial, sentence),
          isWritten: !trial.answerable,
        });
      }
    }
  }
  return { rows, terms, cases };
}

/** Weights that say nothing yet. */
const NOTHING: TermModel = { weights: [] };
/**
 * How much a question that was written to look answerable counts beside others. Such questions look more like answerable
 * ones than those whose paragraph is missing: with 1 the model tells the first better (0.01) and the second worse (0.01).
 */
const WRITTEN_WEIGHT = 0.5;
const TERM_SUPPORT = CONFIDENCE_FEATURES.indexOf('termSupport');

/** What gives a confidence. */
export interface ConfidenceModels {
  readonly support: TermModel;
  readonly trees: Model;
}

/** Models whose sum grows with the chance that the knowledge holds an answer, from the cases that are wanted. */
export function learnConfidence(
  { rows, terms, cases }: ConfidenceCases,
  isWanted: (one: ConfidenceCase) => boolean,
): ConfidenceModels {
  const all = rows.values();
  const wanted = cases.flatMap((one, at) => (isWanted(one) ? [{ one, at }] : []));
  const own = wanted.flatMap(({ at }) => terms[at] ?? []);
  const support = learnTerms(own);
  const values = new Float32Array(wanted.length * rows.width);
  wanted.forEach(({ at }, row) => {
    values.set(all.subarray(at * rows.width, (at + 1) * rows.width), row * rows.width);
    values[row * rows.width + TERM_SUPPORT] = supportOf(own[row], support);
  });
  const trees = boost(
    {
      values,
      width: rows.width,
      targets: Float32Array.from(wanted, ({ one }) => (one.isAnswerable ? 1 : 0)),
      weights: Float32Array.from(wanted, ({ one }) => (one.isWritten ? WRITTEN_WEIGHT : 1)),
    },
    { rounds: 500, learningRate: 0.07, levels: 3, featureShare: 0.3, rowShare: 0.7, seed: 1 },
  );
  return { support, trees: { names: CONFIDENCE_FEATURES, trees } };
}

/** What the models say of a case, higher the likelier there is an answer. */
export function scoreCase(
  { rows, terms }: ConfidenceCases,
  at: number,
  { support, trees }: ConfidenceModels,
): number {
  const values = rows.values().slice(at * rows.width, (at + 1) * rows.width);
  values[TERM_SUPPORT] = supportOf(terms[at], support);
  return score(trees, values);
}

function supportOf(list: TermList | undefined, support: TermModel): number {
  return list === undefined ? 0 : (scoreTerms(list, support)[0] ?? 0);
}

/**
 * The line through the scores that makes them log odds of a right first sentence (Platt 1999), fitted by Newton's
 * method on whole articles and on those without the paragraph.
 */
export function calibrate(
  scores: readonly number[],
  cases: readonly ConfidenceCase[],
): { readonly slope: number; readonly offset: number } {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 50; step += 1) {
    let gradientA = 0;
    let gradientB = 0;
    let aa = 1e-6;
    let ab = 0;
    let bb = 1e-6;
    cases.forEach(({ setting, isRight: right }, at) => {
      if (setting !== 'article' && setting !== 'left-out') return;
      const x = scores[at] ?? 0;
      const chance = 1 / (1 + Math.exp(-(slope * x + offset)));
      const error = chance - (right ? 1 : 0);
      const curve = chance * (1 - chance);
      gradientA += error * x;
      gradientB += error;
      aa += curve * x * x;
      ab += curve * x;
      bb += curve;
    });
    const determinant = aa * bb - ab * ab;
    slope -= (bb * gradientA - ab * gradientB) / determinant;
    offset -= (aa * gradientB - ab * gradientA) / determinant;
  }
  return { slope, offset };
}
