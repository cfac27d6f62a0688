import type { Fact, Gap } from '../domain/knowledge.ts';
import type { QuestionKind } from '../domain/question.ts';
import type { Steps } from '../domain/steps.ts';
import { bareQuestion } from '../question/bare-question.ts';
import type { NameMatch } from '../text/match-names.ts';
import { likenessesToEntries } from './compare-wordings.ts';
import type { Corpus } from './corpus.ts';
import { entryOddsSteps } from './likeliest-entry.ts';
import { readAsked } from './read-asked.ts';
import { type Entry, entrySteps } from './read-entry.ts';
import { readWording, type Unit, type Wording } from './read-wording.ts';
import { createUnitWeights } from './weigh-units.ts';
import { wordingTableSteps } from './wording-table.ts';

/** A fact or gap and how well it fits the question. */
export interface EditorialMatch<Entry> {
  readonly entry: Entry;
  /** How like the question its best wording is, in [0, 1]. */
  readonly likeness: number;
  /** The chance that it is what the question is about; those of all facts and gaps sum to 1. */
  readonly chance: number;
}

export interface EditorialMatches {
  /** Likeliest first; ties in the order of the file. */
  readonly facts: readonly EditorialMatch<Fact>[];
  readonly gaps: readonly EditorialMatch<Gap>[];
}

/** What the matcher reads of a question. */
export interface AskedWords {
  /** Its own words. */
  readonly own: string;
  /** The earlier questions that it leans on, as one text; empty: none. */
  readonly context: string;
  readonly kind: QuestionKind;
  /** Positions of the sentences that a follow-up is likelier about. */
  readonly near?: ReadonlySet<number> | undefined;
  /** Hear the learned chances alone: a third of the work, and nearly as good where only the sum of many counts. */
  readonly isQuick?: true;
}

/** Finds the editor's facts and gaps that fit a question. */
export type EditorialMatcher = (asked: AskedWords) => EditorialMatches;

/**
 * A matcher over the facts and gaps, which are read once. The chance of an entry joins two views: what all wordings of
 * all entries teach about its words (`likeliest-entry.ts`), and how like the question its best wording is
 * (`compare-wordings.ts`). A question asked just as an editor wrote it is about that entry alone. Linear in the wordings
 * that share a word with the question, and in the entries. It is made in a few steps for each wording.
 */
export function* editorialMatcherSteps(
  corpus: Corpus,
  matchNames: (text: string) => readonly NameMatch[],
): Steps<EditorialMatcher> {
  const read = (text: string): Wording => readWording(text, matchNames);
  const readLine = (text: string): Wording => read(bareQuestion(text));
  const facts: Entry[] = [];
  for (const fact of corpus.facts) {
    const cited = fact.cites.map((id) => corpus.find(id)?.text ?? '');
    facts.push(yield* entrySteps(fact, cited, readLine));
  }
  const gaps: Entry[] = [];
  for (const gap of corpus.gaps) gaps.push(yield* entrySteps(gap, 'gap', readLine));
  const entries = [...facts, ...gaps];
  const weigh = createUnitWeights(entries);
  const odds = yield* entryOddsSteps(entries);
  const factKeys = new Set(facts.flatMap(({ keys }) => [...keys]));
  const isDecisive = ({ key, isFiller }: Unit): boolean => !isFiller && !factKeys.has(key);
  const table = yield* wordingTableSteps(entries, weigh, isDecisive);

  const factCount = facts.length;
  const positions = [
    ...corpus.facts.map(({ cites }) => cites),
    ...corpus.gaps.map(({ nearest }) => nearest),
  ].map((ids) => ids.flatMap((id) => corpus.positionOf(id) ?? []));

  return ({ own, context, kind, near, isQuick }) => {
    if (table.isGap.length === 0) return { facts: [], gaps: [] };
    const asked = readAsked(read(own), context === '' ? undefined : read(context), kind, weigh);
    if (asked.units.length === 0) return { facts: [], gaps: [] };
    if (isQuick) {
      const chances = [...odds(asked)];
      return {
        facts: order(corpus.facts, [], chances),
        gaps: order(corpus.gaps, [], chances.slice(factCount)),
      };
    }
    const likenesses = likenessesToEntries(asked, table);
    if (likenesses.every((likeness) => likeness === 0)) return { facts: [], gaps: [] };
    const exact = likenesses.indexOf(1);
    const chances =
      exact === -1
        ? leaning(mix(odds(asked), likenesses), positions, near)
        : Array.from(likenesses, certain(exact));
    return {
      facts: order(corpus.facts, likenesses, chances),
      gaps: order(corpus.gaps, likenesses.subarray(factCount), chances.slice(factCount)),
    };
  };
}

const certain =
  (chosen: number) =>
  (_: number, at: number): number =>
    at === chosen ? 1 : 0;

/** The mean of the learned chances and of those that the likenesses give as a softmax. */
function mix(learned: Float64Array, likenesses: Float64Array): readonly number[] {
  const most = Math.max(...likenesses);
  const kernels = Array.from(likenesses, (likeness) => Math.exp(SHARPNESS * (likeness - most)));
  const sum = kernels.reduce((a, b) => a + b, 0);
  return kernels.map((kernel, at) => LEARNED * (learned[at] ?? 0) + ((1 - LEARNED) * kernel) / sum);
}

/** The chances of the entries, raised for those that cite a sentence near by; they sum to 1. */
function leaning(
  chances: readonly number[],
  positions: readonly (readonly number[])[],
  near: ReadonlySet<number> = new Set(),
): readonly number[] {
  if (near.size === 0) return chances;
  const isNear = (at: number) => positions[at]?.some((position) => near.has(position)) === true;
  const raised = chances.map((chance, at) => (isNear(at) ? NEAR * chance : chance));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((chance) => chance / sum);
}

/**
 * Chosen on 435 follow-ups of six writers: of the 285 that the Sony article answers 256 get a right first sentence (245
 * without), and as many of the others are refused. From 2 to 4.5 it is nearly the same.
 */
const NEAR = Math.E;

// Chosen on 735 questions of four writers, none of them an editor's wording then: see docs/decisions/0070.
const LEARNED = 0.6;
const SHARPNESS = 14;

function order<Item>(
  entries: readonly Item[],
  likenesses: ArrayLike<number>,
  chances: readonly number[],
): readonly EditorialMatch<Item>[] {
  return entries
    .map((entry, at) => ({ entry, likeness: likenesses[at] ?? 0, chance: chances[at] ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
}
