import { createEngine } from '../../src/engine.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { shuffle } from '../metrics/seeded-random.ts';
import { readKnowledgeFiles } from './article.ts';
import { type ClaimFigures, claimFigures, type JudgedClaim, runClaims } from './claims.ts';
import { computeFigures, type Figures } from './figures.ts';
import type { Folder } from './find-folders.ts';
import { type HeadlineFigure, headlineFigures } from './headline.ts';
import { type Mode, planBatches } from './modes.ts';
import { readClaims, readQuestions } from './read-questions.ts';
import { type Outcome, runTrials } from './run-trials.ts';

/** Everything that one folder, or several together, came to. */
export interface Run {
  readonly outcomes: readonly Outcome[];
  readonly judged: readonly JudgedClaim[];
  readonly figures: Figures;
  readonly claims?: ClaimFigures;
  readonly headline: readonly HeadlineFigure[];
}

/** A sample is always the same one. */
const SAMPLING_SEED = 7;

/** Asks and checks everything of a folder. */
export function runFolder(folder: Folder, mode: Mode, limit?: number): Run {
  const files = readKnowledgeFiles(folder.knowledge);
  const all = readQuestions(folder.questions);
  const trials = limit === undefined ? all : shuffle(all, SAMPLING_SEED).slice(0, limit);
  const outcomes = planBatches(mode, files, trials).flatMap((batch) => runTrials(batch));
  const judged =
    folder.claims === undefined
      ? []
      : runClaims(createEngine(buildKnowledge(files)), readClaims(folder.claims));
  return summarise(outcomes, judged);
}

/** What the outcomes and the judged claims come to. */
export function summarise(outcomes: readonly Outcome[], judged: readonly JudgedClaim[]): Run {
  const figures = computeFigures(outcomes);
  const claims = claimFigures(judged);
  const headline = headlineFigures(figures, claims);
  return { outcomes, judged, figures, headline, ...(claims === undefined ? {} : { claims }) };
}
