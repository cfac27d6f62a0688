import { isSlug } from '../domain/ids.ts';

/** What a path of the reader names. */
export type Place = {
  /** From there to the server's root: `./`, `../`. Relative, so that a proxy may serve the pages below a path. */
  readonly root: string;
} & (
  | { readonly kind: 'list' }
  | { readonly kind: 'source'; readonly slug: string }
  | { readonly kind: 'sentence'; readonly slug: string; readonly number: number }
  | { readonly kind: 'nowhere' }
);

/** The place that a path below the server's root names: `/sources/sony-hack/S5`. A slash at its end does not matter. */
export function placeOf(path: string): Place {
  const parts = path.split('/').slice(1);
  const root = '../'.repeat(Math.max(parts.length - 1, 0)) || './';
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  const [first, slug, label, ...more] = parts;
  if (first !== 'sources' || more.length > 0) return { kind: 'nowhere', root };
  if (slug === undefined) return { kind: 'list', root };
  if (!isSlug(slug)) return { kind: 'nowhere', root };
  if (label === undefined) return { kind: 'source', slug, root };
  const number = /^[Ss]([1-9]\d{0,8})$/.exec(label)?.[1];
  if (number === undefined) return { kind: 'nowhere', root };
  return { kind: 'sentence', slug, number: Number(number), root };
}
