/**
 * Trains the models in src/answer/model on articles with questions, each a knowledge folder with questions.jsonl (the
 * format is told in docs/evaluation.md): `npm run train -- FOLDER…`. Takes about a quarter of an hour on two cores.
 */
import { CONFIDENCE_FEATURES } from '../src/answer/confidence-features.ts';
import { SENTENCE_FEATURES } from '../src/answer/features/sentence-features.ts';
import { type Model, score, type Tree } from '../src/answer/model/trees.ts';
import { SPAN_FEATURES } from '../src/answer/spans/span-features.ts';
import { areaUnderRoc } from './metrics/auroc.ts';
import { readArticles, type TrainingArticle } from './train/articles.ts';
import {
  type ConfidenceCase,
  calibrate,
  collectCases,
  learnConfidence,
} from './train/learn-confidence.ts';
import { learnSentences } from './train/learn-sentences.ts';
import { learnSpans } from './train/learn-spans.ts';
import { writeModel } from './train/write-model.ts';

const FOLDS = 3;
const EMPTY: Model = { names: [], trees: [] };

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

note(`spans, ${articles.length} articles`);
writeModel({
  file: 'span-model',
  constant: 'SPAN_MODEL',
  what: 'orders the spans of a sentence',
  names: SPAN_FEATURES,
  trees: learnSpans(articles, every(100)),
});

// For the confidence each article is ranked by a model that has not seen it.
const models = Array.from({ length: FOLDS }, (_, fold): Model => {
  note(`sentences without fold ${fold + 1} of ${FOLDS}`);
  return { names: SENTENCE_FEATURES, trees: learnSentences(outside(articles, fold), every(100)) };
});
note('confidence: asking every question of four kinds of knowledge');
const modelOf = ({ name }: TrainingArticle): Model => models[foldOf.get(name) ?? 0] ?? EMPTY;
const collected = collectCases(articles, modelOf);
const { cases, rows } = collected;
const values = rows.values();
const scores = new Array<number>(cases.length).fill(0);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const trees = learnConfidence(collected, ({ article }) => foldOf.get(article) !== fold);
  const model: Model = { names: CONFIDENCE_FEATURES, trees };
  cases.forEach(({ article }, at) => {
    if (foldOf.get(article) === fold) scores[at] = score(model, values, at * rows.width);
  });
}
const { slope, offset } = calibrate(scores, cases);
const figures = describe(cases, scores);
note(figures);
writeModel({
  file: 'confidence-model',
  constant: 'CONFIDENCE_MODEL',
  what: 'gives the log odds that the first sentence answers',
  figures,
  names: CONFIDENCE_FEATURES,
  trees: learnConfidence(collected, () => true).map((tree) => scale(tree, slope)),
  base: offset,
});

note('sentences, all articles');
writeModel({
  file: 'sentence-model',
  constant: 'SENTENCE_MODEL',
  what: 'orders sentences',
  figures,
  names: SENTENCE_FEATURES,
  trees: learnSentences(articles, every(100)),
});

function scale({ features, thresholds, leaves }: Tree, factor: number): Tree {
  return { features, thresholds, leaves: leaves.map((leaf) => leaf * factor) };
}

/** What the held-out articles show, in one line. */
function describe(all: readonly ConfidenceCase[], given: readonly number[]): string {
  const share = (setting: string): string => {
    const own = all.filter((one) => one.setting === setting && one.isAnswerable);
    return `${((100 * own.filter(({ isRight }) => isRight).length) / own.length).toFixed(1)} %`;
  };
  const auroc = (asked: string, silent: string): string =>
    (
      areaUnderRoc(
        all.flatMap(({ setting, isAnswerable }, at) =>
          (setting === asked && isAnswerable) || setting === silent
            ? [{ score: given[at] ?? 0, isPositive: isAnswerable }]
            : [],
        ),
      ) ?? 0
    ).toFixed(3);
  return [
    `On articles held out in ${FOLDS} folds: first sentence right ${share('article')} of an article, ${share('paragraph')} of a`,
    `paragraph; AUROC ${auroc('article', 'left-out')} without the paragraph, ${auroc('paragraph', 'other-paragraph')} with another one.`,
  ].join(' ');
}

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

function every(rounds: number): (round: number) => void {
  return (round) => {
    if (round % rounds === 0) note(`  ${round} trees`);
  };
}
