import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Source } from '../domain/source.ts';
import { webAddress } from '../render/discord-source-link.ts';

/** Where every page of the reader is left from: the list of sources, and the search. */
export function SiteHeader({
  root,
  search,
}: {
  readonly root: string;
  /** Absent where nothing may be searched. */
  readonly search?: { readonly action: string; readonly words: string; readonly label: string };
}): JSX.Element {
  return (
    <header class="site">
      <nav aria-label="Sources">
        <a href={`${root}sources`}>All sources</a>
      </nav>
      {search === undefined ? null : (
        <search>
          <form action={search.action} method="get">
            <input
              type="search"
              name="q"
              value={search.words}
              maxLength={MAX_SEARCH_CHARS}
              aria-label={search.label}
              placeholder={search.label}
            />
            <button type="submit">Search</button>
          </form>
        </search>
      )}
    </header>
  );
}

/** Longer ones are cut by the engine. */
const MAX_SEARCH_CHARS = 200;

/** Publisher, author and dates of a source, where it gives them, and the way to the original. */
export function Origin({ source }: { readonly source: Source }): JSX.Element {
  const original = webAddress(source.url);
  const { publisher, author, published, retrieved } = source;
  const details = [
    publisher,
    author,
    published && `published ${published}`,
    retrieved && `retrieved ${retrieved}`,
  ].filter((detail) => detail !== undefined);
  return (
    <p class="origin">
      {details.map((detail, at) => (
        <>
          {at === 0 ? null : ' · '}
          <bdi>{detail}</bdi>
        </>
      ))}
      {original === undefined ? null : (
        <>
          {details.length === 0 ? null : ' · '}
          <a href={original} rel="noreferrer nofollow">
            read the original
          </a>
        </>
      )}
    </p>
  );
}

/** Whose text it is, as the source's file says. */
export function Rights({ source }: { readonly source: Source }): JSX.Element | null {
  return source.rights === undefined ? null : (
    <footer class="rights">
      <bdi>{source.rights}</bdi>
    </footer>
  );
}
