import { RELATION } from '../../text/word-relations.ts';
import type { Comparison, TermMatch } from './compare.ts';
import type { AskedQuestion, AskedTerm } from './read-question.ts';

/** What is known of a question's term before any sentence is looked at. */
export const TERM_TRAITS = [
  'always',
  'weight',
  'weightShare',
  'rarity',
  'isVerb',
  'isName',
  'isNumeral',
  'isFocus',
  'isUnknown',
  'asksWho',
  'asksWhen',
  'asksHowMany',
  'asksWhat',
] as const;

/** How a sentence, or what stands around it, has a term. */
export const TERM_SIGNS = [
  'isThere',
  'isIdea',
  'isSomewhatLike',
  'isLike',
  'isVeryLike',
  'onlyInPrevious',
  'onlyInSecondPrevious',
  'onlyInNext',
  'onlyInParagraph',
  'alsoInPrevious',
  'alsoInNext',
  'alsoInParagraph',
  'nearAnswer',
  'nearOtherTerm',
  'inSameForm',
  'besideItsNeighbour',
  'isRepeated',
  'isAlike',
  'isAlikeBoth',
  'isTold',
  'isTelling',
  'isContrary',
] as const;

/**
 * How much each sign of a term says for a sentence, given the term's traits: a table of weights. What a sentence has of
 * a question is the sum over its terms, signs and traits of weight times sign times trait.
 */
export interface TermModel {
  /** Row after row, a sign each with a weight for each of {@link TERM_TRAITS}. */
  readonly weights: readonly (readonly number[])[];
}

/** For each of the question's terms what each sign says; made once a question. */
export function weighSigns(
  question: AskedQuestion,
  { weights }: TermModel,
): readonly Float64Array[] {
  return question.terms.map((term) => {
    const traits = traitsOf(term, question);
    const said = new Float64Array(weights.length);
    for (const [sign, row] of weights.entries()) {
      let sum = 0;
      for (let trait = 0; trait < row.length; trait += 1)
        sum += (row[trait] as number) * (traits[trait] ?? 0);
      said[sign] = sum;
    }
    return said;
  });
}

/** The sum of what the signs say. */
export function sumEvidence(comparison: Comparison, said: readonly Float64Array[]): number {
  const signs = readSigns(comparison);
  let sum = 0;
  let at = 0;
  for (const own of said) {
    for (const weight of own) {
      sum += weight * (signs[at] as number);
      at += 1;
    }
  }
  return sum;
}

/** One number for each of {@link TERM_TRAITS}. */
export function traitsOf(term: AskedTerm, question: AskedQuestion): readonly number[] {
  const { kind } = question;
  return [
    1,
    // Weights are between 0 and about 5.
    term.weight / 5,
    term.weight / question.totalWeight,
    term.rarity,
    term.role === 'verb' ? 1 : 0,
    term.role === 'name' ? 1 : 0,
    term.isNumeral ? 1 : 0,
    term.stem === question.focus ? 1 : 0,
    term.number < 0 ? 1 : 0,
    kind === 'who' ? 1 : 0,
    kind === 'when' ? 1 : 0,
    kind.startsWith('how-') ? 1 : 0,
    kind === 'what' || kind === 'which' ? 1 : 0,
  ];
}

/** For each of the question's terms one number in [0, 1] for each of {@link TERM_SIGNS}, term after term. */
export function readSigns(comparison: Comparison): Float32Array {
  const { matches, sentence } = comparison;
  const signs = new Float32Array(matches.length * TERM_SIGNS.length);
  matches.forEach((match, order) => {
    const { term, nearest, relation, places } = match;
    const { inPrevious, inSecondPrevious, inNext, inParagraph } = match;
    const first = order * TERM_SIGNS.length;
    if (!match.isThere) {
      signs[first + 1] = term.idea !== undefined && sentence.ideas.has(term.idea) ? 1 : 0;
      signs[first + 2] = ramp(nearest, 0.3, 0.5);
      signs[first + 3] = ramp(nearest, 0.5, 0.65);
      signs[first + 4] = ramp(nearest, 0.65, 0.85);
      signs[first + 5] = inPrevious ? 1 : 0;
      signs[first + 6] = !inPrevious && inSecondPrevious ? 1 : 0;
      signs[first + 7] = !inPrevious && inNext ? 1 : 0;
      signs[first + 8] = inParagraph ? 1 : 0;
      signs[first + 17] = relation & RELATION.alike ? 1 : 0;
      signs[first + 18] = relation & RELATION.alikeBoth ? 1 : 0;
      signs[first + 19] = relation & RELATION.tells ? 1 : 0;
      signs[first + 20] = relation & RELATION.told ? 1 : 0;
      signs[first + 21] = relation & RELATION.contrary ? 1 : 0;
      return;
    }
    signs[first] = 1;
    signs[first + 9] = inPrevious ? 1 : 0;
    signs[first + 10] = inNext ? 1 : 0;
    signs[first + 11] = inParagraph ? 1 : 0;
    signs[first + 12] = nearnessToAnswer(match, comparison);
    signs[first + 13] = nearnessToOthers(match, comparison);
    signs[first + 14] = places.some((at) => sentence.tokens[at]?.normalised === term.form) ? 1 : 0;
    signs[first + 15] =
      standTogether(matches[order - 1], match) || standTogether(match, matches[order + 1]) ? 1 : 0;
    signs[first + 16] = places.length > 1 ? 1 : 0;
  });
  return signs;
}

/** 0 up to `low`, 1 from `high` on. */
function ramp(value: number, low: number, high: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** How near the term stands to words of the asked kind: 1 at none, falling by e every 4 words. */
function nearnessToAnswer({ places }: TermMatch, { answering }: Comparison): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const place of places) {
    for (const { fromToken, toToken } of answering) {
      if (place < fromToken) nearest = Math.min(nearest, fromToken - place);
      else if (place >= toToken) nearest = Math.min(nearest, place - toToken + 1);
    }
  }
  return Math.exp(-nearest / 4);
}

/** How near the term stands to another of the question, falling by e every 3 words. */
function nearnessToOthers({ term, places }: TermMatch, { hits }: Comparison): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const place of places) {
    for (const hit of hits) {
      if (hit.term !== term) nearest = Math.min(nearest, Math.abs(hit.place - place));
    }
  }
  return Math.exp(-nearest / 3);
}

/** True when two terms that are neighbours in the question are so in the sentence, in the same order. */
function standTogether(left: TermMatch | undefined, right: TermMatch | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  if (right.term.at - left.term.at > NEIGHBOURS) return false;
  return left.places.some((a) => right.places.some((b) => b > a && b - a <= NEIGHBOURS));
}

const NEIGHBOURS = 3;
