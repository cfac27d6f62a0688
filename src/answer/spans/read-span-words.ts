import { wordRarity } from '../../text/word-rarity.ts';
import { addVector, cosine, likeness, noVector } from '../../text/word-vectors.ts';
import type { Comparison } from '../features/compare.ts';
import type { Span } from './candidate-spans.ts';
import type { SpanField } from './read-span-field.ts';

/** What the words of a span say; flags are 0 or 1. */
export interface SpanWords {
  readonly content: number;
  readonly asked: number;
  readonly askedWeight: number;
  readonly rarity: number;
  readonly focusLikeness: number;
  readonly meaningLikeness: number;
  readonly hasVerb: number;
  readonly hasNumber: number;
  readonly capitals: number;
  readonly commas: number;
  readonly hasAnd: number;
  readonly hasOf: number;
  readonly holdsFocus: number;
}

/**
 * The words of each span of the comparison's sentence, taken together. A span that begins where the one before it does and
 * is longer goes on from there, so that all spans that begin at a word take no longer than the longest of them.
 */
export function readSpanWords(
  { question, sentence }: Comparison,
  { tokenOf, weights, isFocus }: SpanField,
  spans: readonly Span[],
): readonly SpanWords[] {
  const read: SpanWords[] = [];
  const meaning = noVector();
  let begin = -1;
  let at = -1;
  let content = 0;
  let asked = 0;
  let askedWeight = 0;
  let rarity = 0;
  let focusLikeness = 0;
  let hasVerb = 0;
  let hasNumber = 0;
  let capitals = 0;
  let commas = 0;
  let hasAnd = 0;
  let hasOf = 0;
  let holdsFocus = 0;
  for (const { from, to } of spans) {
    if (from !== begin || to < at) {
      begin = from;
      at = from;
      content = asked = askedWeight = rarity = focusLikeness = 0;
      hasVerb = hasNumber = capitals = commas = hasAnd = hasOf = holdsFocus = 0;
      meaning.fill(0);
    }
    for (; at < to; at += 1) {
      const word = sentence.tagged[at];
      if (word === undefined) continue;
      if (word.tag === 'VERB' || word.tag === 'AUX') hasVerb = 1;
      if (word.tag === 'NUM' || /\d/.test(word.text)) hasNumber = 1;
      if (/^\p{Lu}/u.test(word.text)) capitals += 1;
      if (word.text === ',') commas += 1;
      if (word.text === 'and' || word.text === 'or') hasAnd = 1;
      if (word.text === 'of') hasOf = 1;
      if (isFocus[at] === 1) holdsFocus = 1;
      const place = tokenOf[at] ?? -1;
      const token = sentence.tokens[place];
      if (token === undefined || token.isStop) continue;
      content += 1;
      rarity += wordRarity(token.stem);
      const weight = weights[at] ?? 0;
      if (weight > 0) {
        asked += 1;
        askedWeight += weight;
      }
      const row = sentence.vectors[place] ?? -1;
      if (row < 0) continue;
      addVector(meaning, row, 1);
      if (question.focusVector >= 0 && token.stem !== question.focus) {
        focusLikeness = Math.max(focusLikeness, likeness(question.focusVector, row));
      }
    }
    read.push({
      content,
      asked,
      askedWeight,
      rarity: content === 0 ? 0 : rarity / content,
      focusLikeness,
      meaningLikeness: cosine(question.meaning, meaning),
      hasVerb,
      hasNumber,
      capitals,
      commas,
      hasAnd,
      hasOf,
      holdsFocus,
    });
  }
  return read;
}
