import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Quote } from '../domain/answer.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Source } from '../domain/source.ts';
import { shortLabel } from '../render/quote-words.ts';
import type { Citations } from './citations.ts';
import { Origin, Rights, SiteHeader } from './page-parts.tsx';
import { count, type SentenceLink, SentenceRow } from './sentence-row.tsx';

/** A sentence between its neighbours. */
export interface SentenceView {
  readonly source: Source;
  readonly sentence: Sentence;
  /** The sentence and its neighbours, in reading order. */
  readonly shown: readonly Sentence[];
  /** How many sentences the article has. */
  readonly total: number;
  readonly quoteOf: (sentence: Sentence) => Quote;
  readonly citations: Citations;
  readonly linkTo: SentenceLink;
  /** The sentence's place in the whole article; absent where that is not published. */
  readonly inArticle?: string;
  readonly root: string;
}

/** One sentence with its neighbours, and nothing more of the article. */
export function SentencePage(view: SentenceView): JSX.Element {
  const { source, sentence, citations, root, inArticle } = view;
  return (
    <>
      <SiteHeader root={root} />
      <main>
        <h1>
          <span class="of">{shortLabel(sentence)} of</span> <bdi>{source.title}</bdi>
        </h1>
        <Origin source={source} />
        <div class="article excerpt">
          {view.shown.map((each) => (
            <SentenceRow
              quote={view.quoteOf(each)}
              blockKind={each.blockKind}
              linkTo={view.linkTo}
              {...(each.id === sentence.id && {
                isCited: true,
                notes: {
                  citations: citations.of(each.id),
                  previous: citations.beside(each, -1),
                  next: citations.beside(each, 1),
                },
              })}
            />
          ))}
        </div>
        <p class="about">
          {inArticle === undefined ? (
            <>
              The cited sentence and its neighbours, of {count(view.total, 'sentence')}. The rest is
              for its publisher to show.
            </>
          ) : (
            <a href={inArticle}>Read it in the whole article</a>
          )}
        </p>
        <Rights source={source} />
      </main>
    </>
  );
}
