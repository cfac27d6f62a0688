/**
 * Trains the models in src/answer/model on articles with questions, each a knowledge folder with questions.jsonl (the
 * format is told in docs/evaluation.md): `npm run train -- FOLDER…`. Takes about an hour.
 * The shipped models: the training and validation articles of SQuAD and bench/incidents/train.
 */
import { CONFIDENCE_FEATURES } from '../src/answer/confidence-features.ts';
import { SENTENCE_FEATURES } from '../src/answer/features/sentence-features.ts';
import type { TermModel } from '../src/answer/features/term-evidence.ts';
import type { Model, Tree } from '../src/answer/model/trees.ts';
import { SPAN_FEATURES } from '../src/answer/spans/span-features.ts';
import { readArticles, type TrainingArticle } from './train/articles.ts';
import { collectCases } from './train/collect-cases.ts';
import { describeHeldOut } from './train/describe-held-out.ts';
import { learnAssociationsInTurn, readWordLists, writerOf } from './train/learn-associations.ts';
import { calibrate, learnConfidence, scoreCase } from './train/learn-confidence.ts';
import { learnSentences } from './train/learn-sentences.ts';
import { learnSpans } from './train/learn-spans.ts';
import { learnTerms, readTermLists } from './train/learn-terms.ts';
import { writeAssociations, writeModel, writeTermModel } from './train/write-model.ts';

const FOLDS = 3;
const EMPTY: Model = { names: [], trees: [] };
const NONE = { terms: { weights: [] }, associations: new Map(), sentences: EMPTY, spans: EMPTY };

const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write(
    'usage: npm run train -- FOLDER… (knowledge folders with questions.jsonl)\n',
  );
  process.exit(2);
}
const articles = await readArticles(folders);
const incidents = articles.filter(({ isReferenced }) => isReferenced).length;
const nameOf = ({ name, isReferenced }: TrainingArticle): string =>
  isReferenced ? writerOf(name) : name;
const writers = [...new Set(articles.map(nameOf))];
const foldOf = new Map(
  articles.map((article) => [article.name, writers.indexOf(nameOf(article)) % FOLDS]),
);
const outside = <Item extends { readonly name: string }>(items: readonly Item[], fold: number) =>
  items.filter(({ name }) => foldOf.get(name) !== fold);

note('terms');
const termLists = new Map(articles.map((article) => [article, readTermLists(article)]));
const termsOf = (some: readonly TrainingArticle[]) =>
  learnTerms(some.flatMap((article) => termLists.get(article) ?? []));

const associationsOf = (some: readonly TrainingArticle[], terms: TermModel) =>
  learnAssociationsInTurn(some.flatMap((article) => readWordLists(article, terms)));

// For the confidence each article is ranked by models that have not seen it.
const models = Array.from({ length: FOLDS }, (_, fold) => {
  note(`sentences and spans without fold ${fold + 1} of ${FOLDS}`);
  const others = outside(articles, fold);
  const terms = termsOf(others);
  const { model: associations, without } = associationsOf(others, terms);
  const sentences: Model = {
    names: SENTENCE_FEATURES,
    trees: learnSentences(
      others,
      (article) => ({ terms, associations: without(article) }),
      every(100),
    ),
  };
  const spans: Model = { names: SPAN_FEATURES, trees: learnSpans(others, every(100)) };
  return { terms, associations, sentences, spans };
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
const { figures, more } = describeHeldOut(cases, scores, { slope, offset });
note(figures);
for (const line of more) note(line);
note('all articles');
const terms = termsOf(articles);
const { model: associations, without } = associationsOf(articles, terms);
const sentenceTrees = learnSentences(
  articles,
  (article) => ({ terms, associations: without(article) }),
  every(100),
);
const spanTrees = learnSpans(articles, every(100));
const confidence = learnConfidence(collected, () => true);
const confidenceTrees = confidence.trees.trees.map((tree) => scale(tree, slope));
const from = [
  `by \`npm run train\` (bench/train-models.ts) from the questions of ${articles.length - incidents}`,
  'articles of SQuAD 1.1 and 2.0 (Rajpurkar et al. 2016, 2018; CC BY-SA 4.0), whose text is not in it,',
  `and of ${incidents} invented ones (bench/incidents).`,
];
const shared = { figures, from };
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
writeTermModel({
  ...shared,
  file: 'wording-model',
  constant: 'WORDING_MODEL',
  what: 'says whether they do where the question may be worded to mislead',
  model: confidence.wording,
});
writeAssociations({
  ...shared,
  file: 'association-model',
  constant: 'ASSOCIATION_MODEL',
  what: 'says which words of a question speak for which of the sentence',
  model: associations,
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

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

function every(rounds: number): (round: number) => void {
  return (round) => {
    if (round % rounds === 0) note(`  ${round} trees`);
  };
}
