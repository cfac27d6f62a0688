import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Entry, ListShape } from './lists.ts';

/** The entries of a list, each with the way to its form. */
export function ListPage({
  shape,
  entries,
  notice,
}: {
  readonly shape: ListShape;
  readonly entries: readonly Entry[];
  readonly notice?: string | undefined;
}): JSX.Element {
  const { list, thing, idKey, file } = shape;
  return (
    <>
      {notice === undefined ? null : (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <p class="links">
        <a class="button" href={`${list}?new=1`}>
          New {thing}
        </a>
        <span class="about">
          {entries.length} in {file}
        </span>
      </p>
      <ul class="entries">
        {entries.map((entry) => {
          const id = String(entry[idKey] ?? '');
          const { says, role, asks = [] } = entry;
          return (
            <li>
              <a href={`${list}?id=${encodeURIComponent(id)}`}>
                <bdi>{id}</bdi>
              </a>
              <span class="about" dir="auto">
                {says ?? role ?? ''}
              </span>
              {list === 'names' ? null : (
                <span class="about">{`asked in ${asks.length} ways`}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
