/**
 * Trains the models in src/answer/model on articles with questions, each a knowledge folder with questions.jsonl (the
 * format is told in docs/evaluation.md): `npm run train -- FOLDER…`. Takes about a quarter of an hour on two cores.
 */
import { CONFIDENCE_FEATURES } from '../src/answer/confidence-features.ts';
import { SENTENCE_FEATURES } from '../src/answer/features/sentence-features.ts';
import type { Model, Tree } from '../src/answer/model/trees.ts';
import { SPAN_FEATURES } from '../src/answer/spans/span-features.ts';
import { areaUnderRoc } from './metrics/auroc.ts';
import { readArticles, type TrainingArticle } from './train/articles.ts';
import {
  type ConfidenceCase,
  calibrate,
  collectCases,
  learnConfidence,
  scoreCase,
} from './train/learn-confidence.ts';
import { learnSentences } from './train/learn-sentences.ts';
import { learnSpans } from './train/learn-spans.ts';
import { learnTerms, readTermLists } from './train/learn-terms.ts';
import { writeModel, writeTermModel } from './train/write-model.ts';

const FOLDS = 3;
const EMPTY: Model = { names: [], trees: [] };
const NONE = { terms: { weights: [] }, sentences: EMPTY, spans: EMPTY };

const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write(
    'usage: npm run train -- FOLDER… (knowledge folders with questions.jsonl)\n',
  );
  process.exit(2);
}
const articles = await readArticles(folders);
const foldOf = new Map(articles.map(({ name }, at) => [name, at % FOLDS]));
const outside = <Item extends { readonly name: string }>(items: readonly Item[], fold: number) =>
  items.filter(({ name }) => foldOf.get(name) !== fold);

note('terms');
const termLists = new Map(articles.map((article) => [article, readTermLists(article)]));
const termsOf = (some: readonly TrainingArticle[]) =>
  learnTerms(some.flatMap((article) => termLists.get(article) ?? []));

// For the confidence each article is ranked by models that have not seen it.
const models = Array.from({ length: FOLDS }, (_, fold) => {
  note(`sentences and spans without fold ${fold + 1} of ${FOLDS}`);
  const others = outside(articles, fold);
  const terms = termsOf(others);
  const sentences: Model = {
    names: SENTENCE_FEATURES,
    trees: learnSentences(others, terms, every(100)),
  };
  const spans: Model = { names: SPAN_FEATURES, trees: learnSpans(others, every(100)) };
  return { terms, sentences, spans };
});
note('confidence: asking every question of four kinds of knowledge');
const modelsOf = ({ name }: TrainingArticle) => models[foldOf.get(name) ?? 0] ?? NONE;
const collected = collectCases(articles, modelsOf);
const { cases } = collected;
const scores = new Array<number>(cases.length).fill(0);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const own = learnConfidence(collected, ({ article }) => foldOf.get(article) !== fold);
  cases.forEach(({ article }, at) => {
    if (foldOf.get(article) === fold) scores[at] = scoreCase(collected, at, own);
  });
}
const { slope, offset } = calibrate(scores, cases);
const withWritten = new Set(cases.flatMap((one) => (one.isWritten ? [one.article] : [])));
const isOfWritten = ({ article }: ConfidenceCase) => withWritten.has(article);
const figures = describe(cases, scores);
note(figures);
note(
  `Those with questions written to look answerable alone: ${describe(cases, scores, isOfWritten)}`,
);
for (const answered of [0.9, 0.87, 0.85]) {
  note(describeThreshold(cases, scores, answered));
  note(`  those alone: ${describeThreshold(cases, scores, answered, isOfWritten)}`);
}
note('all articles');
const terms = termsOf(articles);
const sentenceTrees = learnSentences(articles, terms, every(100));
const spanTrees = learnSpans(articles, every(100));
const confidence = learnConfidence(collected, () => true);
const confidenceTrees = confidence.trees.trees.map((tree) => scale(tree, slope));
const shared = { figures, articles: articles.length };
writeTermModel({
  ...shared,
  file: 'term-model',
  constant: 'TERM_MODEL',
  what: 'says which sentence terms speak for',
  model: terms,
});
writeTermModel({
  ...shared,
  file: 'support-model',
  constant: 'SUPPORT_MODEL',
  what: 'says whether the terms in the first sentence speak for an answer',
  model: confidence.support,
});
writeModel({
  ...shared,
  file: 'sentence-model',
  constant: 'SENTENCE_MODEL',
  what: 'orders sentences',
  names: SENTENCE_FEATURES,
  trees: sentenceTrees,
});
writeModel({
  ...shared,
  file: 'span-model',
  constant: 'SPAN_MODEL',
  what: 'orders the spans of a sentence',
  names: SPAN_FEATURES,
  trees: spanTrees,
});
writeModel({
  ...shared,
  file: 'confidence-model',
  constant: 'CONFIDENCE_MODEL',
  what: 'gives the log odds that the first sentence answers',
  names: CONFIDENCE_FEATURES,
  trees: confidenceTrees,
  base: offset,
});

function scale({ features, thresholds, leaves }: Tree, factor: number): Tree {
  return { features, thresholds, leaves: leaves.map((leaf) => leaf * factor) };
}

/** What the held-out articles show, in one line. */
function describe(
  all: readonly ConfidenceCase[],
  given: readonly number[],
  isMeant: (one: ConfidenceCase) => boolean = () => true,
): string {
  const share = (setting: string): string => {
    const own = all.filter((one) => one.setting === setting && one.isAnswerable && isMeant(one));
    return `${((100 * own.filter(({ isRight }) => isRight).length) / own.length).toFixed(1)} %`;
  };
  const auroc = (asked: string, silent: string): string =>
    (
      areaUnderRoc(
        all.flatMap((one, at) =>
          isMeant(one) && isCompared(one, asked, silent)
            ? [{ score: given[at] ?? 0, isPositive: one.isAnswerable }]
            : [],
        ),
      ) ?? 0
    ).toFixed(3);
  return [
    `On articles held out in ${FOLDS} folds: first sentence right ${share('article')} of an article, ${share('paragraph')} of a`,
    `paragraph; AUROC ${auroc('article', 'left-out')} without the paragraph, ${auroc('paragraph', 'other-paragraph')} with another one,`,
    `${auroc('article', 'article')} and ${auroc('paragraph', 'paragraph')} for questions written to look answerable.`,
  ].join(' ');
}

/** An answerable question in the one setting or one without an answer in the other; of the same, one written so. */
function isCompared(one: ConfidenceCase, asked: string, silent: string): boolean {
  const { setting, isAnswerable, isWritten } = one;
  if (isAnswerable) return setting === asked && (asked !== silent || isOfWritten(one));
  return setting === silent && isWritten === (asked === silent);
}

/** What a threshold that answers this share of the answerable questions of an article refuses of the others. */
function describeThreshold(
  all: readonly ConfidenceCase[],
  given: readonly number[],
  answered: number,
  isMeant: (one: ConfidenceCase) => boolean = () => true,
): string {
  const of = (setting: string, isAnswerable: boolean): number[] =>
    all
      .flatMap((one, at) =>
        one.setting === setting && one.isAnswerable === isAnswerable && isMeant(one)
          ? [given[at] ?? 0]
          : [],
      )
      .sort((a, b) => a - b);
  const asked = of('article', true);
  const silent = of('left-out', false);
  const threshold = asked[Math.floor(asked.length * (1 - answered))] ?? 0;
  const chance = 1 / (1 + Math.exp(-(slope * threshold + offset)));
  const refused = silent.filter((one) => one < threshold).length / silent.length;
  return `threshold ${chance.toFixed(3)}: answers ${(100 * answered).toFixed(0)} %, refuses ${(100 * refused).toFixed(1)} %`;
}

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

function every(rounds: number): (round: number) => void {
  return (round) => {
    if (round % rounds === 0) note(`  ${round} trees`);
  };
}
