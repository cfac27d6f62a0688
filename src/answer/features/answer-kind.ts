import { likeness } from '../../text/word-vectors.ts';
import { beyondChance, type Comparison } from './compare.ts';
import type { PlacedSpan } from './read-sentence.ts';

/** Whether the sentence holds the kind of words that would answer, and near what was asked. */
export const ANSWER_KIND_FEATURES = [
  'hasAskedType',
  'askedTypes',
  'likeliestTypes',
  'askedTypeNearness',
  'likeliestTypeNearness',
  'focusIsThere',
  'focusLikeness',
  'focusNearness',
  'newNames',
  'newNumbers',
  'newDates',
  'reasonCue',
  'mannerCue',
  'namingCue',
  'listCue',
  'superlativeCue',
  'definitionCue',
  'quotationCue',
  'polarityDiffers',
  'words',
  'newWords',
  'questionTerms',
  'asksWho',
  'asksWhen',
  'asksHowMany',
  'asksWhat',
] as const;

/** One number for each of {@link ANSWER_KIND_FEATURES}; nearness is a share of the question's weight. */
export function measureAnswerKind(comparison: Comparison): readonly number[] {
  const { question, sentence, newBefore, answering } = comparison;
  const { likeliestType, kind } = question;
  const asks = new Set(answering);
  let asked = 0;
  let likeliest = 0;
  let nearness = 0;
  let likeliestNearness = 0;
  let focusLike = 0;
  let focusNear = 0;
  const counts = { name: 0, number: 0, date: 0 };
  for (const span of sentence.spans) {
    if (newBefore[span.toToken] === newBefore[span.fromToken]) continue;
    if (span.type === 'name' || span.type === 'number' || span.type === 'date') {
      counts[span.type] += 1;
    }
    const isAsked = asks.has(span);
    const isThing = span.type === 'thing' || span.type === 'name';
    if (span.type === likeliestType) likeliest += 1;
    if (!isAsked && !(isThing && question.focusVector >= 0)) continue;
    const near = nearnessOf(span, comparison);
    if (isAsked) {
      asked += 1;
      nearness = Math.max(nearness, near);
      if (span.type === likeliestType) likeliestNearness = Math.max(likeliestNearness, near);
    }
    if (isThing && question.focusVector >= 0) {
      const like = likenessToFocus(span, comparison);
      focusLike = Math.max(focusLike, like);
      focusNear = Math.max(focusNear, beyondChance(like) * near);
    }
  }
  return [
    asked > 0 ? 1 : 0,
    Math.min(asked, 6),
    Math.min(likeliest, 6),
    nearness,
    likeliestNearness,
    question.focus !== undefined && sentence.places.has(question.focus) ? 1 : 0,
    focusLike,
    focusNear,
    counts.name,
    counts.number,
    counts.date,
    cue(kind === 'why', sentence.hasReason),
    cue(kind === 'how', sentence.hasManner),
    answered(question.asksForName, sentence.namesSomething),
    answered(question.asksForList, sentence.lists),
    answered(question.asksForSuperlative, sentence.hasSuperlative),
    sentence.defines ? 1 : 0,
    sentence.hasQuotation ? 1 : 0,
    question.isNegated === sentence.isNegated ? 0 : 1,
    sentence.tokens.length,
    newBefore[sentence.tokens.length] ?? 0,
    question.terms.length,
    kind === 'who' ? 1 : 0,
    kind === 'when' ? 1 : 0,
    kind.startsWith('how-') ? 1 : 0,
    kind === 'what' || kind === 'which' ? 1 : 0,
  ];
}

/** 0 to 3: whether the cue is asked for (2) and there (1). */
function cue(isAsked: boolean, isThere: boolean): number {
  return (isAsked ? 2 : 0) + (isThere ? 1 : 0);
}

/** 0 when it is not asked for, 1 when it is and the sentence lacks it, 2 when it has it. */
function answered(isAsked: boolean, isThere: boolean): number {
  if (!isAsked) return 0;
  return isThere ? 2 : 1;
}

/** How much of the question stands near the span: each matched term's weight, falling by e every {@link DECAY} words. */
function nearnessOf(span: PlacedSpan, { question, hits }: Comparison): number {
  const best = new Map<string, number>();
  for (const { place, term } of hits) {
    if (place >= span.fromToken && place < span.toToken) continue;
    const distance = place < span.fromToken ? span.fromToken - place : place - span.toToken + 1;
    const value = term.weight * Math.exp(-distance / DECAY);
    if (value > (best.get(term.stem) ?? 0)) best.set(term.stem, value);
  }
  let sum = 0;
  for (const value of best.values()) sum += value;
  return sum / question.totalWeight;
}

const DECAY = 6;

function likenessToFocus(span: PlacedSpan, { question, sentence }: Comparison): number {
  let best = 0;
  for (let at = span.fromToken; at < span.toToken; at += 1) {
    const row = sentence.vectors[at] ?? -1;
    const stem = sentence.tokens[at]?.stem ?? '';
    if (row < 0 || stem === question.focus || question.byStem.has(stem)) continue;
    best = Math.max(best, likeness(question.focusVector, row));
  }
  return best;
}
