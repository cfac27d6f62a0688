import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Publishing } from '../domain/pages.ts';
import { ArticlePage } from './article-page.tsx';
import { type PageBesides, renderHtml } from './html-page.tsx';
import { MissingPage, type SearchOfAll, SourcePage, SourcesPage } from './list-pages.tsx';
import { type ReaderCorpus, type ReaderEngine, readIndex } from './reader-index.ts';
import { SentencePage } from './sentence-page.tsx';
import { placeOf } from './sentence-place.ts';

/** A page of the reader. */
export interface ReaderPage {
  readonly status: 200 | 404;
  readonly html: string;
}

/**
 * The pages below `/sources` over an engine and its corpus: the list of sources, an article (`/sources/sony-hack`), a sentence with its
 * neighbours (`/sources/sony-hack/S5`), and what `q` finds. An article that is not published has single sentences alone.
 * Any other path is a 404 that says what there is. Each leads to the pages `besides`, too.
 */
export function createReader(
  engine: ReaderEngine,
  corpus: ReaderCorpus,
  publishing: Publishing,
  besides: readonly PageBesides[] = [],
): (path: string, query: URLSearchParams) => ReaderPage {
  const index = readIndex(engine, corpus);
  const sources = index.sources.slice(0, MAX_LISTED);
  const page = (
    status: ReaderPage['status'],
    title: string,
    root: string,
    children: JSX.Element,
  ): ReaderPage => ({
    status,
    html: renderHtml({ title, root, isIndexed: publishing === 'indexed', besides, children }),
  });
  const missing = (message: string, root: string): ReaderPage =>
    page(404, 'Not found', root, MissingPage({ message, sources, root }));

  function listPage(query: URLSearchParams, root: string): ReaderPage {
    const canSearch = publishing !== 'excerpts';
    const words = query.get('q')?.trim() ?? '';
    const search = words !== '' && canSearch ? searchAll(words) : undefined;
    const linkTo = index.linkFrom({ root, publishing });
    const view = { sources, canSearch, linkTo, root, ...(search && { search }) };
    return page(200, 'Sources', root, SourcesPage(view));
  }

  function searchAll(words: string): SearchOfAll {
    const found = engine.search(words, MAX_RESULTS + 1);
    return { words, results: found.slice(0, MAX_RESULTS), hasMore: found.length > MAX_RESULTS };
  }

  function sourcePage(slug: string, query: URLSearchParams, root: string): ReaderPage {
    const counted = index.counted(slug);
    if (counted === undefined) return missing(`There is no source “${slug}” here.`, root);
    const { source, sentences: total } = counted;
    const { title } = source;
    if (!index.isShownWhole(slug, publishing)) {
      const linkTo = index.linkFrom({ root, publishing });
      const facts = index.citations.ofSource(slug);
      const view = { source, sentences: total, facts, linkTo, root };
      return page(200, title, root, SourcePage(view));
    }
    const words = query.get('q')?.trim() ?? '';
    const results = words === '' ? undefined : engine.search(words, total, slug);
    const view = {
      source,
      sentences: index.sentencesOf(slug, 1, total),
      quoteOf: index.quoteOf,
      citations: index.citations,
      linkTo: index.linkFrom({ root, publishing, here: slug }),
      root,
      ...(results && { search: { words, results } }),
    };
    return page(200, title, root, ArticlePage(view));
  }

  function sentencePage(slug: string, number: number, root: string): ReaderPage {
    const counted = index.counted(slug);
    if (counted === undefined) return missing(`There is no source “${slug}” here.`, root);
    const { source, sentences: total } = counted;
    const [sentence] = index.sentencesOf(slug, number, number);
    if (sentence === undefined) {
      return missing(
        `“${source.title}” has no S${number}: its sentences are S1 to S${total}.`,
        root,
      );
    }
    const linkTo = index.linkFrom({ root, publishing });
    const view = {
      source,
      sentence,
      shown: index.sentencesOf(slug, number - 1, number + 1),
      total,
      quoteOf: index.quoteOf,
      citations: index.citations,
      // From sentence to sentence one stays on such pages; to the article leads a link of its own.
      linkTo: index.linkFrom({ root, publishing: 'excerpts' }),
      root,
      ...(index.isShownWhole(slug, publishing) && { inArticle: linkTo(sentence) }),
    };
    return page(200, `S${number} of ${source.title}`, root, SentencePage(view));
  }

  return (path, query) => {
    const place = placeOf(path);
    const { root } = place;
    switch (place.kind) {
      case 'list':
        return listPage(query, root);
      case 'source':
        return sourcePage(place.slug, query, root);
      case 'sentence':
        return sentencePage(place.slug, place.number, root);
      case 'nowhere':
        return missing('There is no such page.', root);
    }
  };
}

const MAX_RESULTS = 50;

/** A longer list would be no help; each is found by what cites it, or by search. */
const MAX_LISTED = 500;
