import { wordRarity } from '../../text/word-rarity.ts';
import { likeness } from '../../text/word-vectors.ts';
import type { Comparison } from '../features/compare.ts';
import type { Span } from './candidate-spans.ts';
import { FAR, readSpanField, spanKey } from './read-span-field.ts';
import { readSpanWords } from './read-span-words.ts';
import { focusDistance, headOf, typeOverlap, verbDistance } from './span-places.ts';
import { codeAfter, codeBefore, NO_WORD, tagCode } from './word-codes.ts';

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
  const insides = readSpanWords(comparison, field, spans);
  const tags = words.map(tagCode);
  const tagAt = (at: number): number => tags[at] ?? NO_WORD;
  const values = new Float32Array(spans.length * SPAN_FEATURES.length);
  const { kind } = question;
  const opens = /^\W*(?:who|what|which|when|where|how|why)\b/i.test(question.text) ? 1 : 0;
  spans.forEach(({ from, to }, row) => {
    const inside = insides[row];
    if (inside === undefined) return;
    const before = words[from - 1];
    const after = words[to];
    const head = headOf(words, from, to);
    const headToken = field.tokenOf[head] ?? -1;
    const headVector = headToken < 0 ? -1 : (sentence.vectors[headToken] ?? -1);
    const overlap = typeOverlap(field.asked, question.likeliestType, from, to);
    const exact = field.types.get(spanKey(from, to));
    const own = [
      to - from,
      (words[to - 1]?.end ?? 0) - (words[from]?.start ?? 0),
      tagAt(from),
      tagAt(to - 1),
      tagAt(head),
      tagAt(from - 1),
      tagAt(to),
      tagAt(from - 2),
      tagAt(to + 1),
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
      field.asked.length,
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
