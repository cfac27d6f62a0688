import type { SearchResult } from '../domain/engine.ts';
import type { SentenceIndex } from '../search/sentence-index.ts';
import type { NameMatch } from '../text/match-names.ts';
import { tokenise } from '../text/tokenise.ts';
import type { QuoteMaker } from './to-quote.ts';

/** What sentences are searched with. */
export interface SearchParts {
  readonly index: SentenceIndex;
  readonly matchNames: (text: string) => readonly NameMatch[];
  readonly toQuote: QuoteMaker;
}

/**
 * A search for words: the sentences that have any of them in any form, best first, each with where they stand; then
 * those that only mean a name that is among them ("the regime"). Nothing is judged: whoever asks a question asks the engine.
 */
export function createSentenceSearch({
  index,
  matchNames,
  toQuote,
}: SearchParts): (words: string, limit: number, slug?: string) => readonly SearchResult[] {
  return (words, limit, slug) => {
    const wanted = words.slice(0, MAX_CHARS);
    const typed = new Set(tokenise(wanted).flatMap(({ isStop, stem }) => (isStop ? [] : [stem])));
    const names = new Set(matchNames(wanted).map(({ name }) => name));
    const meant = [...names].flatMap((name) =>
      tokenise(name).flatMap(({ isStop, stem }) => (isStop || typed.has(stem) ? [] : [stem])),
    );
    const terms = [
      ...[...typed].map((term) => ({ term, weight: 1 })),
      ...[...new Set(meant)].map((term) => ({ term, weight: NAME_WEIGHT })),
    ].slice(0, MAX_TERMS);
    const isWanted = (position: number): boolean => index.sentenceAt(position)?.slug === slug;
    const hits = index.search(terms, limit, slug === undefined ? undefined : isWanted);
    const results = hits.flatMap(({ position }): SearchResult[] => {
      const sentence = index.sentenceAt(position);
      if (sentence === undefined) return [];
      const spans = [
        ...tokenise(sentence.text).filter(({ isStop, stem }) => !isStop && typed.has(stem)),
        ...matchNames(sentence.text).filter(({ name }) => names.has(name)),
      ].map(({ start, end }) => [start, end] as const);
      return [{ quote: toQuote(sentence), found: joinSpans(spans) }];
    });
    // Where a pronoun stands for a name there is nothing to see, so those come last.
    const isSeen = ({ found }: SearchResult): boolean => found.length > 0;
    return [...results.filter(isSeen), ...results.filter((result) => !isSeen(result))];
  };
}

/** What is searched for is a few words; of a longer text the beginning is taken. */
const MAX_CHARS = 500;
const MAX_TERMS = 50;

/** What was typed counts for more than the other forms of a name: `Pyongyang` finds the word first. */
const NAME_WEIGHT = 0.5;

/** In order, none over another. */
function joinSpans(spans: readonly (readonly [number, number])[]): SearchResult['found'] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
