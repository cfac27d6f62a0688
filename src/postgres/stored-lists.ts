import type { Corpus } from '../answer/corpus.ts';
import { noteLists } from '../answer/create-lists.ts';
import { createNameDescriber } from '../answer/describe-name.ts';
import { timelineSteps } from '../answer/list-timeline.ts';
import type { QuoteMaker } from '../answer/to-quote.ts';
import type { Entry, Lists, Timeline } from '../domain/lists.ts';
import type { Sentence } from '../domain/sentence.ts';
import { finish } from '../domain/steps.ts';
import { createSentenceIndex, type SentenceIndex } from '../search/sentence-index.ts';
import type { NameMatch } from '../text/match-names.ts';
import { tokenise } from '../text/tokenise.ts';

/** What lists of a database are made with. */
interface StoredListsParts {
  readonly index: SentenceIndex;
  readonly stamp: string;
  readonly matchNames: (text: string) => readonly NameMatch[];
  readonly toQuote: QuoteMaker;
}

/**
 * The lists of a corpus that is too large to be walked over. What editors noted is listed as ever. Names are the editors'
 * own, the timeline is that of the sentences that their facts cite, and of a name the nearest sentences are shown.
 */
export function createStoredLists(
  corpus: Corpus,
  { index, stamp, matchNames, toQuote }: StoredListsParts,
): Lists {
  let names: readonly Entry[] | undefined;
  let timeline: Timeline | undefined;
  const inOrder = (positions: readonly number[]): readonly Sentence[] =>
    [...new Set(positions)]
      .sort((a, b) => a - b)
      .flatMap((position) => corpus.sentenceAt(position) ?? []);
  const near = (typed: string): readonly Sentence[] => {
    const meant = matchNames(typed)[0]?.name ?? typed;
    const terms = tokenise(meant).flatMap(({ isStop, stem }) =>
      isStop ? [] : [{ term: stem, weight: 1 }],
    );
    return inOrder(index.search(terms, MAX_NEAR).map(({ position }) => position));
  };

  return {
    ...noteLists(corpus, toQuote),
    stamp,
    describe(typed) {
      const some = { names: corpus.names, sentences: near(typed.slice(0, MAX_TYPED_CHARS)) };
      return createNameDescriber(some, createSentenceIndex(some), matchNames, toQuote)(typed);
    },
    names() {
      names ??= corpus.names
        .map(({ name, aliases }) => ({
          text: name,
          sentences: corpus.mentions(name),
          also: aliases,
        }))
        .filter(({ sentences }) => sentences > 0)
        .sort((a, b) => b.sentences - a.sentences);
      return names;
    },
    timeline() {
      const cited = corpus.facts.flatMap(({ cites }) => cites);
      timeline ??= finish(
        timelineSteps(
          {
            sentences: inOrder(cited.flatMap((id) => corpus.positionOf(id) ?? [])),
            gaps: corpus.gaps,
          },
          corpus,
          toQuote,
        ),
      );
      return timeline;
    },
  };
}

/** More than anybody reads of one name. */
const MAX_NEAR = 200;
/** No name is longer. */
const MAX_TYPED_CHARS = 200;
