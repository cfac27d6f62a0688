import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Quote } from '../domain/answer.ts';
import type { SearchResult } from '../domain/engine.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Source } from '../domain/source.ts';
import { shortLabel } from '../render/quote-words.ts';
import type { Citations } from './citations.ts';
import { Origin, Rights, SiteHeader } from './page-parts.tsx';
import { count, type SentenceLink, SentenceRow } from './sentence-row.tsx';

/** An article and what was searched for in it. */
export interface ArticleView {
  readonly source: Source;
  /** All of the article's, in reading order. */
  readonly sentences: readonly Sentence[];
  readonly quoteOf: (sentence: Sentence) => Quote;
  readonly citations: Citations;
  /** Absent: nothing was searched for. */
  readonly search?: { readonly words: string; readonly results: readonly SearchResult[] };
  readonly linkTo: SentenceLink;
  readonly root: string;
}

/** The whole article, sentence by sentence. The one that the address names is shown by the browser itself. */
export function ArticlePage(view: ArticleView): JSX.Element {
  const { source, search, root } = view;
  const found = new Map(search?.results.map(({ quote, found: spans }) => [quote.id, spans]));
  return (
    <>
      <SiteHeader
        root={root}
        search={{
          action: `${root}sources/${source.slug}`,
          words: search?.words ?? '',
          label: 'Search this article',
        }}
      />
      <main>
        <h1>
          <bdi>{source.title}</bdi>
        </h1>
        <Origin source={source} />
        {search === undefined ? null : <Results {...search} />}
        <div class="article">
          {blocksOf(view.sentences).map((block) => (
            <div class="block">
              {block.map((sentence) => (
                <SentenceRow
                  quote={view.quoteOf(sentence)}
                  blockKind={sentence.blockKind}
                  found={found.get(sentence.id) ?? []}
                  linkTo={view.linkTo}
                  notes={{
                    citations: view.citations.of(sentence.id),
                    previous: view.citations.beside(sentence, -1),
                    next: view.citations.beside(sentence, 1),
                  }}
                />
              ))}
            </div>
          ))}
        </div>
        <Rights source={source} />
      </main>
    </>
  );
}

function Results({ words, results }: NonNullable<ArticleView['search']>): JSX.Element {
  if (results.length === 0) {
    return (
      <p class="results" role="status">
        No sentence of this article has <q dir="auto">{words}</q>.
      </p>
    );
  }
  return (
    <p class="results" role="status">
      {count(results.length, 'sentence')} with <q dir="auto">{words}</q>, best first:{' '}
      {results.map(({ quote }, at) => (
        <>
          {at === 0 ? null : ' '}
          <a href={`#${shortLabel(quote)}`}>{shortLabel(quote)}</a>
        </>
      ))}
    </p>
  );
}

/** Runs of sentences of one block. */
function blocksOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const blocks: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = blocks.at(-1);
    if (last !== undefined && last[0]?.block === sentence.block) last.push(sentence);
    else blocks.push([sentence]);
  }
  return blocks;
}
