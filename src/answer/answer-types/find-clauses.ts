import type { TaggedWord } from '../../text/tag-words.ts';
import type { WordSpan } from './word-span.ts';

/** Causes, purposes, manners and contents: the words after "because", "to" + verb, "by" + -ing, "that", "due to", to the next break. */
export function findClauses(words: readonly TaggedWord[]): readonly WordSpan[] {
  return words.flatMap((_, i) => {
    const from = clauseStart(words, i);
    if (from === undefined) return [];
    const to = breakAfter(words, from);
    return to > from + 1 ? [{ type: 'clause' as const, from, to }] : [];
  });
}

/** Where the clause that the word at `i` opens begins: the opener stays when it is part of an answer ("to", "by", "because"). */
function clauseStart(words: readonly TaggedWord[], i: number): number | undefined {
  const word = (words[i]?.text ?? '').toLowerCase();
  const next = words[i + 1];
  if (word === 'because' || (word === 'so' && next?.text === 'that')) return i;
  if ((word === 'due' || word === 'owing' || word === 'thanks') && next?.text === 'to') return i;
  const before = (words[i - 1]?.text ?? '').toLowerCase();
  if (word === 'to' && words[i]?.tag === 'PART' && next?.tag === 'VERB' && before !== 'due')
    return i;
  if (
    /^(?:by|for|through|without|after|from|in)$/.test(word) &&
    /^\w{2,}ing$/.test(next?.text ?? '') &&
    next?.tag !== 'NOUN'
  )
    return i;
  if (word === 'that' && words[i]?.tag === 'SCONJ') return i + 1;
  return undefined;
}

function breakAfter(words: readonly TaggedWord[], from: number): number {
  for (let i = from + 1; i < words.length; i += 1) {
    if (/^[,;:.!?()–—"”“]$/.test(words[i]?.text ?? '')) return i;
  }
  return words.length;
}
