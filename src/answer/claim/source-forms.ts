import { isNominal, nounPhraseAt, type Range } from './grammar.ts';
import type { Reading } from './reading.ts';

/** A form of words that says whom something is from: the words for whom, and those that say no more than that. */
export interface SourceForm {
  readonly holder: Range;
  readonly saying: readonly number[];
}

/**
 * Whom a claim says something to be from, where it is no "X says": "the estimate comes from X", "X is cited for the
 * analysis", "X is the source for …", "the links were reported by X", "it was X that gave the figure".
 */
export function sourceFormOf(reading: Reading): SourceForm | undefined {
  return reportedBy(reading) ?? comesFrom(reading) ?? isCitedFor(reading) ?? gaveFigure(reading);
}

/** Nouns for something said, whatever stands by them. */
export const SAID_NOUNS =
  'estimates?|figures?|numbers?|counts?|details?|claims?|reports?|info|information|lists?|lines?|accounts?|statements?|quotes?|remarks?|comments?|findings?|bits?';
/** Those and what else may be the subject of "comes from". */
const SAID_NOUN = new RegExp(
  `^(?:${SAID_NOUNS}|piece|quotation|story|news|words?|testimony|headcount|tally|version|description)$`,
);

const REPORTED =
  /^(?:reported|said|stated|cited|quoted|published|covered|described|mentioned|claimed|announced|given|provided)$/;

const CREDITED = /^(?:credited|attributed|ascribed|traced|owed)$/;

/** "the links were reported by the Post", "the words are credited to the Post". */
function reportedBy(reading: Reading): SourceForm | undefined {
  const { words } = reading;
  const by = words.findIndex(
    ({ lower }, at) =>
      /^(?:by|to)$/.test(lower) &&
      (lower === 'by' ? REPORTED : CREDITED).test(words[at - 1]?.lower ?? ''),
  );
  if (by < 1) return undefined;
  const nouns = saidNouns(reading, 0, by);
  // "the attack was attributed to Norway" is an accusation.
  if (words[by]?.lower === 'to' && nouns.length === 0) return undefined;
  const end = by + 1 < words.length ? phraseFrom(reading, by + 1) : { from: 0, to: 0 };
  return { holder: end, saying: [by - 1, ...nouns] };
}

/** "the estimate comes from X", "the figure is X's" is not read. */
function comesFrom(reading: Reading): SourceForm | undefined {
  const { words } = reading;
  const from = words.findIndex(
    ({ lower }, at) =>
      lower === 'from' &&
      /^(?:come|comes|came|is|are|was|were|stems?|stemmed|originates?|originated)$/.test(
        words[at - 1]?.lower ?? '',
      ),
  );
  const nouns = from < 2 ? [] : saidNouns(reading, 0, from);
  if (nouns.length === 0) return undefined;
  return { holder: phraseFrom(reading, from + 1), saying: [from - 1, ...nouns] };
}

/** "X is cited for the analysis", "X is quoted on the links", "X is the source for …". */
function isCitedFor(reading: Reading): SourceForm | undefined {
  const { words } = reading;
  const at = words.findIndex(
    ({ lower }, position) =>
      /^(?:cited|quoted|credited|named|given|source|sources)$/.test(lower) &&
      /^(?:for|of|on|as|behind|with)$/.test(words[position + 1]?.lower ?? ''),
  );
  if (at < 2 || isNamedCulprit(reading, at)) return undefined;
  const isOf = words.slice(0, at).some(({ lower }) => /^(?:is|are|was|were)$/.test(lower));
  if (!isOf) return undefined;
  const start = words[0]?.tag === 'DET' ? 1 : 0;
  const be = words.findIndex(({ lower }) => /^(?:is|are|was|were)$/.test(lower));
  return {
    holder: { from: start, to: be },
    saying: [at, ...saidNouns(reading, at, words.length)],
  };
}

/** "X is named as the culprit": it says nothing. */
function isNamedCulprit({ words, units }: Reading, at: number): boolean {
  return (
    words[at + 1]?.lower === 'as' &&
    units.some(({ from, concepts }) => from > at && concepts.get('culprit') === 1)
  );
}

/** "it was X that gave the figure", "X gave the figure of …". */
function gaveFigure(reading: Reading): SourceForm | undefined {
  const { words } = reading;
  const at = words.findIndex(({ lower }) =>
    /^(?:gave|gives|give|provided|provides|supplied|put|puts|offered)$/.test(lower),
  );
  if (at < 1) return undefined;
  const nouns = saidNouns(reading, at, Math.min(at + 5, words.length));
  if (nouns.length === 0) return undefined;
  const isCleft = /^(?:who|that|which)$/.test(words[at - 1]?.lower ?? '');
  const start = words[0]?.lower === 'it' && /^(?:was|is|'s)$/.test(words[1]?.lower ?? '') ? 2 : 0;
  return { holder: { from: start, to: isCleft ? at - 1 : at }, saying: [at, ...nouns] };
}

function saidNouns({ words }: Reading, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1)
    if (SAID_NOUN.test(words[at]?.lower ?? '') && isNominal(words[at])) found.push(at);
  return found;
}

function phraseFrom(reading: Reading, at: number): Range {
  return nounPhraseAt(reading, Math.min(at, reading.words.length - 1));
}
