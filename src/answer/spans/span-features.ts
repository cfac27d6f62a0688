import type { TaggedWord } from '../../text/tag-words.ts';
import { wordRarity } from '../../text/word-rarity.ts';
import { likeness } from '../../text/word-vectors.ts';
import type { Comparison } from '../features/compare.ts';
import type { Span } from './candidate-spans.ts';
import { FAR, readSpanField, type SpanField, spanKey } from './read-span-field.ts';
import { readSpanWords } from './read-span-words.ts';
import { codeAfter, codeBefore, tagCode } from './word-codes.ts';

/** What is measured of a span as the answer to a question. */
export const SPAN_FEATURES = [
  'words',
  'chars',
  'firstTag',
  'lastTag',
  'headTag',
  'tagBefore',
  'tagAfter',
  'secondTagBefore',
  'secondTagAfter',
  'wordBefore',
  'wordAfter',
  'typeOverlap',
  'likeliestTypeOverlap',
  'isAskedType',
  'isNounPhrase',
  'isName',
  'nearness',
  'widerNearness',
  'nearnessBefore',
  'nearnessAfter',
  'termBefore',
  'termAfter',
  'verbDistance',
  'focusDistance',
  'askedWeight',
  'askedShare',
  'newWords',
  'focusLikeness',
  'headFocusLikeness',
  'meaningLikeness',
  'rarity',
  'headRarity',
  'start',
  'end',
  'isBeforeVerb',
  'hasVerb',
  'hasNumber',
  'capitals',
  'commas',
  'hasAnd',
  'hasOf',
  'beginsAfterBreak',
  'endsAtBreak',
  'isInBrackets',
  'isQuoted',
  'matchesBefore',
  'matchesAfter',
  'sentenceWords',
  'sentenceCoverage',
  'askedTypesInSentence',
  'orderOfType',
  'holdsFocus',
  'questionTerms',
  'asksWho',
  'asksWhen',
  'asksWhere',
  'asksHowMany',
  'asksWhy',
  'asksHow',
  'asksWhat',
  'asksWhich',
  'opensWithQuestionWord',
] as const;

/** One number for each of {@link SPAN_FEATURES} of each span, span after span. */
export function measureSpans(comparison: Comparison, spans: readonly Span[]): Float32Array {
  const { question, sentence } = comparison;
  const words = sentence.tagged;
  const field = readSpanField(comparison);
  const values = new Float32Array(spans.length * SPAN_FEATURES.length);
  const { kind } = question;
  const opens = /^\W*(?:who|what|which|when|where|how|why)\b/i.test(question.text) ? 1 : 0;
  spans.forEach(({ from, to }, row) => {
    const inside = readSpanWords(comparison, field, from, to);
    const before = words[from - 1];
    const after = words[to];
    const head = headOf(words, from, to);
    const headToken = field.tokenOf[head] ?? -1;
    const headVector = headToken < 0 ? -1 : (sentence.vectors[headToken] ?? -1);
    const overlap = typeOverlap(comparison, from, to);
    const exact = field.types.get(spanKey(from, to));
    const own = [
      to - from,
      (words[to - 1]?.end ?? 0) - (words[from]?.start ?? 0),
      tagCode(words[from]),
      tagCode(words[to - 1]),
      tagCode(words[head]),
      tagCode(before),
      tagCode(after),
      tagCode(words[from - 2]),
      tagCode(words[to + 1]),
      codeBefore(before),
      codeAfter(after),
      overlap.any,
      overlap.likeliest,
      exact !== undefined && [...exact].some((type) => question.asksFor.has(type)) ? 1 : 0,
      exact?.has('thing') ? 1 : 0,
      exact?.has('name') ? 1 : 0,
      ((field.left.close[from] ?? 0) + (field.right.close[to] ?? 0)) / question.totalWeight,
      ((field.left.wide[from] ?? 0) + (field.right.wide[to] ?? 0)) / question.totalWeight,
      (field.left.wide[from] ?? 0) / question.totalWeight,
      (field.right.wide[to] ?? 0) / question.totalWeight,
      from - (field.lastHit[from] ?? -FAR),
      (field.nextHit[to] ?? FAR) - to + 1,
      verbDistance(field, from, to),
      focusDistance(field, from, to),
      inside.askedWeight / question.totalWeight,
      inside.content === 0 ? 0 : inside.asked / inside.content,
      inside.content - inside.asked,
      inside.focusLikeness,
      question.focusVector >= 0 && headVector >= 0 ? likeness(question.focusVector, headVector) : 0,
      inside.meaningLikeness,
      inside.rarity,
      headToken < 0 ? 0 : wordRarity(sentence.tokens[headToken]?.stem ?? ''),
      from / words.length,
      to / words.length,
      to <= field.firstVerb ? 1 : 0,
      inside.hasVerb,
      inside.hasNumber,
      inside.capitals / (to - from),
      inside.commas,
      inside.hasAnd,
      inside.hasOf,
      before === undefined || before.tag === 'PUNCT' ? 1 : 0,
      after === undefined || after.tag === 'PUNCT' ? 1 : 0,
      field.brackets[from] ?? 0,
      field.quotes[from] ?? 0,
      field.hitsBefore[from] ?? 0,
      (field.hitsBefore[words.length] ?? 0) - (field.hitsBefore[to] ?? 0),
      words.length,
      field.coverage,
      field.askedTypes,
      field.typeOrder.get(from) ?? -1,
      inside.holdsFocus,
      question.terms.length,
      kind === 'who' ? 1 : 0,
      kind === 'when' ? 1 : 0,
      kind === 'where' ? 1 : 0,
      kind.startsWith('how-') ? 1 : 0,
      kind === 'why' ? 1 : 0,
      kind === 'how' ? 1 : 0,
      kind === 'what' ? 1 : 0,
      kind === 'which' ? 1 : 0,
      opens,
    ];
    values.set(own, row * SPAN_FEATURES.length);
  });
  return values;
}

function verbDistance({ verbs }: SpanField, from: number, to: number): number {
  let best = FAR;
  for (const at of verbs) {
    if (at < from && from - at < Math.abs(best)) best = from - at;
    if (at >= to && at - to + 1 < Math.abs(best)) best = -(at - to + 1);
  }
  return best;
}

function focusDistance({ focuses }: SpanField, from: number, to: number): number {
  let best = FAR;
  for (const at of focuses) {
    if (at < from) best = Math.min(best, from - at);
    if (at >= to) best = Math.min(best, at - to + 1);
  }
  return best;
}

/** The last word before what follows the phrase's noun: "record" of "a record of addresses". */
function headOf(words: readonly TaggedWord[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (words[at]?.tag === 'ADP' || words[at]?.text === ',') return at - 1;
  }
  return to - 1;
}

/** How well the span is one of an asked type: words shared by words of either, the best of all. */
function typeOverlap(
  { question, sentence }: Comparison,
  from: number,
  to: number,
): { readonly any: number; readonly likeliest: number } {
  let any = 0;
  let likeliest = 0;
  for (const span of sentence.spans) {
    const shared = Math.min(to, span.to) - Math.max(from, span.from);
    if (shared <= 0 || !question.asksFor.has(span.type)) continue;
    const share = shared / (Math.max(to, span.to) - Math.min(from, span.from));
    if (share > any) any = share;
    if (span.type === question.likeliestType && share > likeliest) likeliest = share;
  }
  return { any, likeliest };
}
