/**
 * Trains the model that tells which conflicts make a claim wrong (src/answer/claim/conflicts), on the claims of articles
 * that nobody noted anything about: `npx tsx bench/train-conflicts.ts [FOLDER…]`, of bench/incidents/train unless told
 * otherwise. Takes a few minutes. Prints what it is worth: the articles of each writer are judged by a model that saw none
 * of them, each claim once more without the sentences that decide it, where nothing is right but silence.
 */
import { plainClaim } from '../src/answer/claim/claim-spellings.ts';
import { compareOnce } from '../src/answer/claim/compare.ts';
import {
  CONFLICT_FEATURES,
  measureConflict,
} from '../src/answer/claim/conflicts/conflict-features.ts';
import {
  CONFLICT_BOUND,
  chanceOf,
  conflictsAmong,
  DOER_BOUND,
  isOfDoer,
  STRICT_BOUND,
} from '../src/answer/claim/conflicts/judge-conflicts.ts';
import { type JudgedClaim, judgeStrictly } from '../src/answer/claim/judge-strictly.ts';
import { nearSourcesSteps } from '../src/answer/claim/near-sources.ts';
import { rankFor } from '../src/answer/claim/ranked-sentences.ts';
import { readClaim } from '../src/answer/claim/read-claim.ts';
import { corpusOf } from '../src/answer/corpus-in-memory.ts';
import type { Model } from '../src/answer/model/trees.ts';
import { createRanker } from '../src/answer/rank.ts';
import type { Verdict } from '../src/domain/answer.ts';
import { finish } from '../src/domain/steps.ts';
import { findFolders } from './eval/find-folders.ts';
import { type ClaimTrial, readClaims } from './eval/read-questions.ts';
import { openCorpus, readArticles, type TrainingArticle } from './train/articles.ts';
import { boost } from './train/boost.ts';
import { writerOf } from './train/learn-associations.ts';
import { writeModel } from './train/write-model.ts';

const PARTS = 6;

/** A claim with the sentences that conflict with it. */
interface Row {
  readonly writer: string;
  readonly verdict: Verdict;
  readonly strict: Verdict;
  readonly conflicts: readonly {
    readonly values: Float32Array;
    /** What the strict comparison decides by. */
    readonly isStrict: boolean;
    readonly isOfDoer: boolean;
    readonly isRight: boolean;
  }[];
}

const folders = process.argv.slice(2);
const rows: Row[] = [];
const found = findFolders({ knowledge: folders.length > 0 ? folders : ['bench/incidents/train'] });
for (const { knowledge, claims } of found) {
  const [article] = await readArticles([knowledge]);
  if (article === undefined || claims === undefined) continue;
  const trials = readClaims(claims);
  rows.push(...rowsOf(article, trials));
  for (const trial of trials.filter(({ gold }) => gold.length > 0))
    rows.push(...rowsOf(without(article, trial.gold), [{ ...trial, verdict: 'not-in-sources' }]));
}
const writers = [...new Set(rows.map(({ writer }) => writer))].sort();
const partOf = ({ writer }: Row): number => writers.indexOf(writer) % PARTS;
const judged = Array.from({ length: PARTS }, (_, part) => {
  process.stderr.write(`part ${part + 1} of ${PARTS}\n`);
  const model = learn(rows.filter((row) => partOf(row) !== part));
  return rows
    .filter((row) => partOf(row) === part)
    .map((row) => ({
      ...row,
      chances: row.conflicts.map((conflict) => ({
        ...conflict,
        chance: chanceOf(conflict.values, model),
      })),
    }));
}).flat();
const strictly = describe(({ strict }) => strict === 'contradicted');
for (const bound of [0.4, 0.5, 0.6, 0.7, 0.8])
  for (const strict of [0, 0.2, 0.3, 0.4, bound])
    process.stderr.write(`${describeFrom(bound, strict)}\n`);
writeModel({
  file: 'conflict-model',
  constant: 'CONFLICT_MODEL',
  what: 'gives the log odds that a sentence which conflicts with a claim makes it wrong',
  from: [
    `by bench/train-conflicts.ts from the claims about ${found.length} invented articles (bench/incidents).`,
  ],
  figures: `${describeFrom(CONFLICT_BOUND, STRICT_BOUND)} By the strict comparison alone ${strictly}.`,
  names: CONFLICT_FEATURES,
  trees: learn(rows).trees,
});

function without(article: TrainingArticle, gold: readonly string[]): TrainingArticle {
  const { knowledge } = article;
  const sentences = knowledge.sentences.filter(({ number }) => !gold.includes(`S${number}`));
  return { ...article, knowledge: { ...knowledge, sentences } };
}

/** Each claim as the engine would see it that knows this article. */
function rowsOf(article: TrainingArticle, trials: readonly ClaimTrial[]): readonly Row[] {
  const sources = finish(nearSourcesSteps(corpusOf(article.knowledge), false));
  const { index, analyse, findAbsent } = openCorpus(article, () => true);
  const ranker = createRanker(index, findAbsent);
  return trials.map(({ claim, verdict, gold }): Row => {
    const text = plainClaim(claim);
    const readings = readClaim(text, sources.names());
    const ranked = rankFor(ranker, analyse(readings[0]?.text ?? text));
    const near = (reading: (typeof readings)[number]) => sources.near(ranked.sentences, reading);
    const { findings, decision }: JudgedClaim = judgeStrictly(text, readings, near, compareOnce());
    return {
      writer: writerOf(article.name),
      verdict,
      strict: decision.verdict,
      conflicts: conflictsAmong(findings).map((held) => ({
        values: measureConflict(held, ranked),
        isStrict: decision.verdict === 'contradicted' && held.finding === decision.finding,
        isOfDoer: isOfDoer(held.finding),
        isRight:
          verdict === 'contradicted' &&
          held.finding.source.quotes.some(({ number }) => gold.includes(`S${number}`)),
      })),
    };
  });
}

function learn(some: readonly Row[]): Model {
  const conflicts = some.flatMap((row) => row.conflicts);
  const values = new Float32Array(conflicts.length * CONFLICT_FEATURES.length);
  for (const [at, conflict] of conflicts.entries())
    values.set(conflict.values, at * CONFLICT_FEATURES.length);
  const trees = boost(
    {
      values,
      width: CONFLICT_FEATURES.length,
      targets: Float32Array.from(conflicts, ({ isRight }) => (isRight ? 1 : 0)),
    },
    { rounds: 150, learningRate: 0.08, levels: 3, featureShare: 0.5, rowShare: 0.7, seed: 1 },
  );
  return { names: CONFLICT_FEATURES, trees };
}

function describeFrom(bound: number, strict: number): string {
  const isWrong = ({ chances }: (typeof judged)[number]): boolean =>
    chances.some(
      (one) => one.chance >= (one.isStrict ? strict : one.isOfDoer ? DOER_BOUND : bound),
    );
  return `From ${bound} (${strict}) on, by models that saw nothing of the writer, ${describe(isWrong)}.`;
}

/** What comes of it where these are contradicted, and what is borne out stays so. */
function describe(isWrong: (row: (typeof judged)[number]) => boolean): string {
  const said = judged.filter((row) => row.strict !== 'supported' && isWrong(row));
  const count = (some: readonly Row[], verdict: Verdict): number =>
    some.filter((row) => row.verdict === verdict).length;
  return (
    `${count(said, 'contradicted')} of ${count(judged, 'contradicted')} wrong claims are contradicted, ` +
    `${count(said, 'supported')} of ${count(judged, 'supported')} true ones and ${count(said, 'not-in-sources')} of the ${count(judged, 'not-in-sources')} of which nothing is said`
  );
}
