import type { Knowledge } from './knowledge.ts';
import type { Source } from './source.ts';

/** What the operator publishes: single sentences with their neighbours, whole articles, or those for search engines too. */
export type Publishing = 'excerpts' | 'articles' | 'indexed';

/** The reader as it is reached from outside. */
export interface Pages {
  /** The server's root, without a `/` at its end: `https://exhibit.example`. */
  readonly address: string;
  readonly publishing: Publishing;
}

/** The reader as the preview serves it, where nothing is published. Undefined for port 0, which is any that is free. */
export function pagesOnThisMachine(port: number): Pages | undefined {
  return port === 0 ? undefined : { address: `http://localhost:${port}`, publishing: 'articles' };
}

/** Whether an article of so many sentences is shown as one page. */
export function isShownWhole(sentences: number, publishing: Publishing): boolean {
  return publishing !== 'excerpts' && sentences <= MAX_SENTENCES_ON_A_PAGE;
}

/** A page of so many has half a megabyte and takes 30 ms to make; a novel has 8,000. */
const MAX_SENTENCES_ON_A_PAGE = 1_000;

/**
 * Where an article's sentences are, from the server's root; what is missing is the sentence's label. In one that is
 * shown whole `sources/sony-hack#`, else `sources/sony-hack/`, a page for each, since a server is never told what stands
 * behind `#`.
 */
export function pathToSentences(slug: string, isWhole: boolean): string {
  return `sources/${slug}${isWhole ? '#' : '/'}`;
}

/** The source, of so many sentences, which are cited at the reader's pages. */
export function sourceOnPages(
  source: Source,
  sentences: number,
  { address, publishing }: Pages,
): Source {
  const isWhole = isShownWhole(sentences, publishing);
  return { ...source, citedAt: `${address}/${pathToSentences(source.slug, isWhole)}` };
}

/** The knowledge, its sentences cited at the reader's pages. */
export function citedOnPages(knowledge: Knowledge, pages: Pages): Knowledge {
  const counts = new Map<string, number>();
  for (const { slug } of knowledge.sentences) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return {
    ...knowledge,
    documents: knowledge.documents.map((document) => {
      const { source } = document;
      return { ...document, source: sourceOnPages(source, counts.get(source.slug) ?? 0, pages) };
    }),
  };
}
