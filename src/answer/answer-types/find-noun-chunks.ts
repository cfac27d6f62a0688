import { typesOfFocus } from '../../question/focus-types.ts';
import type { TaggedWord } from '../../text/tag-words.ts';
import { isInnerHyphen } from './inner-hyphen.ts';
import type { WordSpan } from './word-span.ts';

/**
 * Noun phrases without what follows their noun ("the former official" of "the former official in
 * Seoul"), each a `thing`; one whose noun is a role, a body or a kind of place is that too: "FBI
 * analysts" is a person, "the ministry" an organisation.
 */
export function findNounChunks(words: readonly TaggedWord[]): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  for (let from = 0; from < words.length; ) {
    const to = chunkEnd(words, from);
    if (to > from) {
      spans.push({ type: 'thing', from, to });
      // "the Defense Ministry" is a name, which is typed as one.
      const role = typesOfFocus(words[to - 1]?.text ?? '')[0];
      if (role === 'person' || role === 'organisation' || role === 'place') {
        spans.push({ type: role, from, to });
      }
    }
    from = Math.max(to, from + 1);
  }
  return spans;
}

/** Where the noun phrase that begins at `from` ends; `from` when none does. */
function chunkEnd(words: readonly TaggedWord[], from: number): number {
  let end = from;
  for (let i = from; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    const isInWord = i > from && (isInnerHyphen(words, i) || isInnerHyphen(words, i - 1));
    if (!isInWord && !canStandIn(words, i, from, end > from)) break;
    if (word.tag === 'NOUN' || word.tag === 'PROPN' || (isInWord && word.tag !== 'PUNCT'))
      end = i + 1;
  }
  return end;
}

function canStandIn(
  words: readonly TaggedWord[],
  i: number,
  from: number,
  hasNoun: boolean,
): boolean {
  const word = words[i];
  if (word === undefined) return false;
  if (NOMINAL.has(word.tag)) return true;
  if (i === from) return word.tag === 'DET' || POSSESSIVES.has(word.text.toLowerCase());
  const next = words[i + 1];
  const nominalFollows = next !== undefined && NOMINAL.has(next.tag);
  if (/^(?:['’]s?|&|%)$/.test(word.text)) return nominalFollows;
  // "a very rare case", "the stolen files"; but "that attack targeted banks" has had its noun
  const modifies = word.tag === 'ADV' || (word.tag === 'VERB' && /(?:ing|ed|en)$/.test(word.text));
  return !hasNoun && modifies && nominalFollows;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM']);
const POSSESSIVES = new Set('his her its their our my your'.split(' '));
