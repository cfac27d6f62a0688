import { CONFIDENCE_FEATURES } from '../../src/answer/confidence-features.ts';
import type { TermModel } from '../../src/answer/features/term-evidence.ts';
import { type Model, score } from '../../src/answer/model/trees.ts';
import { boost } from './boost.ts';
import type { ConfidenceCase, ConfidenceCases, Maker } from './collect-cases.ts';
import { learnTerms, scoreTerms, type TermList } from './learn-terms.ts';

/**
 * How much a question counts beside others. Those worded to mislead look more like answerable ones than those whose
 * paragraph is missing do: the more they count, the better the model tells them and the worse the others. Some 18,000 are
 * made and 1,600 were written; decision 0080 has what other weights bring. Of those about
 * incidents there are 22,000; decision 0104 has what their weight brings and costs.
 */
const WEIGHTS: Readonly<Record<Maker, number>> = {
  asked: 1,
  written: 0.25,
  made: 0.04,
  incident: 0.18,
};
const TERM_SUPPORT = CONFIDENCE_FEATURES.indexOf('termSupport');
const COVERAGE = CONFIDENCE_FEATURES.indexOf('coverageOfAll');
const WORDING_SUPPORT = CONFIDENCE_FEATURES.indexOf('wordingSupport');

/** What gives a confidence. */
export interface ConfidenceModels {
  /** Whether the terms in the first sentence speak for an answer, learned from what people asked and wrote. */
  readonly support: TermModel;
  /** The same, learned where the question's paragraph is there: what tells are words that are said otherwise. */
  readonly wording: TermModel;
  readonly trees: Model;
}

/** Models whose sum grows with the chance that the knowledge holds an answer, from the cases that are wanted. */
export function learnConfidence(
  { rows, terms, cases }: ConfidenceCases,
  isWanted: (one: ConfidenceCase) => boolean,
): ConfidenceModels {
  const all = rows.values();
  const wanted = cases.flatMap((one, at) => (isWanted(one) ? [{ one, at }] : []));
  const listsOf = (isMeant: (one: ConfidenceCase) => boolean): readonly TermList[] =>
    wanted.flatMap(({ one, at }) => (isMeant(one) ? (terms[at] ?? []) : []));
  const support = learnTerms(listsOf(({ maker }) => maker !== 'made'));
  const wording = learnTerms(
    listsOf(({ setting }) => setting === 'article' || setting === 'paragraph'),
  );
  const values = new Float32Array(wanted.length * rows.width);
  wanted.forEach(({ at }, row) => {
    values.set(all.subarray(at * rows.width, (at + 1) * rows.width), row * rows.width);
    values[row * rows.width + TERM_SUPPORT] = supportOf(terms[at], support);
    values[row * rows.width + WORDING_SUPPORT] = supportOf(terms[at], wording);
  });
  const trees = boost(
    {
      values,
      width: rows.width,
      targets: Float32Array.from(wanted, ({ one }) => (one.isAnswerable ? 1 : 0)),
      weights: weigh(
        wanted.map(({ one }) => one),
        wanted.map(({ at }) => all[at * rows.width + COVERAGE] ?? 0),
      ),
    },
    { rounds: 700, learningRate: 0.07, levels: 4, featureShare: 0.3, rowShare: 0.7, seed: 1 },
  );
  return { support, wording, trees: { names: CONFIDENCE_FEATURES, trees } };
}

/** What the models say of a case, higher the likelier there is an answer. */
export function scoreCase(
  { rows, terms }: ConfidenceCases,
  at: number,
  { support, wording, trees }: ConfidenceModels,
): number {
  const values = rows.values().slice(at * rows.width, (at + 1) * rows.width);
  values[TERM_SUPPORT] = supportOf(terms[at], support);
  values[WORDING_SUPPORT] = supportOf(terms[at], wording);
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
    cases.forEach(({ setting, maker, isRight: right }, at) => {
      if (
        maker === 'made' ||
        maker === 'incident' ||
        (setting !== 'article' && setting !== 'left-out')
      )
        return;
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

/**
 * The weight of each case. Questions about incidents were ordered: what is answered mostly in other words, what is not mostly
 * in the article's own. Nobody asks so, and it must not be learned: among those of which as much stands in the article
 * (`coverage`, in [0, 1]) the others weigh {@link UNANSWERED} times as much as the answered.
 */
function weigh(cases: readonly ConfidenceCase[], coverage: readonly number[]): Float32Array {
  const groupOf = (at: number, isAnswerable: boolean): string =>
    `${Math.min(COVERAGE_GROUPS - 1, Math.floor((coverage[at] ?? 0) * COVERAGE_GROUPS))} ${isAnswerable}`;
  const sizes = new Map<string, number>();
  cases.forEach(({ maker, isAnswerable }, at) => {
    if (maker !== 'incident') return;
    const group = groupOf(at, isAnswerable);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  });
  return Float32Array.from(cases, ({ maker, isAnswerable }, at) => {
    const own = sizes.get(groupOf(at, isAnswerable)) ?? 1;
    const others = sizes.get(groupOf(at, !isAnswerable)) ?? 1;
    if (maker !== 'incident') return WEIGHTS[maker];
    return WEIGHTS.incident * Math.min(1, others / own) * (isAnswerable ? 1 : UNANSWERED);
  });
}

const COVERAGE_GROUPS = 5;
/** How much more it costs to answer what an article does not tell than to leave unanswered what it does. */
const UNANSWERED = 2;
