import type { JSX } from 'hono/jsx/jsx-runtime';
import type { SearchResult } from '../domain/engine.ts';
import type { Source } from '../domain/source.ts';
import { quoteLabel, saidBy } from '../render/quote-words.ts';
import type { CitedFact } from './citations.ts';
import { Origin, Rights, SiteHeader } from './page-parts.tsx';
import { count, FactLine, type SentenceLink } from './sentence-row.tsx';
import { Verbatim } from './verbatim.tsx';

/** A source and how many sentences it has. */
export interface ListedSource {
  readonly source: Source;
  readonly sentences: number;
}

/** What was searched for in all sources, and the best of what was found. */
export interface SearchOfAll {
  readonly words: string;
  readonly results: readonly SearchResult[];
  readonly hasMore: boolean;
}

/** All sources, and what was searched for in them. */
export function SourcesPage({
  sources,
  search,
  canSearch,
  linkTo,
  root,
}: {
  readonly sources: readonly ListedSource[];
  readonly search?: SearchOfAll;
  readonly canSearch: boolean;
  readonly linkTo: SentenceLink;
  readonly root: string;
}): JSX.Element {
  const form = {
    action: `${root}sources`,
    words: search?.words ?? '',
    label: 'Search all sources',
  };
  return (
    <>
      <SiteHeader root={root} {...(canSearch && { search: form })} />
      <main>
        <h1>Sources</h1>
        {search === undefined ? null : <Results {...search} linkTo={linkTo} />}
        <SourceList sources={sources} root={root} />
      </main>
    </>
  );
}

function Results({
  words,
  results,
  hasMore,
  linkTo,
}: SearchOfAll & { readonly linkTo: SentenceLink }): JSX.Element {
  const found = count(results.length, 'sentence');
  return (
    <section aria-labelledby="results">
      <h2 id="results">
        {results.length === 0 ? 'No sentence has ' : `${hasMore ? 'The best ' : ''}${found} with `}
        <q dir="auto">{words}</q>
      </h2>
      <ol class="hits">
        {results.map(({ quote, found }) => (
          <li>
            <a class="number" href={linkTo({ slug: quote.source.slug, number: quote.number })}>
              {quoteLabel(quote)}
            </a>{' '}
            <Verbatim text={quote.text} found={found} />{' '}
            <span class="said-by">
              <bdi>{saidBy(quote)}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The sources, each with its origin and the way to its page. */
function SourceList({
  sources,
  root,
}: {
  readonly sources: readonly ListedSource[];
  readonly root: string;
}): JSX.Element {
  return (
    <ul class="sources">
      {sources.map(({ source, sentences }) => (
        <li>
          <h2>
            <a href={`${root}sources/${source.slug}`}>
              <bdi>{source.title}</bdi>
            </a>
          </h2>
          <Origin source={source} />
          <p class="about">{count(sentences, 'sentence')}</p>
        </li>
      ))}
    </ul>
  );
}

/** A source of which single sentences are published: what it is, and the editor's facts that cite it. */
export function SourcePage({
  source,
  sentences,
  facts,
  linkTo,
  root,
}: {
  readonly source: Source;
  readonly sentences: number;
  readonly facts: readonly CitedFact[];
  readonly linkTo: SentenceLink;
  readonly root: string;
}): JSX.Element {
  return (
    <>
      <SiteHeader root={root} />
      <main>
        <h1>
          <bdi>{source.title}</bdi>
        </h1>
        <Origin source={source} />
        <p class="about">
          Of this article’s {count(sentences, 'sentence')} each is shown alone, with its neighbours.
          The whole is for its publisher to show.
        </p>
        {facts.length === 0 ? null : (
          <section aria-labelledby="facts">
            <h2 id="facts">What cites it</h2>
            <ul class="fact-list">
              {facts.map((cited) => (
                <li>
                  <FactLine cited={cited} slug={source.slug} linkTo={linkTo} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Rights source={source} />
      </main>
    </>
  );
}

/** What there is instead of what was asked for. */
export function MissingPage({
  message,
  sources,
  root,
}: {
  readonly message: string;
  readonly sources: readonly ListedSource[];
  readonly root: string;
}): JSX.Element {
  return (
    <>
      <SiteHeader root={root} />
      <main>
        <h1>Not found</h1>
        <p>{message}</p>
        <SourceList sources={sources} root={root} />
      </main>
    </>
  );
}
